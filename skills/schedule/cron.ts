import { InputError } from '../core/errors.js';
import type { Cadence, NextRun } from '../core/ports/subscriptions.js';
import { describe } from '../delivery/timetable-and-quiet-hours/timetable.js';

/** Five fields, the first two without letters: "8:30 every monday and friday" has five words too. */
const CRON = /^[\d*][\d*,/-]*\s+[\d*][\d*,/-]*(?:\s+[\d*,/a-z-]+){3}$/u;

/** Whether words look like five cron fields, right or wrong: then they are read as such. */
export function isCron(words: string): boolean {
  return CRON.test(words);
}

/**
 * Reads five cron fields: minute and hour are one number each, because a digest comes at most once a
 * day; what the others mean is for `nextRun` alone to say, which throws `InputError` for what it
 * cannot read.
 *
 * @example readCron('0 8 * * mon-fri', nextRun).words // 'weekdays at 8:00'
 */
export function readCron(text: string, nextRun: NextRun): Cadence {
  const [minute = '', hour = '', monthDay, month, weekday = ''] = text.split(/\s+/u);
  if (!/^\d+$/u.test(minute) || !/^\d+$/u.test(hour)) {
    throw new InputError({
      what: 'The minute and the hour of that cadence must be one number each.',
      why: 'A digest comes at most once a day.',
      remedy: 'For example: "0 8 * * 1-5" for weekdays at 8:00.',
    });
  }
  const cron = `${Number(minute)} ${Number(hour)} ${monthDay} ${month} ${weekday}`;
  const days = weekdaysOf(cron, nextRun);
  // "5l" is the last Friday of a month, and no weekday.
  const isWeekly = monthDay === '*' && month === '*' && !weekday.includes('l');
  if (!isWeekly) return { cron, words: `at the times of "${cron}"` };
  const minutes = Number(hour) * 60 + Number(minute);
  return {
    cron,
    words: describe({
      minutes,
      days: days.length === 7 ? { kind: 'every day' } : { kind: 'weekdays', days },
    }),
  };
}

const DAY_MS = 24 * 3_600_000;
/** A Monday, 0:00 UTC. */
const SOME_MONDAY = Date.UTC(2026, 0, 5);

/** On which days of one week it is due, 1 for Monday. */
function weekdaysOf(cron: string, nextRun: NextRun): readonly number[] {
  const schedule = { cadence: { cron, words: '' }, timeZone: 'UTC' };
  const days: number[] = [];
  let due = nextRun(schedule, SOME_MONDAY - 1);
  while (due !== null && due < SOME_MONDAY + 7 * DAY_MS) {
    days.push(Math.floor((due - SOME_MONDAY) / DAY_MS) + 1);
    due = nextRun(schedule, due);
  }
  return days;
}
