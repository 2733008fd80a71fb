import { lazily } from '../../../../skills/core/lazily.js';
import type { Utterance } from '../../../../skills/core/ports/meetings.js';
import type { SpokenSentence } from '../speech.js';
import { readFeatures } from './features.js';
import { type Finding, logOdds } from './model.js';
import { pickSpread } from './pick-spread.js';
import { readPieces } from './pieces.js';

/** What the trained models find in a meeting. */
export interface Finder {
  /** Whether they know the words of its language. */
  readonly isTrained: boolean;
  /** The log-odds of each sentence: those of its surest piece. */
  odds(finding: Finding): readonly number[];
  /** Up to so many sentences, best first; the log-odds of none are below `least`. */
  pick(finding: Finding, most: number, least: number): readonly number[];
}

/** The corpora that they were trained on are in English. */
const TRAINED = 'en';
/** Log-odds of a sentence that is no piece of its own. */
const UNSEEN = -10;

/** Creates the finder of a meeting in a language, ISO 639-1; `names` are the words of its people's names. */
export function createFinder(
  utterances: readonly Utterance[],
  sentences: readonly SpokenSentence[],
  names: ReadonlySet<string>,
  language: string | undefined,
): Finder {
  const pieces = lazily(() => readPieces(utterances, sentences));
  const features = lazily(() => readFeatures(pieces(), names));
  const oddsOf = once((finding) => features().map((each) => logOdds(finding, each)));
  const best = once((finding) => {
    const odds = sentences.map(() => UNSEEN);
    for (const [at, own] of oddsOf(finding).entries()) {
      const { sentence } = pieces()[at] ?? {};
      if (sentence !== undefined) odds[sentence] = Math.max(odds[sentence] ?? UNSEEN, own);
    }
    return odds;
  });
  return {
    isTrained: language === TRAINED,
    odds: best,
    pick(finding, most, least) {
      const odds = oddsOf(finding);
      const isSure = (at: number) => (odds[at] ?? UNSEEN) >= least;
      const picked = pickSpread(
        odds,
        most,
        (at) => isSure(at) && pieces()[at]?.sentence !== undefined,
      );
      return [...new Set(picked.flatMap((at) => pieces()[at]?.sentence ?? []))];
    },
  };
}

function once(read: (finding: Finding) => readonly number[]) {
  const known = new Map<Finding, readonly number[]>();
  return (finding: Finding): readonly number[] => {
    const odds = known.get(finding) ?? read(finding);
    known.set(finding, odds);
    return odds;
  };
}
