import type { Random } from './random.js';

/** A sentence by its features, and which of the classes it is of. */
export interface Labelled {
  readonly features: Uint32Array;
  readonly label: number;
}

/** What each feature adds to each class: a row of `classes` weights for each. */
export interface Softmax {
  readonly classes: number;
  readonly biases: Float32Array;
  readonly weights: Float32Array;
}

/** How to train. */
export interface SoftmaxPolicy {
  readonly rounds: number;
  readonly rate: number;
  /** L2 penalty on each weight. */
  readonly penalty: number;
}

/** Too small an error to learn from. */
const LEAST_ERROR = 1e-3;

/** Trains a multinomial logistic regression by Adagrad, one row at a time: same rows, same weights. */
export function trainSoftmax(
  rows: readonly Labelled[],
  size: { readonly features: number; readonly classes: number },
  { rounds, rate, penalty }: SoftmaxPolicy,
  random: Random,
): Softmax {
  const { classes } = size;
  const weights = new Float32Array(size.features * classes);
  const squares = new Float32Array(weights.length).fill(0.01);
  const biases = new Float32Array(classes);
  const order = [...rows.keys()];
  for (let round = 0; round < rounds; round += 1) {
    random.shuffle(order);
    const step = rate * (1 - round / rounds) + 0.01;
    for (const at of order) {
      const row = rows[at];
      if (row === undefined || row.features.length === 0) continue;
      const scale = 1 / Math.sqrt(row.features.length);
      const shares = sharesOf(row.features, { classes, biases, weights });
      for (let each = 0; each < classes; each += 1) {
        const error = (shares[each] ?? 0) - (each === row.label ? 1 : 0);
        if (Math.abs(error) < LEAST_ERROR) continue;
        biases[each] = (biases[each] ?? 0) - 0.02 * step * error;
        for (const feature of row.features) {
          const to = feature * classes + each;
          const slope = error * scale + penalty * (weights[to] ?? 0);
          squares[to] = (squares[to] ?? 0) + slope * slope;
          weights[to] = (weights[to] ?? 0) - (step * slope) / Math.sqrt(squares[to] ?? 1);
        }
      }
    }
  }
  return { classes, biases, weights };
}

/** How probable each class is. */
function sharesOf(features: Uint32Array, { classes, biases, weights }: Softmax): Float64Array {
  const scale = 1 / Math.sqrt(Math.max(1, features.length));
  const scores = Float64Array.from(biases);
  for (const feature of features) {
    const row = feature * classes;
    for (let each = 0; each < classes; each += 1)
      scores[each] = (scores[each] ?? 0) + scale * (weights[row + each] ?? 0);
  }
  const most = Math.max(...scores);
  let all = 0;
  for (const [at, score] of scores.entries()) {
    scores[at] = Math.exp(score - most);
    all += scores[at] ?? 0;
  }
  return scores.map((score) => score / all);
}
