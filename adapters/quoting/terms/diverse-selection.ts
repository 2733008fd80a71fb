import { cosine, type TermVector } from './term-statistics.js';

/** Something that can be chosen: how much it is wanted, and what it says. */
export interface Candidate {
  readonly score: number;
  readonly vector: TermVector;
}

/** What one selection may hold. */
export interface SelectionPolicy<T> {
  /** Weight of relevance against novelty, 0 to 1. 0.7 is the usual compromise. */
  readonly relevance: number;
  readonly most: number;
  /** Whether the candidate still fits beside those chosen so far. */
  fits?(candidate: T, chosen: readonly T[]): boolean;
}

/**
 * Chooses by maximal marginal relevance (Carbonell and Goldstein, 1998): wanted, and unlike what was
 * chosen already. Returns the chosen in order of choice.
 *
 * Time grows with candidates × chosen: rank first and hand in the best few hundred.
 */
export function selectDiverse<T extends Candidate>(
  candidates: readonly T[],
  policy: SelectionPolicy<T>,
): readonly T[] {
  const chosen: T[] = [];
  const left = candidates.map((candidate) => ({ candidate, likeness: 0 }));
  while (chosen.length < policy.most) {
    let best: (typeof left)[number] | undefined;
    let bestValue = Number.NEGATIVE_INFINITY;
    for (const entry of left) {
      const value =
        policy.relevance * entry.candidate.score - (1 - policy.relevance) * entry.likeness;
      if (value > bestValue && (policy.fits?.(entry.candidate, chosen) ?? true)) {
        best = entry;
        bestValue = value;
      }
    }
    if (best === undefined) break;
    chosen.push(best.candidate);
    left.splice(left.indexOf(best), 1);
    for (const entry of left) {
      const likeness = cosine(entry.candidate.vector, best.candidate.vector);
      entry.likeness = Math.max(entry.likeness, likeness);
    }
  }
  return chosen;
}
