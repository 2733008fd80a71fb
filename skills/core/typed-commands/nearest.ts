/**
 * Edits (insert, delete, replace, swap of neighbours) that turn one word into another. Above `most`
 * they are not counted to the end, and infinity is given.
 */
export function edits(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, at(i - 2, j - 2) + 1);
      row.push(best);
      least = Math.min(least, best);
    }
    // A swap reaches back two rows; from there on it only grows.
    if (Math.min(least, leastBefore) > most) return Number.POSITIVE_INFINITY;
    leastBefore = least;
  }
  return at(a.length, b.length);
}

const LONGEST_WORD = 40;

/**
 * The candidate a person most likely meant, or undefined when none is near: at most one edit per
 * three letters, or a candidate that the word begins.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const asked = word.toLowerCase().slice(0, LONGEST_WORD);
  if (asked.length === 0) return undefined;
  const ranked = candidates
    .map((candidate) => ({
      candidate,
      edits:
        asked.length >= 3 && candidate.startsWith(asked)
          ? 0.5
          : edits(asked, candidate.toLowerCase()),
    }))
    .sort((a, b) => a.edits - b.edits);
  const best = ranked[0];
  return best && best.edits <= Math.max(1, Math.floor(asked.length / 3))
    ? best.candidate
    : undefined;
}
