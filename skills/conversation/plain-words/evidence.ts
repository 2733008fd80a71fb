/** How much words speak for each of several commands, in natural units of log-likelihood. */
export type Evidence = (words: readonly Word[]) => readonly number[];

/** A word, or the name of what stands in a slot, e.g. `{time}`; undefined where no example has it. */
export type Word = string | undefined;

/** What is added to every count, so that a word that an example happens to lack rules nothing out. */
const SMOOTHING = 0.25;
/** What a word that no example has speaks against a command, and against one that takes names or any words. */
const UNKNOWN = -2.2;
const UNKNOWN_NAME = -0.5;
/** The most that one word speaks for or against a command. */
const MOST_FOR = 3.2;
const MOST_AGAINST = -1.6;

/**
 * Weighs words by how often the examples of each command have them, whatever their order: a sentence may
 * be put together from several examples.
 */
export function createEvidence(
  commands: readonly {
    readonly takesNames: boolean;
    readonly ways: readonly (readonly string[])[];
  }[],
): Evidence {
  const shares = commands.map(({ ways }) => {
    const counts = countWays(ways);
    return (word: string) => ((counts.get(word) ?? 0) + SMOOTHING) / (ways.length + 2 * SMOOTHING);
  });
  const averages = new Map<string, number>();
  const averageOf = (word: string): number => {
    const known = averages.get(word);
    if (known !== undefined) return known;
    const average = shares.reduce((sum, share) => sum + share(word), 0) / shares.length;
    averages.set(word, average);
    return average;
  };
  return (words) =>
    commands.map(({ takesNames }, at) => {
      const speaks = (word: Word) => {
        if (word === undefined) return takesNames ? UNKNOWN_NAME : UNKNOWN;
        const ratio = Math.log((shares[at]?.(word) ?? 0) / averageOf(word));
        return Math.max(MOST_AGAINST, Math.min(MOST_FOR, ratio));
      };
      return words.reduce((sum, word) => sum + speaks(word), 0);
    });
}

/** In how many ways each word stands. */
function countWays(ways: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of ways) {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
