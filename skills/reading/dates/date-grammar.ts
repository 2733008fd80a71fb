import { type DateWords, dateWordsOf } from './date-words.js';

/** What a date expression is, and so how it is read. */
export type DateKind =
  | 'iso'
  | 'numeric'
  | 'day-month'
  | 'month-day'
  | 'weekday'
  | 'near-day'
  | 'end-of-day'
  | 'span'
  | 'end-of'
  | 'week'
  | 'ordinal'
  | 'clock';

/** A kind of date expression. Named groups say what was found. */
export interface DatePattern {
  readonly kind: DateKind;
  readonly pattern: RegExp;
}

/** What dates look like in one language, in lower case. */
export interface DateGrammar {
  readonly patterns: readonly DatePattern[];
  /** A sentence without a match has no date. */
  readonly hint: RegExp;
  /** A time right behind a day, and right before it. */
  readonly timeAfter: RegExp;
  readonly timeBefore: RegExp;
  /** What may stand between two words for the same day: "Thursday, the 3rd". */
  readonly joint: RegExp;
  /** What makes a day a deadline: at the end of what stands before it, or behind it. */
  readonly by: RegExp;
  readonly byBehind: RegExp;
  readonly withinDeadline: RegExp;
  readonly action: RegExp;
  /** January to December, Monday to Sunday, one to ten. */
  readonly months: readonly RegExp[];
  readonly weekdays: readonly RegExp[];
  readonly numbers: readonly RegExp[];
  readonly next: RegExp;
  readonly last: RegExp;
  readonly nextWeek: RegExp;
  readonly nextSkipsWeek: boolean;
  /** Distances from today of `near0`, `near1` …, and minutes of `time0`, `time1` … */
  readonly distances: readonly number[];
  readonly times: readonly number[];
}

const NEVER = '(?!)';

// All patterns meet lower-case text, and the seven languages need no letters beyond Latin ones:
// `i` and `\p{L}` would make each pattern several times slower to compile, and a digest compiles them all.
const LETTER_OR_DIGIT = '[a-z0-9\\u00aa-\\u024f]';
const START = `(?<!${LETTER_OR_DIGIT})`;
const END = `(?!${LETTER_OR_DIGIT})`;

/** Stands in for a language that is not known: digits only. */
const NO_WORDS: DateWords = {
  months: [],
  weekdays: [],
  days: [],
  endOfDay: NEVER,
  next: NEVER,
  coming: NEVER,
  last: NEVER,
  nextSkipsWeek: false,
  nextWeek: NEVER,
  thisWeek: NEVER,
  endOf: NEVER,
  week: NEVER,
  month: NEVER,
  quarter: NEVER,
  year: NEVER,
  within: NEVER,
  withinDeadline: NEVER,
  dayUnit: NEVER,
  workingDayUnit: NEVER,
  weekUnit: NEVER,
  hourUnit: NEVER,
  numbers: [],
  ordinal: NEVER,
  of: '',
  at: ',',
  atHour: NEVER,
  times: [],
  by: NEVER,
  byBehind: NEVER,
  action: NEVER,
};

const CLOCK = [
  String.raw`(?<hour12>\d{1,2})(?:[:.](?<minute12>\d{2}))?\s?(?<half>[ap]\.?m\b\.?)`,
  String.raw`(?<hour24>\d{1,2})[:.h](?<minute24>\d{2})(?![\d/]|\.\d)(?:\s?(?:uhr|h|uur)\b)?`,
  String.raw`(?<hour>\d{1,2})\s?(?:uhr|h|uur|heures?|horas?)(?![a-zà-ž])`,
].join('|');

const grammars = new Map<string, DateGrammar>();

/** The grammar of a language (ISO 639-1); digits only where it is not known. Made when first needed. */
export function dateGrammarOf(language: string | undefined): DateGrammar {
  const key = language ?? '';
  const known = grammars.get(key);
  if (known) return known;
  const made = toGrammar(dateWordsOf(language) ?? NO_WORDS);
  grammars.set(key, made);
  return made;
}

