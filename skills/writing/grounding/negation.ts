import { anyLanguagePattern, WORD } from '../../reading/languages/language-pattern.js';

/** Words that deny, in any language. */
const DENIAL = anyLanguagePattern(({ denial }) => denial.words, {
  before: "(?<![a-zß-ɏ'])",
  behind: WORD.behind,
  flags: 'g',
});

/** Ways of saying no without denying a verb; good enough to answer for a denial, never a denial. */
const REFUSAL = anyLanguagePattern(({ denial }) => denial.refusals, { before: WORD.before });

/** Negative words that ask, invite or hedge: nothing is denied by them. */
const IDIOM = anyLanguagePattern(({ denial }) => denial.idioms, { flags: 'g' });

const COMMON = anyLanguagePattern(({ denial }) => denial.common, { before: '^', behind: '$' });

/** Whether a text denies something, in any language. */
export function isDenied(text: string): boolean {
  return text.toLowerCase().replaceAll('’', "'").search(DENIAL()) !== -1;
}

/**
 * The word by which a text denies what its quote affirms, or the word of the quote's denial that the
 * text affirms; undefined when the two agree.
 *
 * A quote may say more than the text: its denial counts only when the text speaks of what was denied.
 */
export function negationProblem(text: string, quote: string): string | undefined {
  const [claimed, said] = [withoutIdioms(text), withoutIdioms(quote)];
  const claimedDenial = claimed.match(DENIAL());
  if (claimedDenial)
    return said.match(DENIAL()) || REFUSAL().test(said) ? undefined : claimedDenial[0];
  if (REFUSAL().test(claimed)) return undefined;
  const words = new Set(contentWords(claimed).map(root));
  for (const match of said.matchAll(DENIAL())) {
    const denied = contentWords(clauseAfter(said, match.index + match[0].length)).slice(0, 3);
    const repeated = denied.filter((word) => words.has(root(word)));
    if (denied.length > 0 && repeated.length * 2 > denied.length) return repeated[0];
  }
  return undefined;
}

function withoutIdioms(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(IDIOM(), ' ');
}

function clauseAfter(text: string, at: number): string {
  return /^[^.,;:!?–—()]*/u.exec(text.slice(at))?.[0] ?? '';
}

function contentWords(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  return words.filter((word) => !COMMON().test(word));
}

/** The start of a word: "move", "moves" and "moved" are one. */
function root(word: string): string {
  return word.slice(0, 4);
}
