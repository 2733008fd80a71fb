import { InputError } from '../core/errors.js';
import type { Cadence, NextRun } from '../core/ports/subscriptions.js';
import { parseTime } from '../core/time/time-of-day.js';
import {
  DAY_NAMES,
  describe,
  type Timetable,
  toCron,
  WEEKEND,
  WORKING_DAYS,
} from '../delivery/timetable-and-quiet-hours/timetable.js';
import { isCron, readCron } from './cron.js';

const EIGHT_O_CLOCK = 8 * 60;
const FILLERS = new Set([
  'every',
  'each',
  'on',
  'at',
  'and',
  'the',
  'of',
  'weekly',
  "o'clock",
  'oclock',
]);
const EVERY_DAY = new Set(['day', 'days', 'daily', 'everyday', 'morning', 'mornings']);
const ON_WORKING_DAYS = new Set(['weekday', 'weekdays', 'workday', 'workdays']);
const ON_WEEKENDS = new Set(['weekend', 'weekends']);
/**
 * Reads how often, in words or as five cron fields: "weekdays at 8", "every day 7:30",
 * "Mondays 9:00 weekly", "tue and thu at 4 pm", "1st of the month at 9", `0 8 * * 1-5`.
 *
 * Without a time it is 8:00, without a day every day. Never more than once a day. Throws
 * `InputError` that names the word it stumbled on.
 */
export function parseCadence(text: string, nextRun: NextRun): Cadence {
  const words = text.trim().toLowerCase();
  if (isCron(words)) return readCron(words, nextRun);
  const timetable = parseTimetable(words);
  return { cron: toCron(timetable), words: describe(timetable) };
}

function parseTimetable(words: string): Timetable {
  const reader = new Set<number>();
  let minutes: number | undefined;
  let monthDay: number | undefined;
  let everyDay = false;
  for (const word of split(words)) {
    const days = daysOf(word);
    const time = days === undefined ? parseTime(word) : undefined;
    const date = /^(\d{1,2})(?:st|nd|rd|th)$/u.exec(word)?.[1];
    if (days) for (const day of days) reader.add(day);
    else if (date !== undefined && Number(date) >= 1 && Number(date) <= 28) monthDay = Number(date);
    else if (time !== undefined && minutes === undefined) minutes = time;
    else if (EVERY_DAY.has(word)) everyDay = true;
    else if (!FILLERS.has(word) && !(monthDay !== undefined && /^months?$/u.test(word))) {
      if (time !== undefined) throw secondTime(word);
      throw unreadable(word);
    }
  }
  if ((everyDay || reader.size > 0) && monthDay !== undefined) throw unreadable(words);
  return {
    minutes: minutes ?? EIGHT_O_CLOCK,
    days:
      monthDay !== undefined
        ? { kind: 'month day', day: monthDay }
        : reader.size === 0 || reader.size === DAY_NAMES.length
          ? { kind: 'every day' }
          : { kind: 'weekdays', days: [...reader].sort((a, b) => a - b) },
  };
}

/** "8 am" becomes one word, "mon-fri" stays one, commas part words. */
function split(words: string): readonly string[] {
  return words
    .replace(/(\d)\s+([ap]\.?m\.?)\b/gu, '$1$2')
    .replace(/\b(mon|monday)s?\s*(?:-|–|to|through)\s*(fri|friday)s?\b/gu, 'weekdays')
    .split(/[\s,;]+/u)
    .map((word) => word.replace(/\.$/u, ''))
    .filter((word) => word !== '');
}

function daysOf(word: string): readonly number[] | undefined {
  if (ON_WORKING_DAYS.has(word)) return WORKING_DAYS;
  if (ON_WEEKENDS.has(word)) return WEEKEND;
  const name = word.replace(/s$/u, '');
  const index = DAY_NAMES.findIndex(
    (day) =>
      day.toLowerCase() === name ||
      (name.length >= 3 && name.length <= 4 && day.toLowerCase().startsWith(name)),
  );
  return index === -1 ? undefined : [index + 1];
}

function secondTime(word: string): InputError {
  return new InputError({
    what: `"${word}" is a second time.`,
    why: 'A digest comes at most once a day.',
    remedy: 'Choose one time, e.g. "weekdays at 8".',
  });
}

function unreadable(word: string): InputError {
  if (word === 'in') {
    return new InputError({
      what: 'I can\'t read "in" as a day or a time.',
      remedy: 'For another time zone than yours add it, e.g. "weekdays at 8 --zone Europe/Berlin".',
    });
  }
  return new InputError({
    what: `I can't read "${word.slice(0, 40)}" as a day or a time.`,
    remedy:
      'Say it like "weekdays at 8", "every day 7:30" or "Mondays 9:00", or as five cron fields, e.g. "0 8 * * 1-5".',
  });
}
