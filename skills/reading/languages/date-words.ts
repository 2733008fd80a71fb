import type { Source, Words } from './word-lists.js';

/** How people name days. */
export interface DateWords {
  /** January to December, and Monday to Sunday: a source each, between spaces. */
  readonly months: Words;
  readonly weekdays: Words;
  /** Months that are verbs too, and months only with a capital. */
  readonly verbs?: Words;
  /** How the names of most days end: "day". */
  readonly dayEnding?: Source;
  /** Words for a day by its distance from today. */
  readonly days: readonly (readonly [words: Source, distance: number])[];
  /** "end of day": today's, or that of the day it stands beside. */
  readonly endOfDay: Source;
  /** What stands before or after a weekday and moves it. */
  readonly next: Source;
  readonly coming: Source;
  readonly last: Source;
  /** Whether "next Friday" is the Friday of the next calendar week rather than the coming one. */
  readonly nextSkipsWeek: boolean;
  readonly nextWeek: Source;
  readonly thisWeek: Source;
  /** "end of the", also for months and quarters. */
  readonly endOf: Source;
  readonly periods: Readonly<Record<'week' | 'month' | 'quarter' | 'year', Source>>;
  /** "in" and "within" before a number of days. */
  readonly within: Source;
  /** Of these, the ones that set a deadline by themselves. */
  readonly withinDeadline: Source;
  readonly units: Readonly<Record<'day' | 'workingDay' | 'week' | 'hour', Source>>;
  /** One to ten: a source each, between spaces. */
  readonly numbers: Words;
  /** Before a bare day of the month: "the 15th". `(\d{1,2})` must be in it. */
  readonly ordinal: Source;
  /** What may stand between a day and a month: "of", "de". */
  readonly of?: Source;
  /** What may stand before a time: "at", "um". */
  readonly at: Source;
  /** Of these, the ones after which a bare number is an hour of the 24-hour clock. */
  readonly atHour?: Source;
  /** What may stand behind the digits of a time: "Uhr". */
  readonly clock?: Source;
  /** Words for a time of day, by minutes after midnight. */
  readonly times: Readonly<Record<number, Source>>;
  /** What may stand between a time and its day: "on". */
  readonly on: Source;
  /** What may stand between two words for one day: "Thursday, the 3rd". */
  readonly joint: Source;
  /** After it "5/12" is a day and no fraction. */
  readonly introduces: Source;
  /** What makes a date a deadline when it stands before it. */
  readonly by: Source;
  /** The same, behind the date. */
  readonly byBehind: Source;
  /** Stands before the day of something that was: "the letter of", "dated". */
  readonly past?: Source;
  /** Stands before the day until which something lasts, and so is not due: "I am away until". */
  readonly lasts?: Source;
  /** The same, behind the day: "im Urlaub". */
  readonly lastsBehind?: Source;
  /** What a sentence has that asks for something to be done. */
  readonly action: Source;
}
