import { InputError } from '../core/errors.js';
import type { Cadence } from '../core/ports/subscriptions.js';
import { describe } from './cadence.js';

const DAY_NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTH_NAMES = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

/**
 * Reads five cron fields: minute, hour, day of month, month, day of week.
 *
 * Minute and hour are single numbers, because a digest comes at most once a day; the others may be
 * lists, ranges and steps, with names. Throws `InputError`.
 *
 * @example parseCron('0 8 * * mon-fri')
 */
export function parseCron(text: string): Cadence {
  const [minute = '', hour = '', monthDay = '', month = '', weekday = ''] = text.split(/\s+/u);
  const minutes = single(minute, 59, 'minute');
  const hours = single(hour, 23, 'hour');
  const monthDays = list(monthDay, 1, 31, [], 'day of month');
  const months = list(month, 1, 12, MONTH_NAMES, 'month');
  const weekdays = list(weekday, 0, 7, DAY_NAMES, 'day of week');
  const cron = `${minutes} ${hours} ${monthDays.field} ${months.field} ${weekdays.field}`;
  const simple = monthDays.values === undefined && months.values === undefined;
  if (!simple) return { cron, words: `at the times of "${cron}"` };
  const days = [...new Set((weekdays.values ?? []).map((day) => day || 7))].sort((a, b) => a - b);
  return {
    cron,
    words: describe({
      minutes: hours * 60 + minutes,
      days:
        days.length === 0 || days.length === 7 ? { kind: 'every day' } : { kind: 'weekdays', days },
    }),
  };
}

function single(field: string, max: number, name: string): number {
  const value = /^\d{1,2}$/u.test(field) ? Number(field) : Number.NaN;
  if (value <= max) return value;
  throw new InputError({
    what: `The ${name} of that cadence must be one number from 0 to ${max}.`,
    why: 'A digest comes at most once a day.',
    remedy: 'For example: "0 8 * * 1-5" for weekdays at 8:00.',
  });
}

/** One field: its text with names as numbers, and the values it stands for (undefined for all). */
function list(
  field: string,
  min: number,
  max: number,
  names: readonly string[],
  name: string,
): { readonly field: string; readonly values: readonly number[] | undefined } {
  if (field === '*') return { field, values: undefined };
  const numbered = names.reduce(
    (text, each, index) => text.replaceAll(each, String(index + min)),
    field,
  );
  const values = numbered.split(',').flatMap((part) => {
    const [, from, to, step = '1'] =
      /^(\*|\d{1,2})(?:-(\d{1,2}))?(?:\/(\d{1,2}))?$/u.exec(part) ?? [];
    const first = from === '*' ? min : Number(from);
    const open = from === '*' || (part.includes('/') && to === undefined);
    const last = open ? max : Number(to ?? from);
    const inRange = first >= min && last <= max && first <= last && Number(step) > 0;
    if (from === undefined || !inRange) throw unreadable(name, min, max);
    return Array.from(
      { length: Math.floor((last - first) / Number(step)) + 1 },
      (_, index) => first + index * Number(step),
    );
  });
  return { field: numbered, values };
}

function unreadable(name: string, min: number, max: number): InputError {
  return new InputError({
    what: `I can't read the ${name} of that cadence.`,
    why: `It takes numbers from ${min} to ${max}, lists, ranges and steps.`,
    remedy: 'For example: "0 8 * * 1-5" for weekdays at 8:00.',
  });
}
