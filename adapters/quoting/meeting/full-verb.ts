import { type ClauseState, takeVerb } from './clause-state.js';
import {
  BEFORE_NOUN,
  CONJUNCTION,
  MAYBE_SUBJECT,
  PAST_AUXILIARY,
  PLURAL,
  PRESENT_AUXILIARY,
  SUBJECT,
  SUBORDINATOR,
} from './clause-words.js';
import { baseOf, isAlsoNoun, isPast, isVerb, pastOf } from './past-tense.js';

function inPast(base: string, { decided, owed, opened }: ClauseState): string | undefined {
  return decided && !owed && !opened ? `would ${base}` : pastOf(base);
}

/** Gives the verb right after a pronoun in the past; undefined when the word is none. */
export function verbAfter(subject: string, word: string, state: ClauseState): string | undefined {
  const third = baseOf(word);
  if (third !== undefined && subject !== 'they') return inPast(third, state);
  const takesBase = /^(?:they|who|which|these|those|people|some|others)$/u.test(subject);
  if (takesBase && isVerb(word)) return inPast(word, state);
  return isPast(word) ? word : undefined;
}

/** Whether a word is a verb by its place that no table has: "which leaks", "that constitutes the". */
export function isUnknownVerb(subject: string, word: string, next: string): boolean {
  if (!/[^s]s$/u.test(word)) return false;
  return (
    subject === 'which' ||
    subject === 'who' ||
    /^(?:the|a|an|this|those|these|its|their)$/u.test(next)
  );
}

/**
 * Gives the word at `at` in the past where it is a verb after a noun, or after another verb and "and", and as
 * it is where it is none; undefined where it cannot be told.
 */
export function readFullVerb(
  words: readonly string[],
  at: number,
  state: ClauseState,
): string | undefined {
  const word = words[at] ?? '';
  const before = words[at - 1] ?? '';
  const third = baseOf(word);
  const base = third ?? (isVerb(word) ? word : undefined);
  const lacksVerb = !state.finite || state.owed;
  if (base === undefined) {
    if (isPast(word) && lacksVerb && !BEFORE_NOUN.has(before)) takeVerb(state, word, false);
    return word;
  }
  if (BEFORE_NOUN.has(before) || at === 0) return word;
  const ambiguous = isAlsoNoun(base);
  if (CONJUNCTION.has(before)) {
    if (third === undefined && !state.plain) return word;
    if (ambiguous) return undefined;
    return takeVerb(state, inPast(base, state), true);
  }
  if (lacksVerb) {
    if (ambiguous && words[at + 1] !== 'to' && auxiliaryFollows(words, at)) return word;
    if (third === undefined && !PLURAL.test(before)) return word;
    return takeVerb(state, inPast(base, state), true);
  }
  if (third !== undefined && (state.opened || words[at + 1] === 'to')) {
    return takeVerb(state, inPast(base, state), true);
  }
  return third !== undefined && !ambiguous ? takeVerb(state, inPast(base, state), true) : word;
}

/** Whether another verb of the same clause comes, so that this word is part of its subject. */
function auxiliaryFollows(words: readonly string[], at: number): boolean {
  for (const word of words.slice(at + 1)) {
    if (SUBJECT.has(word) || MAYBE_SUBJECT.has(word) || SUBORDINATOR.has(word)) return false;
    if (CONJUNCTION.has(word) || word === 'to') return false;
    if (PRESENT_AUXILIARY.has(word) || PAST_AUXILIARY.has(word)) return true;
  }
  return false;
}
