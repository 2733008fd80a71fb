import { stripInvisible } from '../../../skills/reading/unicode.js';

/**
 * Text for notes: lines kept, and no character that XML 1.0 forbids (a file with one does not open)
 * or that hides or turns other text.
 */
export function cleanLines(text: string): string {
  return stripInvisible(text).trim();
}

// White space at which a line may break; U+00A0 and U+202F stand inside numbers and stay.
const BREAKABLE = /[^\S\u00a0\u202f]+/gu;

/** Text for a slide: the same on one line, a number and the sign behind it kept together. */
export function cleanText(text: string): string {
  return cleanLines(text)
    .replace(BREAKABLE, ' ')
    .replace(/(?<=\d) (?=[%‰]|\p{Sc})/gu, '\u00a0');
}

/** Whether a text is written from right to left, judged by its first letter. */
export function isRightToLeft(text: string): boolean {
  const [letter] = /\p{L}/u.exec(text) ?? [];
  return letter !== undefined && /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(letter);
}
