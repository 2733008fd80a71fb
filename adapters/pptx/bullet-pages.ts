import { areas, boxOf, type CardCount, cardAreas, sizes } from './geometry.js';
import { type Box, fitText, linesHeight, textWidth, wrap } from './measure.js';
import type { PageBody, Parts } from './page.js';

/** How far the text of a bullet is indented, points. */
export const BULLET_INDENT = 20;

const BOX = boxOf(areas.bullets.body);
const TEXT_WIDTH = BOX.width - BULLET_INDENT;
// Between the bullets: at least so that they read as separate, at most so that they read as one list.
const GAP = { least: 0.5, most: 1.1 };

/**
 * Sets bullets at the largest size at which they fit one page; when none of the sizes does, at the
 * smallest on as many pages as it takes, evenly filled. A bullet longer than a page is split between
 * lines.
 */
export function toBulletPages(bullets: readonly string[]): Parts {
  const shown = bullets.filter((bullet) => bullet !== '');
  if (shown.length === 0) return { bodies: [], lost: [] };
  const [statement, ...others] = shown;
  if (statement !== undefined && others.length === 0) {
    const fitted = fitText(statement, BOX, sizes.statement);
    if (!fitted.cut) {
      return { bodies: [{ kind: 'bullets', bullets: shown, size: fitted.size, gap: 0 }], lost: [] };
    }
  }
  const cards = toCards(shown);
  if (cards) return { bodies: [cards], lost: [] };
  for (const size of sizes.bullets) {
    const heights = shown.map((bullet) => heightOf(bullet, size));
    const free = BOX.height - sum(heights);
    const gap = Math.min(size * GAP.most, free / Math.max(1, shown.length));
    if (gap >= size * GAP.least) {
      return { bodies: [{ kind: 'bullets', bullets: shown, size, gap }], lost: [] };
    }
  }
  return { bodies: splitOver(shown, sizes.bullets.at(-1) ?? 18), lost: [] };
}

// A card is read at a glance; more words read better as a list.
const CARD_MOST = 75;

function toCards(points: readonly string[]): PageBody | undefined {
  const count = cardCount(points);
  if (count === undefined || points.some(({ length }) => length > CARD_MOST)) return undefined;
  const [area] = cardAreas(count);
  if (!area) return undefined;
  const box = boxOf(area.text);
  const size = sizes.cards.find((candidate) =>
    points.every((point) => fitsCard(point, box, candidate)),
  );
  return size === undefined ? undefined : { kind: 'cards', cards: points, size };
}

/** The number of points as one of the card layouts, or undefined when there is none. */
export function cardCount({ length }: readonly string[]): CardCount | undefined {
  return length === 2 || length === 3 || length === 4 ? length : undefined;
}

/** Whether a point fits with no word broken; its label stands on lines of its own. */
function fitsCard(point: string, box: Box, size: number): boolean {
  const end = labelLength(point);
  const lines = [point.slice(0, end), point.slice(end).trim()]
    .filter((part) => part !== '')
    .flatMap((part) => wrap(part, box.width, { size, bold: true }));
  const words = point.split(' ');
  return (
    linesHeight(lines.length, size) <= box.height &&
    words.every((word) => textWidth(word, { size, bold: true }) <= box.width)
  );
}

function splitOver(bullets: readonly string[], size: number): readonly PageBody[] {
  const gap = size * GAP.least;
  const pieces = bullets.flatMap((bullet) => piecesOf(bullet, size));
  const heights = pieces.map((piece) => heightOf(piece, size) + gap);
  const pages = pack(heights, BOX.height);
  // Aim for pages of equal height rather than a last one with a single line.
  const even = pack(heights, Math.max(sum(heights) / pages.length + Math.max(...heights) / 2, 1));
  return (even.length === pages.length ? even : pages).map(({ from, to }) => ({
    kind: 'bullets',
    bullets: pieces.slice(from, to),
    size,
    gap,
  }));
}

function piecesOf(bullet: string, size: number): readonly string[] {
  const lines = wrap(bullet, TEXT_WIDTH, { size });
  const room = Math.floor(BOX.height / linesHeight(1, size)) - 1;
  const pieces: string[] = [];
  for (let at = 0; at < lines.length; at += room) {
    pieces.push(lines.slice(at, at + room).join(' '));
  }
  return pieces;
}

/** Splits a run of heights into pages, each as full as it gets. */
export function pack(
  heights: readonly number[],
  room: number,
): readonly { readonly from: number; readonly to: number }[] {
  const pages: { from: number; to: number }[] = [];
  let from = 0;
  let used = 0;
  heights.forEach((height, index) => {
    if (index > from && used + height > room) {
      pages.push({ from, to: index });
      from = index;
      used = 0;
    }
    used += height;
  });
  pages.push({ from, to: heights.length });
  return pages;
}

function heightOf(bullet: string, size: number): number {
  return linesHeight(wrap(bullet, TEXT_WIDTH, { size, bold: hasLabel(bullet) }).length, size);
}

/** Where the label of "Owner: Dana Ortiz" ends, counting the colon; 0 without one. */
export function labelLength(bullet: string): number {
  return /^[^:.!?]{2,32}:(?=\s\S)/u.exec(bullet)?.[0].length ?? 0;
}

function hasLabel(bullet: string): boolean {
  return labelLength(bullet) > 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
