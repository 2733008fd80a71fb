import { stripInvisible } from '../unicode.js';

/** A header and an introduction are no longer than this, in UTF-16 code units. */
export const LONGEST_INTRODUCTION = 400;

// All patterns meet lower-case text: ignoring case in Unicode patterns makes them slow to compile.
/** An e-mail address. */
export const ADDRESS = /[^\s<>@,;:"()[\]]@[^\s<>@,;:"()[\]]+\.[^\s<>@,;:"()[\]]/;
/** A time of day: 9:12, 09.12, 9h12, 9 am. */
export const TIME = /\d\s?[:.h]\s?\d{2}(?!\d)|[٠-٩]:[٠-٩]{2}|\d\s?(?:am|pm|uhr)\b/;
/** 2026-11-23, 23/11/26, 23-nov-2026, "23 nov 2026", "november 23, 2026", "23. nov"; or only a year. */
export const DATE =
  /\d{4}\s?[-/.年]\s?\d|\d\s?[-/.]\s?(?:\d{1,2}|[^\s\d.,/-]{3,9}\.?)\s?[-/.]\s?\d{2,4}|\d(?:\.|º|ª|er|st|nd|rd|th)?\s(?:de\s|d['’])?[^\s\d]{3,12},?\s(?:de\s|del\s)?\d{4}|[^\s\d]{3,12}\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|[\d٠-٩]{4}|\d\.\s?[^\s\d]{3,12}/;

/**
 * A line in lower case without quote marks, emphasis and odd spaces; empty for one that is longer than
 * any header.
 */
export function plain(line: string | undefined): string {
  if (line === undefined || line.length > 2 * LONGEST_INTRODUCTION) return '';
  return stripInvisible(line)
    .toLowerCase()
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/^[\s>*_|]+|[\s*_]+$/g, (edge) => (/_{4}/.test(edge) ? '____' : ''));
}
