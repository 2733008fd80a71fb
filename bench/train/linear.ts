/** The power of the inverse document frequency that a feature counts with: the rare tell more than the common. */
const RARITY = 0.2;
/** Log-odds of a margin of one, measured on sentences that the model had not seen (Platt's slope). */
const LOG_ODDS_PER_MARGIN = 3;

/** A sentence as the model sees it: its features, each with the share it may count with. */
export interface Example {
  readonly label: boolean;
  readonly features: ReadonlyMap<string, number>;
}

/** Weights by feature, the share already multiplied in. */
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
  /** A feature of fewer examples is not looked at. */
  readonly fewestSentences: number;
  /** After a first training the strongest features are kept and trained again. */
  readonly mostFeatures: number;
}

/**
 * Trains a linear support vector machine (half the squared hinge loss) by full-batch Adam: same examples, same
 * weights. A sentence that is clearly on its side no longer pulls at them.
 */
export function trainLinear(examples: readonly Example[], policy: TrainingPolicy): LinearModel {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const frequent = [...counts.keys()].filter((f) => (counts.get(f) ?? 0) >= policy.fewestSentences);
  const first = fitWeights(examples, frequent, counts, policy);
  const strength = (feature: string) =>
    Math.abs(first.weights.get(feature) ?? 0) * Math.sqrt(counts.get(feature) ?? 0);
  const strongest = frequent
    .sort((a, b) => strength(b) - strength(a))
    .slice(0, policy.mostFeatures);
  return fitWeights(examples, strongest, counts, policy);
}

/** The log-odds that the model gives an example. */
export function logOdds(model: LinearModel, example: Example): number {
  let sum = model.bias;
  for (const feature of example.features.keys()) sum += model.weights.get(feature) ?? 0;
  return sum;
}

function fitWeights(
  examples: readonly Example[],
  vocabulary: readonly string[],
  counts: ReadonlyMap<string, number>,
  { penalty, rounds }: TrainingPolicy,
): LinearModel {
  const index = new Map(vocabulary.map((feature, at) => [feature, at]));
  const share = new Float64Array(vocabulary.length);
  const rarity = vocabulary.map((f) => (examples.length / (counts.get(f) ?? 1)) ** RARITY);
  const rows = examples.map(({ features, label }) => {
    const ids: number[] = [];
    for (const [feature, value] of features) {
      const id = index.get(feature);
      if (id === undefined) continue;
      share[id] = value * (rarity[id] ?? 1);
      ids.push(id);
    }
    return { ids, side: label ? 1 : -1 };
  });
  const weights = new Float64Array(vocabulary.length);
  const at = (array: Float64Array, id: number) => array[id] ?? 0;
  const adam = createAdam(vocabulary.length);
  let bias = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const gradient = weights.map((weight) => penalty * weight);
    let biasGradient = 0;
    for (const { ids, side } of rows) {
      const margin = ids.reduce((sum, id) => sum + at(weights, id) * at(share, id), bias);
      const error = -side * Math.max(0, 1 - side * margin);
      biasGradient += error;
      for (const id of ids) gradient[id] = at(gradient, id) + error * at(share, id);
    }
    adam.step(weights, gradient, round, 0.1 * (1 - round / (rounds + 1)) + 0.002);
    bias -= biasGradient / rows.length;
  }
  const merged = vocabulary.map(
    (feature, id) => [feature, LOG_ODDS_PER_MARGIN * at(weights, id) * at(share, id)] as const,
  );
  return { bias: LOG_ODDS_PER_MARGIN * bias, weights: new Map(merged) };
}

/** Adam (Kingma and Ba, 2014) with a second moment short enough for sixty steps. */
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
