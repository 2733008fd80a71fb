import { stripInvisible } from '../../../skills/reading/unicode.js';

/** Marks on one letter, more than any language writes. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;

/** A note as it may be shown: one line, without letters that nobody sees and the marks that models put around a sentence. */
export function tidyNote(note: string): string {
  return stripInvisible(note)
    .replace(PILED_MARKS, '$1')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s"'“„«*_-]+|[\s"'”“»*_]+$/gu, '')
    .replace(/\s*\[\d+\]\.?$/u, '')
    .trim();
}
