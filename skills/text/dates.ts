import { addDays, toInstant, toLocalTime, weekdayOf } from '../local-time.js';
import type { Due } from '../writing.js';
import { type DateGrammar, type DatePattern, dateGrammarOf } from './date-grammar.js';
import type { DateWords } from './date-words.js';
import { TEXT_LIMITS } from './limits.js';
import { truncate } from './unicode.js';

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

/** A day that a text names. */
export interface FoundDate {
  /** Local calendar date, `2026-11-27`. */
  readonly date: string;
  /** Minutes after midnight, when a time was named. */
  readonly minutes?: number;
  /** The words, with the "by" before them if there is one. */
  readonly words: string;
  /** Where the words start. */
  readonly index: number;
  /** Whether the words say that something has to be done by then. */
  readonly deadline: boolean;
}

/** Regions that write the month first; in the others the day comes first. */
const MONTH_FIRST = /^en$|^en-(?:US|PH|BZ)|-US$|^es-PR/i;
const FRIDAY = 5;

/**
 * Finds the days a text names, in the order they stand.
 *
 * Reads en, de, fr, es, it, nl and pt, and digits in any language: dates, weekdays ("next Friday"),
 * "tomorrow", "end of day", "within 3 business days", "end of Q4", "the 15th". A month, a quarter or a
 * week alone is no day and is left out. Nothing is guessed: what is not a valid date is not found.
 *
 * @example
 * findDates('Please send it by Friday', { reference, timeZone: 'Europe/Berlin', locale: 'en-GB' })
 * // [{ date: '2026-11-27', words: 'by Friday', index: 15, deadline: true }]
 */
export function findDates(text: string, reading: DateReading): readonly FoundDate[] {
  const sentence = truncate(text, TEXT_LIMITS.sentence);
  const grammar = dateGrammarOf(reading.language ?? reading.locale.split('-')[0]?.toLowerCase());
  if (!grammar.hint.test(sentence)) return [];
  const today = toLocalTime(reading.reference, reading.timeZone);
  const context: Context = {
    ...reading,
    today: today.date,
    minutes: today.minutes,
    sentence,
    grammar,
  };
  const spans = grammar.patterns
    .flatMap(({ kind, pattern }) =>
      [...sentence.matchAll(pattern)].map((match) => spanOf(kind, match, context)),
    )
    .filter((span) => span !== undefined)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  return withoutOverlaps(spans).map((span) => toFound(span, context));
}

/**
 * Reads by when a sentence wants something done, or undefined.
 *
 * A date counts when a word such as "by", "before" or "deadline" makes it one, or when the sentence
 * asks for an action. Days before the message was written never count.
 */
export function readDue(sentence: string, reading: DateReading): Due | undefined {
  const today = toLocalTime(reading.reference, reading.timeZone).date;
  const dates = findDates(sentence, reading).filter(({ date }) => date >= today);
  const { action } = dateGrammarOf(reading.language ?? reading.locale.split('-')[0]?.toLowerCase());
  const found =
    dates.find(({ deadline }) => deadline) ??
    (action?.test(truncate(sentence, TEXT_LIMITS.sentence)) ? dates[0] : undefined);
  if (found === undefined) return undefined;
  const { date, minutes, words } = found;
  return minutes === undefined ? { date, words } : { date, minutes, words };
}

interface Context extends DateReading {
  readonly today: string;
  readonly minutes: number;
  readonly sentence: string;
  readonly grammar: DateGrammar;
}

interface Day {
  readonly date: string;
  readonly minutes?: number;
  /** Only a deadline makes a day of it: "this week". */
  readonly vague?: boolean;
}

interface Span extends Day {
  readonly from: number;
  readonly to: number;
}

function spanOf(
  kind: DatePattern['kind'],
  match: RegExpMatchArray,
  context: Context,
): Span | undefined {
  const from = match.index ?? 0;
  const groups = match.groups ?? {};
  const day = READERS[kind](groups, context, from);
  if (day === undefined || !/^20\d\d-/.test(day.date)) return undefined;
  if (day.vague && !context.grammar.by?.test(context.sentence.slice(0, from))) return undefined;
  return { ...day, from, to: from + match[0].length };
}

type Groups = Readonly<Record<string, string | undefined>>;
type Reader = (groups: Groups, context: Context, from: number) => Day | undefined;

const READERS: Readonly<Record<DatePattern['kind'], Reader>> = {
  iso: ({ year, month, day }) => toDay(year, month, day),
  numeric: readNumeric,
  'day-month': (groups, context) => readNamedMonth(groups, context),
  'month-day': (groups, context) => readNamedMonth(groups, context),
  weekday: readWeekday,
  'near-day': readNearDay,
  span: readSpan,
  'end-of': readEndOf,
  week: ({ nextWeek }, { today }) => ({
    date: addDays(endOfWeek(today), nextWeek === undefined ? 0 : 7),
    vague: true,
  }),
  ordinal: ({ day }, { today }) => nextDayOfMonth(Number(day), today),
};

