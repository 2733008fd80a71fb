import type { Claim, CleanThread } from '../../core/ports/writer.js';
import { addDays, toLocalTime } from '../../core/time/local-time.js';
import { languageOf } from '../languages/known-languages.js';

/** From where a text is read. */
export interface NearDayReading {
  /** When it was written, epoch milliseconds. */
  readonly reference: number;
  readonly timeZone: string;
  /** ISO 639-1. Words of an unknown language name no day. */
  readonly language: string | undefined;
}

/** Words that name a day only for who reads them on the day they were written. */
export interface NearDay {
  /** Local calendar date, `2026-11-24`. */
  readonly date: string;
  readonly words: string;
  /** Where the words end in the text, UTF-16 code units. */
  readonly end: number;
}

const PATTERNS = new Map<string, readonly (readonly [pattern: RegExp, distance: number])[]>();

/** Compiled when a language is first met: most mailboxes hold two of the seven. */
function patternsOf(language: string) {
  const known = PATTERNS.get(language);
  if (known) return known;
  const made = (languageOf(language)?.nearDays ?? []).map(
    ([words, distance]) =>
      [new RegExp(`(?<![a-zA-Zß-ɏ])(?:${words})(?![a-zA-Zß-ɏ]|['’]s)`, 'g'), distance] as const,
  );
  PATTERNS.set(language, made);
  return made;
}

/**
 * Finds "yesterday", "today" and "tomorrow" with the days they named when they were written, in the
 * order of the text. A possessive names none: "today's".
 *
 * @example findNearDays('It was signed last night.', reading)
 * // [{ date: '2026-11-23', words: 'last night', end: 24 }]
 */
export function findNearDays(text: string, reading: NearDayReading): readonly NearDay[] {
  const patterns = patternsOf(reading.language ?? '');
  if (patterns.length === 0) return [];
  const written = toLocalTime(reading.reference, reading.timeZone).date;
  return patterns
    .flatMap(([pattern, distance]) =>
      [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
        date: addDays(written, distance),
        words,
        end: index + words.length,
      })),
    )
    .sort((a, b) => a.end - b.end);
}

/** The days that the quote of a claim names in such words, counted from when its message was sent. */
export function nearDatesOf(
  { quote, sourceIds }: Claim,
  { messages }: CleanThread,
  timeZone: string,
): readonly string[] {
  return messages
    .filter(({ id }) => sourceIds.includes(id))
    .flatMap(({ language, sentAt }) =>
      findNearDays(quote, { reference: sentAt, timeZone, language: language ?? 'en' }),
    )
    .map(({ date }) => date);
}
