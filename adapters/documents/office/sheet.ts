import { policies } from '../policies.js';
import type { CellStyles } from './cell-styles.js';
import { walkXml } from './xml.js';

/** A cell as it is shown. */
export interface Cell {
  readonly text: string;
  readonly isText: boolean;
  readonly isDate?: true;
}

/** A row that is shown, with its cells by the number of their column, from 0. */
export interface Row {
  /** As it stands at its left: from 1. */
  readonly number: number;
  readonly cells: ReadonlyMap<number, Cell>;
}

/** The cells of one sheet. */
export interface Sheet {
  readonly rows: readonly Row[];
  /** Rows with cells, those that were not read included. */
  readonly found: number;
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  /** Formulas of which no result is in the file: a program wrote it that computes nothing. */
  readonly uncomputed: number;
}

/** What cells refer to, and how many rows are kept. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: CellStyles;
  readonly mostRows: number;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  hasFormula: boolean;
  isInline: boolean;
}

/** Reads the cells of a sheet that are shown: neither what is hidden nor what is filtered away. */
export function readSheet(xml: string, { strings, styles, mostRows }: SheetContext): Sheet {
  const rows: Row[] = [];
  const hiddenColumns = new Set<number>();
  const skippedColumns = new Set<number>();
  let [found, hiddenRows, uncomputed] = [0, 0, 0];
  let row: { number: number; cells: Map<number, Cell>; isHidden: boolean } | undefined;
  let lastRow = 0;
  let lastColumn = -1;
  let cell: OpenCell | undefined;
  let isValue = false;

  function endCell({ column, type, style, value, hasFormula }: OpenCell): void {
    if (row === undefined || row.isHidden || column >= policies.columns) return;
    if (value === '') {
      if (hasFormula && type !== 'str') uncomputed += 1;
      return;
    }
    if (hiddenColumns.has(column)) {
      skippedColumns.add(column);
      return;
    }
    const shown = showCell(value, type, style, strings, styles);
    if (shown.text.trim() !== '') row.cells.set(column, shown);
  }

  walkXml(xml, {
    open(name, attributes) {
      if (name === 'col' && isOn(attributes['hidden'])) {
        const [from, to] = [Number(attributes['min']), Number(attributes['max'])];
        for (let at = from; at <= Math.min(to, policies.columns); at += 1)
          hiddenColumns.add(at - 1);
      } else if (name === 'row') {
        const number = Number(attributes['r'] ?? lastRow + 1);
        row = { number, cells: new Map(), isHidden: isOn(attributes['hidden']) };
        lastRow = number;
        lastColumn = -1;
      } else if (name === 'c') {
        const column = columnOf(attributes['r']) ?? lastColumn + 1;
        lastColumn = column;
        const [type, style] = [attributes['t'] ?? 'n', Number(attributes['s'] ?? 0)];
        cell = {
          column,
          type,
          style,
          value: '',
          hasFormula: false,
          isInline: type === 'inlineStr',
        };
      } else if (name === 'f' && cell) cell.hasFormula = true;
      else if (name === 'v' || (name === 't' && cell?.isInline)) isValue = true;
    },
    text(words) {
      if (isValue && cell && cell.value.length < policies.paragraph) cell.value += words;
    },
    close(name) {
      if (name === 'v' || name === 't') isValue = false;
      else if (name === 'c' && cell) {
        endCell(cell);
        cell = undefined;
      } else if (name === 'row' && row) {
        if (row.isHidden) hiddenRows += 1;
        else if (row.cells.size > 0) {
          found += 1;
          if (rows.length < mostRows) rows.push(row);
        }
        row = undefined;
      }
    },
  });
  return { rows, found, hiddenRows, hiddenColumns: skippedColumns.size, uncomputed };
}

function showCell(
  value: string,
  type: string,
  style: number,
  strings: readonly string[],
  styles: CellStyles,
): Cell {
  if (type === 's') return { text: strings[Number(value)] ?? '', isText: true };
  if (type === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE', isText: false };
  if (type === 'd') {
    const text = value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '');
    return { text, isText: false, isDate: true };
  }
  const number = Number(value);
  if (type === 'n' && Number.isFinite(number)) {
    const isDate = styles.isDate(style) ? ({ isDate: true } as const) : {};
    return { text: styles.write(number, style), isText: false, ...isDate };
  }
  return { text: value, isText: type !== 'e' };
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function columnOf(reference: string | undefined): number | undefined {
  const [letters] = /^[A-Z]{1,3}/i.exec(reference ?? '') ?? [];
  if (letters === undefined) return undefined;
  return (
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** The letters of a column: 0 is A, 26 is AA. */
export function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : lettersOf(Math.floor(column / 26) - 1) + letter;
}
