import { areas, boxOf, sizes } from '../draw/geometry.js';
import { fitText, linesHeight, wrap } from '../look/measure.js';
import { pack } from '../pack.js';
import { toCards } from './card-pages.js';
import { labelLength } from './label.js';
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

function splitOver(bullets: readonly string[], size: number): readonly PageBody[] {
  const gap = size * GAP.least;
  const pieces = bullets.flatMap((bullet) => piecesOf(bullet, size));
  const heights = pieces.map((piece) => heightOf(piece, size) + gap);
  const pages = pack(heights, BOX.height);
  // Aim for pages of equal height rather than a last one with a single line.
  const even = pack(
    heights,
    Math.min(BOX.height, sum(heights) / pages.length + Math.max(...heights) / 2),
  );
  return (even.length === pages.length ? even : pages).map(({ from, to }) => ({
    kind: 'bullets',
    bullets: pieces.slice(from, to),
    size,
    gap,
  }));
}

function piecesOf(bullet: string, size: number): readonly string[] {
  const lines = wrap(bullet, TEXT_WIDTH, { size, bold: hasLabel(bullet) });
  const room = Math.floor(BOX.height / linesHeight(1, size)) - 1;
  const pieces: string[] = [];
  for (let at = 0; at < lines.length; at += room) {
    pieces.push(lines.slice(at, at + room).join(' '));
  }
  return pieces;
}

function heightOf(bullet: string, size: number): number {
  return linesHeight(wrap(bullet, TEXT_WIDTH, { size, bold: hasLabel(bullet) }).length, size);
}

function hasLabel(bullet: string): boolean {
  return labelLength(bullet) > 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
