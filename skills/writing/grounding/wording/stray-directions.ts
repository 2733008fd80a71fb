import type { NoteLanguage } from './note-language.js';
import type { Token } from './note-tokens.js';
import { isContent } from './stray-content.js';

/** Words between a preposition and its noun, at most. */
const BETWEEN = 2;

/** Whether something comes from what it goes to in the quote, or the reverse. */
export function hasStrayDirection(
  note: readonly Token[],
  quote: readonly Token[],
  language: NoteLanguage,
): boolean {
  return note
    .filter((token) => isContent(token))
    .some((token) => {
      const way = wayOf(token, note, language);
      if (way === undefined) return false;
      const ways = quote
        .filter(({ word }) => language.isSame(token.word, word))
        .map((other) => wayOf(other, quote, language));
      return ways.some((other) => other !== undefined) && !ways.includes(way);
    });
}

function wayOf(
  { at }: Token,
  tokens: readonly Token[],
  { words }: NoteLanguage,
): 'from' | 'toward' | undefined {
  const before = tokens.slice(Math.max(0, at - 1 - BETWEEN), at).reverse();
  const preposition = before.find(({ word }) => words.prepositions.has(word));
  if (preposition === undefined) return undefined;
  const isFrom = words.from.has(preposition.word);
  if (isFrom === words.toward.has(preposition.word)) return undefined;
  return isFrom ? 'from' : 'toward';
}
