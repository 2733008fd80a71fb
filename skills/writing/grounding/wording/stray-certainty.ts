import type { NoteLanguage } from './note-language.js';
import type { Token } from './note-tokens.js';
import { isContent } from './stray-content.js';

/** A note or a sentence, whole and in words. */
export interface Worded {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/**
 * Whether a note is surer than its quote: what is hoped, tried or asked becomes a fact, or somebody gives
 * a word that they did not give.
 *
 * Of a quote that asks (`isAsk`) only what it leaves open counts, not that it asks politely.
 */
export function hasStrayCertainty(
  note: Worded,
  quote: Worded,
  isAsk: boolean,
  language: NoteLanguage,
): boolean {
  const { hedges, commits, words } = language;
  if (commits.test(note.text) && !commits.test(quote.text)) return true;
  const isOpen =
    hedges.test(note.text) ||
    note.text.includes('?') ||
    note.tokens.some(
      ({ word }) => words.whether.has(word) || words.asking.has(word) || isTold(word, language),
    );
  if (isOpen) return false;
  const unsure = quote.tokens.filter(
    (token) => isContent(token) && isUnsure(token, quote, isAsk, language),
  );
  return note.tokens.some(
    (token) => isContent(token) && unsure.some(({ word }) => language.isSame(token.word, word)),
  );
}

/** Whether a verb passes a question on: "find out". */
function isTold(word: string, { words, isSame }: NoteLanguage): boolean {
  return [...words.tells].some((verb) => isSame(word, verb));
}

/** Whether a word stands in what its clause does not take for sure. */
function isUnsure(
  { at, clause }: Token,
  { text, tokens: quote }: Worded,
  isAsk: boolean,
  language: NoteLanguage,
): boolean {
  const { hedges, words } = language;
  const own = clauseOf(clause, quote, words);
  const isAsked = own.some(
    (other) => other.at < at && leavesOpen(other, { text, tokens: quote }, language),
  );
  return isAsked || (!isAsk && hedges.test(own.map(({ text }) => text).join(' ')));
}

/** The words of a clause, with those of the clause on which it hangs: "I try to …", "we hope that …". */
function clauseOf(
  clause: number,
  quote: readonly Token[],
  words: NoteLanguage['words'],
): readonly Token[] {
  const own = quote.filter((token) => token.clause === clause);
  const hangs = own.some(
    ({ word, at }) => words.that.has(word) || (words.beforeVerb.has(word) && at > 0),
  );
  return hangs && clause > 0 ? [...clauseOf(clause - 1, quote, words), ...own] : own;
}

/** Whether a word begins what its sentence does not tell: "whether", and "when" where it asks. */
function leavesOpen(
  { word, at }: Token,
  { text, tokens }: Worded,
  language: NoteLanguage,
): boolean {
  if (language.words.whether.has(word)) return true;
  if (!language.words.asking.has(word)) return false;
  const before = tokens[at - 1];
  if (before === undefined || before.behind !== '') {
    return text.includes('?') || (before !== undefined && isTold(before.word, language));
  }
  return isTold(before.word, language);
}
