import { boxOf, type CardCount, cardAreas, sizes } from '../draw/geometry.js';
import { type Box, linesHeight, textWidth, wrap } from '../look/measure.js';
import { labelLength } from './label.js';
import type { PageBody } from './page.js';

// A card is read at a glance; more words read better as a list.
const CARD_MOST = 75;

/** Sets two to four short points as cards, or gives undefined where they read better as a list. */
export function toCards(points: readonly string[]): PageBody | undefined {
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
