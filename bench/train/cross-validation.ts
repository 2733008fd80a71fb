import { createHash } from 'node:crypto';
import { DIRECTIONS, requestCues } from '../../skills/reading/message/request-classifier/cues.js';
import { type Example, logOdds, type TrainingPolicy, trainLinear } from './linear.js';

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

/** A part of the rows that is held back, and the others. */
export interface Fold<T> {
  readonly training: readonly T[];
  readonly held: readonly T[];
}

/** How the request model is trained. */
export const POLICY: TrainingPolicy = {
  penalty: 20,
  rounds: 120,
  rate: [0.05, 0.002],
  directions: DIRECTIONS,
};
/** The log-odds from which a sentence is a request. It goes into the bias: `classify.ts` counts from 0. */
export const THRESHOLD = -0.75;

/** Reads sentences as the model sees them. */
export function toExamples(sentences: readonly Sentence[]): readonly Example[] {
  return sentences.map(({ text, label }) => ({ label, cues: requestCues(text) }));
}

/** Judges each sentence by a model that was trained on the other folds. */
export function crossValidate(folds: readonly Fold<Example>[]): readonly Judged[] {
  return folds.flatMap(({ training, held }) => {
    const model = trainLinear(training, POLICY);
    return held.map((example): Judged => [logOdds(model, example), example.label]);
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

/**
 * Splits rows into blocks that follow each other. In a file in alphabetical order the sentences of the held
 * block begin as no sentence of the others does, and are of one label: the hardest split there is.
 */
export function blocks<T>(items: readonly T[], count: number): readonly Fold<T>[] {
  const edge = (block: number) => Math.floor((block * items.length) / count);
  return Array.from({ length: count }, (_, block) => ({
    training: [...items.slice(0, edge(block)), ...items.slice(edge(block + 1))],
    held: items.slice(edge(block), edge(block + 1)),
  }));
}

/** Splits rows by chance, the same each time for a seed. */
export function shuffledFolds<T>(
  items: readonly T[],
  count: number,
  seed: number,
): readonly Fold<T>[] {
  const order = shuffled(items, seed);
  return Array.from({ length: count }, (_, fold) => ({
    training: order.filter((_item, at) => at % count !== fold),
    held: order.filter((_item, at) => at % count === fold),
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
