import type { BlockBuilder } from '../block-builder.js';
import type { Line } from './lines.js';

/** Larger than the text, it is a heading; so much larger, one of the first or second level. */
const HEADING = { larger: 1.12, level2: 1.35, level1: 1.7, most: 160, lines: 3 };
/** What is left between two lines of one paragraph, in heights of a letter. */
const LINE_GAP = 1.75;
/** A line that ends this much before the others ends its paragraph, as a part of its width. */
const SHORT = 0.72;
const BULLET = /^(?:[•●▪■◦○‣·–—*-]|\uf0b7|[0-9]{1,2}[.)])\s+(?=\S)/u;
/** A word that was parted at the end of its line. */
const HYPHENATED = /\p{Ll}[-\u00ad‐]$/u;
const CELLS = ' | ';
/** An entry of a table of contents: what it names comes later. */
const OF_CONTENTS = /(?:\.\s?){5,}\s*[\divxlc]{1,5}$/i;
/** The scale of a chart: figures, and nothing that says of what. */
const SCALE = /^(?:[^\p{L}|]*\d[^\p{L}\s|]*(?:\s+|$)){4,}$/u;

/** The size in which most of a document is written, in points. */
export function bodySizeOf(pages: readonly (readonly Line[])[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pages.flat()) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

/** Joins the lines of a page to headings, paragraphs, items of lists and rows of cells. */
export function readPage(lines: readonly Line[], bodySize: number, builder: BlockBuilder): void {
  let kind: 'heading' | 'paragraph' | 'bullet' | undefined;
  let text = '';
  let count = 0;
  let before: Line | undefined;

  function end(): void {
    if (before === undefined || kind === undefined) return;
    if (kind === 'heading') builder.heading(text, levelOf(before.size / bodySize));
    else if (kind === 'bullet') builder.bullet(text);
    else builder.paragraph(text);
    kind = undefined;
    count = 0;
  }

  for (const line of lines.filter(({ text: said }) => saysSomething(said))) {
    const isHeading = isHeadingLike(line, bodySize);
    const isBullet = !isHeading && BULLET.test(line.text);
    const goesOn =
      before !== undefined &&
      !isBullet &&
      isHeading === (kind === 'heading') &&
      (!isHeading || (count < HEADING.lines && Math.abs(line.size - before.size) < 1)) &&
      continues(before, line, lines);
    if (goesOn) text = join(text, line.text);
    else {
      end();
      kind = isHeading ? 'heading' : isBullet ? 'bullet' : 'paragraph';
      text = isBullet ? line.text.replace(BULLET, '').replace(/^\| /, '') : line.text;
    }
    before = line;
    count += 1;
  }
  end();
}

function saysSomething(text: string): boolean {
  return !OF_CONTENTS.test(text) && !SCALE.test(text);
}

function isHeadingLike({ size, text }: Line, bodySize: number): boolean {
  if (size < bodySize * HEADING.larger || text.length > HEADING.most) return false;
  return /\p{L}{2}/u.test(text) && !text.includes(CELLS);
}

function levelOf(times: number): number {
  if (times >= HEADING.level1) return 1;
  return times >= HEADING.level2 ? 2 : 3;
}

/** Whether a line belongs to the paragraph of the one before it. */
function continues(before: Line, line: Line, lines: readonly Line[]): boolean {
  const gap = before.y - line.y;
  const size = Math.max(before.size, line.size);
  if (gap > size * LINE_GAP || gap < -size) return false;
  if (before.text.includes(CELLS) || line.text.includes(CELLS)) return false;
  const column = lines.filter(({ left }) => Math.abs(left - before.left) < size);
  const width = Math.max(...column.map(({ right, left }) => right - left));
  const isShort = before.right - before.left < width * SHORT;
  return !isShort || /^\p{Ll}/u.test(line.text);
}

function join(text: string, next: string): string {
  if (HYPHENATED.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next;
  return `${text} ${next}`;
}
