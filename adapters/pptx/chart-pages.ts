import type { ChartData } from '../../skills/deck.js';
import { areas, boxOf, sizes } from './geometry.js';
import { fitText, textWidth, wrap } from './measure.js';
import type { PageChart, Parts } from './page.js';
import { cleanText } from './text.js';

// More bars than this cannot carry a label of a readable size.
const BARS_MOST = 14;
const COLUMNS_MOST = 10;

/**
 * Sets a chart: columns while the category names fit under them, else bars with the first category
 * on top, continued on further pages when there are more than fit.
 */
export function toChartPages(layout: 'bar' | 'pie', chart: ChartData): Parts {
  const data = cleaned(chart);
  if (layout === 'pie')
    return { bodies: [{ kind: 'chart', chart: setChart('pie', data) }], lost: [] };
  const form = columnsFit(data) ? 'columns' : 'bars';
  const perPage = Math.max(4, Math.floor(BARS_MOST / Math.min(2, data.series.length)));
  const pages = Math.max(1, Math.ceil(data.categories.length / perPage));
  const size = Math.ceil(data.categories.length / pages);
  return {
    bodies: Array.from({ length: pages }, (_, page) => ({
      kind: 'chart',
      chart: setChart(form, slice(data, page * size, (page + 1) * size)),
    })),
    lost: [],
  };
}

function columnsFit({ categories, series }: ChartData): boolean {
  if (categories.length * Math.max(1, series.length / 2) > COLUMNS_MOST) return false;
  const chart = series.length === 1 ? areas.wide.chart : areas.wide.body;
  const room = ((boxOf(chart).width - 60) / categories.length) * 0.9;
  return categories.every((category) => {
    const words = category.split(/\s+/u);
    const fits = words.every((word) => textWidth(word, { size: sizes.chart }) <= room);
    return fits && wrap(category, room, { size: sizes.chart }).length <= 2;
  });
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

function cleaned(chart: ChartData): ChartData {
  return {
    ...chart,
    categories: chart.categories.map(cleanText),
    series: chart.series.map((each) => ({
      ...each,
      name: cleanText(each.name),
      ...(each.written ? { written: each.written.map(cleanText) } : {}),
    })),
  };
}
