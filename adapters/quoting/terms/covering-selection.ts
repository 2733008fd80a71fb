/** Something that can be chosen: what it speaks of, and how many words that takes. */
export interface CoveringCandidate {
  readonly terms: readonly string[];
  readonly words: number;
  /** What it is worth beyond its terms. */
  readonly score: number;
  /** Factor for what reads worse, 0 to 1. */
  readonly quality: number;
}

/** What one selection may hold. */
export interface CoveringPolicy<T> {
  readonly mostWords: number;
  readonly most?: number;
  /** Taken before all others, whatever they are worth. */
  readonly first?: T | undefined;
  worth(term: string): number;
  /** Whether the candidate may stand beside those chosen so far. */
  fits?(candidate: T, chosen: readonly T[]): boolean;
}

/** Each further mention of a term counts so much of the one before. */
const REPEATED = 0.3;
/** Words cost, but not in full: one long sentence reads better than three scraps. */
const COST = 0.8;
/** What a word is worth that is no term: names and the small words that make a sentence. */
const PLAIN_WORD = 0.1;

/**
 * Chooses by weighted coverage under a budget (Lin and Bilmes, 2011): time and again what says most
 * that is worth saying, for its words, and was not said yet. Returns the chosen in order of choice.
 *
 * Time grows with candidates × chosen: hand in the best few hundred.
 */
export function selectCovering<T extends CoveringCandidate>(
  candidates: readonly T[],
  { mostWords, most = Number.POSITIVE_INFINITY, first, worth, fits }: CoveringPolicy<T>,
): readonly T[] {
  const chosen: T[] = [];
  const left = new Set(candidates);
  const repeats = new Map<string, number>();
  let words = 0;
  const valuePerWord = ({ terms, score, quality, words: length }: T) => {
    const covered = terms.map((term) => worth(term) * REPEATED ** (repeats.get(term) ?? 0));
    const sum = covered.reduce((total, each) => total + each, score + PLAIN_WORD * length);
    return (quality * sum) / length ** COST;
  };
  const take = (candidate: T) => {
    chosen.push(candidate);
    left.delete(candidate);
    words += candidate.words;
    for (const term of candidate.terms) repeats.set(term, (repeats.get(term) ?? 0) + 1);
  };
  if (first !== undefined && first.words <= mostWords) take(first);
  while (chosen.length < most) {
    let best: T | undefined;
    let bestValue = 0;
    for (const candidate of left) {
      if (words + candidate.words > mostWords || fits?.(candidate, chosen) === false) continue;
      const value = valuePerWord(candidate);
      if (value > bestValue) [best, bestValue] = [candidate, value];
    }
    if (best === undefined) break;
    take(best);
  }
  return chosen;
}
