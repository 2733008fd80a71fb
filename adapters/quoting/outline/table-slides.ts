import type { ChartData, Slide, Table } from '../../../skills/core/ports/decks.js';
import { type NumberColumn, toNumberColumn } from '../../../skills/deck/numbers.js';
import { anyLanguagePattern } from '../../../skills/reading/languages/language-pattern.js';
import type { OutlineWords } from './outline-words.js';

/** Rows of a table on the slides; what is more is announced and stays in the source. */
const ROWS_MOST = 36;
const CHART = { fewest: 2, most: 14, series: 5 };
const PIE = { fewest: 2, most: 6 };
/** Bars of one chart share an axis, so their measures must be of one order. */
const COMPARABLE = 30;

const TOTAL = anyLanguagePattern(({ tables }) => tables.totals, {
  before: '^',
  behind: '\\b',
  flags: 'i',
});
const IDENTIFIER = anyLanguagePattern(({ tables }) => tables.identifiers, {
  before: '^',
  behind: '$',
  flags: 'i',
});

interface Column {
  readonly name: string;
  readonly numbers: NumberColumn;
  readonly written: readonly string[];
}

/** What a table becomes, without titles of its own. */
export interface TableContent {
  readonly chart?: {
    readonly layout: 'bar' | 'pie';
    readonly data: ChartData;
    /** "Cost by item". */
    readonly title: string;
  };
  readonly table: Table;
  /** Rows that are not shown. */
  readonly hidden: number;
}

/** Reads a table: a chart where its numbers allow an honest one, and the rows that fit a deck. */
export function readTable(table: Table, words: OutlineWords, language?: string): TableContent {
  const shown = { header: table.header, rows: table.rows.slice(0, ROWS_MOST) };
  const chart = toChart(table, words, language);
  return {
    table: shown,
    hidden: table.rows.length - shown.rows.length,
    ...(chart ? { chart } : {}),
  };
}

function toChart(
  table: Table,
  words: OutlineWords,
  language: string | undefined,
): TableContent['chart'] {
  const parts = table.rows.filter((row) => !isTotal(row));
  const totals = table.rows.filter(isTotal);
  if (parts.length < CHART.fewest || parts.length > CHART.most) return undefined;
  const measures = measuresOf(table.header, parts, language);
  const category = categoryColumn(table.header, parts, measures);
  const series = comparable([...measures.values()]);
  const [first] = series;
  if (category === undefined || !first) return undefined;
  const whole = series.length === 1 && isWhole(first, totals, measures, language);
  return {
    layout: whole && parts.length >= PIE.fewest && parts.length <= PIE.most ? 'pie' : 'bar',
    title: titleOf(series, table.header[category] ?? '', words),
    data: {
      categories: parts.map((row) => row[category] ?? ''),
      series: series.map(({ name, numbers, written }) => ({
        name,
        values: numbers.values,
        written,
      })),
      format: first.numbers.format,
    },
  };
}

function isTotal(row: readonly string[]): boolean {
  return TOTAL().test((row[0] ?? '').trim());
}

function measuresOf(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  language: string | undefined,
): ReadonlyMap<number, Column> {
  const measures = new Map<number, Column>();
  header.forEach((name, column) => {
    const written = rows.map((row) => (row[column] ?? '').trim());
    const numbers = toNumberColumn(written, language);
    if (numbers && !IDENTIFIER().test(name.trim()) && !areYears(numbers)) {
      measures.set(column, { name: name.trim(), numbers, written });
    }
  });
  return measures;
}

function areYears({ values, unit }: NumberColumn): boolean {
  return (
    unit === '' &&
    values.every((value) => Number.isInteger(value) && value >= 1900 && value <= 2100)
  );
}

/** The first column that names each row once. */
function categoryColumn(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  measures: ReadonlyMap<number, Column>,
): number | undefined {
  const columns = header.map((_, column) => column).filter((column) => !measures.has(column));
  return columns.find((column) => {
    const names = rows.map((row) => (row[column] ?? '').trim());
    return names.every((name) => name !== '') && new Set(names).size === names.length;
  });
}

/** The first measure, and those with its unit and order of magnitude when they fit one chart. */
function comparable(columns: readonly Column[]): readonly Column[] {
  const [first] = columns;
  if (!first) return [];
  const size = largest(first);
  const alike = columns
    .filter(({ numbers }) => numbers.unit === first.numbers.unit)
    .filter((column) => {
      const ratio = largest(column) / size;
      return ratio <= COMPARABLE && ratio >= 1 / COMPARABLE;
    });
  return alike.length <= CHART.series ? alike : [first];
}

function largest({ numbers }: Column): number {
  return Math.max(...numbers.values.map(Math.abs), Number.EPSILON);
}

/** Whether the values are parts of one whole: they make 100 %, or the total the table itself states. */
function isWhole(
  column: Column,
  totals: readonly (readonly string[])[],
  measures: ReadonlyMap<number, Column>,
  language: string | undefined,
): boolean {
  const { values, unit } = column.numbers;
  if (values.some((value) => value < 0)) return false;
  const sum = values.reduce((total, value) => total + value, 0);
  if (unit === '%') return Math.abs(sum - 100) <= 0.5;
  const [at] = [...measures].find(([, each]) => each === column) ?? [];
  return totals.some((row) => {
    const [stated] = toNumberColumn([row[at ?? -1] ?? ''], language)?.values ?? [];
    return stated !== undefined && stated > 0 && Math.abs(stated - sum) / stated < 0.001;
  });
}

function titleOf(series: readonly Column[], category: string, words: OutlineWords): string {
  const measure = series
    .map(({ name }) => name)
    .filter((name) => name !== '')
    .join(', ');
  const over = category.trim();
  // A column named by a question says by itself what is measured.
  if (measure === '' || over.endsWith('?')) return over;
  if (over === '') return measure;
  return words.known ? `${measure} ${words.by} ${over.toLowerCase()}` : `${over}: ${measure}`;
}

function figuresTitle(title: string, table: Table, words: OutlineWords): string {
  return words.known ? `${title}: ${words.figures}` : table.header.filter(Boolean).join(' · ');
}

/** Slides of a table: the chart first, then the figures it is drawn from. */
export function tableSlides(
  content: TableContent,
  heading: string,
  base: { readonly notes: string; readonly sourceIds: readonly string[] },
  words: OutlineWords,
): readonly Slide[] {
  const { chart, table } = content;
  if (!chart) return [{ layout: 'table', title: heading, table, ...base }];
  const title = heading === '' ? chart.title : heading;
  return [
    { layout: chart.layout, title, chart: chart.data, ...base },
    { layout: 'table', title: figuresTitle(title, table, words), table, ...base },
  ];
}
