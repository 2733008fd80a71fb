/** One example: what is known about it, and how good it turned out to be. */
export interface Example {
  readonly group: string;
  readonly features: readonly number[];
  readonly target: number;
}

/** Weights of a linear model; the last one is the intercept. */
export type Weights = readonly number[];

/** Fits a linear model by least squares with an L2 penalty (ridge regression), in closed form. */
export function fitRidge(examples: readonly Example[], penalty: number): Weights {
  const size = (examples[0]?.features.length ?? 0) + 1;
  const matrix = Array.from({ length: size }, () => new Float64Array(size + 1));
  for (const { features, target } of examples) {
    const row = [...features, 1];
    for (let i = 0; i < size; i += 1) {
      const line = matrix[i];
      if (line === undefined) continue;
      for (let j = 0; j < size; j += 1) line[j] = (line[j] ?? 0) + (row[i] ?? 0) * (row[j] ?? 0);
      line[size] = (line[size] ?? 0) + (row[i] ?? 0) * target;
    }
  }
  matrix.slice(0, -1).forEach((line, i) => {
    line[i] = (line[i] ?? 0) + penalty;
  });
  return solve(matrix);
}

/** Gaussian elimination with pivoting; each row holds the coefficients and, last, the right side. */
function solve(matrix: Float64Array[]): Weights {
  const size = matrix.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(matrix[row]?.[column] ?? 0) > Math.abs(matrix[pivot]?.[column] ?? 0))
        pivot = row;
    }
    const [top, best] = [matrix[column], matrix[pivot]];
    if (top === undefined || best === undefined) continue;
    matrix[column] = best;
    matrix[pivot] = top;
    const lead = best[column] ?? 0;
    if (Math.abs(lead) < 1e-12) continue;
    for (let row = 0; row < size; row += 1) {
      const line = matrix[row];
      if (row === column || line === undefined) continue;
      const factor = (line[column] ?? 0) / lead;
      for (let k = column; k <= size; k += 1) line[k] = (line[k] ?? 0) - factor * (best[k] ?? 0);
    }
  }
  return matrix.map((line, i) => (line[size] ?? 0) / (line[i] || 1));
}

/** What the model expects of an example. */
export function predict(weights: Weights, features: readonly number[]): number {
  return features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), weights.at(-1) ?? 0);
}
