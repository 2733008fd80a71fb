import { type ClauseState, takeVerb } from './clause-state.js';
import {
  BEFORE_NOUN,
  BETWEEN,
  CONJUNCTION,
  ELLIPTIC,
  GOVERNS,
  isAdverb,
  MAYBE_SUBJECT,
  PAST_AUXILIARY,
  PRESENT_AUXILIARY,
  SUBJECT,
  SUBORDINATOR,
} from './clause-words.js';
import { isUnknownVerb, readFullVerb, verbAfter } from './full-verb.js';
import { isPast, pastOf } from './past-tense.js';

/**
 * Where a clause begins: at its subject ("it works"), at a verb that stays as it is ("to try it"), or at
 * the subject of what was decided, whose plain present speaks of the future ("it moves" is "it would
 * move").
 */
export type Beginning = 'subject' | 'verb' | 'decision';

/**
 * Moves every finite verb of a clause into the past, as a report of what was said does: "is" is "was",
 * "will" is "would", "needs" is "needed"; what is past already stays. Undefined where a verb cannot be
 * told from a noun, so that no report mixes tenses.
 *
 * @example backshift('it does not work if they press twice') // 'it did not work if they pressed twice'
 */
export function backshift(clause: string, begins: Beginning = 'subject'): string | undefined {
  const tokens = clause.split(' ').map(readToken);
  const words = tokens.map(({ word }) => word.toLowerCase().replaceAll('’', "'"));
  const state: ClauseState = {
    governed: begins === 'verb',
    subject: undefined,
    finite: begins === 'verb',
    plain: false,
    owed: false,
    opened: false,
    paused: false,
    decided: begins === 'decision',
  };
  const out: string[] = [];
  for (const [at, token] of tokens.entries()) {
    state.paused = tokens[at - 1]?.tail.includes(',') ?? false;
    const shifted = step(words, at, state);
    if (shifted === undefined) return undefined;
    out.push(token.lead + spellLike(token.word, words[at] ?? '', shifted) + token.tail);
  }
  return state.finite && !state.owed ? out.join(' ') : undefined;
}

/** Keeps the letters of the source where the word, or its beginning, stayed. */
function spellLike(source: string, word: string, shifted: string): string {
  if (shifted === word) return source;
  const stem = word.endsWith("'s") ? word.slice(0, -2) : '';
  return source.slice(0, stem.length) + shifted.slice(stem.length);
}

function readToken(token: string) {
  const [, lead = '', word = '', tail = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(token) ?? [];
  return { lead, word, tail };
}

/** The word at `at` in the past, or as it is; undefined where it cannot be told. */
function step(words: readonly string[], at: number, state: ClauseState): string | undefined {
  const word = words[at] ?? '';
  const before = words[at - 1] ?? '';
  if (word === '' || BETWEEN.has(word) || isAdverb(word)) return word;
  // "December, and nobody knows": what stands before "and" is no clause.
  if (CONJUNCTION.has(word) && !state.finite && state.paused) return undefined;
  const contracted = readContraction(word, words[at + 1] ?? '', state);
  if (contracted !== undefined) return contracted;
  const auxiliary = readAuxiliary(word, before, state);
  if (auxiliary !== undefined) return auxiliary;
  const { subject, governed } = state;
  state.subject = undefined;
  state.governed = false;
  if (word === 'to') {
    state.governed = true;
    return word;
  }
  if (governed) {
    state.plain = false;
    return word;
  }
  if (SUBORDINATOR.has(word)) {
    state.owed = !ELLIPTIC.has(words[at + 1] ?? '') && !isPast(words[at + 1] ?? '');
    return word;
  }
  if (SUBJECT.has(word) || MAYBE_SUBJECT.has(word)) {
    state.subject = word;
    state.opened ||= word === 'that' && !BEFORE_NOUN.has(words[at - 1] ?? '');
    return word;
  }
  if (subject !== undefined) {
    const verb = verbAfter(subject, word, state);
    if (verb !== undefined) return takeVerb(state, verb, verb !== word);
    if (SUBJECT.has(subject) || isUnknownVerb(subject, word, words[at + 1] ?? '')) return undefined;
  }
  return readFullVerb(words, at, state);
}

/** "The team's ready" may be the team's own; before these words "'s" is a verb. */
const AFTER_IS: ReadonlySet<string> = new Set(
  'going gonna not a an the too very so just been got'.split(' '),
);

function readContraction(word: string, next: string, state: ClauseState): string | undefined {
  if (!word.endsWith("'s") || !AFTER_IS.has(next)) return undefined;
  return takeVerb(
    state,
    `${word.slice(0, -2)} ${/^(?:been|got)$/u.test(next) ? 'had' : 'was'}`,
    false,
  );
}

function readAuxiliary(word: string, before: string, state: ClauseState): string | undefined {
  const inNounPlace = BEFORE_NOUN.has(before) && !MAYBE_SUBJECT.has(before) && before !== 'both';
  const base = word === 'have' || word === 'do';
  if (base && (state.governed || inNounPlace)) {
    state.governed = false;
    state.subject = undefined;
    state.plain = false;
    return word;
  }
  const modalNoun = /^(?:will|can|may)$/u.test(word) && inNounPlace;
  if (modalNoun) return undefined;
  const isAuxiliary =
    base || PRESENT_AUXILIARY.has(word) || PAST_AUXILIARY.has(word) || word === 'cannot';
  if (!isAuxiliary) return undefined;
  const they = state.subject === 'they' && /^(?:is|am|was)$/u.test(word);
  takeVerb(state, word, false);
  if (they) return 'were';
  state.governed = GOVERNS.has(word);
  if (word === 'cannot') return 'could not';
  return PAST_AUXILIARY.has(word) ? word : pastOf(word);
}
