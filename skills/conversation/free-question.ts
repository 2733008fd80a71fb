import { anyLanguagePattern, WORD } from '../reading/languages/language-pattern.js';

/** Words that open a question and hardly anything else: no mark is needed after them. */
const ASKS = anyLanguagePattern(({ questions }) => questions.opens, {
  before: '^',
  behind: "(?:['’](?:s|re|d|ll))?$",
});

/** "did Tomás ship the gauges": a verb alone in front may be a slip of something else. */
const YES_OR_NO = anyLanguagePattern(({ questions }) => questions.yesOrNo, {
  before: '^',
  behind: '$',
});

/** "open the mail from Sam": whoever speaks of mail wants to know what is in it. */
const MAIL = anyLanguagePattern(({ commands }) => commands?.mail, WORD);
const FEWEST_ABOUT_MAIL = 4;

const FEWEST_AFTER_VERB = 4;
const FEWEST_WORDS = 3;
const FEWEST_WITH_MARK = 2;

/**
 * Whether words that begin with no command are a question.
 *
 * Exactly: at least three words of which the first asks ("who signs the lease"), at least four that begin
 * with the verb of a question or speak of mail, or at least two that end in a question mark. A first word
 * that is nearly a command (`isMisspelt`) is one that somebody mistyped, unless it is a word that asks.
 */
export function isFreeQuestion(text: string, isMisspelt: boolean): boolean {
  const words = text.trim().split(/\s+/u);
  const first = (words[0] ?? '').toLowerCase().replace(/^[¿"“„«]+/u, '');
  const firstTwo = `${first} ${(words[1] ?? '').toLowerCase()}`;
  const hasMark = /[?？][\s"”»)]*$/u.test(text);
  const asks = ASKS().test(first) || ASKS().test(firstTwo);
  if (YES_OR_NO().test(first) && words.length >= FEWEST_AFTER_VERB) return true;
  if (words.length >= FEWEST_ABOUT_MAIL && !isMisspelt && MAIL().test(text.toLowerCase()))
    return true;
  if (asks) return words.length >= (hasMark ? FEWEST_WITH_MARK : FEWEST_WORDS);
  return hasMark && !isMisspelt && words.length >= FEWEST_WITH_MARK;
}
