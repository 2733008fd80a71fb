import type { Claim } from '../core/ports/writer.js';
import { fold } from '../reading/fold.js';

/**
 * Whether the text of a claim is its quote, whole or cut with "…", and not somebody's other words for it.
 *
 * A claim that is quoted shows its text between quotation marks; of any other the text is a note, and
 * the quote its proof.
 */
export function isQuoted({ text, quote }: Claim): boolean {
  const pieces = text
    .split('…')
    .map(fold)
    .filter((piece) => piece !== '');
  let left = fold(quote);
  for (const piece of pieces) {
    const at = left.indexOf(piece);
    if (at === -1) return false;
    left = left.slice(at + piece.length);
  }
  return pieces.length > 0;
}
