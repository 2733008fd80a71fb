import type { Claim } from '../../core/ports/writer.js';
import { fold } from '../../reading/fold.js';

const QUOTATIONS = /[“„«]([^“”„«»]+)[”“»]/gu;

/**
 * The quote that proves a claim, where the claim's text does not show it already: undefined when the
 * text holds the quote, or quotes the larger part of it.
 */
export function proofOf({ text, quote }: Pick<Claim, 'text' | 'quote'>): string | undefined {
  const proof = fold(quote);
  const isShown =
    fold(text).includes(proof) ||
    [...text.matchAll(QUOTATIONS)]
      .map(([, words = '']) => fold(words))
      .some((words) => words.length * 2 >= proof.length && proof.includes(words));
  return isShown ? undefined : quote;
}
