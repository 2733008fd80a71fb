import { lazily } from '../core/lazily.js';
import { LANGUAGES, languageOf } from '../reading/languages/known-languages.js';
import type { Language } from '../reading/languages/language.js';
import { languagePattern, START } from '../reading/languages/language-pattern.js';
import { anyOf, toSource, wordsIn } from '../reading/languages/sources.js';
import { isRequest } from '../reading/message/request-classifier/classify.js';
import { isStopWord } from '../reading/stop-words.js';

/** What a person's note is made a mail with. */
export interface NoteContext {
  /** ISO 639-1, of the words. */
  readonly language: string | undefined;
  /** Where the body of a mail goes on in small letters after the greeting. */
  readonly startsSmall: boolean;
  /** What was written in the thread, and the names of its people: how their words are spelled. */
  readonly written: readonly string[];
}

const QUESTION = languagePattern(({ questions }) => questions.opens, { ...START, flags: 'iu' });
const ENDS = /[.!?…:)\]"”»]$|\p{Extended_Pictographic}$/u;
/** Days and months, where the language gives them a capital. */
const DAYS = lazily(
  () =>
    new Map(
      LANGUAGES.filter(({ mail }) => mail.capitalDays).map((language) => {
        const { weekdays, months, verbs, units, periods } = language.dates;
        const ambiguous = new Set(wordsIn(verbs));
        const nouns = language.nounsHaveCapitals ? [units, periods].flatMap(Object.values) : [];
        const all = anyOf([...wordsIn(weekdays), ...wordsIn(months), ...nouns]);
        return [language, { pattern: new RegExp(`^(?:${all})$`, 'iu'), ambiguous }] as const;
      }),
    ),
);
/** A shorter one may be another word: "sat", "sun", "di". */
const SHORTEST_DAY = 3;
const SHORTEST_ABBREVIATED = 5;
const SHORTEST_NOUN = 4;
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const BEFORE_MONTH = /(?:\d(?:st|nd|rd|th|\.)?|\b(?:in|of|by|until|since|mid|early|late)) $/iu;

/**
 * Makes sentences of a person's note, in their own words: capital letters, spaces and full stops, and
 * an order behind a comma as a sentence of its own. Nothing is added, left out or put elsewhere.
 *
 * @example toSentences('no, too expensive, ask ben', context) // 'No, too expensive. Ask Ben.'
 */
export function toSentences(note: string, context: NoteContext): string {
  const { language, startsSmall, written } = context;
  const spelled = spelling(written);
  return note
    .split(/\n+/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .map((line, at) => {
      const parts = splitOrders(line, language);
      const sentences = parts.flatMap((part) => part.split(/(?<=[.!?…]) (?=\S)/u));
      return sentences
        .map((sentence, place) => {
          const words = spell(sentence, language, spelled);
          const isFirst = at === 0 && place === 0;
          return ended(isFirst && startsSmall ? words : capital(words), language);
        })
        .join(' ');
    })
    .join('\n');
}

/** "Too expensive, ask Ben" is two sentences. */
function splitOrders(line: string, language: string | undefined): readonly string[] {
  const pieces = line.split(/, (?=\p{L})/u);
  const parts: string[] = [];
  for (const piece of pieces) {
    const isOrder = piece.split(' ').length > 1 && isRequest(piece, language ?? 'en');
    if (parts.length === 0 || isOrder) parts.push(piece);
    else parts[parts.length - 1] += `, ${piece}`;
  }
  return parts;
}

function ended(sentence: string, language: string | undefined): string {
  if (ENDS.test(sentence)) return sentence;
  const bare = sentence.replace(/[,;]$/u, '');
  return `${bare}${QUESTION(language)?.test(bare) ? '?' : '.'}`;
}

function capital(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Words that the thread has with a capital inside a sentence and never without one. */
function spelling(written: readonly string[]): ReadonlyMap<string, string> {
  const text = written.join('\n');
  const small = new Set<string>();
  const large = new Map<string, string>();
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const lower = word.toLowerCase();
    if (word === lower) small.add(lower);
    else if (/[\p{L}\p{N},] $/u.test(text.slice(0, index))) large.set(lower, word);
  }
  for (const word of small) large.delete(word);
  return large;
}

/**
 * Whether a word is a noun, as far as its neighbours tell: "Apfelkuchen" where somebody wrote "Kuchen",
 * "mit Führerschein" at the end of a clause.
 */
function isNoun(
  word: string,
  at: number,
  sentence: string,
  { mail }: Language,
  spelled: ReadonlyMap<string, string>,
): boolean {
  const isCompound = [...spelled.keys()].some(
    (noun) => noun.length >= SHORTEST_NOUN && word.endsWith(noun),
  );
  const before = sentence.slice(0, at);
  const behind = sentence.slice(at + word.length);
  const follows = new RegExp(`(?<!\\p{L})(?:${toSource(mail.nounsAfter)}) $`, 'iu').test(before);
  return isCompound || (follows && /^(?:$|[.,;:!?]| \d)/u.test(behind));
}

function spell(
  sentence: string,
  language: string | undefined,
  spelled: ReadonlyMap<string, string>,
): string {
  const known = languageOf(language);
  const days = known && DAYS().get(known);
  return sentence.replace(WORD, (word, at: number) => {
    if (word !== word.toLowerCase()) return word;
    if (language === 'en' && /^i(?:['’]\p{L}+)?$/u.test(word)) return capital(word);
    const isDay =
      days?.pattern.test(word) &&
      word.length >= SHORTEST_DAY &&
      (days.ambiguous.has(word) || word.length < SHORTEST_ABBREVIATED
        ? BEFORE_MONTH.test(sentence.slice(0, at))
        : true);
    if (isDay) return capital(word);
    if (isStopWord(word)) return word;
    if (known?.nounsHaveCapitals && isNoun(word, at, sentence, known, spelled))
      return capital(word);
    return spelled.get(word) ?? word;
  });
}
