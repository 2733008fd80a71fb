import type { BlockBuilder } from '../block-builder.js';
import { type Cell, lettersOf, type Row } from './sheet.js';

/** A row of headers has at least so much of the width of what stands below it. */
const HEADER_SHARE = 0.5;
/** Rows above a table: its title, who made it, when. */
const MOST_ABOVE = 15;
const YEAR = /^(?:19|20)\d\d$/;
const AMOUNT = /^[^\p{L}\d]{0,3}\d/u;

/**
 * Tells the tables of a sheet apart and puts each into a block: titles above it are paragraphs, its first row of names is
 * its header. A table ends where, below an empty row, names stand once more.
 */
export function readSheetTables(rows: readonly Row[], builder: BlockBuilder): void {
  for (const part of partsOf(rows)) readPart(part, builder);
}

function partsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const parts: Row[][] = [];
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1];
    const isBelowGap = before !== undefined && row.number - before.number > 1;
    const next = rows[at + 1];
    const isNew = isBelowGap && looksLikeNames(row) && next !== undefined && hasValue(next);
    const part = parts.at(-1);
    if (part === undefined || isNew) parts.push([row]);
    else part.push(row);
  }
  return parts;
}

function readPart(rows: readonly Row[], builder: BlockBuilder): void {
  const at = headerAt(rows);
  if (at === undefined) {
    for (const row of rows) builder.paragraph(textOf(row));
    return;
  }
  for (const row of rows.slice(0, at)) builder.paragraph(textOf(row));
  const table = rows.slice(at);
  const columns = [...new Set(table.flatMap(({ cells }) => [...cells.keys()]))].sort(
    (a, b) => a - b,
  );
  const [first] = table;
  const isNamed = first !== undefined && namesColumns(first);
  const values = isNamed ? table.slice(1) : table;
  builder.table(
    {
      header: columns.map((column) => (isNamed ? (first.cells.get(column)?.text ?? '') : '')),
      rows: values.map(({ cells }) => columns.map((column) => cells.get(column)?.text ?? '')),
    },
    { columns: columns.map(lettersOf), rows: values.map(({ number }) => number) },
  );
}

/** The row that names the columns: the first one wide enough, of names only, above others. */
function headerAt(rows: readonly Row[]): number | undefined {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.size));
  if (rows.length < 2 || width < 2) return undefined;
  const wide = (row: Row) => row.cells.size >= Math.max(2, width * HEADER_SHARE);
  const first = rows.findIndex(wide);
  const at = rows.findIndex((row) => wide(row) && namesColumns(row));
  return at === -1 || at > MOST_ABOVE ? Math.max(0, first) : at;
}

/** Names, and years or months beside them. */
function namesColumns({ cells }: Row): boolean {
  const all = [...cells.values()];
  const isName = (cell: Cell) => isWords(cell) || cell.isDate || YEAR.test(cell.text);
  return all.length >= 2 && all.some(isWords) && all.every(isName);
}

function looksLikeNames({ cells }: Row): boolean {
  return cells.size >= 2 && [...cells.values()].every(isWords);
}

/** An amount that somebody typed as text names nothing. */
function isWords({ isText, text }: Cell): boolean {
  return isText && !AMOUNT.test(text);
}

function hasValue({ cells }: Row): boolean {
  return cells.size >= 2;
}

function textOf({ cells }: Row): string {
  return [...cells.values()].map(({ text }) => text).join(' | ');
}
