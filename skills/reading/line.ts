import { stripInvisible, truncate } from './unicode.js';

/** A header, a name or a stretch of speech as one visible line; `max` is in UTF-16 code units. */
export function toLine(text: string, max = 500): string {
  return truncate(stripInvisible(text).replace(/\s+/g, ' ').trim(), max);
}
