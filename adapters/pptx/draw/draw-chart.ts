import type { ChartOptions, PptxSlide } from '../library.js';
import type { Brand } from '../look/brand.js';
import { wordsFor } from '../look/words.js';
import { GAP_WIDTH } from '../pages/chart-pages.js';
import type { PageChart } from '../pages/page.js';
import { type Drawing, filling } from './drawing.js';
import { areas, sizes } from './geometry.js';
import { placeholders, themeColours } from './layouts.js';

// The types of pptxgenjs forget the second of the two orientations it writes.
const FROM_TOP = 'maxMin' as 'minMax';

/** Draws a native chart with its workbook, and beside it the value that matters. */
export function drawChart(
  slide: PptxSlide,
  title: string,
  chart: PageChart,
  drawing: Drawing,
): void {
  const { categories, series } = chart.data;
  const area = chart.figure ? areas.wide.chart : areas.wide.body;
  const data = series.map(({ name, values }) => ({
    name: name === '' ? title : name,
    labels: [...categories],
    values: [...values],
  }));
  slide.addChart(chart.form === 'pie' ? 'pie' : 'bar', data, {
    ...area,
    ...formOptions(chart, drawing.brand),
    altText: describe(title, chart),
    objectName: `Chart: ${title}`,
  });
  if (!chart.figure) return;
  const { value, caption, measure } = chart.figure;
  const paragraph = { breakLine: true, align: 'left' } as const;
  const quiet = { ...paragraph, fontSize: sizes.chart, color: drawing.brand.colours.quiet };
  slide.addText(
    [
      {
        text: wordsFor(drawing.language).highest,
        options: { ...quiet },
      },
      {
        text: value.text,
        options: {
          ...paragraph,
          fontSize: value.size,
          bold: true,
          color: drawing.brand.colours.accent,
        },
      },
      {
        text: caption.text,
        options: { ...paragraph, fontSize: caption.size, color: themeColours.ink },
      },
      ...(measure.text === '' ? [] : [{ text: measure.text, options: { ...quiet } }]),
    ],
    { ...filling(placeholders.body, drawing), valign: 'middle' },
  );
}

function formOptions({ form, data, figure }: PageChart, brand: Brand): ChartOptions {
  const { colours } = brand;
  const font = brand.font.name;
  const label: ChartOptions = {
    showValue: true,
    dataLabelFontSize: sizes.chart,
    dataLabelFontFace: font,
    dataLabelColor: colours.ink,
    dataLabelFormatCode: data.format ?? 'General',
    showTitle: false,
    chartArea: { roundedCorners: false },
  };
  const legend: ChartOptions = {
    showLegend: true,
    legendFontSize: sizes.chart,
    legendFontFace: font,
    legendColor: colours.ink,
  };
  if (form === 'pie') {
    return {
      ...label,
      ...legend,
      legendPos: 'r',
      chartColors: slices(data.categories.length, brand),
      dataBorder: { pt: 1.5, color: colours.paper },
      dataLabelPosition: 'outEnd',
      showPercent: false,
      showLeaderLines: false,
    };
  }
  const axisText = {
    catAxisLabelFontSize: sizes.chart,
    catAxisLabelFontFace: font,
    catAxisLabelColor: colours.ink,
  };
  return {
    ...label,
    ...axisText,
    ...(data.series.length > 1 ? { ...legend, legendPos: 't' as const } : {}),
    barDir: form === 'columns' ? 'col' : 'bar',
    barGapWidthPct: Math.round(GAP_WIDTH * 100),
    chartColors: barColours(data, figure !== undefined, brand),
    // The numbers stand at the bars, so the value axis and its grid would only repeat them.
    valAxisHidden: true,
    valAxisLineShow: false,
    valGridLine: { style: 'none' },
    catGridLine: { style: 'none' },
    catAxisOrientation: form === 'bars' ? FROM_TOP : 'minMax',
    ...(data.series.every(({ values }) => values.every((value) => value >= 0))
      ? { valAxisMinVal: 0 }
      : { catAxisLabelPos: 'low' as const }),
  };
}

/** One series: the bar that matters in the accent, the others quiet. Several: a colour each. */
function barColours(
  { categories, series }: PageChart['data'],
  highlight: boolean,
  { colours }: Brand,
): string[] {
  const [only] = series;
  if (series.length > 1 || !only) return colours.series.slice(0, Math.max(1, series.length));
  if (!highlight) return [colours.accent];
  const highest = only.values.indexOf(Math.max(...only.values));
  return categories.map((_, index) => (index === highest ? colours.accent : colours.soft));
}

function slices(count: number, { colours }: Brand): string[] {
  return Array.from(
    { length: count },
    (_, at) => colours.series[at % colours.series.length] ?? colours.accent,
  );
}

const ALT_POINTS = 12;

/** What a screen reader says instead of the picture. */
function describe(title: string, { form, data }: PageChart): string {
  const kind = form === 'pie' ? 'Pie chart' : 'Bar chart';
  const points = data.series.flatMap((series) =>
    data.categories.map((category, index) => {
      const value = series.written?.[index] ?? String(series.values[index] ?? '');
      return data.series.length > 1
        ? `${series.name}, ${category}: ${value}`
        : `${category}: ${value}`;
    }),
  );
  const more = points.length > ALT_POINTS ? `; and ${points.length - ALT_POINTS} more` : '';
  return `${kind}, ${title}. ${points.slice(0, ALT_POINTS).join('; ')}${more}.`;
}
