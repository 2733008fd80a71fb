import { anyLanguagePattern, WORD } from '../../../skills/reading/languages/language-pattern.js';

/** A part of a sentence that says one thing. */
export interface Clause {
  /** Offsets in the sentence, UTF-16 code units. */
  readonly from: number;
  readonly to: number;
  /** Set for what only says when, why or whether: "after the lease is signed". */
  readonly isSubordinate: boolean;
}

const SUBORDINATE = anyLanguagePattern(({ questions }) => questions.subordinate, {
  ...WORD,
  flags: 'giu',
});
/** Between two things that are said: "; ", ": ", a dash, the end of a sentence. */
const BREAK = /[;:–—](?=\s)|[.!?…](?=\s+["“„«(]*\p{Lu})/gu;
/** Between the cells of a row of a table, which says one thing. */
const CELL = ' | ';

/** Splits a sentence into its clauses; a subordinate one ends at its comma. */
export function readClauses(text: string): readonly Clause[] {
  if (text.includes(CELL)) return [{ from: 0, to: text.length, isSubordinate: false }];
  const starts = new Map<number, boolean>([[0, false]]);
  for (const { index, 0: mark } of text.matchAll(BREAK)) starts.set(index + mark.length, false);
  for (const { index } of text.matchAll(SUBORDINATE())) {
    starts.set(index, true);
    const comma = text.indexOf(',', index);
    if (comma !== -1 && !starts.has(comma + 1)) starts.set(comma + 1, false);
  }
  const sorted = [...starts].sort(([a], [b]) => a - b);
  return sorted.map(([from, isSubordinate], at) => ({
    from,
    to: sorted[at + 1]?.[0] ?? text.length,
    isSubordinate,
  }));
}

/** The clause of an offset. */
export function clauseAt(clauses: readonly Clause[], at: number): Clause | undefined {
  return clauses.find(({ from, to }) => from <= at && at < to);
}
