/** A piece of text as pdf.js places it on a page, in points from its lower left corner. */
export interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  /** Scale and slant in the first four, place in the last two. */
  readonly transform: readonly number[];
}

/** A line as it lies on a page. */
export interface Line {
  readonly text: string;
  /** Height of its letters, in points. */
  readonly size: number;
  readonly left: number;
  readonly right: number;
  /** From the lower edge of the page. */
  readonly y: number;
}

/** Gaps in heights of a letter: between two words, and between two cells of a table. */
const GAP = { word: 0.12, cell: 1.8 };
/** What lies higher or lower than this part of a letter is another line; an index number is not. */
const SAME_LINE = 0.6;

interface OpenLine {
  text: string;
  size: number;
  left: number;
  right: number;
  y: number;
}

/**
 * Joins pieces of text to lines, in the order in which a page gives them, which is nearly always that of reading. Far
 * apart on one line they are cells, with ` | ` between them.
 */
export function toLines(items: readonly TextItem[]): readonly Line[] {
  const lines: OpenLine[] = [];
  for (const { str, width, height, transform } of items) {
    if (str === '') continue;
    const [a = 0, b = 0, , , x = 0, y = 0] = transform;
    const size = height || Math.hypot(a, b);
    const line = lines.at(-1);
    const tall = Math.max(size, line?.size ?? 0);
    const gap = line === undefined ? 0 : x - line.right;
    const isSame = line && Math.abs(y - line.y) < tall * SAME_LINE && gap > -tall * GAP.cell;
    if (str.trim() === '') {
      if (isSame && !line.text.endsWith(' ')) line.text += ' ';
      continue;
    }
    if (!isSame) {
      lines.push({ text: str, size, left: x, right: x + width, y });
      continue;
    }
    line.text += between(line.text, str, gap / tall) + str;
    line.right = Math.max(line.right, x + width);
    // The line stands where most of it does, and an index number beside it says nothing of it.
    if (size > line.size) [line.size, line.y] = [size, y];
  }
  return lines.flatMap((line) => {
    const text = line.text.replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [{ ...line, text }];
  });
}

function between(before: string, after: string, gap: number): string {
  if (gap > GAP.cell) return ' | ';
  return gap > GAP.word && !/\s$/.test(before) && !/^\s/.test(after) ? ' ' : '';
}
