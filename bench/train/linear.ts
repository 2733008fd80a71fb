import type { Direction } from '../../skills/reading/message/request-classifier/cues.js';

/** Log-odds of a margin of one, measured on sentences that the model had not seen (Platt's slope). */
const LOG_ODDS_PER_MARGIN = 3;

/** A sentence as the model sees it. */
export interface Example {
  readonly label: boolean;
  readonly cues: readonly string[];
}

/** What each cue adds to the log-odds. */
export interface LinearModel {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** How to train. */
export interface TrainingPolicy {
  /** L2 penalty on each weight. */
  readonly penalty: number;
  /** Passes over all examples. */
  readonly rounds: number;
  /** Step of the first pass; it falls to the last one's. */
  readonly rate: readonly [first: number, last: number];
  /** A cue speaks for the one or the other side, or not at all: what speaks otherwise is an accident of the sample. */
  readonly directions: ReadonlyMap<string, Direction>;
}

/**
 * Trains a linear support vector machine (half the squared hinge loss) by full-batch Adam: same examples, same
 * weights. Both sides count alike, however many there are of each. A sentence that is clearly on its side
 * no longer pulls at the weights.
 */
export function trainLinear(examples: readonly Example[], policy: TrainingPolicy): LinearModel {
  const vocabulary = [...new Set(examples.flatMap(({ cues }) => cues))];
  const index = new Map(vocabulary.map((cue, at) => [cue, at]));
  const positive = examples.filter(({ label }) => label).length;
  const rows = examples.map(({ cues, label }) => ({
    ids: cues.flatMap((cue) => index.get(cue) ?? []),
    side: label ? 1 : -1,
    share: examples.length / (2 * (label ? positive : examples.length - positive)),
  }));
  const weights = new Float64Array(vocabulary.length);
  const at = (array: Float64Array, id: number) => array[id] ?? 0;
  const adam = createAdam(vocabulary.length);
  const [firstRate, lastRate] = policy.rate;
  let bias = 0;
  for (let round = 1; round <= policy.rounds; round += 1) {
    const gradient = weights.map((weight) => policy.penalty * weight);
    let biasGradient = 0;
    for (const { ids, side, share } of rows) {
      const margin = ids.reduce((sum, id) => sum + at(weights, id), bias);
      const error = -side * share * Math.max(0, 1 - side * margin);
      biasGradient += error;
      for (const id of ids) gradient[id] = at(gradient, id) + error;
    }
    adam.step(weights, gradient, round, firstRate * (1 - round / (policy.rounds + 1)) + lastRate);
    for (const [id, cue] of vocabulary.entries()) {
      const wanted = policy.directions.get(cue) === 'for' ? 1 : -1;
      if (at(weights, id) * wanted < 0) weights[id] = 0;
    }
    bias -= biasGradient / rows.length;
  }
  return {
    bias: LOG_ODDS_PER_MARGIN * bias,
    weights: new Map(vocabulary.map((cue, id) => [cue, LOG_ODDS_PER_MARGIN * at(weights, id)])),
  };
}

/** The log-odds that the model gives an example. */
export function logOdds({ bias, weights }: LinearModel, { cues }: Example): number {
  return cues.reduce((sum, cue) => sum + (weights.get(cue) ?? 0), bias);
}

/** Adam (Kingma and Ba, 2014) with a second moment short enough for a hundred steps. */
function createAdam(size: number) {
  const [mean, square] = [new Float64Array(size), new Float64Array(size)];
  return {
    step(weights: Float64Array, gradient: Float64Array, round: number, rate: number): void {
      for (const [id, slope] of gradient.entries()) {
        const m = 0.9 * (mean[id] ?? 0) + 0.1 * slope;
        const v = 0.99 * (square[id] ?? 0) + 0.01 * slope * slope;
        mean[id] = m;
        square[id] = v;
        const move = m / (1 - 0.9 ** round) / (Math.sqrt(v / (1 - 0.99 ** round)) + 1e-8);
        weights[id] = (weights[id] ?? 0) - rate * move;
      }
    },
  };
}
