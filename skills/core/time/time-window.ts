import { InputError } from '../errors.js';
import type { TimeWindow } from '../ports/mail.js';
import { addDays, isTimeZone, toInstant, toLocalTime, weekdayOf } from './local-time.js';

/** When a working day begins, in minutes after local midnight. */
export const DAY_STARTS_AT = 8 * 60;
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const LONGEST_DAYS = 31;
const HOUR = 3_600_000;

/** How long before its hour the work on a digest begins, so that the message can leave on the hour. */
export const AHEAD_MS = 180_000;

/** "yesterday 7:30". */
const DAY_AND_TIME = /^(\S.*?)\s+(\d|[01]\d|2[0-3]):([0-5]\d)$/;

/** A window as a person said it, with the words to repeat it in. */
export interface SpokenWindow extends TimeWindow {
  /** "since yesterday 8:00". */
  readonly words: string;
}

/**
 * Reads how far back to look: `today`, `yesterday`, `week`, `monday`, `24h`, `3d`, `2026-11-20`, each
 * with or without a leading "since"; nothing means since the previous working day at 8:00.
 *
 * A day may have a time, `yesterday 7:30`. The window then begins `AHEAD_MS` earlier: the digest of
 * that hour was made up to so long before it, and what came in between was in none.
 *
 * Throws `InputError` for anything else, and for more than 31 days; only a date may be as old as one likes,
 * for archives.
 */
export function parseWindow(
  words: string | undefined,
  now: number,
  timeZone: string,
): SpokenWindow {
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
  const today = toLocalTime(now, zone).date;
  const asked = (words ?? '')
    .toLowerCase()
    .replace(/^since\s+/, '')
    .trim();
  if (asked === '') {
    const day = previousWorkingDay(today);
    return window(day, DAY_STARTS_AT, `since ${nameOfDay(day, today)} 8:00`, now, zone);
  }
  const hours = /^(\d{1,3})\s*h(ours?)?$/.exec(asked)?.[1];
  if (hours && Number(hours) > 0 && Number(hours) <= LONGEST_DAYS * 24) {
    return { from: now - Number(hours) * HOUR, to: now, words: `in the last ${hours} hours` };
  }
  const [, named = asked, hour, minute] = DAY_AND_TIME.exec(asked) ?? [];
  const day = parseDay(named, today);
  if (day === undefined) throw unreadable(words ?? '');
  const said = `since ${nameOfDay(day, today)}`;
  if (hour === undefined || minute === undefined) return window(day, 0, said, now, zone);
  const minutes = Number(hour) * 60 + Number(minute);
  const spoken = window(day, minutes, `${said} ${Number(hour)}:${minute}`, now, zone);
  return { ...spoken, from: spoken.from - AHEAD_MS };
}

function window(
  day: string,
  minutes: number,
  words: string,
  now: number,
  zone: string,
): SpokenWindow {
  return { from: Math.min(toInstant(day, minutes, zone), now), to: now, words };
}

function parseDay(asked: string, today: string): string | undefined {
  if (asked === 'today') return today;
  if (asked === 'yesterday') return addDays(today, -1);
  if (asked === 'week' || asked === 'last week') return addDays(today, -7);
  const days = Number(/^(\d{1,2})\s*d(ays?)?$/.exec(asked)?.[1] ?? Number.NaN);
  if (days >= 1 && days <= LONGEST_DAYS) return addDays(today, -days);
  const weekday = weekdayNamed(asked);
  if (weekday !== undefined) return addDays(today, -((weekdayOf(today) - weekday + 7) % 7 || 7));
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(asked) && !Number.isNaN(Date.parse(asked));
  return isDate && asked <= today ? asked : undefined;
}

/** The weekday of a name, `monday` or `mon`: 1 is Monday, 7 is Sunday. */
export function weekdayNamed(name: string): number | undefined {
  const at = WEEKDAYS.findIndex((each) => each === name || each.slice(0, 3) === name);
  return at === -1 ? undefined : at + 1;
}

function previousWorkingDay(today: string): string {
  let day = addDays(today, -1);
  while (weekdayOf(day) > 5) day = addDays(day, -1);
  return day;
}

function nameOfDay(day: string, today: string): string {
  if (day === today) return 'today';
  if (day === addDays(today, -1)) return 'yesterday';
  const name = WEEKDAYS[weekdayOf(day) - 1] ?? day;
  const withinAWeek = day > addDays(today, -7);
  return withinAWeek ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : day;
}

function unreadable(words: string): InputError {
  return new InputError({
    what: `I can't read "${words.slice(0, 40)}" as a time to look back to.`,
    why: `In days and hours I look back at most ${LONGEST_DAYS} days; a date may be older.`,
    remedy: 'Say today, yesterday, monday, week, 24h, 3d or a date like 2026-11-20.',
  });
}
