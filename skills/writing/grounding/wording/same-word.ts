/** Two words that share this much of the shorter one are forms of one word. */
const SAME_STEM = 0.7;
/** Letters that a stem has at least. */
const SHORTEST = 4;

/** Tells whether two lower-case words are forms of one word, or one is a part of the other. */
export type IsSameWord = (word: string, other: string) => boolean;

/** Compares words; `irregular` has a verb a line, all its forms. */
export function createSameWord(irregular: string): IsSameWord {
  const verbs = new Map<string, number>();
  for (const [at, line] of irregular.split('\n').entries()) {
    for (const form of line.trim().split(/\s+/u)) verbs.set(form, at);
  }
  return (word, other) => {
    if (word === other) return true;
    const verb = verbs.get(word);
    if (verb !== undefined && verb === verbs.get(other)) return true;
    const [short, long] = word.length < other.length ? [word, other] : [other, word];
    if (/^\p{N}/u.test(short)) return false;
    if (long.includes(short) && short.length > SHORTEST) return true;
    const same = Math.max(SHORTEST, Math.ceil(short.length * SAME_STEM));
    if (short.length >= SHORTEST && long.startsWith(short.slice(0, same))) return true;
    // "used" and "use", "tries" and "try": short words differ only in how they end.
    return stemOf(word) === stemOf(other) || withoutGe(word) === withoutGe(other);
  };
}

function stemOf(word: string): string {
  return word
    .replace(/(?:ies|ied)$/u, 'y')
    .replace(/(?<=\p{L}{3})(?:ing|ed|es|s|en|er|et|e|t|st)$/u, '')
    .replace(/(\p{L})\1$/u, '$1');
}

/** "geräumt" and "räumen", "aufgemacht" and "aufmachen" by their root. */
function withoutGe(word: string): string {
  return stemOf(
    word.replace(/^(\p{L}{0,5}?)ge(?=\p{L}{3,}(?:t|en)$)/u, '$1').replace(/ung$/u, 'en'),
  );
}
