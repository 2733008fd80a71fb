import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineDeck } from '../../../../adapters/quoting/outline/outline-deck.js';
import type {
  Material,
  MaterialBlock,
  Outline,
  Slide,
} from '../../../../skills/core/ports/decks.js';
import { checkOutline } from '../../../../skills/deck/check-outline.js';
import { fold } from '../../../../skills/reading/fold.js';

const live = () => new AbortController().signal;
const outline = (blocks: readonly Partial<MaterialBlock>[], maxSlides = 12): Promise<Outline> =>
  outlineDeck(material(blocks), { maxSlides }, live());

function material(blocks: readonly Partial<MaterialBlock>[]): Material {
  return {
    id: 'plan.md',
    title: 'Moving the office',
    blocks: blocks.map((block, index) => ({
      id: `b${index + 1}`,
      label: `plan.md, ${block.heading ?? 'start'}`,
      paragraphs: [],
      bullets: [],
      ...block,
    })),
  };
}

const layouts = ({ slides }: Outline) => slides.map(({ layout }) => layout);
const titles = ({ slides }: Outline) => slides.map(({ title }) => title);

const budget: Partial<MaterialBlock> = {
  heading: 'Budget',
  table: {
    header: ['Item', 'Cost'],
    rows: [
      ['Fit-out', '48,000 €'],
      ['Movers', '9,800 €'],
      ['Deposit', '36,000 €'],
    ],
  },
};

