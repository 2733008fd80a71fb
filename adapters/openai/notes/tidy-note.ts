import { stripInvisible } from '../../../skills/reading/unicode.js';

/** Marks on one letter, more than any language writes. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;

/**
 * A note as it may be shown: one line, without letters that nobody sees, the marks that models put around a
 * sentence, and the name of who says it, which they copy from before the sentence.
 */
export function tidyNote(note: string, by?: string): string {
  const words = stripInvisible(note).trim();
  const isSigned = by !== undefined && words.startsWith(`${by}:`);
  return (isSigned ? words.slice(by.length + 1) : words)
    .replace(PILED_MARKS, '$1')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s"'“„«*_-]+|[\s"'”“»*_]+$/gu, '')
    .replace(/\s*\[\d+\]\.?$/u, '')
    .trim();
}
