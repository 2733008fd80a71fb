import { InputError } from '../../core/errors.js';
import type { QuietHours } from '../../core/ports/personal-data.js';
import { addDays, toInstant, toLocalTime } from '../../core/time/local-time.js';
import { parseTime } from '../../core/time/time-of-day.js';
import { formatTime } from './timetable.js';

/** Reads "22:00-7:00" or "10pm-7am"; undefined for "off". Throws `InputError`. */
export function parseQuietHours(text: string): QuietHours | undefined {
  const words = text.trim().toLowerCase();
  if (words === 'off') return undefined;
  const [from, to, ...others] = words.split(/\s*(?:-|–|to|until)\s*/u).map(parseTime);
  if (from !== undefined && to !== undefined && from !== to && others.length === 0) {
    return { from, to };
  }
  throw new InputError({
    what: `I can't read "${text.slice(0, 40)}" as quiet hours.`,
    remedy: 'Say them like 22:00-7:00, or "off".',
  });
}

/** "22:00-7:00". */
export function formatQuietHours({ from, to }: QuietHours): string {
  return `${formatTime(from)}-${formatTime(to)}`;
}

/** Whether a minute of the day lies in the quiet hours: from inclusive, to exclusive. */
export function isQuiet(minutes: number, { from, to }: QuietHours): boolean {
  return from < to ? minutes >= from && minutes < to : minutes >= from || minutes < to;
}

/** The first instant, `now` or later, that lies outside the quiet hours of a zone. */
export function afterQuietHours(
  now: number,
  timeZone: string,
  quiet: QuietHours | undefined,
): number {
  if (quiet === undefined) return now;
  const local = toLocalTime(now, timeZone);
  if (!isQuiet(local.minutes, quiet)) return now;
  const date = local.minutes < quiet.to ? local.date : addDays(local.date, 1);
  return Math.max(now, toInstant(date, quiet.to, timeZone));
}
