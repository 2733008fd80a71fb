import { stripInvisible, truncate } from '../../skills/text/unicode.js';

/** A header or file name as one visible line; `max` is in UTF-16 code units. */
export function toLine(text: string, max = 500): string {
  return truncate(stripInvisible(text).replace(/\s+/g, ' ').trim(), max);
}
