import { anyLanguagePattern } from '../reading/languages/language-pattern.js';

/** Words that open a question and hardly anything else: no mark is needed after them. */
const ASKS = anyLanguagePattern(({ questions }) => questions.opens, {
  before: '^',
  behind: "(?:['’](?:s|re|d|ll))?$",
});

const FEWEST_WORDS = 3;
const FEWEST_WITH_MARK = 2;

/**
 * Whether words that begin with no command are a question.
 *
 * Exactly: at least three words of which the first asks ("who signs the lease"), or at least two that
 * end in a question mark. A first word that is nearly a command (`isMisspelt`) is one that somebody
 * mistyped, unless it is a word that asks.
 */
export function isFreeQuestion(text: string, isMisspelt: boolean): boolean {
  const words = text.trim().split(/\s+/u);
  const first = (words[0] ?? '').toLowerCase().replace(/^[¿"“„«]+/u, '');
  const hasMark = /[?？][\s"”»)]*$/u.test(text);
  const asks = ASKS().test(first);
  if (asks) return words.length >= (hasMark ? FEWEST_WITH_MARK : FEWEST_WORDS);
  return hasMark && !isMisspelt && words.length >= FEWEST_WITH_MARK;
}
