import { stripInvisible } from '../../skills/text/unicode.js';

/**
 * Text for notes: lines kept, and no character that XML 1.0 forbids (a file with one does not open)
 * or that hides or turns other text.
 */
export function cleanLines(text: string): string {
  return stripInvisible(text).trim();
}

/** Text for a slide: the same on one line. */
export function cleanText(text: string): string {
  return cleanLines(text).replace(/\s+/gu, ' ');
}

/** Whether a text is written from right to left, judged by its first letter. */
export function isRightToLeft(text: string): boolean {
  const [letter] = /\p{L}/u.exec(text) ?? [];
  return letter !== undefined && /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(letter);
}
