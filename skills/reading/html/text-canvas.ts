import { TEXT_LIMITS } from '../limits.js';

interface Sheet {
  readonly lines: string[];
  current: string;
  /** White space was seen and is written only when a word follows. */
  spaced: boolean;
  readonly quoteDepth: number;
}

const DEEPEST_QUOTE = 20;
const CELL_SEPARATOR = ' | ';

/**
 * Lines of plain text being laid out: words flow, blocks break, quotes are marked, cells stand side
 * by side.
 */
export interface TextCanvas {
  /** Adds running text; white space collapses. */
  flow(text: string): void;
  /** Adds text whose line breaks and spaces count. */
  verbatim(text: string): void;
  /** Starts a new line, unless the current one is empty. */
  breakLine(): void;
  /** Leaves one empty line, unless there is one. */
  breakParagraph(): void;
  openQuote(): void;
  closeQuote(): void;
  openCell(): void;
  /** Ends a cell; it is laid out with the others of its row. */
  closeCell(): void;
  openRow(): void;
  closeRow(): void;
  text(): string;
}

/** An empty canvas. */
export function createTextCanvas(): TextCanvas {
  let depth = 0;
  let sheet: Sheet = newSheet(0);
  const outer: Sheet[] = [];
  const rows: string[][][] = [];

  function newLine(line: string): void {
    const marks = Math.min(depth, DEEPEST_QUOTE) - sheet.quoteDepth;
    sheet.lines.push(`${'> '.repeat(marks)}${line}`.trimEnd());
  }
  function breakLine(): void {
    if (sheet.current !== '') newLine(sheet.current);
    sheet.current = '';
    sheet.spaced = false;
  }
  function breakParagraph(): void {
    breakLine();
    const last = sheet.lines.at(-1);
    if (last !== undefined && last.replace(/^[> ]+/, '') !== '') newLine('');
  }
  function append(piece: string): void {
    const space = sheet.spaced && sheet.current !== '' && !sheet.current.endsWith(' ');
    sheet.current += `${space ? ' ' : ''}${piece}`;
    sheet.spaced = false;
  }
  function flow(text: string): void {
    const collapsed = text.replace(/\s+/g, ' ');
    const piece = collapsed.trim();
    sheet.spaced ||= collapsed.startsWith(' ');
    if (piece === '') return;
    if (sheet.current.length + piece.length < TEXT_LIMITS.line) append(piece);
    else for (const word of piece.split(' ')) appendToFullLine(word);
    sheet.spaced = collapsed.endsWith(' ');
  }
  function appendToFullLine(word: string): void {
    if (sheet.current.length + word.length >= TEXT_LIMITS.line) breakLine();
    sheet.spaced = true;
    append(word);
  }

  return {
    flow,
    breakLine,
    breakParagraph,
    verbatim(text) {
      const [first = '', ...others] = text.split('\n');
      sheet.current += first;
      for (const line of others) {
        newLine(sheet.current);
        sheet.current = line;
      }
      sheet.spaced = false;
    },
    openQuote() {
      breakParagraph();
      depth += 1;
    },
    closeQuote() {
      breakLine();
      depth = Math.max(sheet.quoteDepth, depth - 1);
    },
    openRow() {
      breakLine();
      rows.push([]);
    },
    openCell() {
      outer.push(sheet);
      sheet = newSheet(Math.min(depth, DEEPEST_QUOTE));
    },
    closeCell() {
      const enclosing = outer.pop();
      if (enclosing === undefined) return;
      breakLine();
      rows.at(-1)?.push(trimBlank(sheet.lines));
      depth = sheet.quoteDepth;
      sheet = enclosing;
    },
    closeRow() {
      const cells = (rows.pop() ?? []).filter((lines) => lines.length > 0);
      if (cells.every((lines) => lines.length === 1)) {
        const line = cells.map(([only = '']) => only).join(CELL_SEPARATOR);
        if (line !== '') newLine(line);
      } else {
        for (const line of cells.flat()) newLine(line);
      }
    },
    text() {
      breakLine();
      return trimBlank(sheet.lines).join('\n');
    },
  };
}

function newSheet(quoteDepth: number): Sheet {
  return { lines: [], current: '', spaced: false, quoteDepth };
}

function trimBlank(lines: readonly string[]): string[] {
  const filled = (line: string) => line.trim() !== '';
  return lines.slice(Math.max(0, lines.findIndex(filled)), lines.findLastIndex(filled) + 1);
}
