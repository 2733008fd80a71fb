import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areas, boxOf, sizes } from '../../../../adapters/pptx/draw/geometry.js';
import { linesHeight, wrap } from '../../../../adapters/pptx/look/measure.js';
import type { PageBody } from '../../../../adapters/pptx/pages/page.js';
import { paginate } from '../../../../adapters/pptx/pages/paginate.js';
import { toRanges } from '../../../../adapters/pptx/pages/source-pages.js';
import type { Slide } from '../../../../skills/core/ports/decks.js';
import { everyLayout } from '../../../contracts/deck-renderer.js';

const bodiesOf = (...slides: readonly Slide[]): readonly PageBody[] =>
  paginate({ ...everyLayout, sources: [], slides }).pages.map(({ body }) => body);

const table = (header: readonly string[], rows: readonly (readonly string[])[]): Slide => ({
  layout: 'table',
  title: 'Table',
  table: { header, rows },
  sourceIds: [],
});

const bullets = (...points: readonly string[]): Slide => ({
  layout: 'bullets',
  title: 'Points',
  bullets: points,
  sourceIds: [],
});

const text = fc.lorem({ maxCount: 60 });

describe('laying out pages', () => {
  it('never sets points higher than their place, nor smaller than 18 points', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 30 }), (points) => {
        for (const body of bodiesOf(bullets(...points))) {
          if (body.kind !== 'bullets') continue;
          const box = boxOf(areas.bullets.body);
          const height = body.bullets
            .map((point) =>
              linesHeight(wrap(point, box.width - 20, { size: body.size }).length, body.size),
            )
            .reduce((sum, lines, index) => sum + lines + (index > 0 ? body.gap : 0), 0);
          expect(height).toBeLessThanOrEqual(box.height + 0.01);
          expect(body.size).toBeGreaterThanOrEqual(18);
        }
      }),
    );
  });

  it('never sets a table larger than its place, nor its text smaller than 14 points', () => {
    const rows = fc.array(fc.array(text, { minLength: 1, maxLength: 7 }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(rows, (cells) => {
        for (const body of bodiesOf(table(['A', 'B'], cells))) {
          if (body.kind !== 'table') continue;
          const { columnWidths, rowHeights, size } = body.table;
          const sum = (numbers: readonly number[]) =>
            numbers.reduce((total, each) => total + each, 0);
          expect(sum(columnWidths)).toBeLessThanOrEqual(areas.wide.body.w + 0.001);
          expect(sum(rowHeights)).toBeLessThanOrEqual(areas.wide.body.h + 0.001);
          expect(size).toBeGreaterThanOrEqual(14);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('sets little text large and much text smaller before it splits', () => {
    const short = [
      'The lease ends in March and the rent would rise by a fifth after that',
      'Short',
      'Also short',
    ];
    const [few] = bodiesOf(bullets(...short, 'Four', 'Five'));
    const [many] = bodiesOf(bullets(...Array.from({ length: 9 }, () => short[0] ?? '')));
    expect(few).toMatchObject({ kind: 'bullets', size: sizes.bullets[0] });
    expect(many).toMatchObject({ kind: 'bullets' });
    expect(few && many && 'size' in few && 'size' in many && few.size > many.size).toBe(true);
  });

  it('lets a single point stand alone and a few short ones on cards', () => {
    expect(bodiesOf(bullets('A decision by 11 December'))).toMatchObject([
      { kind: 'bullets', size: sizes.statement[0] },
    ]);
    expect(bodiesOf(bullets('One', 'Two', 'Three'))).toMatchObject([{ kind: 'cards' }]);
  });

  it('puts columns that do not fit side by side on slides of their own, the first one repeated', () => {
    const header = Array.from({ length: 24 }, (_, at) => `Heading${at}`);
    const pages = bodiesOf(table(header, [header])).flatMap((body) =>
      body.kind === 'table' ? [body.table] : [],
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map((page) => page.header[0])).toEqual(pages.map(() => 'Heading0'));
    expect(pages.flatMap((page) => page.header.slice(1))).toEqual(header.slice(1));
  });

  it.each([
    ['short names', ['Q1', 'Q2', 'Q3'], [1, 2, 3], 'columns'],
    [
      'long names',
      ['Conversion of the rooms on the second floor of the annex', 'B', 'C', 'D', 'E', 'F'],
      [1, 2, 3, 4, 5, 6],
      'bars',
    ],
  ])('draws %s as %s', (_, categories, values, form) => {
    const [body] = bodiesOf({
      layout: 'bar',
      title: 'Chart',
      chart: { categories, series: [{ name: '', values }] },
      sourceIds: [],
    });
    expect(body).toMatchObject({ kind: 'chart', chart: { form } });
  });

  it('draws a pie of many or negative parts as bars', () => {
    const pie = (values: readonly number[]): Slide => ({
      layout: 'pie',
      title: 'Pie',
      chart: { categories: values.map((_, at) => `part ${at}`), series: [{ name: '', values }] },
      sourceIds: [],
    });
    expect(bodiesOf(pie([1, 2]))).toMatchObject([{ chart: { form: 'pie' } }]);
    expect(bodiesOf(pie([1, -2]))).not.toMatchObject([{ chart: { form: 'pie' } }]);
    expect(bodiesOf(pie(Array.from({ length: 9 }, () => 1)))).not.toMatchObject([
      { chart: { form: 'pie' } },
    ]);
  });

  it('shows the highest value only where the whole chart is on one slide', () => {
    const categories = Array.from({ length: 40 }, (_, at) => `Category number ${at}`);
    const pages = bodiesOf({
      layout: 'bar',
      title: 'Many',
      chart: { categories, series: [{ name: 'n', values: categories.map((_, at) => at) }] },
      sourceIds: [],
    });
    expect(pages.length).toBeGreaterThan(1);
    for (const body of pages) expect(body).not.toHaveProperty('chart.figure');
  });

  it('writes slide numbers as ranges', () => {
    expect(toRanges([3, 4, 5, 8])).toBe('3–5, 8');
  });
});
