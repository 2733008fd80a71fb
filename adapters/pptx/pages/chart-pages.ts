import type { ChartData } from '../../../skills/core/ports/decks.js';
import { areas, boxOf, sizes } from '../draw/geometry.js';
import { cleanText } from '../draw/text.js';
import { fitText, textWidth, wrap } from '../look/measure.js';
import type { PageChart, Parts } from './page.js';

/** The gap between two categories, in widths of a group of bars. */
export const GAP_WIDTH = 0.55;
/** Bars, one below the other, that can carry a label of a readable size. */
const BARS_MOST = 16;
const SLICES_MOST = 8;

/**
 * Sets a chart: columns while names and numbers fit, else bars with the first category on top,
 * continued on further pages when there are more than fit. A pie that nobody can read, with many or
 * negative parts, becomes bars.
 */
export function toChartPages(layout: 'bar' | 'pie', chart: ChartData): Parts {
  const data = cleaned(chart);
  if (data.categories.length === 0 || data.series.length === 0) return { bodies: [], lost: [] };
  if (layout === 'pie' && isReadablePie(data)) return onePage('pie', data);
  if (columnsFit(data)) return onePage('columns', data);
  const perPage = Math.max(1, Math.floor(BARS_MOST / data.series.length));
  const pages = Math.ceil(data.categories.length / perPage);
  if (pages === 1) return onePage('bars', data);
  const size = Math.ceil(data.categories.length / pages);
  return {
    bodies: Array.from({ length: pages }, (_, page) => ({
      kind: 'chart',
      // The highest value of one page is not the highest of the chart, so no figure here.
      chart: { form: 'bars', data: slice(data, page * size, (page + 1) * size) },
    })),
    lost: [],
  };
}

function onePage(form: PageChart['form'], data: ChartData): Parts {
  return { bodies: [{ kind: 'chart', chart: setChart(form, data) }], lost: [] };
}

function isReadablePie({ categories, series }: ChartData): boolean {
  const values = series.flatMap((each) => each.values);
  return (
    series.length === 1 &&
    categories.length <= SLICES_MOST &&
    values.every((value) => value >= 0) &&
    values.some((value) => value > 0)
  );
}

function columnsFit(data: ChartData): boolean {
  const { categories, series } = data;
  const chart = series.length === 1 ? areas.wide.chart : areas.wide.body;
  const room = (boxOf(chart).width - 40) / categories.length;
  const bar = room / (1 + GAP_WIDTH) / series.length;
  const widest = Math.max(...series.flatMap((each) => labelsOf(each).map(labelWidth)));
  // A single bar may borrow from the gap beside it, one of a group may not.
  if (widest > (series.length === 1 ? room * 0.95 : bar * 1.05)) return false;
  return categories.every((category) => {
    const words = category.split(' ');
    const fits = words.every((word) => labelWidth(word) <= room * 0.85);
    return fits && wrap(category, room * 0.85, { size: sizes.chart }).length <= 2;
  });
}

function labelWidth(text: string): number {
  return textWidth(text, { size: sizes.chart });
}

function labelsOf({ values, written }: ChartData['series'][number]): readonly string[] {
  return written ?? values.map(String);
}

function setChart(form: PageChart['form'], data: ChartData): PageChart {
  const [series, ...others] = data.series;
  if (!series || others.length > 0 || series.values.length < 2) return { form, data };
  const highest = series.values.indexOf(Math.max(...series.values));
  const value = series.written?.[highest] ?? String(series.values[highest]);
  const box = boxOf(areas.wide.aside);
  return {
    form,
    data,
    figure: {
      value: fitText(value, { ...box, height: 56 }, sizes.figure, true),
      caption: fitText(data.categories[highest] ?? '', { ...box, height: 120 }, sizes.caption),
      measure: fitText(series.name, { ...box, height: 60 }, [14]),
    },
  };
}

function slice(data: ChartData, from: number, to: number): ChartData {
  return {
    ...data,
    categories: data.categories.slice(from, to),
    series: data.series.map((each) => ({
      name: each.name,
      values: each.values.slice(from, to),
      ...(each.written ? { written: each.written.slice(from, to) } : {}),
    })),
  };
}

// One section with literal text in quotes; Office repairs a chart whose format it cannot read.
const NUMBER_FORMAT = /^(?:"[^"]*")?[#0,]*0(?:\.0+)?(?:\s?%|"[^"]*")?$/u;

function cleaned(chart: ChartData): ChartData {
  const format = cleanText(chart.format ?? '');
  return {
    categories: chart.categories.map(cleanText),
    ...(NUMBER_FORMAT.test(format) ? { format } : {}),
    series: chart.series.map((each) => ({
      ...each,
      name: cleanText(each.name),
      ...(each.written ? { written: each.written.map(cleanText) } : {}),
    })),
  };
}
