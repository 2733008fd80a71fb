import { firstWords, rouge } from './rouge.js';

/** A text beside everything people wrote for the same item. */
export interface ScoredText {
  readonly text: string;
  readonly references: readonly string[];
}

/** Mean ROUGE F1 × 100 over all pairs of text and reference, texts cut to `words`. */
export function scoreTexts(
  items: readonly ScoredText[],
  words: number,
): Readonly<Record<string, string | number>> {
  const scores = items.flatMap(({ text, references }) =>
    references
      .filter((reference) => reference !== '')
      .map((reference) => rouge(firstWords(text, words), reference)),
  );
  if (scores.length === 0) return {};
  const mean = (pick: (score: (typeof scores)[number]) => number) =>
    ((100 * scores.reduce((sum, score) => sum + pick(score), 0)) / scores.length).toFixed(1);
  return {
    R1: mean(({ r1 }) => r1),
    R2: mean(({ r2 }) => r2),
    RL: mean(({ rl }) => rl),
    RLsum: mean(({ rlSum }) => rlSum),
    R1c: mean(({ r1Content }) => r1Content),
    pairs: scores.length,
  };
}
