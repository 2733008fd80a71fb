import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../../adapters/files/documents/csv.js';
import { createFileDocuments } from '../../../../adapters/files/documents/documents.js';
import { parseMarkdown } from '../../../../adapters/files/documents/markdown.js';
import { decodeText } from '../../../../adapters/mime/decode-text.js';
import { TooLargeError } from '../../../../skills/core/errors.js';
import { live, makeFolder } from '../folders.js';

const examples = new URL('../../../../examples/', import.meta.url).pathname;

function material(root: string, name: string) {
  return createFileDocuments({ access: { kind: 'roots', roots: [root] } }).material(name, live());
}

describe('a table', () => {
  it.each([
    ['a,b\n1,2\n', [['1', '2']]],
    [
      'a;b\n1,5;2,5\n3,5;4,5\n',
      [
        ['1,5', '2,5'],
        ['3,5', '4,5'],
      ],
    ],
    ['a\tb\n1, 2\t3\n', [['1, 2', '3']]],
    ['sep=|\na|b\n1|2\n', [['1', '2']]],
    ['a,b\n"x, ""y""\nz",2\n', [['x, "y"\nz', '2']]],
    [
      'a,b\n1\n\n,\n3,4',
      [
        ['1', ''],
        ['3', '4'],
      ],
    ],
    ['a,b\n1,\n', [['1', '']]],
    ['a,b\n"open,2\n', [['open,2\n'.trim(), '']]],
  ])('is read: %j', (text, rows) => {
    const table = parseCsv(text);
    expect(table.header).toEqual(['a', 'b']);
    expect(table.rows).toEqual(rows);
  });

  it('of one column, or of nothing, is one', () => {
    expect(parseCsv('Item\nChamber\n')).toEqual({ header: ['Item'], rows: [['Chamber']] });
    expect(parseCsv('')).toEqual({ header: [], rows: [] });
  });

  it('gives back every cell that RFC 4180 can write', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', ',', ';', '"', '\n', ' ', 'ß') });
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 8 });
    const write = (value: string) => `"${value.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(table, (rows) => {
        fc.pre(rows.every((row) => row.every((value) => value.trim() !== '')));
        const text = rows.map((row) => row.map(write).join(',')).join('\n');
        const { header, rows: read } = parseCsv(text);
        expect([header, ...read]).toEqual(rows.map((row) => row.map((value) => value.trim())));
      }),
    );
  });

  it('with more rows than slides can carry is refused', async () => {
    const folder = await makeFolder({ 'big.csv': `a,b\n${'1,2\n'.repeat(30_000)}` });
    await expect(material(folder, 'big.csv')).rejects.toThrow(TooLargeError);
  });
});

describe('the encoding of a file', () => {
  it.each([
    ['UTF-8', Buffer.from('Größe\r\nx')],
    ['UTF-8 with a mark', Buffer.from('\ufeffGröße\nx')],
    ['Windows-1252', Buffer.from('Größe\nx', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffGröße\nx', 'utf16le')],
  ])('is told without being told: %s', (_name, bytes) => {
    expect(decodeText(bytes)).toBe('Größe\nx');
  });
});

describe('Markdown', () => {
  it('loses its marks and keeps its words', () => {
    const [block] = parseMarkdown(
      'The **first** line, `code`, [a link](https://x.example), ![alt](p.png), snake_case_name, 2 * 3 * 4, *really*, &amp; \\*not\\*.',
    );
    expect(block?.paragraphs).toEqual([
      'The first line, code, a link, alt, snake_case_name, 2 * 3 * 4, really, & *not*.',
    ]);
  });

  it('knows both styles of headings', () => {
    const blocks = parseMarkdown('Title\n=====\n\nText.\n\nPart\n---\n\n### Small ###\n');
    expect(blocks.map(({ heading, level }) => [heading, level])).toEqual([
      ['Title', 1],
      ['Part', 2],
      ['Small', 3],
    ]);
  });

  it('joins the lines of paragraphs and list items, and flattens lists', () => {
    const [block] = parseMarkdown('One\ntwo.\n\nThree.\n\n- a\n  b\n  * c\n1. d\n- [x] e\n');
    expect(block?.paragraphs).toEqual(['One two.', 'Three.']);
    expect(block?.bullets).toEqual(['a b', 'c', 'd', 'e']);
  });

  it('gives each table a block, under the same heading', () => {
    const table = '| A | B |\n|---|:-:|\n| 1 | x \\| y |\n| 2 |\n';
    const blocks = parseMarkdown(`# T\n\n${table}\n\n${table}`);
    expect(blocks).toHaveLength(2);
    expect(blocks[1]).toMatchObject({
      heading: 'T',
      table: {
        header: ['A', 'B'],
        rows: [
          ['1', 'x | y'],
          ['2', ''],
        ],
      },
    });
  });

  it('leaves out front matter, comments, code and rules', () => {
    const blocks = parseMarkdown(
      '---\ntitle: x\n---\n<!-- hidden -->\nSaid.\n\n```\n# code\n```\n\n---\n\n> Quoted.\n',
    );
    expect(blocks).toEqual([{ paragraphs: ['Said.', 'Quoted.'], bullets: [] }]);
  });

  it.each([
    ['quotes in quotes', `${'>'.repeat(10_000)} a`],
    ['lists in lists', Array.from({ length: 2_000 }, (_, at) => `${' '.repeat(at)}- a`).join('\n')],
    ['unclosed marks', '_a_ *b **c `d [e]('.repeat(5_000)],
  ])('is read at once however deep it is: %s', (_name, text) => {
    const start = performance.now();
    expect(parseMarkdown(text)).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('reads any text to an end, and no block is empty', () => {
    const line = fc.constantFrom(
      '# A',
      'text',
      '- b',
      '| a |',
      '|---|',
      '```',
      '---',
      '===',
      '',
      '> q',
      '<!--',
      '   ',
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const blocks = parseMarkdown(lines.join('\n'));
        expect(
          blocks.every(
            (block) => block.heading || block.table || block.paragraphs[0] || block.bullets[0],
          ),
        ).toBe(true);
      }),
    );
  });

  it('of a million characters is read', () => {
    const [block] = parseMarkdown(`${'*a '.repeat(300_000)}\n${'['.repeat(20_000)}`);
    expect(block?.paragraphs[0]?.length).toBeLessThan(100_000);
  });
});

describe('the example documents', () => {
  it('are a plan with tables and a budget', async () => {
    const plan = await material(examples, 'plan.md');
    expect(plan.title).toBe('Second test line: plan for 2027');
    expect(plan.blocks.filter(({ table }) => table)).toHaveLength(2);
    const budget = await material(examples, 'budget.csv');
    expect(budget.blocks[0]?.table?.rows).toHaveLength(5);
  });
});
