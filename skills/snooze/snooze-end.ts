import { InputError } from '../core/errors.js';
import { addDays, isTimeZone, toInstant, toLocalTime, weekdayOf } from '../core/time/local-time.js';
import { DAY_STARTS_AT, weekdayNamed } from '../core/time/time-window.js';

/** A digest looks back over a month at most, and must still find what comes back. */
const LONGEST_DAYS = 31;

/** When a snooze ends: the local date, and the instant on it in epoch milliseconds. */
export interface SnoozeEnd {
  readonly date: string;
  readonly at: number;
}

/**
 * Reads how long to snooze: `tomorrow`, a weekday or a date like `2026-11-30`, with or without a
 * leading "until", each at 8:00 where the person is; nothing means the next working day.
 *
 * Throws `InputError` for anything else, for a day that is over and for more than 31 days.
 */
export function parseSnoozeEnd(
  words: string | undefined,
  now: number,
  timeZone: string,
): SnoozeEnd {
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
  const today = toLocalTime(now, zone).date;
  const asked = (words ?? '').toLowerCase().trim();
  const date = parseDay(asked.replace(/^(?:until|till|to|for|on)\s+/, ''), today);
  const isInRange = date !== undefined && date <= addDays(today, LONGEST_DAYS);
  const at = isInRange ? toInstant(date, DAY_STARTS_AT, zone) : now;
  if (date === undefined || at <= now) throw unreadable(words ?? '');
  return { date, at };
}

function parseDay(asked: string, today: string): string | undefined {
  if (asked === '') return nextWorkingDay(today);
  if (asked === 'today') return today;
  if (asked === 'tomorrow') return addDays(today, 1);
  const weekday = weekdayNamed(asked);
  if (weekday !== undefined) return addDays(today, (weekday - weekdayOf(today) + 7) % 7 || 7);
  return isDate(asked) ? asked : undefined;
}

function isDate(text: string): boolean {
  // `Date.parse` takes 31 February for 3 March.
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text
  );
}

function nextWorkingDay(today: string): string {
  let day = addDays(today, 1);
  while (weekdayOf(day) > 5) day = addDays(day, 1);
  return day;
}

function unreadable(words: string): InputError {
  return new InputError({
    what: `I can't snooze until "${words.slice(0, 40)}".`,
    why: `A snooze ends at 8:00 on a later day, within ${LONGEST_DAYS} days.`,
    remedy: 'Say tomorrow, monday or a date like 2026-11-30.',
  });
}
