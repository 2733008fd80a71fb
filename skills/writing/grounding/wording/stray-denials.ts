import type { NoteLanguage } from './note-language.js';
import type { Token } from './note-tokens.js';
import { isContent } from './stray-content.js';

/** Words behind "without" that it denies. */
const WITHOUT = 4;

/**
 * Whether a note affirms what its quote denies, or the reverse, word by word: "access to the drawings
 * but not to the contracts" denies the contracts alone.
 */
export function hasStrayDenial(
  note: readonly Token[],
  quote: readonly Token[],
  language: NoteLanguage,
): boolean {
  const said = readDenials(quote, language);
  const told = readDenials(note, language);
  const counts = (token: Token): boolean =>
    isContent(token) || language.words.modals.has(token.word) || isAffirmed(token, language);
  const sameIn = (tokens: readonly Token[], { word }: Token): readonly Token[] =>
    tokens.filter((other) => language.isSame(word, other.word));
  const hasOwnWords = note.some(
    (token) => isAffirmed(token, language) && sameIn(quote, token).length === 0,
  );
  /** Whether the clause of a note denies what a clause of the quote denies: then word by word says no more. */
  const isShared = (clause: number): boolean =>
    note.some(
      (token) =>
        token.clause === clause &&
        isAffirmed(token, language) &&
        sameIn(quote, token).some(({ at }) => said.denied.wide.has(at)),
    );
  return note.filter(counts).some((token) => {
    const same = sameIn(quote, token);
    if (same.length === 0) return false;
    const isAffirmedHere = !told.denied.wide.has(token.at) && !told.reversed.wide.has(token.at);
    const isLost =
      same.every(({ at }) => said.denied.narrow.has(at)) ||
      (hasOwnWords && same.every(({ at }) => said.reversed.narrow.has(at)));
    const isAdded = told.denied.narrow.has(token.at) && !isShared(token.clause);
    const isRefused =
      same.some(({ at }) => said.reversed.wide.has(at)) && !language.isReversal(token.word);
    return (isLost && isAffirmedHere) || (isAdded && !isRefused);
  });
}

/** Verbs that say little and are denied all the same: "he does", "it takes". */
function isAffirmed({ word, at }: Token, { words }: NoteLanguage): boolean {
  const { auxiliaries, adverbs, articles, prepositions, joins } = words;
  const isSmall = [auxiliaries, adverbs, articles, prepositions, joins].some((set) =>
    set.has(word),
  );
  return at > 0 && word.length > 2 && !isSmall;
}

/** The places of words under a denial; `wide` counts the whole clause of each. */
interface Scope {
  readonly narrow: ReadonlySet<number>;
  readonly wide: ReadonlySet<number>;
}

/** What a text denies, and what it turns round by a verb such as "fail". */
function readDenials(
  tokens: readonly Token[],
  language: NoteLanguage,
): { readonly denied: Scope; readonly reversed: Scope } {
  const { words, isDenial, isReversal } = language;
  const scopeOf = (isOne: (word: string) => boolean, isWide: boolean): ReadonlySet<number> =>
    new Set(
      tokens
        .filter(({ word }) => isOne(word))
        .flatMap((token) => scope(token, tokens, language, isWide).map(({ at }) => at)),
    );
  const denies = (word: string): boolean => isDenial(word) || words.without.has(word);
  return {
    denied: { narrow: scopeOf(denies, false), wide: scopeOf(denies, true) },
    reversed: { narrow: scopeOf(isReversal, false), wide: scopeOf(isReversal, true) },
  };
}

function scope(
  denial: Token,
  tokens: readonly Token[],
  { words, deniesClause }: NoteLanguage,
  isWide: boolean,
): readonly Token[] {
  const clause = tokens.filter(({ clause, at }) => clause === denial.clause && at !== denial.at);
  const behind = clause.filter(({ at }) => at > denial.at);
  if (words.without.has(denial.word)) return behind.slice(0, WITHOUT);
  if (isWide) return clause;
  return deniesClause || !behind.some((token) => isContent(token)) ? clause : behind;
}
