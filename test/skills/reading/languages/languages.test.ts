import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  LANGUAGE_CODES,
  languageOf,
} from '../../../../skills/reading/languages/known-languages.js';
import { phrasesIn, toSource, wordsIn } from '../../../../skills/reading/languages/sources.js';
import { xx } from './made-up.js';

const PARTS = Object.keys(xx).sort();

const languages = LANGUAGE_CODES.map((code) => {
  const language = languageOf(code);
  if (language === undefined) throw new Error(`No language ${code}`);
  return { code, language };
});

/** Every text of a part with its path; patterns are left out. */
function textsIn(part: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof part === 'string') return [[path, part]];
  if (part === null || typeof part !== 'object' || part instanceof RegExp) return [];
  return Object.entries(part).flatMap(([key, value]) => textsIn(value, `${path}.${key}`));
}

describe.each(languages)('$code', ({ language }) => {
  it('has every part, or says that it has none', () => {
    expect(Object.keys(language).sort()).toEqual(PARTS);
  });

  it('names twelve months, seven days and ten numbers', () => {
    const { months, weekdays, numbers } = language.dates;
    expect([wordsIn(months).length, wordsIn(weekdays).length, wordsIn(numbers).length]).toEqual([
      12, 7, 10,
    ]);
    expect(language.dates.ordinal).toContain('(\\d{1,2})');
  });

  it('has a word for each blank of a draft', () => {
    expect(phrasesIn(language.mail.blanks)).toHaveLength(7);
  });

  it('has only sources that compile', () => {
    const { dates, nearDays, requests, questions, denial, numbers, followUps, commands } = language;
    const { secrets, thread, tables, meeting } = language;
    const parts = { dates, nearDays, requests, questions, denial, numbers, followUps, commands };
    const texts = textsIn({ ...parts, secrets, thread, tables, meeting }, '');
    for (const [path, text] of texts) {
      expect(() => new RegExp(toSource(text)), path).not.toThrow();
    }
  });

  it('is written in lower case where it meets lower-case text', () => {
    const { name: _, locale: _l, address: _a, nearDays: _n, mail: _m, notes, ...read } = language;
    const { examples: _e, ...noteWords } = notes ?? {};
    const capitals = textsIn({ ...read, noteWords }, '').filter(([, text]) => {
      const letters = text.replace(/\\p\{\w+\}|\\[a-zA-Z]/g, '');
      return letters !== letters.toLowerCase();
    });
    expect(capitals).toEqual([]);
  });
});

/** What the core does with a language that is one file and one line more. */
type Probe = typeof import('./probe.js');

async function buildProbe(line: string): Promise<Probe> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'probe.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    plugins: [
      {
        name: 'one line more',
        setup({ onLoad }) {
          onLoad({ filter: /reading\/languages\/languages\.ts$/ }, async ({ path }) => ({
            contents: `${await readFile(path, 'utf8')}\n${line}\n`,
            loader: 'ts',
          }));
        },
      },
    ],
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('Nothing was built');
  return import(`data:text/javascript;base64,${Buffer.from(file.contents).toString('base64')}`);
}

describe('a language that is one file and one line more', () => {
  const reading = {
    reference: Date.UTC(2026, 10, 24, 9),
    timeZone: 'Europe/Berlin',
    locale: 'xx',
    language: 'xx',
  };
  let seven: Probe;
  let eight: Probe;
  beforeAll(async () => {
    const madeUp = join(import.meta.dirname, 'made-up.ts');
    seven = await buildProbe('');
    eight = await buildProbe(`export { xx } from ${JSON.stringify(madeUp)};`);
  });

  it.each<[what: string, read: (probe: Probe) => unknown, found: unknown, otherwise: unknown]>([
    [
      'dates',
      ({ readDue }) => readDue('Plizu sendu la raporton gis fridak uv 17:00.', reading),
      { date: '2026-11-27', minutes: 1020, words: 'gis fridak uv 17:00' },
      undefined,
    ],
    [
      'months',
      ({ findDates }) => findDates('Ni renkontas za 3 dodo 2026.', reading).map(({ date }) => date),
      ['2026-12-03'],
      [],
    ],
    [
      'days that are near',
      ({ findNearDays }) => findNearDays('Morvak mi venos', reading).map(({ date }) => date),
      ['2026-11-25'],
      [],
    ],
    ['requests', ({ isRequest }) => isRequest('Plizu subskribu paghon 9.', 'xx'), true, false],
    [
      'the kind of a request',
      ({ requestKind }) => requestKind('Plizu aprobu la planon.', 'xx'),
      'approval',
      'task',
    ],
    ['courtesy', ({ isCourtesy }) => isCourtesy('Dankegon anticipe!', 'xx'), true, false],
    ['reminders', ({ isReminder }) => isReminder('Memorigo pri la plano'), true, false],
    [
      'what a message asks of its reader, and by when',
      ({ asksOf }) => asksOf('Halu Dana,\n\nplizu subskribu paghon 9 gis fridak.'),
      [{ kind: 'task', toReader: 'alone', due: { date: '2026-11-27', words: 'gis fridak' } }],
      [],
    ],
    [
      'quotes and signatures',
      ({ cleanText }) =>
        cleanText(
          [
            'Jes, mi venos.',
            '',
            'Kun multaj salutegon',
            'Bo',
            '',
            'Opu 23.11.2026 14:20 Dana Ortiz skribus:',
            'Chu vi venos?',
          ].join('\n'),
        ),
      'Jes, mi venos.',
      [
        'Jes, mi venos.',
        '',
        'Kun multaj salutegon',
        'Bo',
        '',
        'Opu 23.11.2026 14:20 Dana Ortiz skribus:',
        'Chu vi venos?',
      ].join('\n'),
    ],
    [
      'a block of headers',
      ({ cleanText }) =>
        cleanText(
          'Bone.\n\nDesda: Dana Ortiz\nSenditu: 23-11-2026 9:12\nAlu: bo@example.com\nTemo: Plano\n\nChu bone?',
        ),
      'Bone.',
      'Bone.\n\nDesda: Dana Ortiz\nSenditu: 23-11-2026 9:12\nAlu: bo@example.com\nTemo: Plano\n\nChu bone?',
    ],
    [
      'words around a draft',
      ({ mailWordsOf }) => mailWordsOf('xx').greet('plain', 'Dana'),
      'Halu Dana!',
      'Hi Dana,',
    ],
    [
      'denial',
      ({ negationProblem }) => negationProblem('The plan is signed', 'plan nul plan signed'),
      'plan',
      undefined,
    ],
    [
      'secrets',
      ({ maskSecrets }) => maskSecrets('Kontrolkodo estas 482913'),
      'Kontrolkodo estas [one-time code]',
      'Kontrolkodo estas 482913',
    ],
  ])('has its %s read', (_, read, found, otherwise) => {
    expect(read(eight)).toEqual(found);
    expect(read(seven)).toEqual(otherwise);
  });

  it('leaves the others as they are', () => {
    const read = ({ readDue }: Probe) =>
      readDue('Bitte bis Freitag um 17 Uhr schicken.', { ...reading, language: 'de' });
    expect(read(eight)).toEqual({
      date: '2026-11-27',
      minutes: 1020,
      words: 'bis Freitag um 17 Uhr',
    });
    expect(read(eight)).toEqual(read(seven));
  });
});