function toDay(
  year: string | number | undefined,
  month: string | number | undefined,
  day: string | number | undefined,
): Day | undefined {
  const pad = (part: string | number | undefined) => String(part).padStart(2, '0');
  const date = `${year}-${pad(month)}-${pad(day)}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  return exists ? { date } : undefined;
}

/** A day and month without a year: the coming one, or the last one when it is not long ago. */
function nearestYear(month: number, day: number, today: string): Day | undefined {
  const year = Number(today.slice(0, 4));
  const candidates = [year - 1, year, year + 1].flatMap((each) => toDay(each, month, day) ?? []);
  const oldest = addDays(today, -90);
  return candidates.find(({ date }) => date >= oldest);
}

function readNumeric(groups: Groups, context: Context, from: number): Day | undefined {
  const { first, second, mark, year, dot } = groups;
  const numbers: [number, number] = [Number(first), Number(second)];
  const monthFirst = mark === '/' && MONTH_FIRST.test(context.locale);
  const [day, month] =
    monthFirst !== numbers[monthFirst ? 0 : 1] > 12 ? [numbers[1], numbers[0]] : numbers;
  if (year !== undefined) {
    // "4.2.10" in English is a version.
    if (mark === '.' && year.length === 2 && /^en/i.test(context.language ?? context.locale))
      return undefined;
    return toDay(year.length === 2 ? `20${year}` : year, month, day);
  }
  const before = context.sentence.slice(0, from);
  const introduced =
    context.grammar.by?.test(before) === true ||
    /(?:^|[\s(])(?:on|am|vom|zum|den|le|du|au|el|il|op|em|dia|día|\p{L}{2,10}(?:day|tag|dag|feira)|lun\p{L}*|mar\p{L}*|mer\p{L}*|jeu\p{L}*|ven\p{L}*|gio\p{L}*),?\s+$/iu.test(
      before,
    );
  const written = mark === '.' ? dot === '.' || introduced : mark === '/' && introduced;
  return written ? nearestYear(month, day, context.today) : undefined;
}

function indexOfWord(list: readonly string[], word: string): number {
  return list.findIndex((source) => new RegExp(`^(?:${source})$`, 'iu').test(word));
}

function readNamedMonth(
  { day, month, year }: Groups,
  { grammar, today }: Context,
): Day | undefined {
  const number = indexOfWord(grammar.words?.months ?? [], month ?? '') + 1;
  if (number === 0) return undefined;
  return year === undefined ? nearestYear(number, Number(day), today) : toDay(year, number, day);
}

function readWeekday(groups: Groups, context: Context): Day | undefined {
  const { words, last } = context.grammar;
  const { weekday = '', move = '', behind = '' } = groups;
  if (words === undefined) return undefined;
  const wanted = indexOfWord(words.weekdays, weekday) + 1;
  // "mar", "do", "so", "sat": short forms mean a day only with a capital, a full stop or a mover.
  if (wanted === 0 || (weekday.length <= 3 && !isShortDay(weekday, move))) return undefined;
  const today = weekdayOf(context.today);
  const ahead = (wanted - today + 7) % 7 || 7;
  if (last?.test(move) || last?.test(behind)) {
    return { date: addDays(context.today, ahead - 7 || -7) };
  }
  const isNext = matches(words.next, move) || matches(words.next, behind);
  if (matches(words.nextWeek, behind) || (isNext && words.nextSkipsWeek)) {
    return { date: addDays(context.today, 7 - today + wanted) };
  }
  return { date: addDays(context.today, ahead) };
}

function isShortDay(weekday: string, move: string): boolean {
  return move !== ''
    ? weekday.length === 3
    : /^\p{Lu}\p{Ll}{1,2}$/u.test(weekday) && weekday.length === 3;
}

function matches(source: string, word: string): boolean {
  return word !== '' && new RegExp(`^(?:${source})$`, 'iu').test(word);
}

function readNearDay(groups: Groups, { grammar, today }: Context): Day | undefined {
  const index = grammar.words?.days.findIndex((_, at) => groups[`near${at}`] !== undefined) ?? -1;
  const distance = grammar.words?.days[index]?.[1];
  return distance === undefined ? undefined : { date: addDays(today, distance) };
}

function readSpan(groups: Groups, context: Context): Day | undefined {
  const { amount = '', workingDays, weeks, hours } = groups;
  const words = context.grammar.words?.numbers ?? [];
  const number = /^\d/.test(amount) ? Number(amount) : indexOfWord(words, amount) + 1;
  if (number === 0 || number > 366) return undefined;
  if (hours !== undefined) {
    const { date, minutes } = toLocalTime(context.reference + number * 3_600_000, context.timeZone);
    return { date, minutes };
  }
  if (workingDays !== undefined) return { date: addWorkingDays(context.today, number) };
  return { date: addDays(context.today, number * (weeks === undefined ? 1 : 7)) };
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

function readEndOf(groups: Groups, { grammar, today }: Context): Day | undefined {
  const { words } = grammar;
  if (words === undefined) return undefined;
  const short = groups['short']?.replace(/\./g, '').toLowerCase();
  const skip = groups['next'] !== undefined || groups['nextBehind'] !== undefined ? 1 : 0;
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const {
    week,
    month: monthWord,
    quarter,
    year: yearWord,
    number,
    ofYear,
    named,
    namedYear,
  } = groups;
  if (week !== undefined || short === 'eow') return { date: addDays(endOfWeek(today), skip * 7) };
  if (monthWord !== undefined || short === 'eom') return endOfMonth(year, month + skip);
  if (quarter !== undefined) return endOfMonth(year, Math.ceil(month / 3) * 3 + skip * 3);
  if (yearWord !== undefined || short === 'eoy') return endOfMonth(year + skip, 12);
  if (number !== undefined) return comingMonth(Number(number) * 3, ofYear, today);
  const wanted = indexOfWord(words.months, named ?? '') + 1;
  return wanted === 0 ? undefined : comingMonth(wanted, namedYear, today);
}

function comingMonth(month: number, year: string | undefined, today: string): Day {
  if (year !== undefined) return endOfMonth(Number(year), month);
  const end = endOfMonth(Number(today.slice(0, 4)), month);
  return end.date >= today ? end : endOfMonth(Number(today.slice(0, 4)) + 1, month);
}

/** Months beyond 12 are those of the next year. */
function endOfMonth(year: number, month: number): Day {
  return { date: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) };
}

function nextDayOfMonth(day: number, today: string): Day | undefined {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  for (let ahead = 0; ahead <= 2; ahead += 1) {
    const found = toDay(
      year + Math.floor((month - 1 + ahead) / 12),
      ((month - 1 + ahead) % 12) + 1,
      day,
    );
    if (found !== undefined && found.date >= today) return found;
  }
  return undefined;
}

/** Where two readings overlap the longer one is meant. */
function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (last === undefined || span.from >= last.to) kept.push(span);
    else if (span.to - span.from > last.to - last.from) kept.splice(-1, 1, span);
  }
  return kept;
}

function toFound(span: Span, context: Context): FoundDate {
  const { sentence, grammar } = context;
  const after = sentence.slice(span.to, span.to + 40);
  const before = sentence.slice(Math.max(0, span.from - 60), span.from);
  const timeAfter = grammar.time.exec(after);
  const timeBefore = timeAfter ? null : grammar.timeBefore.exec(before);
  const minutes = minutesOf(timeAfter ?? timeBefore, grammar.words) ?? span.minutes;
  let from = timeBefore ? span.from - before.length + timeBefore.index : span.from;
  let to = timeAfter ? span.to + timeAfter[0].length : span.to;
  const by = grammar.by?.exec(sentence.slice(Math.max(0, from - 60), from));
  if (by) from = from - Math.min(60, from) + by.index;
  const behind = grammar.byBehind?.exec(sentence.slice(to, to + 40));
  if (behind) to += behind[0].length;
  return {
    date: span.date,
    ...(minutes === undefined ? {} : { minutes }),
    words: sentence.slice(from, to).trim(),
    index: from,
    deadline: Boolean(by ?? behind),
  };
}

function minutesOf(
  match: RegExpExecArray | null,
  words: DateWords | undefined,
): number | undefined {
  if (match === null) return undefined;
  const groups: Groups = match.groups ?? {};
  const named = words?.times.find((_, index) => groups[`time${index}`] !== undefined);
  if (named) return named[1];
  const hour = Number(groups['hour']);
  const minute = Number(groups['minute'] ?? groups['minute24'] ?? 0);
  const half = groups['half']?.toLowerCase();
  if (minute > 59 || hour > (half === undefined ? 24 : 12)) return undefined;
  if (half === undefined) return Math.min(hour * 60 + minute, 1439);
  return ((hour % 12) + (half.startsWith('p') ? 12 : 0)) * 60 + minute;
}

/** The instant at which a deadline has passed: the time named, else the end of the day. */
export function dueInstant(due: Pick<Due, 'date' | 'minutes'>, timeZone: string): number {
  return due.minutes === undefined
    ? toInstant(addDays(due.date, 1), 0, timeZone)
    : toInstant(due.date, due.minutes, timeZone);
}
