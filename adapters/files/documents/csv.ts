import type { Table } from '../../../skills/core/ports/decks.js';
import { limits } from '../../mime/limits.js';

const SEPARATORS = [',', ';', '\t', '|'] as const;
const SAMPLE_ROWS = 20;
const SAMPLE_LENGTH = 65_536;

/**
 * Reads a table of RFC 4180 with `\n` line ends: quoted fields may hold separators, quotes and line
 * breaks. The separator is told from the text, because a German Excel writes `;`. Cells keep their
 * spelling: "1.234,50" stays what it is.
 *
 * Empty rows are left out; short rows are filled, and the first row is the header. Reading stops after
 * one row more than `limits.tableRows`, so that a caller sees that there are too many.
 */
export function parseCsv(text: string): Table {
  const { body, separator } = separatorOf(text);
  const rows = readRows(body, separator, limits.tableRows + 2).filter(hasContent);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const [header = [], ...rest] = rows.map((row) =>
    Array.from({ length: width }, (_, index) => row[index]?.trim() ?? ''),
  );
  return { header, rows: rest };
}

/** Excel names its separator in a first line such as `sep=;`. */
function separatorOf(text: string): { body: string; separator: string } {
  const declared = /^sep=(.)\n/i.exec(text);
  if (declared) return { body: text.slice(declared[0].length), separator: declared[1] ?? ',' };
  const scores = SEPARATORS.map((separator) => ({ separator, score: scoreOf(text, separator) }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return { body: text, separator: best.separator };
}

/** How many rows of the sample have the most common width, in percent, plus it; 0 for one column. */
function scoreOf(text: string, separator: string): number {
  // What is quoted may hold any separator: only what stands outside quotes tells.
  const rows = text
    .slice(0, SAMPLE_LENGTH)
    .replace(/"(?:[^"]|"")*"/g, 'x')
    .split('\n')
    .filter((row) => row.trim() !== '')
    .slice(0, SAMPLE_ROWS);
  const counts = new Map<number, number>();
  for (const row of rows) {
    const width = row.split(separator).length;
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  const [width = 1, count = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return width > 1 ? (count / rows.length) * 100 + width : 0;
}

function readRows(text: string, separator: string, max: number): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length && rows.length < max) {
    const field = readField(text, at, separator);
    row.push(field.value);
    at = field.end;
    if (text[at] === separator) {
      at += 1;
      // A separator at the very end opens one more, empty, field.
      if (at === text.length) row.push('');
    } else {
      rows.push(row);
      row = [];
      at += 1;
    }
  }
  if (row.length > 0 && rows.length < max) rows.push(row);
  return rows;
}

function readField(text: string, start: number, separator: string): { value: string; end: number } {
  if (text[start] !== '"') {
    const end = endOfField(text, start, separator);
    return { value: text.slice(start, end), end };
  }
  let value = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { value: value + text.slice(at), end: text.length };
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const end = endOfField(text, quote + 1, separator);
      return { value: value + text.slice(quote + 1, end), end };
    }
    value += '"';
    at = quote + 2;
  }
}

function endOfField(text: string, start: number, separator: string): number {
  let at = start;
  while (at < text.length && text[at] !== separator && text[at] !== '\n') at += 1;
  return at;
}

function hasContent(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}