describe('an outline without a model', () => {
  it('makes a slide of every section, with its bullets as points and all it says as notes', async () => {
    const { slides } = await outline([
      {
        heading: 'Why',
        paragraphs: ['Three reasons.'],
        bullets: ['The lease ends.', 'The lift is old.'],
      },
    ]);
    expect(slides[1]).toMatchObject({
      layout: 'bullets',
      title: 'Why',
      bullets: ['The lease ends', 'The lift is old'],
      notes: 'Three reasons.\nThe lease ends.\nThe lift is old.',
      sourceIds: ['b1'],
    });
  });

  it('takes the sentences that carry most where there are no bullets, in their order', async () => {
    const telling = [
      'The lease of the office ends on 31 March 2027.',
      'The new office needs a deposit of 46,400 euros.',
      'Movers have offered to move the office in one weekend.',
      'The provider needs twelve weeks for the line of the new office.',
    ];
    const filler = [
      'It was sunny.',
      'Everybody had coffee.',
      'More on that below.',
      'Thanks to all.',
    ];
    const text = telling.flatMap((sentence, at) => [filler[at] ?? '', sentence]).join(' ');
    const { slides } = await outline([{ heading: 'Office', paragraphs: [text] }]);
    const [, slide] = slides;
    if (slide?.layout !== 'bullets') throw new Error('There is no slide of points.');
    expect(slide.bullets).toHaveLength(5);
    const kept = slide.bullets.filter((bullet) => telling.includes(`${bullet}.`));
    expect(kept.map((bullet) => `${bullet}.`)).toEqual(telling);
  });

  it('spreads more than six points evenly over slides', async () => {
    const bullets = Array.from({ length: 8 }, (_, at) => `Point ${at}`);
    const { slides } = await outline([{ heading: 'Risks', bullets }]);
    expect(
      slides.slice(1).map((slide) => slide.layout === 'bullets' && slide.bullets.length),
    ).toEqual([4, 4]);
    expect(slides[1]?.title).toBe('Risks (1/2)');
  });

  it('draws a numeric table as bars, followed by the figures', async () => {
    const { slides } = await outline([budget]);
    expect(slides.slice(1)).toMatchObject([
      {
        layout: 'bar',
        title: 'Budget',
        chart: {
          categories: ['Fit-out', 'Movers', 'Deposit'],
          series: [
            {
              name: 'Cost',
              values: [48000, 9800, 36000],
              written: ['48,000 €', '9,800 €', '36,000 €'],
            },
          ],
        },
      },
      { layout: 'table', table: budget.table },
    ]);
  });

  it('draws a pie only when the table itself says that the parts make a whole', async () => {
    const total = ['Total', '93,800 €'];
    const rows = [...(budget.table?.rows ?? [])];
    const withTotal = { ...budget, table: { header: ['Item', 'Cost'], rows: [...rows, total] } };
    const wrongTotal = {
      ...budget,
      table: { header: ['Item', 'Cost'], rows: [...rows, ['Total', '99 €']] },
    };
    expect(layouts(await outline([withTotal]))).toEqual(['title', 'pie', 'table']);
    expect(layouts(await outline([wrongTotal]))).toEqual(['title', 'bar', 'table']);
  });

  it('keeps totals out of the chart and in the table', async () => {
    const rows = [...(budget.table?.rows ?? []), ['Summe', '93.800 €']];
    const { slides } = await outline([{ ...budget, table: { header: ['Item', 'Cost'], rows } }]);
    const chart = slides.find((slide) => slide.layout === 'pie' || slide.layout === 'bar');
    expect(chart && 'chart' in chart && chart.chart.categories).toEqual([
      'Fit-out',
      'Movers',
      'Deposit',
    ]);
    expect(slides.at(-1)).toMatchObject({ layout: 'table', table: { rows } });
  });

  it.each([
    [
      'years',
      [
        ['2024', 'a'],
        ['2025', 'b'],
      ],
    ],
    [
      'a gap',
      [
        ['1', 'a'],
        ['', 'b'],
      ],
    ],
    [
      'names that repeat',
      [
        ['1', 'a'],
        ['2', 'a'],
      ],
    ],
    [
      'words',
      [
        ['x', 'a'],
        ['y', 'b'],
      ],
    ],
  ])('draws no chart of %s', async (_, rows) => {
    const drawn = await outline([{ heading: 'T', table: { header: ['Value', 'Name'], rows } }]);
    expect(layouts(drawn)).toEqual(['title', 'table']);
  });

  it('says how many rows of a long table it shows', async () => {
    const rows = Array.from({ length: 500 }, (_, at) => [`row ${at}`, 'x']);
    const { omitted, slides } = await outline([
      { heading: 'Log', table: { header: ['A', 'B'], rows } },
    ]);
    expect(omitted).toEqual(['36 of 500 rows of "Log" are shown']);
    expect(slides.at(-1)).toMatchObject({ layout: 'table' });
  });

  it('stays within the number of slides that was asked for, and names what it left out', async () => {
    const blocks = Array.from({ length: 20 }, (_, at) => ({
      heading: `Section ${at}`,
      level: at % 5 === 0 ? 2 : 3,
      bullets: ['One', 'Two'],
    }));
    const { slides, omitted } = await outline(blocks, 5);
    expect(slides.filter(({ layout }) => layout === 'bullets')).toHaveLength(5);
    expect(titles(await outline(blocks, 5))).toContain('Section 5');
    expect(omitted?.[0]).toMatch(/^left out to stay within 5 slides: .*Section 19/);
  });

  it('puts the text before the first heading on the title slide', async () => {
    const { slides } = await outline([
      { heading: 'Moving the office', level: 1, paragraphs: ['Where we go and what it costs.'] },
      { heading: 'Why', bullets: ['One'] },
    ]);
    expect(slides[0]).toMatchObject({
      layout: 'title',
      title: 'Moving the office',
      subtitle: 'Where we go and what it costs.',
      sourceIds: ['b1'],
    });
    expect(slides).toHaveLength(2);
  });

  it('speaks the language of a table’s header, whatever its cells look like', async () => {
    const of = async (title: string, header: readonly string[], rows: readonly string[][]) => {
      const table = { header, rows };
      const [block = { paragraphs: [], bullets: [] }] = material([{ table }]).blocks;
      const one: Material = {
        id: 'table.csv',
        title,
        blocks: [{ ...block, id: 'b1', label: title }],
      };
      return (await outlineDeck(one, { maxSlides: 12 }, live())).language;
    };
    const english = ['Quarter', 'Profit (EUR)', 'Cash flow (EUR)', 'Margin'];
    expect(await of('Negative', english, [['2026 Q3', '8000', 'n/a', '0.3 %']])).toBe('en');
    expect(await of('Umsatz', ['Monat', 'Umsatz (EUR)'], [['Mai', '1.511.900']])).toBe('de');
  });

  it('speaks the language of the material', async () => {
    const { language, slides } = await outline([
      {
        paragraphs: [
          'Der Mietvertrag endet im März und wir müssen noch entscheiden.',
          'Das ist nicht leicht für uns. Wir haben auch keine Zeit.',
        ],
      },
      { heading: 'Warum', bullets: ['Die Miete steigt.'] },
    ]);
    expect(language).toBe('de');
    expect(slides.map(({ title }) => title)).toContain('Auf einen Blick');
  });

  it('has nothing but a title for an empty document', async () => {
    expect(layouts(await outline([]))).toEqual(['title']);
  });

  it('stops when the work was cancelled', async () => {
    await expect(
      outlineDeck(material([]), { maxSlides: 5 }, AbortSignal.abort()),
    ).rejects.toThrow();
  });

  it('puts no word on a slide that the material does not have, and passes its own check', async () => {
    const sentence = fc.lorem({ maxCount: 12, mode: 'words' }).map((words) => `${words} 42.`);
    const block = fc.record({
      heading: fc.option(fc.lorem({ maxCount: 3 }), { nil: undefined }),
      paragraphs: fc.array(sentence, { maxLength: 9 }),
      bullets: fc.array(sentence, { maxLength: 9 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 8 }), async (blocks) => {
        const source = material(blocks as readonly Partial<MaterialBlock>[]);
        const drafted = await outlineDeck(source, { maxSlides: 40 }, live());
        const body = fold(
          source.blocks
            .flatMap(({ paragraphs, bullets }) => [...paragraphs, ...bullets])
            .join('\n'),
        );
        for (const bullet of drafted.slides.flatMap(pointsOf)) expect(body).toContain(fold(bullet));
        const { outline: checked, findings } = checkOutline(drafted, source);
        expect(findings).toEqual([]);
        expect(checked.slides).toEqual(drafted.slides);
      }),
      { numRuns: 60 },
    );
  });
});

function pointsOf(slide: Slide): readonly string[] {
  return slide.layout === 'bullets' ? slide.bullets : [];
}
