import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatNumber,
  readNumberFormat,
} from '../../../adapters/documents/office/number-format.js';
import { openDocument } from '../../../adapters/documents/open-document.js';
import {
  paragraph,
  wordTable,
  writeDocx,
  writePdf,
  writePptx,
  writeXlsx,
} from './write-documents.js';

describe('a Word document', () => {
  it('is read under its headings, with lists and tables', async () => {
    const styles = `<w:styles xmlns:w="w"><w:style w:styleId="Ue1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Mine"><w:basedOn w:val="Ue1"/></w:style></w:styles>`;
    const bytes = writeDocx(
      [
        paragraph('Costs', 'Mine'),
        paragraph('The lease is dear.'),
        '<w:p><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>Ask Dana</w:t></w:r></w:p>',
        wordTable([
          ['Item', 'Cost'],
          ['Rent', '1,200 €'],
        ]),
      ].join(''),
      {
        'word/styles.xml': styles,
        'word/_rels/document.xml.rels': `<Relationships><Relationship Id="s" Type="x/styles" Target="styles.xml"/></Relationships>`,
      },
    );
    expect((await openDocument(bytes)).blocks).toEqual([
      {
        place: '',
        heading: 'Costs',
        level: 1,
        paragraphs: ['The lease is dear.'],
        bullets: ['Ask Dana'],
        table: { header: ['Item', 'Cost'], rows: [['Rent', '1,200 €']] },
      },
    ]);
  });

  it('says nothing that its author deleted or hid, and tells so', async () => {
    const run = (text: string, properties = '') =>
      `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
    const { blocks, notes } = await openDocument(
      writeDocx(
        `<w:p>${run('Pay ')}<w:del><w:r><w:delText>10,000</w:delText></w:r></w:del><w:ins>${run('12,500')}</w:ins>${run(' secretly', '<w:rPr><w:vanish/></w:rPr>')}</w:p>`,
      ),
    );
    expect(blocks[0]?.paragraphs).toEqual(['Pay 12,500']);
    expect(notes).toEqual([
      'what its tracked changes delete was left out',
      'hidden text was not read',
    ]);
  });
});

describe('a workbook', () => {
  it('is read as tables with the letters of their columns and the numbers of their rows', async () => {
    const { blocks } = await openDocument(
      writeXlsx([
        {
          name: 'Costs',
          rows: [
            ['Costs of the move'],
            [],
            ['Line', 'Item', 'Cost'],
            [1, 'Van', 300],
            [2, 'Boxes', 45.5],
          ],
        },
      ]),
    );
    expect(blocks).toEqual([
      {
        place: 'Costs',
        heading: 'Costs',
        level: 2,
        paragraphs: ['Costs of the move'],
        bullets: [],
        table: {
          header: ['Line', 'Item', 'Cost'],
          rows: [
            ['1', 'Van', '300'],
            ['2', 'Boxes', '45.5'],
          ],
        },
        cells: { columns: ['A', 'B', 'C'], rows: [4, 5] },
      },
    ]);
  });

  it('keeps two tables of a sheet apart, and takes no amount for a name', async () => {
    const { blocks } = await openDocument(
      writeXlsx([
        {
          name: 'All',
          rows: [
            ['Item', 'Cost'],
            ['Van', 300],
            [],
            ['Person', 'Days'],
            ['Dana', 2],
            [],
            ['Sum', '$500'],
          ],
        },
      ]),
    );
    expect(blocks.map(({ table }) => table)).toEqual([
      { header: ['Item', 'Cost'], rows: [['Van', '300']] },
      {
        header: ['Person', 'Days'],
        rows: [
          ['Dana', '2'],
          ['Sum', '$500'],
        ],
      },
    ]);
  });

  it('tells of hidden sheets and rows, which are not read', async () => {
    const rows = [
      ['Item', 'Cost'],
      ['Van', 300],
      ['Bribe', 9000],
    ];
    const { blocks, extent, notes } = await openDocument(
      writeXlsx([
        { name: 'Shown', rows, hiddenRows: [3] },
        { name: 'Salaries', rows, state: 'hidden' },
      ]),
    );
    expect(JSON.stringify(blocks)).not.toMatch(/Bribe|Salaries/);
    expect(extent).toEqual({ unit: 'sheets', found: 2, read: 1 });
    expect(notes).toEqual(['1 hidden sheet was not read', '1 hidden row not read']);
  });

  it('shows numbers as their format does', async () => {
    const shown = [
      [45_991, 'dd/mm/yyyy', '2025-11-30'],
      [45_991.5, 'd. mmm yy hh:mm', '2025-11-30 12:00'],
      [0.75, 'h:mm', '18:00'],
      [1.5, '[h]:mm', '36:00'],
      [0.125, '0.0%', '12.5%'],
      [1234.5, '#,##0.00 "€"', '1,234.50 €'],
      [1234.5, '[$€-407] #,##0.00', '€ 1,234.50'],
      [-3, '0;[Red]-0', '-3'],
      [0.1 + 0.2, 'General', '0.3'],
      [7, '0 "kg (2.5)"', '7 kg (2.5)'],
    ] as const;
    for (const [value, code, text] of shown) {
      expect(formatNumber(value, readNumberFormat(200, code)), code).toBe(text);
    }
  });

  it('gives each number back as it was, whatever its value', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 4 }),
        (whole, places) => {
          const value = whole / 10 ** places;
          const code = places === 0 ? '0' : `0.${'0'.repeat(places)}`;
          expect(Number(formatNumber(value, readNumberFormat(200, code)))).toBe(
            value === 0 ? 0 : value,
          );
          expect(Number(formatNumber(value, readNumberFormat(0, undefined)))).toBe(
            value === 0 ? 0 : value,
          );
        },
      ),
    );
  });
});

describe('a presentation', () => {
  it('is read slide by slide, with what is said to each', async () => {
    const { title, blocks, extent, notes } = await openDocument(
      writePptx([
        { title: 'The move', texts: ['We move in June'], notes: 'Thank Dana' },
        { title: 'Secret', texts: ['Nobody sees this'], isHidden: true },
        { title: 'Costs', texts: ['345.50 € in all'] },
      ]),
    );
    expect(title).toBe('The move');
    expect(
      blocks.map(({ place, heading, bullets, paragraphs }) => [
        place,
        heading,
        ...bullets,
        ...paragraphs,
      ]),
    ).toEqual([
      ['slide 1', 'The move', 'We move in June'],
      ['slide 1, notes', undefined, 'Thank Dana'],
      ['slide 3', 'Costs', '345.50 € in all'],
    ]);
    expect(extent).toEqual({ unit: 'slides', found: 3, read: 2 });
    expect(notes).toEqual(['1 hidden slide was not read']);
  });
});

describe('a PDF', () => {
  it('is read page by page: headings, paragraphs and lists, without page numbers', async () => {
    const body = (page: number) => [
      'Lease of Mill Road',
      { heading: `Part ${page}` },
      'The tenant pays the rent on the first working day of each month, in ad-',
      'vance.',
      '- Keys are returned to Dana',
      `Page ${page} of 3`,
    ];
    const { blocks, extent } = await openDocument(writePdf([body(1), body(2), body(3)]));
    expect(extent).toEqual({ unit: 'pages', found: 3, read: 3 });
    expect(blocks).toEqual(
      [1, 2, 3].map((page) => ({
        place: `page ${page}`,
        heading: `Part ${page}`,
        level: 1,
        paragraphs: [
          'The tenant pays the rent on the first working day of each month, in advance.',
        ],
        bullets: ['Keys are returned to Dana'],
      })),
    );
  });

  it('tells of pages without text', async () => {
    const { notes, extent } = await openDocument(writePdf([['The lease ends in June.'], []]));
    expect(notes).toEqual(['1 page without text: empty, or a picture']);
    expect(extent).toEqual({ unit: 'pages', found: 2, read: 1 });
  });
});

it('whatever the bytes of a document become, there is an answer or a refusal', async () => {
  const documents = [
    writePdf([['The lease ends in June.']]),
    writeDocx(paragraph('The lease ends in June.')),
    writeXlsx([
      {
        name: 'Costs',
        rows: [
          ['Item', 'Cost'],
          ['Van', 300],
        ],
      },
    ]),
    writePptx([{ title: 'Lease', texts: ['It ends in June.'] }]),
  ];
  const outcome = (bytes: Uint8Array) =>
    openDocument(bytes).then(
      () => 'read',
      (error: unknown) => (error instanceof Error ? error.name : 'no error'),
    );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...documents),
      fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), {
        maxLength: 8,
      }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      async (bytes, changes, kept) => {
        const broken = Buffer.from(
          bytes.subarray(0, Math.ceil(bytes.length * Math.max(0.5, kept))),
        );
        for (const [at, value] of changes) broken[Math.floor(at * broken.length)] = value;
        expect(await outcome(broken)).toMatch(/^(?:read|DocumentRefused)$/);
      },
    ),
    { numRuns: 60 },
  );
});
