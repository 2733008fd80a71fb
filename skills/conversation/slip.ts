/** Whether two words differ by one slip of the keyboard, and begin with the same letter: both in lower case. */
export function isSlipOf(word: string, other: string): boolean {
  if (word === other || word[0] !== other[0] || Math.abs(word.length - other.length) > 1)
    return false;
  return word.length > other.length ? isSlip(other, word) : isSlip(word, other);
}

/** One letter more, less, other, or two that changed places; of words of which the first is no longer. */
function isSlip(short: string, long: string): boolean {
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  const rest = (word: string, skip: number) => word.slice(from + skip);
  if (long.length === short.length + 1) return rest(short, 0) === rest(long, 1);
  if (long.length !== short.length) return false;
  return (
    rest(short, 1) === rest(long, 1) ||
    (short[from] === long[from + 1] &&
      short[from + 1] === long[from] &&
      rest(short, 2) === rest(long, 2))
  );
}
