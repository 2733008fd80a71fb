import type { Due } from '../../core/ports/message-reading.js';
import { addDays, toInstant, toLocalTime } from '../../core/time/local-time.js';
import { TEXT_LIMITS } from '../limits.js';
import { lowerCase, truncate } from '../unicode.js';
import {
  type DateGrammar,
  type DateKind,
  type DatePattern,
  dateGrammarOf,
  IN_DIGITS,
  IN_WORDS,
} from './date-grammar.js';
import { DATE_READERS, type DateReading, type Day, minutesOf } from './date-readers.js';

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
  /** Set where something lasts until then, so that nothing is due: "I am away until Monday". */
  readonly lasts?: true;
}

/**
 * Finds the days a text names, in the order they stand.
 *
 * Reads en, de, fr, es, it, nl and pt, and digits in any language: dates, weekdays, "tomorrow", "end of
 * day", "within 3 business days", "end of Q4", "the 15th". "Next Friday" is that of the next calendar
 * week in English and Dutch, the coming one elsewhere; the end of a week is its Friday. A month, a
 * quarter or a week alone is no day. Nothing is guessed: what is not a valid date is not found.
 *
 * @example
 * findDates('Please send it by Friday', { reference, timeZone: 'Europe/Berlin', locale: 'en-GB' })
 * // [{ date: '2026-11-27', words: 'by Friday', index: 15, deadline: true }]
 */
export function findDates(text: string, reading: DateReading): readonly FoundDate[] {
  const sentence = truncate(text, TEXT_LIMITS.sentence);
  const lower = lowerCase(sentence);
  const grammar = grammarFor(reading);
  const kinds = kindsIn(lower, grammar);
  if (kinds.length === 0) return [];
  const spans = withoutOverlaps(spansIn({ sentence, lower, kinds }, reading, grammar));
  return joinNeighbours(spans, lower, grammar).map((span) =>
    toFound(span, sentence, lower, grammar),
  );
}

/**
 * Reads by when a sentence wants something done, or undefined.
 *
 * A day counts when a word such as "by", "before" or "deadline" makes it a deadline, or when the
 * sentence asks for an action. Days before the message was written never count.
 */
export function readDue(sentence: string, reading: DateReading): Due | undefined {
  const due = dueAmong(findDates(sentence, reading), sentence, reading);
  return due && toDue(due);
}

/** The one of the days found in a sentence that it wants something done by, as `readDue` tells it. */
export function dueAmong(
  found: readonly FoundDate[],
  sentence: string,
  reading: DateReading,
): FoundDate | undefined {
  if (found.length === 0) return undefined;
  const today = toLocalTime(reading.reference, reading.timeZone).date;
  const dates = found.filter(({ date, lasts }) => date >= today && !lasts);
  const asks = grammarFor(reading).action.test(lowerCase(truncate(sentence, TEXT_LIMITS.sentence)));
  return dates.find(({ deadline }) => deadline) ?? (asks ? dates[0] : undefined);
}

/** A day that a text names, as a deadline. */
export function toDue({ date, minutes, words }: FoundDate): Due {
  return minutes === undefined ? { date, words } : { date, minutes, words };
}

/** The instant at which a deadline has passed: the time named, else the end of the day. */
export function dueInstant(due: Pick<Due, 'date' | 'minutes'>, timeZone: string): number {
  return due.minutes === undefined
    ? toInstant(addDays(due.date, 1), 0, timeZone)
    : toInstant(due.date, due.minutes, timeZone);
}

function grammarFor({ language, locale }: DateReading): DateGrammar {
  return dateGrammarOf(language ?? locale.split('-')[0]?.toLowerCase());
}

interface Span extends Day {
  readonly kind: DateKind;
  readonly from: number;
  readonly to: number;
}

/** The kinds that a sentence may have: each is slow to look for. */
function kindsIn(lower: string, { patterns, hint }: DateGrammar): readonly DatePattern[] {
  const [words, digits] = [hint.test(lower), /\d/.test(lower)];
  return patterns.filter(
    ({ kind }) => (words && IN_WORDS.has(kind)) || (digits && IN_DIGITS.has(kind)),
  );
}

