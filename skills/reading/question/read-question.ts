import { lazily } from '../../core/lazily.js';
import { detectLanguage } from '../languages/detect-language.js';
import { LANGUAGES, languageOf } from '../languages/known-languages.js';
import { anyLanguagePattern, START, WORD } from '../languages/language-pattern.js';
import { phrasesOf, type Term, termsOf } from './terms.js';

/** What an answer has to name: a person, a time, an amount, or just what was said. */
export type QuestionKind = 'person' | 'time' | 'amount' | 'place' | 'yes-or-no' | 'topic';

/** A question, read. */
export interface Question {
  readonly text: string;
  readonly kind: QuestionKind;
  /** What it is about, each key once; empty for "what's new?". */
  readonly terms: readonly Term[];
  /** Each two terms that stand side by side, as `phrasesOf` has them. */
  readonly phrases: readonly string[];
  /**
   * The names and numbers among the terms, by key; the words of one name together. A source that has
   * no word of a name speaks of something else.
   */
  readonly names: readonly (readonly string[])[];
}

/** Words that ask rather than say what about, in any language. */
const ASKING = lazily(
  () =>
    new Set(LANGUAGES.flatMap(({ questions }) => termsOf(questions.asking)).map(({ key }) => key)),
);

/** What tells a kind, the first that is found. */
const KINDS: readonly (readonly [QuestionKind, () => RegExp])[] = [
  ['time', anyLanguagePattern(({ questions }) => questions.time, WORD)],
  ['amount', anyLanguagePattern(({ questions }) => questions.amount, WORD)],
  ['person', anyLanguagePattern(({ questions }) => questions.person, WORD)],
  ['place', anyLanguagePattern(({ questions }) => questions.place, WORD)],
  ['yes-or-no', anyLanguagePattern(({ questions }) => questions.yesOrNo, START)],
];

const LONGEST_QUESTION = 1_000;
const MOST_TERMS = 24;
/** A question says in its first words what it asks for; later ones belong to its topic. */
const OPENING_WORDS = 4;

/** Reads a question: what kind of answer it wants, and what about. */
export function readQuestion(text: string): Question {
  const question = text.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_QUESTION);
  const lower = question.toLowerCase().replace(/^[¿"“„«\s]+/u, '');
  const opening = lower.split(' ').slice(0, OPENING_WORDS).join(' ');
  const kind = KINDS.find(([, pattern]) => pattern().test(opening))?.[0] ?? 'topic';
  const terms = new Map<string, Term>();
  for (const term of termsOf(question)) {
    if (!ASKING().has(term.key) && !terms.has(term.key)) terms.set(term.key, term);
  }
  const asked = [...terms.values()].slice(0, MOST_TERMS);
  const phrases = phrasesOf(asked, question);
  return {
    text: question,
    kind,
    terms: asked,
    phrases,
    names: namesAmong(asked, phrases, question),
  };
}

/**
 * Capitals tell names, except where every noun or every word has one, and at the start. A small number
 * means nothing without its neighbour: "line 2" is not found in "2 December".
 */
function namesAmong(
  terms: readonly Term[],
  phrases: readonly string[],
  question: string,
): readonly (readonly string[])[] {
  const tellsNothing =
    question === question.toUpperCase() ||
    languageOf(detectLanguage(question))?.nounsHaveCapitals === true;
  const names: string[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { key, word, at } of terms) {
    if (/\p{N}/u.test(word)) {
      const near = phrases.filter((phrase) => phrase.split(' ').includes(key));
      names.push(/^\d{1,2}$/u.test(word) && near.length > 0 ? near : [key]);
      continue;
    }
    if (tellsNothing || at === 0 || !/^\p{Lu}/u.test(word)) continue;
    if (at === end + 1) names.at(-1)?.push(key);
    else names.push([key]);
    end = at + word.length;
  }
  return names;
}
