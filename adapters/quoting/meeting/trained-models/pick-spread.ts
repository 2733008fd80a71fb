/** How many pieces on each side tell of the same as a found one. */
const AROUND = 3;
/** What is found once counts so much when it is found again next to it. */
const TOLD = 0.5;
/** How much more a place itself counts than each around it. */
const OWN = 0.3;

/**
 * Picks the places where a model finds most, best first: what stands around a place speaks for it, and
 * counts less once it was picked. A place that `mayPick` refuses still speaks for others.
 */
export function pickSpread(
  odds: readonly number[],
  most: number,
  mayPick: (at: number) => boolean,
): readonly number[] {
  const chances = odds.map((each) => 1 / (1 + Math.exp(-each)));
  const left = [...chances];
  const worth = (at: number) => {
    let sum = OWN * (chances[at] ?? 0);
    for (let near = at - AROUND; near <= at + AROUND; near += 1) sum += left[near] ?? 0;
    return sum;
  };
  const picked: number[] = [];
  const open = new Set([...odds.keys()].filter(mayPick));
  while (picked.length < most && open.size > 0) {
    let best = -1;
    let bestWorth = Number.NEGATIVE_INFINITY;
    for (const at of open) {
      const value = worth(at);
      if (value > bestWorth) [best, bestWorth] = [at, value];
    }
    picked.push(best);
    open.delete(best);
    for (let near = Math.max(0, best - AROUND); near <= best + AROUND; near += 1) {
      if (near < left.length) left[near] = TOLD * (left[near] ?? 0);
    }
  }
  return picked;
}
