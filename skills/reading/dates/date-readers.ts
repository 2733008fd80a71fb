import { addDays, toLocalTime, weekdayOf } from '../../core/time/local-time.js';
import type { DateGrammar, DateKind } from './date-grammar.js';

/** From when and where a date is to be read. */
export interface DateReading {
  /** When the words were written, epoch milliseconds: "tomorrow" counts from it. */
  readonly reference: number;
  /** IANA zone of the mailbox owner. */
  readonly timeZone: string;
  /** BCP 47 tag of the writer, as far as known: tells whether 5/12 is in May or December. */
  readonly locale: string;
  /** ISO 639-1 of the text; the language of `locale` when absent. */
  readonly language?: string;
}

/** What a reader knows besides the words themselves. */
export interface DateContext extends DateReading {
  readonly grammar: DateGrammar;
  /** Local date of the reference. */
  readonly today: string;
  /** What stands before the words, in lower case. */
  readonly before: string;
  /** The words with their capitals; the groups are in lower case. */
  readonly written: string;
}

/** A day as read. */
export interface Day {
  readonly date: string;
  readonly minutes?: number;
  /** A day only where something is due by then: "this week", "5 pm". */
  readonly onlyDeadline?: boolean;
}

/** Named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

type Reader = (groups: Groups, context: DateContext) => Day | undefined;

/** How each kind of expression is read; undefined for what is no date after all. */
export const DATE_READERS: Readonly<Record<DateKind, Reader>> = {
  iso: ({ year, month, day }) => toDay(Number(year), Number(month), Number(day)),
  numeric: readNumeric,
  'day-month': readNamedMonth,
  'month-day': readNamedMonth,
  weekday: readWeekday,
  'near-day': readNearDay,
  'end-of-day': (_, { today }) => ({ date: today }),
  span: readSpan,
  'end-of': readEndOf,
  week: ({ nextWeek }, { today }) => ({
    date: addDays(endOfWeek(today), nextWeek === undefined ? 0 : 7),
    onlyDeadline: true,
  }),
  ordinal: ({ day }, { today }) => nextDayOfMonth(Number(day), today),
  clock: readClock,
};

/** Regions that write the month first; in the others the day comes first. */
const MONTH_FIRST = /^en$|^en-(?:US|PH|BZ)|-US$|^es-PR/i;
const FRIDAY = 5;
/** A day without a year is the coming one, or lies back no longer than this. */
const PAST_DAYS = 90;

function toDay(year: number, month: number, day: number): Day | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time).toISOString().slice(0, 10);
  const exists = Number(date.slice(5, 7)) === month && Number(date.slice(8)) === day;
  return exists ? { date } : undefined;
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function monthOf(date: string): number {
  return Number(date.slice(5, 7));
}

function nearestYear(
  month: number,
  day: number,
  { today, grammar, before }: DateContext,
): Day | undefined {
  const oldest = addDays(today, -PAST_DAYS);
  const candidates = [-1, 0, 1].flatMap((years) => toDay(yearOf(today) + years, month, day) ?? []);
  return grammar.past.test(before)
    ? candidates.findLast(({ date }) => date <= today)
    : candidates.find(({ date }) => date >= oldest);
}

function readNumeric(groups: Groups, context: DateContext): Day | undefined {
  const { mark, year, dot } = groups;
  const { grammar, before } = context;
  const first = Number(groups['first']);
  const second = Number(groups['second']);
  const monthFirst = mark === '/' && MONTH_FIRST.test(context.locale);
  // The custom of the place gives way where it would make a 13th month.
  const swap = monthFirst ? first <= 12 : second > 12;
  const [day, month] = swap ? [second, first] : [first, second];
  if (year !== undefined) {
    // "4.2.10" in English is a version.
    const isVersion =
      mark === '.' && year.length === 2 && /^en/i.test(context.language ?? context.locale);
    return isVersion ? undefined : toDay((Number(year) % 2000) + 2000, month, day);
  }
  const introduced = grammar.by.test(before) || grammar.introduces.test(before);
  const isDay = mark === '.' ? dot === '.' || introduced : mark === '/' && introduced;
  return isDay ? nearestYear(month, day, context) : undefined;
}

function indexIn(patterns: readonly RegExp[], word: string | undefined): number {
  return word === undefined ? -1 : patterns.findIndex((pattern) => pattern.test(word));
}

function readNamedMonth(groups: Groups, context: DateContext): Day | undefined {
  const { grammar, written } = context;
  const { month, day, year } = groups;
  // "you may 5 times", "march 10 miles": words without their capital.
  if (month !== undefined && grammar.verbs.includes(month) && written.includes(month)) {
    return undefined;
  }
  const number = indexIn(grammar.months, month) + 1;
  if (number === 0) return undefined;
  return year === undefined
    ? nearestYear(number, Number(day), context)
    : toDay(Number(year), number, Number(day));
}

