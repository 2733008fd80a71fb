const WORD = /\p{L}+(?:['’]\p{L}+)?/gu;
/** Share of capitals from which a word is a name wherever it is written small. */
const MOSTLY = 0.5;

/**
 * Creates the test that keeps names out of a model: a feature is barred when one of its words is
 * mostly written with a capital inside the sentences, or never occurs in small letters at all.
 */
export function createNameTest(sentences: readonly string[]): (feature: string) => boolean {
  const capital = new Map<string, number>();
  const total = new Map<string, number>();
  for (const sentence of sentences) {
    if (sentence === sentence.toUpperCase()) continue;
    for (const match of sentence.matchAll(WORD)) {
      const isFirst = !/[^\s"'“(>-]\s+\S*$/u.test(sentence.slice(0, match.index));
      const [word] = match;
      const lower = word.toLowerCase().replace(/’/gu, "'");
      if (isFirst) continue;
      total.set(lower, (total.get(lower) ?? 0) + 1);
      if (word !== word.toLowerCase()) capital.set(lower, (capital.get(lower) ?? 0) + 1);
    }
  }
  const isName = (word: string) => {
    const seen = total.get(word) ?? 0;
    return seen === 0 || (capital.get(word) ?? 0) / seen > MOSTLY;
  };
  return (feature) =>
    (
      feature
        .replace(/^@[^&]*&?/u, '')
        .replace(/~$/u, '')
        .match(/[\p{L}']+/gu) ?? []
    ).some((word) => !KINDS.has(word) && !/^i(?:'|$)/u.test(word) && isName(word));
}

/** The placeholders of `requestWords`, without their underscore. */
const KINDS = new Set(['name', 'day', 'number', 'link', 'address']);
