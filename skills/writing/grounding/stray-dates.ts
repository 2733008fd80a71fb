import { lazily } from '../../core/lazily.js';
import { LANGUAGE_CODES } from '../../reading/languages/known-languages.js';
import { anyLanguagePattern, anyLanguageWords } from '../../reading/languages/language-pattern.js';
import { isStopWord } from '../../reading/stop-words.js';

/** Verbs that are also month names; they count as months only with a capital. */
const AMBIGUOUS = anyLanguageWords(({ dates }) => dates.verbs);
/** A Monday, so that day 0 is Monday in the tables below. */
const MONDAY = Date.UTC(2024, 0, 1);
/** "27.11.", "27/11", "27.11.2026", "2026-11-27": either of the two may be the month. */
const NUMERIC_DATE =
  /(?<![\d.])(?:\d{4}-(\d\d)-\d\d|(\d{1,2})\.(\d{1,2})\.|(\d{1,2})[/-](\d{1,2})(?![\d.,]))/gu;
const DAY_MS = 86_400_000;

interface CalendarWords {
  /** Month number, 1 to 12, by lower-case name. */
  readonly months: ReadonlyMap<string, number>;
  /** Day of the week, 0 is Monday, by lower-case name. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Those that their language writes with a capital. */
  readonly capitalised: ReadonlySet<string>;
  /** What a shortened name may stand for: "nov", "sept", "déc", "mo". */
  readonly shortMonths: ReadonlyMap<string, readonly number[]>;
  readonly shortWeekdays: ReadonlyMap<string, readonly number[]>;
}

/** Naming 266 days and months costs some milliseconds. */
const CALENDAR = lazily((): CalendarWords => {
  const monthNames = namesOf(12, { month: 'long' });
  const dayNames = namesOf(7, { weekday: 'long' });
  const months = new Map(monthNames.map(([name, at]) => [name.toLowerCase(), at + 1]));
  const weekdays = new Map(dayNames.map(([name, at]) => [name.toLowerCase(), at]));
  const capitalised = [...monthNames, ...dayNames].filter(([name]) => /^\p{Lu}/u.test(name));
  return {
    months,
    weekdays,
    capitalised: new Set(capitalised.map(([name]) => name.toLowerCase())),
    shortMonths: shortened(months, 3),
    shortWeekdays: shortened(weekdays, 2),
  };
});

/** The names in every language, each with its place in the list; "segunda" of "segunda-feira" too. */
function namesOf(
  count: 7 | 12,
  style: Intl.DateTimeFormatOptions,
): readonly (readonly [name: string, at: number])[] {
  return LANGUAGE_CODES.flatMap((locale) => {
    const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
    return Array.from({ length: count }, (_, at) => {
      const instant = count === 12 ? Date.UTC(2024, at, 1) : MONDAY + at * DAY_MS;
      return [format.format(instant), at] as const;
    });
  }).flatMap(([name, at]) => [[name, at] as const, [name.replace(/-\p{L}+$/u, ''), at] as const]);
}

/** Whether a word names a month or a day in a language that writes them with a capital: May, and not "mei". */
export function isCapitalisedDate(word: string): boolean {
  const { capitalised } = CALENDAR();
  const lower = word.toLowerCase();
  return capitalised.has(lower) || capitalised.has(lower.replace(/s$/u, ''));
}

/** What a source says of days and months. */
export interface KnownDates {
  readonly words: ReadonlySet<string>;
  readonly months: ReadonlySet<number>;
  readonly weekdays: ReadonlySet<number>;
}

/** Reads the days and months of a source, which may shorten them or write a month as a number. */
export function readDates(source: string): KnownDates {
  const { months, weekdays, shortMonths, shortWeekdays } = CALENDAR();
  const words = new Set(
    wordsOf(source)
      .filter((word) => !isVerb(word))
      .map((word) => word.toLowerCase()),
  );
  const named = [...words];
  return {
    words,
    months: new Set([
      ...named.flatMap(
        (word) => months.get(word) ?? (isStopWord(word) ? [] : shortMonths.get(word)) ?? [],
      ),
      ...[...source.matchAll(NUMERIC_DATE)].flatMap(([, ...parts]) => parts.map(Number)),
    ]),
    weekdays: new Set(
      named.flatMap(
        (word) =>
          weekdays.get(singular(word)) ?? (isStopWord(word) ? [] : shortWeekdays.get(word)) ?? [],
      ),
    ),
  };
}

/**
 * The names of months and days of the week in a text that neither its sources nor a date worked out
 * from them (`computed`, ISO) bear out, as they are written.
 *
 * A source may spell the month in another language, shorten it or write it as a number; `sources` is
 * called only for a text that names a day or a month.
 */
export function strayDates(
  text: string,
  sources: () => readonly KnownDates[],
  computed: readonly string[],
): readonly string[] {
  const { months, weekdays } = CALENDAR();
  const claimed = wordsOf(text).filter((word) => {
    const lower = word.toLowerCase();
    return weekdays.has(singular(lower)) || (months.has(lower) && !isVerb(word));
  });
  if (claimed.length === 0) return [];
  const known = sources();
  const dates = computed.filter((date) => /^\d{4}-\d\d-\d\d/u.test(date));
  const computedMonths = dates.map((date) => Number(date.slice(5, 7)));
  const computedDays = dates.map(
    (date) => (new Date(`${date.slice(0, 10)}T00:00Z`).getUTCDay() + 6) % 7,
  );
  return claimed.filter((word) => {
    const lower = word.toLowerCase();
    const day = weekdays.get(singular(lower));
    if (day !== undefined) {
      const isKnown = known.some((source) => source.weekdays.has(day) || source.words.has(lower));
      return !isKnown && !computedDays.includes(day);
    }
    const month = months.get(lower) ?? 0;
    return !known.some((source) => source.months.has(month)) && !computedMonths.includes(month);
  });
}

function isVerb(word: string): boolean {
  return AMBIGUOUS().has(word);
}

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{M}]+/gu) ?? [];
}

const PLURAL = anyLanguagePattern(({ dates }) => dates.dayEnding, {
  before: '(?<=',
  behind: ')s$',
});

function singular(word: string): string {
  return word.replace(PLURAL(), '');
}

/** Every beginning of a name that has at least `fewest` and at most four letters. */
function shortened(
  names: ReadonlyMap<string, number>,
  fewest: number,
): ReadonlyMap<string, readonly number[]> {
  const meanings = new Map<string, number[]>();
  for (const [long, value] of names) {
    for (let length = fewest; length <= Math.min(4, long.length); length += 1) {
      const short = long.slice(0, length);
      const known = meanings.get(short);
      if (known) known.push(value);
      else meanings.set(short, [value]);
    }
  }
  return meanings;
}
