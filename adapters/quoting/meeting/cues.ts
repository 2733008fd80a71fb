import { languageOf } from '../../../skills/reading/languages/known-languages.js';
import {
  languagePattern,
  START,
  WORD,
} from '../../../skills/reading/languages/language-pattern.js';
import type { MeetingWords } from '../../../skills/reading/languages/meeting-words.js';
import { wordsIn } from '../../../skills/reading/languages/sources.js';
import { words } from '../terms/tokens.js';
import type { SpokenSentence } from './speech.js';

const ANYWHERE = { before: WORD.before };

const part = (name: keyof MeetingWords, frame: object) =>
  languagePattern(({ meeting }) => meeting?.[name], frame);

/** What a sentence has in it, looked for without its empty openers. */
const CUES = {
  settled: part('settled', ANYWHERE),
  settlesBefore: part('settlesBefore', ANYWHERE),
  proposal: part('proposal', ANYWHERE),
  resolves: part('resolves', ANYWHERE),
  invites: part('invites', ANYWHERE),
  noProposal: part('noProposal', ANYWHERE),
  asksConsent: part('asksConsent', ANYWHERE),
  asksObjection: part('asksObjection', ANYWHERE),
  promise: part('promise', ANYWHERE),
  duty: part('duty', ANYWHERE),
  promiseWithTime: part('promiseWithTime', ANYWHERE),
  later: part('later', ANYWHERE),
  noWork: part('noWork', ANYWHERE),
  order: part('order', ANYWHERE),
  noOrder: part('noOrder', ANYWHERE),
  asksWho: part('asksWho', ANYWHERE),
  hangs: part('hangs', ANYWHERE),
  tentative: part('tentative', ANYWHERE),
  procedure: part('procedure', ANYWHERE),
  idleQuestion: part('idleQuestion', ANYWHERE),
  reason: part('reason', ANYWHERE),
} as const;

/** What it begins with, as an answer. */
const ANSWERS = {
  consent: part('consent', START),
  nod: part('nod', { before: '^' }),
  unanswered: part('unanswered', ANYWHERE),
  outcome: part('outcome', ANYWHERE),
  objection: part('objection', ANYWHERE),
  acceptance: part('acceptance', START),
  refusal: part('refusal', START),
} as const;

/** One thing that words can tell of a sentence. */
export type Cue = keyof typeof CUES | keyof typeof ANSWERS;

const NAMES = [...Object.keys(CUES), ...Object.keys(ANSWERS)] as readonly Cue[];

/** The cues of the sentences of a meeting. */
export interface Cues {
  has(sentence: SpokenSentence | undefined, cue: Cue): boolean;
  all(sentence: SpokenSentence | undefined): readonly Cue[];
  /** Whether an answer says no more than that its speaker takes on what was asked. */
  takesIt(sentence: SpokenSentence): boolean;
}

/** Whether decisions and tasks can be looked for in a language, ISO 639-1. */
export function isHeard(language: string | undefined): boolean {
  return languageOf(language)?.meeting !== undefined;
}

/** Creates the cues of a language: each pattern meets each sentence once, when it is first asked for. */
export function createCues(language: string | undefined): Cues {
  const patterns = new Map<Cue, RegExp | undefined>(
    Object.entries({ ...CUES, ...ANSWERS }).map(([cue, of]) => [cue as Cue, of(language)]),
  );
  const taking = new Set(wordsIn(languageOf(language)?.meeting?.takesIt));
  const known = new WeakMap<SpokenSentence, Map<Cue, boolean>>();
  const has = (sentence: SpokenSentence | undefined, cue: Cue) => {
    if (sentence === undefined) return false;
    const told = known.get(sentence) ?? new Map<Cue, boolean>();
    known.set(sentence, told);
    const text = cue in ANSWERS ? sentence.heard : sentence.plain;
    const found = told.get(cue) ?? patterns.get(cue)?.test(text) ?? false;
    told.set(cue, found);
    return found;
  };
  return {
    has,
    all: (sentence) => NAMES.filter((cue) => has(sentence, cue)),
    takesIt: ({ heard }) => words(heard).every((word) => taking.has(word)),
  };
}
