import { isStopWord } from '../../../skills/reading/stop-words.js';
import { stem } from './stem.js';
import { words } from './tokens.js';

/** Weight by stem. */
export type TermVector = ReadonlyMap<string, number>;

/** Reads the stems that carry content, in order, repeats kept. */
export function contentStems(text: string): readonly string[] {
  return words(text)
    .filter((word) => !isStopWord(word))
    .map(stem);
}

/** How rare each stem is among the parts of one source. */
export interface TermStatistics {
  /** Inverse document frequency, `ln(1 + parts / (1 + partsWithStem))`; highest for an unseen stem. */
  idf(stem: string): number;
  /** TF-IDF vector of unit length; empty for a text without content. */
  vector(stems: readonly string[]): TermVector;
}

/** Counts stems over the parts of a source (sentences, messages or chapters). */
export function createTermStatistics(parts: readonly (readonly string[])[]): TermStatistics {
  const partsWith = new Map<string, number>();
  for (const part of parts) {
    for (const term of new Set(part)) partsWith.set(term, (partsWith.get(term) ?? 0) + 1);
  }
  const idf = (term: string) => Math.log(1 + parts.length / (1 + (partsWith.get(term) ?? 0)));
  return {
    idf,
    vector: (stems) => {
      const weights = new Map<string, number>();
      for (const term of stems) weights.set(term, (weights.get(term) ?? 0) + idf(term));
      return toUnitLength(weights);
    },
  };
}

/** Adds vectors up and scales the sum to unit length: what the parts have in common. */
export function centroid(vectors: Iterable<TermVector>): TermVector {
  const sum = new Map<string, number>();
  for (const vector of vectors) {
    for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);
  }
  return toUnitLength(sum);
}

/** The cosine of two unit vectors: 0 for nothing in common, 1 for the same terms. */
export function cosine(a: TermVector, b: TermVector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [term, weight] of small) dot += weight * (large.get(term) ?? 0);
  return dot;
}

/** Scales in place: a long meeting has thousands of vectors, each just made for this. */
function toUnitLength(weights: Map<string, number>): TermVector {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  const length = Math.sqrt(squares);
  if (length === 0) return weights;
  for (const [term, weight] of weights) weights.set(term, weight / length);
  return weights;
}
