import { BoundedMap } from '../bounded-map.js';

/** A moment on a wall clock, in some IANA zone. */
export interface LocalTime {
  /** Calendar date, `2026-11-27`. */
  readonly date: string;
  /** Minutes after midnight, as the wall clock shows them. */
  readonly minutes: number;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
}

const MINUTE = 60_000;
const DAY = 86_400_000;

/** More zones than there are. */
const formatters = new BoundedMap<string, Intl.DateTimeFormat>(1_000);

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  return formatters.getOrMake(
    timeZone,
    () =>
      new Intl.DateTimeFormat('en-CA', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
      }),
  );
}

/** Whether the runtime knows this IANA zone. */
export function isTimeZone(name: string): boolean {
  try {
    formatterOf(name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** A digest asks for the time of the same few messages again and again, and formatting is slow. */
const localTimes = new BoundedMap<string, LocalTime>(1_000);

/** What a wall clock in `timeZone` shows at an instant (epoch milliseconds). */
export function toLocalTime(instant: number, timeZone: string): LocalTime {
  return localTimes.getOrMake(`${instant} ${timeZone}`, () => readLocalTime(instant, timeZone));
}

function readLocalTime(instant: number, timeZone: string): LocalTime {
  const parts = new Map(
    formatterOf(timeZone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  const date = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  const minutes = Number(parts.get('hour')) * 60 + Number(parts.get('minute'));
  return { date, minutes, weekday: weekdayOf(date) };
}

/**
 * The instant at which a wall clock in `timeZone` shows a date and minutes after midnight.
 *
 * When clocks go back the first of the two instants; when they go forward and the time does not
 * exist, the same number of minutes after the last time that did.
 */
export function toInstant(date: string, minutes: number, timeZone: string): number {
  const asUtc = Date.parse(`${date}T00:00:00Z`) + minutes * MINUTE;
  const offsets = [asUtc - DAY, asUtc + DAY].map((around) => offsetAt(around, timeZone));
  const matches = offsets
    .map((offset) => asUtc - offset)
    .filter((instant) => {
      const local = toLocalTime(instant, timeZone);
      return local.date === date && local.minutes === minutes;
    });
  const [before = 0] = offsets;
  return matches.length > 0 ? Math.min(...matches) : asUtc - before;
}

function offsetAt(instant: number, timeZone: string): number {
  const local = toLocalTime(instant, timeZone);
  const shown = Date.parse(`${local.date}T00:00:00Z`) + local.minutes * MINUTE;
  return shown - Math.floor(instant / MINUTE) * MINUTE;
}

/** The calendar date some days later (or earlier, when negative). */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Whole days from one calendar date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** Monday to Friday strictly after `from` up to and including `to`. */
export function workingDaysBetween(from: string, to: string): number {
  let days = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
    if (weekdayOf(date) <= 5) days += 1;
  }
  return days;
}