interface Searched {
  readonly sentence: string;
  readonly lower: string;
  readonly kinds: readonly DatePattern[];
}

function spansIn(
  { sentence, lower, kinds }: Searched,
  reading: DateReading,
  grammar: DateGrammar,
): readonly Span[] {
  const today = toLocalTime(reading.reference, reading.timeZone).date;
  const found = kinds.flatMap(({ kind, pattern }) =>
    [...lower.matchAll(pattern)].flatMap((match): readonly Span[] => {
      const before = lower.slice(Math.max(0, match.index - CONTEXT), match.index);
      const written = sentence.slice(match.index, match.index + match[0].length);
      const context = { ...reading, grammar, today, before, written };
      const day = DATE_READERS[kind](match.groups ?? {}, context);
      if (day === undefined || !/^20\d\d-/.test(day.date)) return [];
      if (day.onlyDeadline && !grammar.by.test(before)) return [];
      return [{ ...day, kind, from: match.index, to: match.index + match[0].length }];
    }),
  );
  // A time belongs to the day it stands beside; alone it is one of today.
  const days = found.filter(({ kind }) => kind !== 'clock');
  return (days.length > 0 ? days : found).sort((a, b) => a.from - b.from || b.to - a.to);
}

/** How much is looked at before a day: a "no later than" fits, a sentence need not. */
const CONTEXT = 60;

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

const BY_CALENDAR: readonly DateKind[] = ['iso', 'numeric', 'day-month', 'month-day', 'ordinal'];

/** "Thursday, 3 December" and "end of day Friday" are one day each. */
function joinNeighbours(
  spans: readonly Span[],
  lower: string,
  { joint }: DateGrammar,
): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const day = last && joint.test(lower.slice(last.to, span.from)) && oneDay(last, span);
    if (last && day) joined.splice(-1, 1, { ...day, from: last.from, to: span.to });
    else joined.push(span);
  }
  return joined;
}

/** The one of two neighbours that tells the day, when they mean the same. */
function oneDay(first: Span, second: Span): Span | undefined {
  if (first.kind === 'end-of-day') return second;
  if (second.kind === 'end-of-day') return first;
  if (first.kind === 'weekday' && BY_CALENDAR.includes(second.kind)) return second;
  if (second.kind === 'weekday' && BY_CALENDAR.includes(first.kind)) return first;
  return undefined;
}

function toFound(span: Span, sentence: string, lower: string, grammar: DateGrammar): FoundDate {
  const before = lower.slice(Math.max(0, span.from - CONTEXT), span.from);
  const timeAfter = grammar.timeAfter.exec(lower.slice(span.to, span.to + CONTEXT));
  const timeBefore = timeAfter ? null : grammar.timeBefore.exec(before);
  const time = timeAfter ?? timeBefore;
  const minutes = (time && minutesOf(time.groups ?? {}, grammar)) ?? span.minutes;
  const start = span.from - (timeBefore ? before.length - timeBefore.index : 0);
  const end = span.to + (timeAfter?.[0].length ?? 0);
  const lead = lower.slice(Math.max(0, start - CONTEXT), start);
  const after = lower.slice(end, end + CONTEXT);
  const by = grammar.by.exec(lead);
  const behind = grammar.byBehind.exec(after);
  const within = span.kind === 'span' && grammar.withinDeadline.test(lower.slice(span.from));
  const index = start - (by ? lead.length - by.index : 0);
  const lasts = grammar.lasts.test(lead) || (by !== null && grammar.lastsBehind.test(after));
  return {
    date: span.date,
    ...(minutes === undefined ? {} : { minutes }),
    words: sentence
      .slice(index, end + (behind?.[0].length ?? 0))
      .replace(/(\p{L})\.$/u, '$1')
      .trim(),
    index,
    deadline: !lasts && (by !== null || behind !== null || within),
    ...(lasts ? { lasts } : {}),
  };
}
