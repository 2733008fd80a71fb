import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LATIN_LANGUAGES } from '../../../../skills/reading/languages/detection/detect-language.js';
import {
  type LanguageTable,
  openTable,
  packTable,
} from '../../../../skills/reading/languages/detection/language-table.js';

const TABLE = {
  type: 'ngrams',
  languages: { '3': 'cs', '9': 'de', '11': 'en' },
  ngrams: {
    ' the ': { '11': 162 },
    ' ther': { '9': 7, '11': 35 },
    'und ': { '9': 207 },
    'ů ': { '3': 90 },
  },
};

describe('the packed table of languages', () => {
  const packed = packTable(TABLE, ['en', 'de']);
  const open = openTable(packed);

  it('keeps what each piece says for the languages wanted, numbered anew', () => {
    expect(open.languages).toEqual({ '0': 'de', '1': 'en' });
    expect(open.ngrams[' the ']).toEqual({ '1': 162 });
    expect(open.ngrams[' ther']).toEqual({ '0': 7, '1': 35 });
    expect(open.ngrams['und ']).toEqual({ '0': 207 });
  });

  it.each(['ů ', ' the', 'the ', 'xyz', '', ' ', 'toString', '__proto__'])(
    'has nothing of a piece that it was not given: %j',
    (piece) => {
      expect(open.ngrams[piece]).toBeUndefined();
    },
  );

  it('says of every piece what the table that is shipped says', async () => {
    const file = resolve(
      import.meta.dirname,
      '../../../../node_modules/eld/src/ngrams/extrasmall.js',
    );
    const { ngramsData: table } = (await import(pathToFileURL(file).href)) as {
      ngramsData: LanguageTable;
    };
    const packed = openTable(packTable(table, LATIN_LANGUAGES));
    const ids = Object.entries(table.languages).filter(([, code]) =>
      LATIN_LANGUAGES.includes(code),
    );
    for (const [piece, scores = {}] of Object.entries(table.ngrams)) {
      const kept = ids.flatMap(([id], at) => (id in scores ? [[at, scores[id]]] : []));
      const expected = kept.length > 0 ? Object.fromEntries(kept) : undefined;
      expect(packed.ngrams[piece]).toEqual(expected);
    }
  });
});