function readWeekday(
  groups: Groups,
  { grammar, today, written, before }: DateContext,
): Day | undefined {
  const { weekday = '', move = '', behind = '' } = groups;
  const wanted = indexIn(grammar.weekdays, weekday) + 1;
  if (wanted === 0 || (weekday.length <= 3 && !isShortDay(weekday, move, written)))
    return undefined;
  const current = weekdayOf(today);
  const ahead = (wanted - current + 7) % 7 || 7;
  const isPast = move === '' && behind === '' && grammar.past.test(before);
  if (isPast || grammar.last.test(move) || grammar.last.test(behind)) {
    return { date: addDays(today, ahead - 7 || -7) };
  }
  const isNext = grammar.next.test(move) || grammar.next.test(behind);
  if (grammar.nextWeek.test(behind) || (isNext && grammar.nextSkipsWeek)) {
    return { date: addDays(today, 7 - current + wanted) };
  }
  return { date: addDays(today, ahead) };
}

/** "sat", "mar", "do" are words too: short forms need a capital or a word that moves them. */
function isShortDay(weekday: string, move: string, written: string): boolean {
  return weekday.length === 3 && (move !== '' || !written.includes(weekday));
}

function readNearDay(groups: Groups, { grammar, today }: DateContext): Day | undefined {
  const distance = grammar.distances.find((_, index) => groups[`near${index}`] !== undefined);
  return distance === undefined ? undefined : { date: addDays(today, distance) };
}

const LONGEST_SPAN = 366;

function readSpan(groups: Groups, context: DateContext): Day | undefined {
  const { amount = '', workingDays, weeks, hours } = groups;
  const { grammar, today } = context;
  const number = /^\d/.test(amount) ? Number(amount) : indexIn(grammar.numbers, amount) + 1;
  if (number === 0 || number > LONGEST_SPAN) return undefined;
  if (hours !== undefined) {
    const { date, minutes } = toLocalTime(context.reference + number * 3_600_000, context.timeZone);
    return { date, minutes };
  }
  if (workingDays !== undefined) return { date: addWorkingDays(today, number) };
  return { date: addDays(today, number * (weeks === undefined ? 1 : 7)) };
}

function addWorkingDays(from: string, count: number): string {
  let date = from;
  for (let left = count; left > 0; ) {
    date = addDays(date, 1);
    if (weekdayOf(date) <= FRIDAY) left -= 1;
  }
  return date;
}

/** The Friday of the week; on a weekend the one of the week that comes. */
function endOfWeek(today: string): string {
  const ahead = FRIDAY - weekdayOf(today);
  return addDays(today, ahead < 0 ? ahead + 7 : ahead);
}

function readEndOf(groups: Groups, { grammar, today }: DateContext): Day | undefined {
  const { week, thisMonth, thisQuarter, thisYear, quarter, month, ofYear } = groups;
  const short = groups['short']?.replace(/\./g, '').toLowerCase();
  const skip = groups['next'] !== undefined || groups['nextBehind'] !== undefined ? 1 : 0;
  const current = monthOf(today);
  if (week !== undefined || short === 'eow') return { date: addDays(endOfWeek(today), skip * 7) };
  if (thisMonth !== undefined || short === 'eom') return endOfMonth(yearOf(today), current + skip);
  if (thisQuarter !== undefined) {
    return endOfMonth(yearOf(today), (Math.ceil(current / 3) + skip) * 3);
  }
  if (thisYear !== undefined || short === 'eoy') return endOfMonth(yearOf(today) + skip, 12);
  const wanted = quarter === undefined ? indexIn(grammar.months, month) + 1 : Number(quarter) * 3;
  if (wanted === 0) return undefined;
  if (ofYear !== undefined) return endOfMonth(Number(ofYear), wanted);
  return endOfMonth(yearOf(today) + (wanted < current ? 1 : 0), wanted);
}

/** Months beyond 12 are those of the next year. */
function endOfMonth(year: number, month: number): Day {
  return { date: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) };
}

function nextDayOfMonth(day: number, today: string): Day | undefined {
  const candidates = [0, 1, 2].flatMap((months) => {
    const index = monthOf(today) - 1 + months;
    return toDay(yearOf(today) + Math.floor(index / 12), (index % 12) + 1, day) ?? [];
  });
  return candidates.find(({ date }) => date >= today);
}

function readClock(groups: Groups, { grammar, today }: DateContext): Day | undefined {
  const minutes = minutesOf(groups, grammar);
  return minutes === undefined ? undefined : { date: today, minutes, onlyDeadline: true };
}

/** Minutes after midnight of a time in words or digits; undefined for what no clock shows. */
export function minutesOf(groups: Groups, grammar: DateGrammar): number | undefined {
  const named = grammar.times.find((_, index) => groups[`time${index}`] !== undefined);
  if (named !== undefined) return named;
  const { hour12, minute12 = '0', half = '', hour24, minute24 = '0', hour, hourAt } = groups;
  if (hour12 !== undefined) {
    const afternoon = half.toLowerCase().startsWith('p') ? 12 : 0;
    const valid = Number(hour12) >= 1 && Number(hour12) <= 12 && Number(minute12) < 60;
    return valid ? ((Number(hour12) % 12) + afternoon) * 60 + Number(minute12) : undefined;
  }
  const written = hour24 ?? hour ?? hourAt;
  if (written === undefined) return undefined;
  const minutes = Number(written) * 60 + Number(minute24);
  return Number(minute24) < 60 && minutes <= 24 * 60 ? Math.min(minutes, 24 * 60 - 1) : undefined;
}
