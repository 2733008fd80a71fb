import { isStopWord } from '../../../reading/stop-words.js';
import type { NoteLanguage } from './note-language.js';
import type { Token } from './note-tokens.js';

/** Letters of a word that says something. */
const SAYS_SOMETHING = 3;
/** How many words a note may have that no source has, where they are no things: "suspects", "promptly". */
const LEAST_SHARE = 0.7;

/**
 * Whether a note speaks of something that its source does not: a thing that nobody named, or too many
 * words of its own.
 */
export function hasStrayContent(
  note: readonly Token[],
  source: readonly Token[],
  language: NoteLanguage,
): boolean {
  const content = note.filter((token) => isContent(token));
  const strays = content.filter(
    ({ word }) =>
      !language.words.wording.has(word) &&
      !source.some((other) => language.isSame(word, other.word)),
  );
  return (
    strays.length > Math.max(1, content.length * (1 - LEAST_SHARE)) ||
    strays.some((token) => isThing(token, note, language, strays))
  );
}

/** Whether a word says something by itself. */
export function isContent({ word }: Token): boolean {
  return word.length >= SAYS_SOMETHING && !/^\p{N}/u.test(word) && !isStopWord(word);
}

/** Words between an article and its noun, at most. */
const BETWEEN = 2;

/** Whether a word names a thing, by its capital or by what stands before it. */
export function isThing(
  token: Token,
  note: readonly Token[],
  language: NoteLanguage,
  among: readonly Token[] = note,
): boolean {
  if (language.nounsHaveCapitals) return token.hasCapital && token.at > 0;
  for (let at = token.at - 1; at >= Math.max(0, token.at - 1 - BETWEEN); at -= 1) {
    const before = note[at];
    if (before === undefined || before.behind !== '') return false;
    if (language.words.articles.has(before.word)) return true;
    if (language.words.prepositions.has(before.word))
      return !language.words.beforeVerb.has(before.word);
    if (!isContent(before) || !among.includes(before)) return false;
  }
  return false;
}
