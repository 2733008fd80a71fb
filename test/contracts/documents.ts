import { describe, expect, it } from 'vitest';
import { InputError, NotFoundError } from '../../skills/core/errors.js';
import type { Documents } from '../../skills/core/ports/decks.js';

/** Files by name, as the documents under test must hold them. */
export type SeedDocuments = Readonly<Record<string, string>>;

const seed: SeedDocuments = {
  'plan.md':
    '# Plan\n\nWe build a line.\n\n## Cost\n\n- Chamber\n- Benches\n\n| Item | EUR |\n| --- | --- |\n| Chamber | 148,000 |\n',
  'budget.csv': 'Item;EUR\nChamber;148.000,50\n',
  'notes.pdf': 'not for slides',
};
const live = () => new AbortController().signal;

/** What holds for all documents. `create` stores the files the adapter's own way. */
export function documentsContract(
  name: string,
  create: (files: SeedDocuments) => Promise<Documents>,
): void {
  describe(`${name} as documents`, () => {
    it('gives a block for each heading, in reading order', async () => {
      const { title, blocks } = await (await create(seed)).material('plan.md', live());
      expect(title).toBe('Plan');
      expect(blocks.map(({ heading }) => heading)).toEqual(['Plan', 'Cost']);
      expect(blocks[0]?.paragraphs).toEqual(['We build a line.']);
      expect(blocks[1]?.bullets).toEqual(['Chamber', 'Benches']);
      expect(blocks[1]?.table).toEqual({ header: ['Item', 'EUR'], rows: [['Chamber', '148,000']] });
    });

    it('keeps the spelling of numbers in a table', async () => {
      const { blocks } = await (await create(seed)).material('budget.csv', live());
      expect(blocks[0]?.table).toEqual({
        header: ['Item', 'EUR'],
        rows: [['Chamber', '148.000,50']],
      });
    });

    it('gives each block an id of its own and a label that names the document', async () => {
      const { blocks } = await (await create(seed)).material('plan.md', live());
      expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
      expect(blocks.every(({ label }) => label.startsWith('plan.md'))).toBe(true);
    });

    it('refuses a kind it cannot read', async () => {
      const material = (await create(seed)).material('notes.pdf', live());
      await expect(material).rejects.toThrow(InputError);
    });

    it('says that a document is not there', async () => {
      const material = (await create(seed)).material('nothing.md', live());
      await expect(material).rejects.toThrow(NotFoundError);
    });
  });
}