function toGrammar(words: DateWords): DateGrammar {
  const times = namedTimes(words);
  const hourAt = `(?:${words.atHour})\\s+(?<hourAt>\\d{1,2})(?![\\d:.h/%])`;
  const lead = `(?:\\s+|,)*(?:(?:${words.at})\\s*)?`;
  return {
    patterns: patternsOf(words),
    hint: hintOf(words),
    timeAfter: pattern(`^(?:${lead}(?:${CLOCK}|${whole(times)})|\\s+${hourAt})`),
    timeBefore: pattern(
      `${START}(?:${CLOCK}|${times})(?:\\s+(?:on|am|le|el|op|il|em|del|de))?\\s*,?\\s*$`,
    ),
    joint:
      /^(?:\s|,|\(|on\b|of\b|the\b|den\b|dem\b|le\b|el\b|de\b|del\b|il\b|di\b|van\b|do\b|dia\b)*$/,
    by: pattern(`${START}${words.by}\\s*(?:[(*“"']\\s*)?$`),
    byBehind: pattern(`^\\s*,?\\s*(?:${words.byBehind})${END}`),
    withinDeadline: pattern(`^(?:${words.withinDeadline})${END}`),
    action: pattern(whole(words.action)),
    months: words.months.map(exactly),
    weekdays: words.weekdays.map(exactly),
    numbers: words.numbers.map(exactly),
    next: exactly(words.next),
    last: exactly(words.last),
    nextWeek: exactly(words.nextWeek),
    nextSkipsWeek: words.nextSkipsWeek,
    distances: words.days.map(([, distance]) => distance),
    times: words.times.map(([, minutes]) => minutes),
  };
}

function patternsOf(words: DateWords): readonly DatePattern[] {
  const month = `(?<month>${anyOf(words.months)})`;
  const of = words.of === '' ? '' : `(?:${words.of}\\s+)?`;
  const year = `(?:,?\\s+${of}(?:del\\s+)?(?<year>20\\d{2})(?!\\d))?`;
  const move = `(?<move>${words.next}|${words.coming}|${words.last})`;
  const moveBehind = `(?<behind>${words.nextWeek}|${words.thisWeek}|${words.next}|${words.last})`;
  const amount = `(?<amount>\\d{1,3}|${anyOf(words.numbers)})`;
  const unit = `(?:(?<workingDays>${words.workingDayUnit})|(?<days>${words.dayUnit})|(?<weeks>${words.weekUnit})|(?<hours>${words.hourUnit}))`;
  const near = words.days.map(([names], index) => `(?<near${index}>${names})`);
  const ofYear = '(?:\\s+(?:de\\s+)?(?<ofYear>20\\d{2}))?';
  const period = [
    `(?<week>${words.week})`,
    `(?<thisMonth>${words.month})`,
    `(?<thisQuarter>${words.quarter})`,
    `(?<thisYear>${words.year})`,
    `(?:[qtk](?<quarter>[1-4])|${month})${ofYear}`,
  ].join('|');
  return [
    {
      kind: 'iso',
      pattern: /(?<![\d/-])(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?![\d/-])/g,
    },
    {
      kind: 'numeric',
      pattern:
        /(?<![\d./:,-])(?<first>\d{1,2})(?<mark>[./-])\s?(?<second>\d{1,2})(?:(?:\k<mark>)\s?(?<year>\d{4}|\d{2}))?(?<dot>\.?)(?![\d/:%-]|[.,]\d)/g,
    },
    {
      kind: 'day-month',
      pattern: all(
        `(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.|e)?\\s*(?:[-–]\\s*\\d{1,2}\\.?\\s*)?${of}${month}\\.?${year}`,
      ),
    },
    {
      kind: 'month-day',
      pattern: all(
        `${month}\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![:\\d])(?!\\s?(?:[ap]m|uhr|%))${year}`,
      ),
    },
    {
      kind: 'weekday',
      pattern: all(`(?:${move}\\s+)?(?<weekday>${anyOf(words.weekdays)})(?:,?\\s+${moveBehind})?`),
    },
    { kind: 'near-day', pattern: all(anyOf(near)) },
    { kind: 'end-of-day', pattern: all(words.endOfDay) },
    { kind: 'span', pattern: all(`(?:${words.within})\\s+(?:the\\s+)?${amount}\\s+${unit}`) },
    {
      kind: 'end-of',
      pattern: all(
        `(?:${words.endOf})\\s*(?:(?<next>${words.next})\\s+)?(?:${period})(?:\\s+(?<nextBehind>${words.next}))?|(?<short>e\\.?o\\.?[wmy])`,
      ),
    },
    {
      kind: 'week',
      pattern: all(`(?<nextWeek>${words.nextWeek})|(?<thisWeek>${words.thisWeek})`),
    },
    { kind: 'ordinal', pattern: all(words.ordinal.replace('(\\d{1,2})', '(?<day>\\d{1,2})')) },
    { kind: 'clock', pattern: all(`${CLOCK}|${namedTimes(words)}`) },
  ];
}

function namedTimes(words: DateWords): string {
  return anyOf(words.times.map(([names], index) => `(?<time${index}>${names})`));
}

function hintOf(words: DateWords): RegExp {
  const names = [...words.weekdays, ...words.days.map(([name]) => name), words.endOfDay];
  const phrases = [words.endOf, words.nextWeek, words.thisWeek, words.within, 'e\\.?o\\.?[wmy]'];
  phrases.push(...words.times.map(([name]) => name));
  return pattern(`\\d|${whole([...names, ...phrases].join('|'))}`);
}

/** A whole word. */
function whole(source: string): string {
  return `${START}(?:${source})${END}`;
}

function anyOf(sources: readonly string[]): string {
  return sources.length === 0 ? NEVER : sources.join('|');
}

function pattern(source: string): RegExp {
  return new RegExp(source);
}

function all(source: string): RegExp {
  return new RegExp(whole(source), 'g');
}

function exactly(source: string): RegExp {
  return new RegExp(`^(?:${source})$`);
}
