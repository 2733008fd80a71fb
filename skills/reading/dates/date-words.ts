import { de, en, nl } from './date-words-germanic.js';
import { es, fr, it, pt } from './date-words-romance.js';

/**
 * How people of one language name days. Every entry is the source of a regular expression, matched
 * without regard to case; lists are in calendar order.
 */
export interface DateWords {
  /** January to December. */
  readonly months: readonly string[];
  /** Monday to Sunday. */
  readonly weekdays: readonly string[];
  /** Words for a day by its distance from today. */
  readonly days: readonly (readonly [words: string, distance: number])[];
  /** "end of day": today's, or that of the day it stands beside. */
  readonly endOfDay: string;
  /** What stands before or after a weekday and moves it. */
  readonly next: string;
  readonly coming: string;
  readonly last: string;
  /** Whether "next Friday" is the Friday of the next calendar week rather than the coming one. */
  readonly nextSkipsWeek: boolean;
  readonly nextWeek: string;
  readonly thisWeek: string;
  /** "end of the", also for months and quarters. */
  readonly endOf: string;
  readonly week: string;
  readonly month: string;
  readonly quarter: string;
  readonly year: string;
  /** "in" and "within" before a number of days. */
  readonly within: string;
  readonly dayUnit: string;
  readonly workingDayUnit: string;
  readonly weekUnit: string;
  readonly hourUnit: string;
  /** Of these, the ones that set a deadline by themselves. */
  readonly withinDeadline: string;
  /** Number words from one. */
  readonly numbers: readonly string[];
  /** Before a bare day of the month: "the 15th". `(\d{1,2})` must be in it. */
  readonly ordinal: string;
  /** What may stand between a day and a month: "of", "de". */
  readonly of: string;
  /** What may stand before a time: "at", "um". */
  readonly at: string;
  /** Of these, the ones after which a bare number is an hour of the 24-hour clock. */
  readonly atHour: string;
  /** Words for a time of day, minutes after midnight. */
  readonly times: readonly (readonly [words: string, minutes: number])[];
  /** What makes a date a deadline when it stands before it. */
  readonly by: string;
  /** The same, behind the date. */
  readonly byBehind: string;
  /** What a sentence has that asks for something to be done. */
  readonly action: string;
}

const WORDS: ReadonlyMap<string, DateWords> = new Map(
  Object.entries({ en, de, fr, es, it, nl, pt }),
);

/** The words of a language (ISO 639-1), or undefined where only digits can be read. */
export function dateWordsOf(language: string | undefined): DateWords | undefined {
  return language === undefined ? undefined : WORDS.get(language);
}
