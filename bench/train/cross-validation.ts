import { createHash } from 'node:crypto';
import {
  type FeatureKind,
  requestFeatures,
} from '../../skills/reading/message/request-classifier/features.js';
import { type Example, logOdds, trainLinear } from './linear.js';
import { createNameTest } from './names.js';

/** A sentence and whether it asks for something. */
export interface Sentence {
  readonly text: string;
  readonly label: boolean;
}

/** What the model said of a sentence it was not trained on, before the threshold. */
export type Judged = readonly [odds: number, label: boolean];

/** Precision, recall and F1 in percent. */
export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How much each group may count: cues are few and sure, pairs and words many and noisy. */
const SCALE: Readonly<Record<FeatureKind, number>> = {
  cue: 0.25,
  cues: 0.25,
  words: 0.146,
  'cue-word': 0.125,
};
/** How the request model is trained. */
export const POLICY = { penalty: 5, rounds: 60, fewestSentences: 3, mostFeatures: 9_000 };
/** The log-odds from which a sentence is a request. It goes into the bias: `classify.ts` counts from 0. */
export const THRESHOLD = -0.45;
/** Log-odds that are tried as the threshold. */
export const THRESHOLDS = [-0.9, -0.75, -0.6, -0.45, -0.3, -0.15, 0, 0.15, 0.3];
/** Parts of the training folds that the threshold of a fold is chosen on. */
const INNER_FOLDS = 3;

/**
 * Reads sentences as the model sees them. Features that hold a person's name are left out: names are
 * personal data, and teach nothing.
 */
export function toExamples(sentences: readonly Sentence[]): readonly Example[] {
  const isName = createNameTest(sentences.map(({ text }) => text));
  return sentences.map(({ text, label }) => {
    const features = [...requestFeatures(text)].filter(([feature]) => !isName(feature));
    return { label, features: new Map(features.map(([feature, kind]) => [feature, SCALE[kind]])) };
  });
}

/** Judges each sentence by a model that was trained on the other folds. */
export function crossValidate(
  examples: readonly Example[],
  folds: number,
  seed: number,
): readonly Judged[] {
  return splits(examples, folds, seed).flatMap(({ training, held }) => judge(training, held));
}

/**
 * Judges as `crossValidate` does, and counts each fold from the threshold that was best inside its
 * training folds: no setting is chosen on the sentences that it is measured on.
 */
export function crossValidateNested(
  examples: readonly Example[],
  folds: number,
  seed: number,
): readonly Judged[] {
  return splits(examples, folds, seed).flatMap(({ training, held }) => {
    const inner = crossValidate(training, INNER_FOLDS, seed);
    const threshold = THRESHOLDS.reduce((best, tried) =>
      scoreAt(inner, tried).f1 > scoreAt(inner, best).f1 ? tried : best,
    );
    return judge(training, held).map(([odds, label]): Judged => [odds - threshold, label]);
  });
}

/** Counts what is judged above a threshold as a request. */
export function scoreAt(judged: readonly Judged[], threshold: number): Scores {
  const got = judged.filter(([odds]) => odds > threshold);
  const hits = got.filter(([, label]) => label).length;
  const wanted = judged.filter(([, label]) => label).length;
  return {
    precision: (100 * hits) / Math.max(1, got.length),
    recall: (100 * hits) / Math.max(1, wanted),
    f1: (200 * hits) / Math.max(1, got.length + wanted),
  };
}

/** Names a set of sentences, so that a model can be told from which it was trained; their order is no matter. */
export function fingerprint(texts: readonly string[]): string {
  return createHash('sha256')
    .update([...texts].sort().join('\n'))
    .digest('hex')
    .slice(0, 16);
}

function judge(training: readonly Example[], held: readonly Example[]): readonly Judged[] {
  const model = trainLinear(training, POLICY);
  return held.map((example): Judged => [logOdds(model, example), example.label]);
}

function splits(examples: readonly Example[], folds: number, seed: number) {
  const order = shuffled(examples, seed);
  return Array.from({ length: folds }, (_, fold) => ({
    training: order.filter((_example, at) => at % folds !== fold),
    held: order.filter((_example, at) => at % folds === fold),
  }));
}

/** The same order in every run: a linear congruential generator (Numerical Recipes). */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  let state = seed;
  const keyed = items.map((item) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return [state, item] as const;
  });
  return keyed.sort(([a], [b]) => a - b).map(([, item]) => item);
}
