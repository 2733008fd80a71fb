import type { Table } from '../../../skills/core/ports/decks.js';
import { areas, boxOf, sizes } from '../draw/geometry.js';
import { cleanText } from '../draw/text.js';
import { cutToLines, linesHeight, textWidth, wrap } from '../look/measure.js';
import { pack } from '../pack.js';
import type { PageTable, Parts } from './page.js';

/** Space inside a cell, points: left and right together, top and bottom together. */
export const CELL_PADDING = { x: 22, y: 12 };

const BOX = boxOf(areas.wide.body);
const COLUMN_LEAST = 54;
// Wide enough for a sentence to read well; only cells longer than that wrap.
const COLUMN_MOST = 380;
const ROW_LINES_MOST = 8;
/** What a row may grow by where the slide has room, points. */
const ROOMY = 14;
const NUMBER = /^[\s(−+-]*[\p{Sc}]?\s?\d[\d.,'’\s]*(?:[%‰]|[\p{Sc}]|\p{L}{1,4})?\s?[\p{Sc}]?\)?$/u;

/** How a table is set. */
export interface TableOptions {
  /** Numbers stand right, so that their digits line up. */
  readonly alignNumbers: boolean;
}

/**
 * Sets a table: columns as wide as their content asks for, rows continued on further pages with the
 * header repeated, and columns that do not fit side by side on pages of their own, the first column
 * repeated.
 */
export function toTablePages(table: Table, options: TableOptions = { alignNumbers: true }): Parts {
  if (table.rows.length === 0) return { bodies: [], lost: [] };
  const header = table.header.map(cleanText);
  const columns = Math.max(1, header.length, ...table.rows.map((row) => row.length));
  const full = [header, ...table.rows.map((row) => row.map(cleanText))].map((row) =>
    Array.from({ length: columns }, (_, column) => row[column] ?? ''),
  );
  const groups = columnGroups(full);
  const parts = groups.map((group) => setRows(full.map((row) => group.map((at) => row[at] ?? ''))));
  const lost = [
    ...(groups.length > 1
      ? [`the ${columns} columns are spread over ${groups.length} slides`]
      : []),
    ...(parts.some(({ cut }) => cut)
      ? ['a long cell is shortened; the source has it in full']
      : []),
  ];
  return {
    bodies: parts.flatMap(({ tables }) =>
      tables.map((each) => {
        const numeric = each.numeric.map((is) => is && options.alignNumbers);
        return { kind: 'table', table: { ...each, numeric } } as const;
      }),
    ),
    lost,
  };
}

/** Which columns go on a page together: all of them where the narrowest setting fits. */
function columnGroups(rows: readonly (readonly string[])[]): readonly (readonly number[])[] {
  const smallest = sizes.table.at(-1) ?? 14;
  const all = (rows[0] ?? []).map((_, column) => column);
  const least = all.map((column) => narrowest(rows, column, smallest));
  const [first = 0, ...others] = all;
  const room = BOX.width - (least[first] ?? 0);
  const packed = pack(
    others.map((column) => least[column] ?? 0),
    room,
  );
  return packed.map(({ from, to }) => [first, ...others.slice(from, to)]);
}

/** The width at which no ordinary word of the column breaks. */
function narrowest(rows: readonly (readonly string[])[], column: number, size: number): number {
  const words = rows.flatMap((row) => (row[column] ?? '').split(' '));
  const longest = Math.max(...words.map((word) => textWidth(word, { size, bold: true })));
  return Math.min(Math.max(longest + CELL_PADDING.x, COLUMN_LEAST), COLUMN_MOST);
}

interface SetRows {
  readonly tables: readonly PageTable[];
  readonly cut: boolean;
}

function setRows(rows: readonly (readonly string[])[]): SetRows {
  const smallest = sizes.table.at(-1) ?? 14;
  const attempts = sizes.table
    .filter((size) => size === smallest || wordsFit(rows, size))
    .map((size) => setAt(rows, size));
  // The larger size wins where it costs no further page.
  const fewest = Math.min(...attempts.map(({ tables }) => tables.length));
  return attempts.find(({ tables }) => tables.length === fewest) ?? { tables: [], cut: false };
}

/** Whether no column has to break an ordinary word. */
function wordsFit(rows: readonly (readonly string[])[], size: number): boolean {
  const widths = (rows[0] ?? []).map((_, column) => narrowest(rows, column, size));
  return widths.reduce((sum, width) => sum + width, 0) <= BOX.width;
}

function setAt(rows: readonly (readonly string[])[], size: number): SetRows {
  const widths = columnWidths(rows, size);
  const cellLines = ROW_LINES_MOST * linesHeight(1, size);
  let cut = false;
  const shown = rows.map((row, at) =>
    row.map((cell, column) => {
      const style = { size, bold: at === 0 };
      const box = { width: (widths[column] ?? 0) - CELL_PADDING.x, height: cellLines };
      const text = cutToLines(cell, box, style);
      if (text !== cell) cut = true;
      return text;
    }),
  );
  const heights = shown.map((row, at) => rowHeight(row, widths, { size, bold: at === 0 }));
  const [head = [], ...body] = shown;
  const [headHeight = 0, ...bodyHeights] = heights;
  const numeric = head.map((_, column) => isNumeric(body.map((row) => row[column] ?? '')));
  const pages = pack(bodyHeights, BOX.height - headHeight);
  const even = pack(bodyHeights, evenRoom(bodyHeights, pages.length, BOX.height - headHeight));
  const tables = (even.length === pages.length ? even : pages).map(({ from, to }) => ({
    header: head,
    rows: body.slice(from, to),
    size,
    columnWidths: widths.map((width) => width / 72),
    rowHeights: roomy([headHeight, ...bodyHeights.slice(from, to)]).map((height) => height / 72),
    numeric,
  }));
  return { tables, cut };
}

/** A short table breathes instead of leaving the slide empty below it. */
function roomy(heights: readonly number[]): readonly number[] {
  const free = BOX.height - heights.reduce((sum, height) => sum + height, 0);
  const extra = Math.min(ROOMY, Math.max(0, free / heights.length));
  return heights.map((height) => height + extra);
}

/** Fills the pages evenly, so that the last one is not a single row. */
function evenRoom(heights: readonly number[], pages: number, room: number): number {
  const total = heights.reduce((sum, height) => sum + height, 0);
  return Math.min(room, total / pages + Math.max(0, ...heights));
}

function rowHeight(
  row: readonly string[],
  widths: readonly number[],
  style: { readonly size: number; readonly bold: boolean },
): number {
  const lines = row.map(
    (cell, column) => wrap(cell, (widths[column] ?? 0) - CELL_PADDING.x, style).length,
  );
  return linesHeight(Math.max(1, ...lines), style.size) + CELL_PADDING.y;
}

/** Columns get what they ask for; what is left or missing is shared in proportion. */
function columnWidths(rows: readonly (readonly string[])[], size: number): readonly number[] {
  const columns = (rows[0] ?? []).map((_, column) => column);
  const wanted = columns.map((column) => {
    const widest = Math.max(
      ...rows.map((row, at) => textWidth(row[column] ?? '', { size, bold: at === 0 })),
    );
    return Math.min(Math.max(widest + CELL_PADDING.x, COLUMN_LEAST), COLUMN_MOST);
  });
  const least = columns.map((column) => narrowest(rows, column, size));
  const total = wanted.reduce((sum, width) => sum + width, 0);
  if (total <= BOX.width) return wanted.map((width) => (width * BOX.width) / total);
  const spare = BOX.width - least.reduce((sum, width) => sum + width, 0);
  const asked = wanted.map((width, column) => Math.max(0, width - (least[column] ?? 0)));
  const askedTotal = asked.reduce((sum, width) => sum + width, 0) || 1;
  return least.map((width, column) => width + (spare * (asked[column] ?? 0)) / askedTotal);
}

function isNumeric(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '' && cell !== '–' && cell !== '-');
  return filled.length > 0 && filled.every((cell) => NUMBER.test(cell));
}
