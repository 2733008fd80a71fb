import type { Claim } from './writing.js';

/** What is wrong with a claim; `found` is a word of the claim, never of the source. */
export interface GroundingProblem {
  readonly kind: 'no-source' | 'quote' | 'number' | 'name';
  readonly found: string;
}

/** Text by source id: all that a claim may rest on. */
export type SourceTexts = ReadonlyMap<string, string>;

const NUMBER = /\d+(?:[.,:/'’\u00a0\u202f -]?\d+)*/gu;

/**
 * Checks a claim against the sources it names: the quote occurs word for word, and so does every
 * number, date and amount of the text.
 *
 * Returns every problem; an empty list means grounded. White space, letter case and quotation marks
 * do not count; digits do ("1,200" and "1200" are the same number, "1 200" too). `computed` lists
 * numbers that code itself worked out from the sources, such as the ISO date of "next Friday".
 */
export function ground(
  claim: Claim,
  sources: SourceTexts,
  computed: readonly string[] = [],
): readonly GroundingProblem[] {
  const texts = claim.sourceIds.map((id) => sources.get(id));
  if (texts.length === 0 || texts.some((text) => text === undefined)) {
    return [{ kind: 'no-source', found: '' }];
  }
  const body = texts.join('\n');
  const problems: GroundingProblem[] = [];
  if (!fold(body).includes(fold(claim.quote)) || fold(claim.quote) === '') {
    problems.push({ kind: 'quote', found: '' });
  }
  const known = new Set(
    [body, ...computed].flatMap(numbersIn).flatMap(({ whole, parts }) => [whole, ...parts]),
  );
  for (const { written, whole, parts } of numbersIn(claim.text)) {
    const grounded = known.has(whole) || parts.every((part) => known.has(part));
    if (!grounded) problems.push({ kind: 'number', found: written });
  }
  return problems;
}

/** A number as written, its digits without separators, and the digits of its parts (dates, ranges). */
interface WrittenNumber {
  readonly written: string;
  readonly whole: string;
  readonly parts: readonly string[];
}

function numbersIn(text: string): readonly WrittenNumber[] {
  return (text.normalize('NFKC').match(NUMBER) ?? []).map((written) => ({
    written,
    whole: digits(written),
    parts: written.split(/[ /:-]/u).map(digits),
  }));
}

function digits(text: string): string {
  return text.replace(/\D/gu, '').replace(/^0+(?=\d)/u, '');
}

/** Letters and digits only, lower case: what has to be equal for a quote to count as verbatim. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
