import {
  addDays,
  toInstant,
  toLocalTime,
  weekdayOf,
} from '../../../skills/core/time/local-time.js';
import { ZONE } from './people.js';

/** The days around the demo's first one. */
export interface Days {
  /** An instant: so many days after the first one, at a time such as `17:40` or `7:59:50`. */
  at(days: number, time: string): number;
  /** A day as it is counted: `2026-11-25`. */
  date(days: number): string;
  /** A day in words, for mails: `Thursday`. */
  weekday(days: number): string;
  /** An instant as Graph writes it. */
  iso(days: number, time: string): string;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Counts days from the one that `now`, epoch milliseconds, falls on. */
export function createDays(now: number): Days {
  const { date: first } = toLocalTime(now, ZONE);
  const at: Days['at'] = (days, time) => {
    const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
    return toInstant(addDays(first, days), hours * 60 + minutes, ZONE) + seconds * 1_000;
  };
  return {
    at,
    date: (days) => addDays(first, days),
    iso: (days, time) => new Date(at(days, time)).toISOString(),
    weekday: (days) => WEEKDAYS[weekdayOf(addDays(first, days)) % WEEKDAYS.length] ?? '',
  };
}
