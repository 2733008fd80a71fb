/** A sentence as the model sees it. */
export interface Row {
  readonly features: Uint16Array;
  /** How surely it is what is looked for, from 0 to 1. */
  readonly label: number;
  /** How much it counts; 1 when left out. */
  readonly weight?: number;
}

/** Weights by bucket; the log-odds are the bias and their sum over the root of their number. */
export interface Logistic {
  readonly bias: number;
  readonly weights: Float32Array;
}

/** How to train. */
export interface LogisticPolicy {
  readonly rounds: number;
  readonly rate: number;
  /** L2 penalty on each weight, shared among the rows that have it. */
  readonly penalty: number;
  /** The weights of so many last rounds are averaged. */
  readonly averaged: number;
}

/**
 * Trains a logistic regression by Adagrad, one row at a time: same rows, same weights.
 *
 * @param buckets How many weights there are.
 */
export function trainLogistic(
  rows: readonly Row[],
  buckets: number,
  { rounds, rate, penalty, averaged }: LogisticPolicy,
): Logistic {
  const weights = new Float32Array(buckets);
  const squares = new Float32Array(buckets).fill(0.01);
  const counts = new Uint32Array(buckets);
  for (const { features } of rows) for (const id of features) counts[id] = (counts[id] ?? 0) + 1;
  const order = Uint32Array.from(rows.keys());
  const random = createRandom();
  const sum = new Float32Array(buckets);
  let bias = -4;
  let biases = 0;
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    const step = rate * (1 - round / rounds) + 0.002;
    for (const at of order) {
      const row = rows[at];
      if (row === undefined || row.features.length === 0) continue;
      const scale = 1 / Math.sqrt(row.features.length);
      let odds = 0;
      for (const id of row.features) odds += weights[id] ?? 0;
      const error = (sigmoid(bias + odds * scale) - row.label) * (row.weight ?? 1);
      bias -= 0.1 * step * error;
      for (const id of row.features) {
        const slope = error * scale + (penalty * (weights[id] ?? 0)) / (counts[id] ?? 1);
        squares[id] = (squares[id] ?? 0) + slope * slope;
        weights[id] = (weights[id] ?? 0) - (3 * step * slope) / Math.sqrt(squares[id] ?? 1);
      }
    }
    if (round < rounds - averaged) continue;
    biases += bias;
    for (let id = 0; id < buckets; id += 1) sum[id] = (sum[id] ?? 0) + (weights[id] ?? 0);
  }
  return { bias: biases / averaged, weights: sum.map((weight) => weight / averaged) };
}

/** The log-odds that a model gives features. */
export function oddsOf({ bias, weights }: Logistic, features: Uint16Array): number {
  let sum = 0;
  for (const id of features) sum += weights[id] ?? 0;
  return features.length === 0 ? bias : bias + sum / Math.sqrt(features.length);
}

/** Adds a part of what one model knows to another. */
export function blend(one: Logistic, other: Logistic, part: number): Logistic {
  return {
    bias: one.bias + part * other.bias,
    weights: one.weights.map((weight, id) => weight + part * (other.weights[id] ?? 0)),
  };
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/** A linear congruential generator (Numerical Recipes): the same in every run. */
function createRandom(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}
