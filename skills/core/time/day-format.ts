import { BoundedMap } from '../bounded-map.js';
import { daysBetween, toLocalTime } from './local-time.js';

/** For whom a day is written. */
export interface DayReader {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly timeZone: string;
  /** BCP 47. */
  readonly locale: string;
}

/** A day in words, absolute and relative. */
export interface FormattedDay {
  /** "Friday 27 November"; with the year when it is another one. */
  readonly absolute: string;
  /** "today", "tomorrow", "in 3 days", "2 days ago". */
  readonly relative: string;
}

/**
 * Writes a local calendar date (`2026-11-27`) for a person, in the language of their locale.
 *
 * @example formatDay('2026-11-27', reader) // { absolute: 'Friday 27 November', relative: 'in 3 days' }
 */
export function formatDay(date: string, { now, timeZone, locale }: DayReader): FormattedDay {
  const today = toLocalTime(now, timeZone).date;
  const otherYear = date.slice(0, 4) !== today.slice(0, 4);
  const absolute = dayFormatter(locale, otherYear).format(Date.parse(`${date}T00:00:00Z`));
  const relative = relativeFormatter(locale).format(daysBetween(today, date), 'day');
  // Releases of ICU differ in the comma of British dates.
  const written = /^en/i.test(locale) ? absolute.replace(/^(\p{L}+), (?=\d)/u, '$1 ') : absolute;
  return { absolute: written, relative };
}

/** Locales come from profiles, so anybody can make one up: few are kept. */
const KEPT_LOCALES = 200;
const dayFormatters = new BoundedMap<string, Intl.DateTimeFormat>(KEPT_LOCALES);
const relativeFormatters = new BoundedMap<string, Intl.RelativeTimeFormat>(KEPT_LOCALES);

function dayFormatter(locale: string, withYear: boolean): Intl.DateTimeFormat {
  return dayFormatters.getOrMake(
    `${locale} ${withYear}`,
    () =>
      new Intl.DateTimeFormat(knownLocale(locale), {
        timeZone: 'UTC',
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        ...(withYear ? { year: 'numeric' as const } : {}),
      }),
  );
}

function relativeFormatter(locale: string): Intl.RelativeTimeFormat {
  return relativeFormatters.getOrMake(
    locale,
    () => new Intl.RelativeTimeFormat(knownLocale(locale), { numeric: 'auto' }),
  );
}

/** A locale that the runtime accepts; British English for a broken tag. */
function knownLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en-GB';
  } catch (error) {
    if (error instanceof RangeError) return 'en-GB';
    throw error;
  }
}
