import { describe, expect, it } from 'vitest';
import type { ChartData, Material, Outline, Slide } from '../../../skills/core/ports/decks.js';
import { chartEqualsTable, checkOutline } from '../../../skills/deck/check-outline.js';

const material: Material = {
  id: 'plan.md',
  title: 'Plan for 2027',
  blocks: [
    {
      id: 'b1',
      label: 'plan.md, Why',
      paragraphs: ['Orders grew by 31 % in 2026.'],
      bullets: [],
    },
    {
      id: 'b2',
      label: 'plan.md, Budget',
      paragraphs: [],
      bullets: [],
      table: {
        header: ['Item', 'Cost'],
        rows: [
          ['Fit-out', '48,000 €'],
          ['Movers', '9,800 €'],
        ],
      },
    },
  ],
};

const chart: ChartData = {
  categories: ['Fit-out', 'Movers'],
  series: [{ name: 'Cost', values: [48000, 9800], written: ['48,000 €', '9,800 €'] }],
};

function check(...slides: readonly Slide[]) {
  const outline: Outline = {
    title: 'Plan',
    slides,
    sources: material.blocks.map(({ id, label }) => ({ id, label })),
    writtenBy: { model: 'some-model' },
  };
  return checkOutline(outline, material);
}

const bullets = (...points: readonly string[]): Slide => ({
  layout: 'bullets',
  title: 'Why',
  bullets: points,
  sourceIds: ['b1'],
});

describe('the check of an outline', () => {
  it('leaves a faithful outline as it is', () => {
    const slides: readonly Slide[] = [
      { layout: 'title', title: 'Plan', sourceIds: [] },
      bullets('Orders grew by 31 %'),
      { layout: 'bar', title: 'Budget', chart, sourceIds: ['b2'] },
    ];
    expect(check(...slides)).toMatchObject({ outline: { slides }, findings: [] });
  });

  it('takes out a point with a number that its source does not have', () => {
    const { outline, findings } = check(bullets('Orders grew by 31 %', 'Profit grew by 12 %'));
    expect(outline.slides).toEqual([bullets('Orders grew by 31 %')]);
    expect(findings).toEqual(['“Why”: 1 left out, a number is not in the source']);
  });

  it('does not accept a number from a block the slide does not cite', () => {
    expect(check(bullets('Movers cost 9,800 €')).outline.slides).toEqual([]);
  });

  it('takes out a row that the table does not have', () => {
    const rows = [
      ['Fit-out', '48,000 €'],
      ['Champagne', '77,000 €'],
    ];
    const { outline } = check({
      layout: 'table',
      title: 'Budget',
      table: { header: ['Item', 'Cost'], rows },
      sourceIds: ['b2'],
    });
    expect(outline.slides).toMatchObject([{ table: { rows: [['Fit-out', '48,000 €']] } }]);
  });

  it('takes out a chart with one number changed', () => {
    const wrong = { ...chart, series: [{ name: 'Cost', values: [48000, 9900] }] };
    const { outline, findings } = check({
      layout: 'bar',
      title: 'Budget',
      chart: wrong,
      sourceIds: ['b2'],
    });
    expect(outline.slides).toEqual([]);
    expect(findings).toEqual(['“Budget” is left out: its numbers are not those of the table']);
  });

  it('takes out a slide that names no source', () => {
    const { findings } = check({ ...bullets('Orders grew'), sourceIds: ['b9'] });
    expect(findings).toEqual(['“Why” is left out: it names no source']);
  });
});

describe('a chart and its table', () => {
  const [, { table } = { table: undefined }] = material.blocks;
  if (!table) throw new Error('The material has a table.');

  it.each([
    ['values swapped', { ...chart, series: [{ name: 'Cost', values: [9800, 48000] }] }],
    ['a category that is not in the table', { ...chart, categories: ['Fit-out', 'Lunch'] }],
    [
      'another name for the series',
      { ...chart, series: [{ name: 'Profit', values: [48000, 9800] }] },
    ],
    ['a value too many', { ...chart, series: [{ name: 'Cost', values: [48000, 9800, 1] }] }],
    [
      'another spelling than the table',
      { ...chart, series: [{ name: 'Cost', values: [48000, 9800], written: ['48000', '9800'] }] },
    ],
  ])('differ with %s', (_, wrong) => {
    expect(chartEqualsTable(wrong, table)).toBe(false);
  });

  it('are equal cell by cell, in any order of the rows', () => {
    expect(chartEqualsTable(chart, table)).toBe(true);
    const turned = {
      categories: ['Movers', 'Fit-out'],
      series: [{ name: 'Cost', values: [9800, 48000] }],
    };
    expect(chartEqualsTable(turned, table)).toBe(true);
  });
});
