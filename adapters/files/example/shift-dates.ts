import {
  addDays,
  daysBetween,
  weekdayOf,
  workingDaysBetween,
} from '../../../skills/core/time/local-time.js';

/** Two calendar dates that become one another; all others move with them. */
export interface DateShift {
  readonly from: string;
  readonly to: string;
}

/**
 * Moves a calendar date by working days: what was two working days before `from` is two working days
 * before `to`. So nothing lands on a weekend, except on `to` itself.
 */
export function shiftDate(date: string, { from, to }: DateShift): string {
  if (date === from) return to;
  return date > from
    ? stepWorkingDays(to, workingDaysBetween(from, date), 1)
    : stepWorkingDays(to, workingDaysBetween(date, from), -1);
}

function stepWorkingDays(start: string, count: number, step: 1 | -1): string {
  let date = start;
  for (let left = count; left > 0; ) {
    date = addDays(date, step);
    if (weekdayOf(date) <= 5) left -= 1;
  }
  return date;
}

/** A Monday, and the first of a January. */
const MONDAY = '2024-01-01';

/**
 * The languages of the example mail, and what stands between day and month. Only German writes a full
 * stop there: so no date is taken for one of two languages ("23 November", "23. November").
 */
const LANGUAGES = [
  { locale: 'en', mark: '', inMonth: 'in' },
  { locale: 'de', mark: String.raw`\.`, inMonth: 'im' },
  { locale: 'fr', mark: '(?:er)?', inMonth: 'en' },
] as const;

interface DateNames {
  readonly locale: string;
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly pattern: RegExp;
  /** A month without a day: "in March". */
  readonly bareMonth: RegExp;
}

/**
 * Moves the dates that a text names in words ("Friday 27 November", "Freitag, den 27. November",
 * "jeudi 26 novembre"), weekday included, so that they agree with the moved message around them.
 *
 * `near` is the date of the message: it says which year is meant where none is written.
 */
export function shiftDatesInText(text: string, near: string, shift: DateShift): string {
  languageNames ??= LANGUAGES.map(namesOf);
  const years = shiftYears(text, languageNames, shift);
  return languageNames.reduce((moved, names) => shiftIn(moved, names, near, shift), years);
}

/** Years of a plan ("the 2027 budget"); none of a date, which moves whole, and none inside a number. */
function shiftYears(text: string, languages: readonly DateNames[], shift: DateShift): string {
  const years = Number(shift.to.slice(0, 4)) - Number(shift.from.slice(0, 4));
  if (years === 0) return text;
  const months = languages.flatMap((names) => names.months).join('|');
  const year = new RegExp(
    String.raw`(?<![\d./-]|\d, |(?:${months}) )\b(202[4-9])\b(?!-|[./]\d)`,
    'gu',
  );
  return text.replace(year, (found) => `${Number(found) + years}`);
}

// Asking the runtime for names costs more than moving a whole mailbox: once is enough.
let languageNames: readonly DateNames[] | undefined;

function shiftIn(text: string, names: DateNames, near: string, shift: DateShift): string {
  const { months, weekdays } = names;
  const moved = text.replace(
    names.pattern,
    (found, weekday = '', join = '', day = '', month = '', year = '') => {
      const written = toDate(Number(day), months.indexOf(month), year, near);
      if (written === undefined) return found;
      const date = shiftDate(written, shift);
      const shownWeekday = weekday === '' ? '' : (weekdays[weekdayOf(date) - 1] ?? '') + join;
      const shownMonth = months[Number(date.slice(5, 7)) - 1] ?? month;
      const shownYear = year === '' ? '' : ` ${date.slice(0, 4)}`;
      return `${shownWeekday}${toDay(Number(date.slice(8)), names.locale)} ${shownMonth}${shownYear}`;
    },
  );
  return moved.replace(names.bareMonth, (found, before = '', month = '') => {
    const written = toDate(MIDDLE, months.indexOf(month), '', near);
    if (written === undefined) return found;
    return `${before}${months[Number(shiftDate(written, shift).slice(5, 7)) - 1] ?? month}`;
  });
}

/** The day that stands for a month of which none is named. */
const MIDDLE = 15;

function toDay(day: number, locale: string): string {
  if (locale === 'de') return `${day}.`;
  return locale === 'fr' && day === 1 ? '1er' : `${day}`;
}

function toDate(day: number, month: number, year: string, near: string): string | undefined {
  const nearYear = Number(near.slice(0, 4));
  const years = year === '' ? [nearYear - 1, nearYear, nearYear + 1] : [Number(year)];
  const dates = years
    .map((each) => new Date(Date.UTC(each, month, day)))
    .filter((date) => date.getUTCMonth() === month)
    .map((date) => date.toISOString().slice(0, 10));
  const distance = (date: string) => Math.abs(daysBetween(near, date));
  return dates.sort((a, b) => distance(a) - distance(b))[0];
}

function namesOf({ locale, mark, inMonth }: (typeof LANGUAGES)[number]): DateNames {
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2024, index, 1)));
  const weekdays = Array.from({ length: 7 }, (_, index) =>
    weekday.format(Date.parse(addDays(MONDAY, index))),
  );
  const pattern = new RegExp(
    String.raw`(?:\b(${weekdays.join('|')})(,? (?:den |the )?))?\b(\d{1,2})${mark} (${months.join('|')})(?!\p{L})(?: (\d{4})\b)?`,
    'gu',
  );
  const bareMonth = new RegExp(String.raw`(\b${inMonth} )(${months.join('|')})(?!\p{L}| \d)`, 'gu');
  return { locale, months, weekdays, pattern, bareMonth };
}
