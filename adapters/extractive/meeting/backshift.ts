import { baseOf, isAlsoNoun, isPast, isVerb, pastOf } from './past-tense.js';

/**
 * Where a clause begins: at its subject ("it works"), at a verb that stays as it is ("to try it"), or at
 * the subject of what was decided, whose plain present speaks of the future ("it moves" is "it would
 * move").
 */
export type Beginning = 'subject' | 'verb' | 'decision';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

const PRESENT_AUXILIARY = set('is are am has does will can may shall');
const PAST_AUXILIARY = set('was were had did would could should might must ought');
/** After these the next verb is a base form. */
const GOVERNS = set(
  'will can may shall would could should might must do does did to cannot let help',
);
/** After these comes a noun, even if it looks like a verb. */
const BEFORE_NOUN = set(
  `a an the this these those their his her its some any no each every all both what which whose of in on at for with from
  by about into two three four five many more most other another such`,
);
/** Nominative: they are the subject of whatever verb follows. */
const SUBJECT = set('they he she');
/** Subject or object; what follows tells. */
const MAYBE_SUBJECT = set(
  `it that this there who which what these those people some others everybody everyone everything somebody someone
  something nobody nothing anybody anyone one`,
);
const BETWEEN = set(
  `not just also still even only already always never really actually probably certainly maybe perhaps now then both all
  often usually sometimes simply quite pretty rather almost kind sort ever either basically`,
);
/** They open a clause that has to have a verb of its own. */
const SUBORDINATOR = set('because if when while although though unless whereas until whether');
const CONJUNCTION = set('and or but');
const ELLIPTIC = set('possible necessary not so needed required any');
const PLURAL = /(?:[^s'’u]s|^people|^men|^women|^children)$/u;
const NOT_ADVERB = set('apply reply supply rely family fly assembly july imply');

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
  const state: State = {
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

interface State {
  /** The next verb is a base form: "will ⟨work⟩", "to ⟨work⟩". */
  governed: boolean;
  /** The word that may be the subject of the next verb. */
  subject: string | undefined;
  /** Whether the clause has its finite verb. */
  finite: boolean;
  /** Whether that verb was a full verb in the plain present ("they press …"). */
  plain: boolean;
  /** A subordinate clause was opened and has no verb yet. */
  owed: boolean;
  /** "That" was said, which may open one. */
  opened: boolean;
  /** A comma stands before the word. */
  paused: boolean;
  /** The clause tells what was decided. */
  readonly decided: boolean;
}

function readToken(token: string) {
  const [, lead = '', word = '', tail = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(token) ?? [];
  return { lead, word, tail };
}

/** The word at `at` in the past, or as it is; undefined where it cannot be told. */
function step(words: readonly string[], at: number, state: State): string | undefined {
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
    if (verb !== undefined) return found(state, verb, verb !== word);
    if (SUBJECT.has(subject) || isUnknownVerb(subject, word, words[at + 1] ?? '')) return undefined;
  }
  return readFullVerb(words, at, state);
}

function isAdverb(word: string): boolean {
  return word.endsWith('ly') && word.length > 4 && !NOT_ADVERB.has(word);
}

/** "The team's ready" may be the team's own; before these words "'s" is a verb. */
const AFTER_IS = set('going gonna not a an the too very so just been got');

function readContraction(word: string, next: string, state: State): string | undefined {
  if (!word.endsWith("'s") || !AFTER_IS.has(next)) return undefined;
  return found(
    state,
    `${word.slice(0, -2)} ${/^(?:been|got)$/u.test(next) ? 'had' : 'was'}`,
    false,
  );
}

function readAuxiliary(word: string, before: string, state: State): string | undefined {
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
  found(state, word, false);
  if (they) return 'were';
  state.governed = GOVERNS.has(word);
  if (word === 'cannot') return 'could not';
  return PAST_AUXILIARY.has(word) ? word : pastOf(word);
}

function found<T extends string | undefined>(state: State, verb: T, plain: boolean): T {
  state.finite = true;
  state.owed = false;
  state.opened = false;
  state.plain = plain;
  state.subject = undefined;
  return verb;
}

function inPast(base: string, { decided, owed, opened }: State): string | undefined {
  return decided && !owed && !opened ? `would ${base}` : pastOf(base);
}

/** The verb right after a pronoun, in the past; undefined when the word is none. */
function verbAfter(subject: string, word: string, state: State): string | undefined {
  const third = baseOf(word);
  if (third !== undefined && subject !== 'they') return inPast(third, state);
  const takesBase = /^(?:they|who|which|these|those|people|some|others)$/u.test(subject);
  if (takesBase && isVerb(word)) return inPast(word, state);
  return isPast(word) ? word : undefined;
}

/** "Which leaks", "that constitutes the": a verb by its place that no table has. */
function isUnknownVerb(subject: string, word: string, next: string): boolean {
  if (!/[^s]s$/u.test(word)) return false;
  return (
    subject === 'which' ||
    subject === 'who' ||
    /^(?:the|a|an|this|those|these|its|their)$/u.test(next)
  );
}

/** A verb after a noun, or after another verb and "and". */
function readFullVerb(words: readonly string[], at: number, state: State): string | undefined {
  const word = words[at] ?? '';
  const before = words[at - 1] ?? '';
  const third = baseOf(word);
  const base = third ?? (isVerb(word) ? word : undefined);
  const lacksVerb = !state.finite || state.owed;
  if (base === undefined) {
    if (isPast(word) && lacksVerb && !BEFORE_NOUN.has(before)) found(state, word, false);
    return word;
  }
  if (BEFORE_NOUN.has(before) || at === 0) return word;
  const ambiguous = isAlsoNoun(base);
  if (CONJUNCTION.has(before)) {
    if (third === undefined && !state.plain) return word;
    if (ambiguous) return undefined;
    return found(state, inPast(base, state), true);
  }
  if (lacksVerb) {
    if (ambiguous && words[at + 1] !== 'to' && auxiliaryFollows(words, at)) return word;
    if (third === undefined && !PLURAL.test(before)) return word;
    return found(state, inPast(base, state), true);
  }
  if (third !== undefined && (state.opened || words[at + 1] === 'to')) {
    return found(state, inPast(base, state), true);
  }
  return third !== undefined && !ambiguous ? found(state, inPast(base, state), true) : word;
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
