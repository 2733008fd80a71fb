import { characterWidth, LINE_HEIGHT, WIDE } from './font-widths.js';

/** How a text is set. `size` is in points. */
export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
}

/** A box in points. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** A text at the size at which it fits its box; `cut` when even the smallest size was too large. */
export interface FittedText {
  readonly text: string;
  readonly size: number;
  readonly cut: boolean;
}

// Renderers round glyph positions differently; measured against LibreOffice the sum is off by < 1 %.
const SAFETY = 1.02;

/** The width of a line in points. */
export function textWidth(text: string, style: TextStyle): number {
  let ems = 0;
  for (const character of text) ems += characterWidth(character, style.bold ?? false);
  return ems * style.size * SAFETY;
}

/** The height of so many lines in points. */
export function linesHeight(lines: number, size: number): number {
  return lines * size * LINE_HEIGHT;
}

/**
 * Breaks a text into lines as a renderer would: at spaces and hyphens, between any two characters of
 * Chinese, Japanese and Korean, and inside a word only when it is longer than a line.
 *
 * `width` is in points. An empty text has one empty line.
 */
export function wrap(text: string, width: number, style: TextStyle): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const flush = () => {
    lines.push(line.trimEnd());
    line = '';
    used = 0;
  };
  for (const piece of piecesOf(text)) {
    const whole = textWidth(piece, style);
    const solid = textWidth(piece.trimEnd(), style);
    if (line !== '' && used + solid > width) flush();
    if (solid <= width) {
      line += piece;
      used += whole;
      continue;
    }
    for (const character of piece) {
      const step = textWidth(character, style);
      if (line !== '' && used + step > width) flush();
      line += character;
      used += step;
    }
  }
  if (line !== '' || lines.length === 0) flush();
  return lines;
}

/** The parts between which a line may break, spaces kept at their ends; U+00A0 breaks nothing. */
function piecesOf(text: string): readonly string[] {
  const words = text.match(/[^ -]*-+ *|[^ -]+ *| +/gu) ?? [];
  return words.flatMap((word) => (WIDE.test(word) ? [...word] : [word]));
}

/**
 * Sets a text at the first of `sizes` (points, largest first) at which it fits the box.
 *
 * When none does, the text is cut at a word and ends in "…".
 */
export function fitText(
  text: string,
  box: Box,
  sizes: readonly number[],
  bold = false,
): FittedText {
  for (const size of sizes) {
    const lines = wrap(text, box.width, { size, bold });
    if (linesHeight(lines.length, size) <= box.height) return { text, size, cut: false };
  }
  const size = sizes.at(-1) ?? 14;
  return { text: cutToLines(text, box, { size, bold }), size, cut: true };
}

/** As much of the text as the box holds, ending in "…". */
export function cutToLines(text: string, box: Box, style: TextStyle): string {
  const room = Math.max(1, Math.floor(box.height / linesHeight(1, style.size)));
  const lines = wrap(text, box.width, style);
  if (lines.length <= room) return text;
  const kept = lines.slice(0, room).join(' ');
  const ellipsis = textWidth('…', style);
  const last = lines[room - 1] ?? '';
  const excess = textWidth(last, style) + ellipsis > box.width ? 1 : 0;
  const words = kept.split(' ');
  const whole = words.slice(0, Math.max(1, words.length - excess)).join(' ');
  // A single endless "word" has no boundary to cut at.
  const fits = wrap(`${whole}…`, box.width, style).length <= room;
  return fits ? `${whole.replace(/[\s,;:.–-]+$/u, '')}…` : `${whole.slice(0, -2)}…`;
}
