import { lazily } from '../../core/lazily.js';
import { detectLanguage } from '../languages/detection/detect-language.js';
import { LANGUAGES, languageOf } from '../languages/known-languages.js';
import {
  anyLanguagePattern,
  anyLanguageWords,
  languagePattern,
  START,
  WORD,
} from '../languages/language-pattern.js';
import { phrasesOf, type Term, termsOf } from './terms.js';

/** What an answer has to name: a person, a time, an amount, or just what was said. */
export type QuestionKind =
  | 'person'
  | 'time'
  | 'duration'
  | 'amount'
  | 'price'
  | 'count'
  | 'place'
  | 'reason'
  | 'yes-or-no'
  | 'topic';

/** A question, read. */
export interface Question {
  readonly text: string;
  readonly kind: QuestionKind;
  /** What it is about, each key once; empty for "what's new?". */
  readonly terms: readonly Term[];
  /** The keys of those terms that say what happens, for which an answer may have another word. */
  readonly loose: ReadonlySet<string>;
  /** Each two terms that stand side by side, as `phrasesOf` has them. */
  readonly phrases: readonly string[];
  /**
   * The names and numbers among the terms, by key; the words of one name together. A source that has
   * no word of a name speaks of something else.
   */
  readonly names: readonly (readonly string[])[];
  /** Set when it asks for somebody's own words: those of who asks, or of a person it names. */
  readonly wordsOf?: 'asker' | 'person';
  /** Set when it asks what somebody needs or wants: a request answers it. */
  readonly isForWishes: boolean;
  /** Set when it asks what somebody asked or asked for. */
  readonly isForAsks: boolean;
  /** Set when it asks for all that a meeting or a thread settled, or left to do. */
  readonly list?: 'decided' | 'to-do';
}

/** Words that ask rather than say what about, in any language. */
const ASKING = lazily(
  () =>
    new Set(LANGUAGES.flatMap(({ questions }) => termsOf(questions.asking)).map(({ key }) => key)),
);
const PREDICATES = anyLanguageWords(({ questions }) => questions.predicates);
const SAYS = anyLanguageWords(({ questions }) => questions.says);
const ASKS_FOR = anyLanguageWords(({ questions }) => questions.asksFor);
const WISHES = anyLanguageWords(({ questions }) => questions.wishes);
/** "Frau Vogel" is asked about by her name. */
const TITLES = anyLanguageWords(({ people }) => people.titles);
const OWN = anyLanguagePattern(({ questions }) => questions.own, { ...WORD, flags: 'i' });
/** What is asked for tells what happens: "when did it start?" */
const VERB_IS_KNOWN: ReadonlySet<QuestionKind> = new Set([
  'time',
  'duration',
  'amount',
  'price',
  'count',
  'place',
]);
/** "Did", "will": the verb comes last. */
const DOES = anyLanguagePattern(({ questions }) => questions.does, {
  ...WORD,
  behind: '',
  flags: 'i',
});
const PRICE = anyLanguagePattern(({ questions }) => questions.price, WORD);
const LISTS = {
  decided: anyLanguagePattern(({ questions }) => questions.decided, { ...WORD, flags: 'i' }),
  'to-do': anyLanguagePattern(({ questions }) => questions.toDo, { ...WORD, flags: 'i' }),
} as const;

/** What tells a kind, the first that is found. */
const KINDS: readonly (readonly [QuestionKind, () => RegExp])[] = [
  ['time', anyLanguagePattern(({ questions }) => questions.time, WORD)],
  ['duration', anyLanguagePattern(({ questions }) => questions.duration, WORD)],
  ['count', anyLanguagePattern(({ questions }) => questions.count, WORD)],
  ['amount', anyLanguagePattern(({ questions }) => questions.amount, WORD)],
  ['reason', anyLanguagePattern(({ questions }) => questions.reason, WORD)],
  ['person', anyLanguagePattern(({ questions }) => questions.person, WORD)],
  ['place', anyLanguagePattern(({ questions }) => questions.place, WORD)],
];
/** "Was" opens a question in two languages. */
const YES_OR_NO = {
  own: languagePattern(({ questions }) => questions.yesOrNo, START),
  any: anyLanguagePattern(({ questions }) => questions.yesOrNo, START),
};

const LONGEST_QUESTION = 1_000;
const MOST_TERMS = 24;
/** A question says in its first words what it asks for; later ones belong to its topic. */
const OPENING_WORDS = 4;

/** Reads a question: what kind of answer it wants, and what about. */
export function readQuestion(text: string): Question {
  const question = text.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_QUESTION);
  const list = listAskedFor(question);
  const topic = list === undefined ? question : question.replace(LISTS[list](), ' ');
  const terms = new Map<string, Term>();
  for (const term of termsOf(topic)) {
    const isEmpty = ASKING().has(term.key) || TITLES().has(term.word.toLowerCase());
    if (!isEmpty && !terms.has(term.key)) terms.set(term.key, term);
  }
  const asked = [...terms.values()].slice(0, MOST_TERMS);
  const phrases = phrasesOf(asked, topic);
  const words = question.toLowerCase().split(/[^\p{L}'’]+/u);
  const says = words.some((word) => SAYS().has(word));
  const wishes = words.some((word) => WISHES().has(word));
  const kind = kindOf(question, says);
  return {
    text: question,
    kind,
    terms: asked.filter(({ word }) => !SAYS().has(word.toLowerCase())),
    loose: new Set(asked.filter((term) => isLoose(term, topic, kind)).map(({ key }) => key)),
    phrases,
    names: namesAmong(asked, phrases, topic),
    isForWishes: wishes,
    isForAsks: says && words.some((word) => ASKS_FOR().has(word)),
    ...((says || wishes) && { wordsOf: says && OWN().test(question) ? 'asker' : 'person' }),
    ...(list && { list }),
  };
}

/**
 * Whether a term says what happens: a word known for it, the verb at the end of "did orders grow?", and
 * what is small where every noun has a capital.
 */
function isLoose({ word, at }: Term, topic: string, kind: QuestionKind): boolean {
  if (PREDICATES().has(word.toLowerCase())) return true;
  const language = languageOf(detectLanguage(topic));
  if (language?.nounsHaveCapitals) return at > 0 && /^\p{Ll}/u.test(word);
  const isLast = /^\W*$/u.test(topic.slice(at + word.length));
  return (
    VERB_IS_KNOWN.has(kind) && isLast && /^\p{Ll}/u.test(word) && DOES().test(topic.slice(0, at))
  );
}

function listAskedFor(question: string): Question['list'] {
  if (LISTS.decided().test(question)) return 'decided';
  return LISTS['to-do']().test(question) ? 'to-do' : undefined;
}

function kindOf(question: string, says: boolean): QuestionKind {
  const lower = question.toLowerCase().replace(/^[¿"“„«\s]+/u, '');
  const opening = lower.split(' ').slice(0, OPENING_WORDS).join(' ');
  const told = KINDS.find(([, pattern]) => pattern().test(opening))?.[0];
  const yesOrNo = YES_OR_NO.own(detectLanguage(question)) ?? YES_OR_NO.any();
  const kind = told ?? (yesOrNo.test(opening) ? 'yes-or-no' : 'topic');
  const mayCost = (kind === 'topic' && !says) || kind === 'amount';
  return mayCost && PRICE().test(lower) ? 'price' : kind;
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
