const LOCALES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'];
// English verbs that are also month names; they count as months only with a capital.
const AMBIGUOUS = new Set(['may', 'march']);
/** A Monday, so that day 0 is Monday in the tables below. */
const MONDAY = Date.UTC(2024, 0, 1);
/** "27.11.", "27/11", "27.11.2026", "2026-11-27": either of the two may be the month. */
const NUMERIC_DATE =
  /(?<![\d.])(?:\d{4}-(\d\d)-\d\d|(\d{1,2})\.(\d{1,2})\.|(\d{1,2})[/-](\d{1,2})(?![\d.,]))/gu;
const DAY_MS = 86_400_000;

interface CalendarWords {
  /** Month number, 1 to 12, by lower-case name or usual abbreviation. */
  readonly months: ReadonlyMap<string, number>;
  /** Day of the week, 0 is Monday, by lower-case name. */
  readonly weekdays: ReadonlyMap<string, number>;
}

let memory: CalendarWords | undefined;

/** Built on first use: naming 266 days and months costs some milliseconds that a start need not pay. */
function calendarWords(): CalendarWords {
  memory ??= { months: name(12, { month: 'long' }), weekdays: name(7, { weekday: 'long' }) };
  return memory;
}

function name(count: number, style: Intl.DateTimeFormatOptions): ReadonlyMap<string, number> {
  const isMonth = count === 12;
  const names = new Map<string, number>();
  for (const locale of LOCALES) {
    const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
    for (let at = 0; at < count; at += 1) {
      const instant = isMonth ? Date.UTC(2024, at, 1) : MONDAY + at * DAY_MS;
      const word = format.format(instant).toLowerCase();
      names.set(word, isMonth ? at + 1 : at);
      names.set(word.replace(/-feira$/u, ''), isMonth ? at + 1 : at);
    }
  }
  return names;
}

/**
 * The names of months and days of the week in a text that neither its source nor a date worked out
 * from it (`computed`, ISO) bears out, as they are written.
 *
 * A source may spell the month in another language, shorten it or write it as a number.
 */
export function strayDates(
  text: string,
  source: string,
  computed: readonly string[],
): readonly string[] {
  const { months, weekdays } = calendarWords();
  const claimed = wordsOf(text).filter((word) => {
    const lower = word.toLowerCase();
    return weekdays.has(singular(lower)) || (months.has(lower) && !isVerb(word));
  });
  if (claimed.length === 0) return [];
  const sourceWords = [...new Set(wordsOf(source).map((word) => word.toLowerCase()))];
  const dates = computed.filter((date) => /^\d{4}-\d\d-\d\d/u.test(date));
  const knownMonths = new Set([
    ...sourceWords.flatMap((word) => months.get(word) ?? shortened(word, 3, months)),
    ...[...source.matchAll(NUMERIC_DATE)].flatMap(([, ...parts]) => parts.map(Number)),
    ...dates.map((date) => Number(date.slice(5, 7))),
  ]);
  const knownDays = new Set([
    ...sourceWords.flatMap((word) => weekdays.get(singular(word)) ?? shortened(word, 2, weekdays)),
    ...dates.map((date) => (new Date(`${date.slice(0, 10)}T00:00Z`).getUTCDay() + 6) % 7),
  ]);
  return claimed.filter((word) => {
    const lower = word.toLowerCase();
    const day = weekdays.get(singular(lower));
    if (day !== undefined) return !knownDays.has(day) && !sourceWords.includes(lower);
    return !knownMonths.has(months.get(lower) ?? 0);
  });
}

function isVerb(word: string): boolean {
  return AMBIGUOUS.has(word);
}

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{M}]+/gu) ?? [];
}

function singular(word: string): string {
  return word.replace(/(?<=day|tag)s$/u, '');
}

/** "nov", "sept", "déc", "Mo": a source may shorten what a claim writes out. */
function shortened(
  word: string,
  fewest: number,
  names: ReadonlyMap<string, number>,
): readonly number[] {
  if (word.length < fewest || word.length > 4) return [];
  return [...names].flatMap(([long, value]) => (long.startsWith(word) ? [value] : []));
}
