import { InputError } from '../core/errors.js';
import { addDays, isTimeZone, toInstant, toLocalTime, weekdayOf } from '../core/time/local-time.js';
import { parseTime } from '../core/time/time-of-day.js';
import { DAY_STARTS_AT, weekdayNamed } from '../core/time/time-window.js';

/** A digest looks back over a month at most, and must still find what comes back. */
const LONGEST_DAYS = 31;

/** When a snooze ends: the local date and minute of it, and the instant in epoch milliseconds. */
export interface SnoozeEnd {
  readonly date: string;
  /** Minutes after midnight. */
  readonly minutes: number;
  readonly at: number;
}

/**
 * Reads how long to snooze, in the words that `schedule` understands: a day (`tomorrow`, `monday`,
 * `mondays`, `next week`, `in 3 days`, `2026-11-30`), a time of it (`9:00`, `at 4 pm`, `noon`), or both,
 * with or without "until". Without a day it is the next working day, or today where only a time to come
 * is named; without a time 8:00.
 *
 * Throws `InputError` for anything else, for what is over and for more than 31 days.
 */
export function parseSnoozeEnd(
  words: string | undefined,
  now: number,
  timeZone: string,
): SnoozeEnd {
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
  const today = toLocalTime(now, zone).date;
  const asked = (words ?? '').toLowerCase().replace(/(\d)\s+([ap]\.?m\.?)\b/g, '$1$2');
  const parts = asked.split(/[\s,]+/).filter((word) => word !== '' && !FILLERS.has(word));
  const last = parts.at(-1);
  const time = last === undefined || isDate(last) ? undefined : parseTime(last);
  const isLaterToday = time !== undefined && toInstant(today, time, zone) > now;
  const dayWords = (time === undefined ? parts : parts.slice(0, -1)).join(' ');
  const date = dayWords === '' && isLaterToday ? today : parseDay(dayWords, today);
  const minutes = time ?? DAY_STARTS_AT;
  const isInRange = date !== undefined && date <= addDays(today, LONGEST_DAYS);
  const at = isInRange ? toInstant(date, minutes, zone) : now;
  if (date === undefined || at <= now) throw unreadable(words ?? '', today);
  return { date, minutes, at };
}

const FILLERS = new Set([
  'every',
  'each',
  'until',
  'till',
  'to',
  'for',
  'on',
  'at',
  'the',
  'by',
  'next',
  'in',
  'morning',
]);
const SPAN = /^(a|one|\d{1,2}) (day|week)s?$/;

function parseDay(asked: string, today: string): string | undefined {
  if (asked === '' || /^(?:week|work)days?$/.test(asked)) return nextWorkingDay(today);
  if (asked === 'today') return today;
  if (asked === 'tomorrow' || /^(?:every)?day$/.test(asked)) return addDays(today, 1);
  if (asked === 'week') return addDays(today, 8 - weekdayOf(today));
  const [, many = '', unit] = SPAN.exec(asked) ?? [];
  if (unit) return addDays(today, (Number(many) || 1) * (unit === 'week' ? 7 : 1));
  const weekday = weekdayNamed(asked) ?? weekdayNamed(asked.replace(/s$/, ''));
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

function unreadable(words: string, today: string): InputError {
  return new InputError({
    what: `I can't snooze until "${words.slice(0, 40)}".`,
    why: `A snooze ends at a time to come, within ${LONGEST_DAYS} days.`,
    remedy: `Say tomorrow, monday, friday 9:00, in 3 days or a date like ${addDays(today, 7)}.`,
  });
}
