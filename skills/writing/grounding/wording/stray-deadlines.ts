import type { NoteLanguage } from './note-language.js';
import type { Token } from './note-tokens.js';

/** Words between "by" and its day, at most: "by the end of Friday". */
const BETWEEN = 4;

/** Whether a note makes a deadline of a day on which something was done: "we talked on Friday". */
export function hasStrayDeadline(
  note: readonly Token[],
  quote: readonly Token[],
  language: NoteLanguage,
): boolean {
  const { deadlines, prepositions, done } = language.words;
  const isDeadline = (at: number, tokens: readonly Token[]): boolean =>
    tokens.slice(Math.max(0, at - BETWEEN), at).some(({ word }) => deadlines.has(word));
  return note
    .filter(({ word, at }) => !prepositions.has(word) && deadlines.has(note[at - 1]?.word ?? ''))
    .some((day) => {
      const same = quote.filter(({ word }) => word === day.word);
      return (
        same.length > 0 &&
        same.every(({ at, clause }) => {
          const own = quote.filter((token) => token.clause === clause && token.at < at);
          const isPast = own.some(
            ({ word }) =>
              language.isParticiple(word) &&
              (!language.ordersByInfinitive || own.some((other) => done.has(other.word))),
          );
          return isPast && !isDeadline(at, quote);
        })
      );
    });
}
