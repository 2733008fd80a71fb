import type { Phrases, Source, Words } from './word-lists.js';

/**
 * Latin letters up to U+024F: `\p{L}`, and the flags `i` and `u`, cost V8 a hundred times as much to
 * compile, and the languages need no other letters. A range, for a class of a pattern with the flag `i`.
 */
export const LETTERS = 'a-zß-ɏ';
/** One of `LETTERS`. */
export const LETTER = `[${LETTERS}]`;
/** Never matches. */
const NOTHING = '(?!)';

/** A source as `RegExp` takes it. */
export function toSource(source: Source | undefined): string {
  return (source ?? '').replace(/\s*\n\s*/g, '').replaceAll('\\p{L}', LETTER) || NOTHING;
}

/** Matches what any of the sources does: what is read without knowing the language. */
export function anyOf(sources: readonly (Source | undefined)[]): string {
  return toSource(sources.filter((source) => source !== '' && source !== undefined).join('|'));
}

/** The words of a list. */
export function wordsIn(list: Words | undefined): readonly string[] {
  return (list ?? '').split(/\s+/).filter(Boolean);
}

/** The phrases of a list. */
export function phrasesIn(list: Phrases | undefined): readonly string[] {
  return (list ?? '')
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}
