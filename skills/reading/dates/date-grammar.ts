import { lazily } from '../../core/lazily.js';
import type { DateWords } from '../languages/date-words.js';
import { LANGUAGES, languageOf } from '../languages/known-languages.js';
import { anyOf, toSource, wordsIn } from '../languages/sources.js';

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

/** Kinds without a digit in them, and kinds with nothing else in common. */
export const IN_WORDS: ReadonlySet<DateKind> = new Set([
  'weekday',
  'near-day',
  'end-of-day',
  'span',
  'end-of',
  'week',
  'clock',
]);
export const IN_DIGITS: ReadonlySet<DateKind> = new Set([
  'iso',
  'numeric',
  'day-month',
  'month-day',
  'ordinal',
  'clock',
]);

/** A kind of date expression. Named groups say what was found. */
export interface DatePattern {
  readonly kind: DateKind;
  readonly pattern: RegExp;
}

/** What dates look like in one language, in lower case. */
export interface DateGrammar {
  readonly patterns: readonly DatePattern[];
  /** A sentence without a match has no date in words. */
  readonly hint: RegExp;
  /** A time right behind a day, and right before it. */
  readonly timeAfter: RegExp;
  readonly timeBefore: RegExp;
  /** What may stand between two words for the same day: "Thursday, the 3rd". */
  readonly joint: RegExp;
  /** What stands before "5/12" where it is a day and no fraction. */
  readonly introduces: RegExp;
  /** Months that are verbs too: months only with a capital. */
  readonly verbs: readonly string[];
  /** What makes a day a deadline: at the end of what stands before it, or behind it. */
  readonly by: RegExp;
  readonly byBehind: RegExp;
  /** At the end of what stands before the day of something that was, and of something that lasts until it. */
  readonly past: RegExp;
  readonly lasts: RegExp;
  readonly lastsBehind: RegExp;
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

// All patterns meet lower-case text, and the languages need no letters beyond Latin ones: `i` and `\p{L}`
// would make each pattern several times slower to compile, and a digest compiles them all.
const LETTER_OR_DIGIT = '[a-z0-9\\u00aa-\\u024f]';
const START = `(?<!${LETTER_OR_DIGIT})`;
const END = `(?!${LETTER_OR_DIGIT})`;

const dates = (part: (words: DateWords) => string | undefined) =>
  anyOf(LANGUAGES.map((language) => part(language.dates)));

/** What stands around days and times without regard to the language. */
const AROUND = lazily(() => {
  const unit = `(?:h|${dates(({ clock }) => clock)})`;
  return {
    unit,
    clock: [
      String.raw`(?<hour12>\d{1,2})(?:[:.](?<minute12>\d{2}))?\s?(?<half>[ap]\.?m\b\.?)`,
      String.raw`(?<hour24>\d{1,2})[:.h](?<minute24>\d{2})(?![\d/]|\.\d)(?:\s?${unit}\b)?`,
      String.raw`(?<hour>\d{1,2})\s?${unit}(?![a-zà-ž])`,
    ].join('|'),
    on: dates(({ on }) => on),
    joint: pattern(`^(?:\\s|,|\\(|(?:${dates(({ joint }) => joint)})\\b)*$`),
    introduces: pattern(`(?:^|[\\s(])(?:${dates(({ introduces }) => introduces)}),?\\s+$`),
  };
});

const grammars = new Map<string, DateGrammar>();

/** The grammar of a language (ISO 639-1); digits only where it is not known. Made when first needed. */
export function dateGrammarOf(language: string | undefined): DateGrammar {
  const key = language ?? '';
  const known = grammars.get(key);
  if (known) return known;
  const made = toGrammar(languageOf(language)?.dates);
  grammars.set(key, made);
  return made;
}

/** A part of the words as `RegExp` takes it. */
type SourceOf = (part: KeysOfSources) => string;

type KeysOfSources = {
  [Key in keyof DateWords]-?: DateWords[Key] extends string | undefined ? Key : never;
}[keyof DateWords];

/** Of a language that is not known only digits are read. */
function toGrammar(words: DateWords | undefined): DateGrammar {
  const source: SourceOf = (part) => toSource(words?.[part]);
  const { clock, on, joint, introduces } = AROUND();
  const times = namedTimes(words);
  const hourAt = `(?:${source('atHour')})\\s+(?<hourAt>\\d{1,2})(?![\\d:.h/%])`;
  const lead = `(?:\\s+|,)*(?:(?:${source('at')})\\s*)?`;
  return {
    patterns: patternsOf(words, source),
    hint: hintOf(words, source),
    timeAfter: pattern(`^(?:${lead}(?:${clock}|${whole(times)})|\\s+${hourAt})`),
    timeBefore: pattern(`${START}(?:${clock}|${times})(?:\\s+(?:${on}))?\\s*,?\\s*$`),
    joint,
    introduces,
    verbs: wordsIn(words?.verbs),
    by: pattern(`${START}${source('by')}\\s*(?:[(*“"']\\s*)?$`),
    byBehind: pattern(`^\\s*,?\\s*(?:${source('byBehind')})${END}`),
    past: pattern(`${START}(?:${source('past')})\\s*$`),
    lasts: pattern(`${START}(?:${source('lasts')})\\s*$`),
    lastsBehind: pattern(`^\\s*(?:${source('lastsBehind')})${END}`),
    withinDeadline: pattern(`^(?:${source('withinDeadline')})${END}`),
    action: pattern(whole(source('action'))),
    months: wordsIn(words?.months).map(exactly),
    weekdays: wordsIn(words?.weekdays).map(exactly),
    numbers: wordsIn(words?.numbers).map(exactly),
    next: exactly(source('next')),
    last: exactly(source('last')),
    nextWeek: exactly(source('nextWeek')),
    nextSkipsWeek: words?.nextSkipsWeek ?? false,
    distances: (words?.days ?? []).map(([, distance]) => distance),
    times: Object.keys(words?.times ?? {}).map(Number),
  };
}

function patternsOf(words: DateWords | undefined, source: SourceOf): readonly DatePattern[] {
  const { clock, unit: clockUnit } = AROUND();
  const { units, periods } = words ?? {};
  const [next, last, nextWeek, thisWeek] = [
    source('next'),
    source('last'),
    source('nextWeek'),
    source('thisWeek'),
  ];
  const month = `(?<month>${anyOf(wordsIn(words?.months))})`;
  const of = words?.of ? `(?:${source('of')}\\s+)?` : '';
  const year = `(?:,?\\s+${of}(?:del\\s+)?(?<year>20\\d{2})(?!\\d))?`;
  const move = `(?<move>${next}|${source('coming')}|${last})`;
  const moveBehind = `(?<behind>${nextWeek}|${thisWeek}|${next}|${last})`;
  const amount = `(?<amount>\\d{1,3}|${anyOf(wordsIn(words?.numbers))})`;
  const unit = `(?:(?<workingDays>${toSource(units?.workingDay)})|(?<days>${toSource(units?.day)})|(?<weeks>${toSource(units?.week)})|(?<hours>${toSource(units?.hour)}))`;
  const near = (words?.days ?? []).map(([names], index) => `(?<near${index}>${names})`);
  const ofYear = '(?:\\s+(?:de\\s+)?(?<ofYear>20\\d{2}))?';
  const period = [
    `(?<week>${toSource(periods?.week)})`,
    `(?<thisMonth>${toSource(periods?.month)})`,
    `(?<thisQuarter>${toSource(periods?.quarter)})`,
    `(?<thisYear>${toSource(periods?.year)})`,
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
        `${month}\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![:\\d])(?!\\s?(?:[ap]m|${clockUnit}${END}|%))${year}`,
      ),
    },
    {
      kind: 'weekday',
      pattern: all(
        `(?:${move}\\s+)?(?<weekday>${anyOf(wordsIn(words?.weekdays))})(?:,?\\s+${moveBehind})?`,
      ),
    },
    { kind: 'near-day', pattern: all(anyOf(near)) },
    { kind: 'end-of-day', pattern: all(source('endOfDay')) },
    { kind: 'span', pattern: all(`(?:${source('within')})\\s+${amount}\\s+${unit}`) },
    {
      kind: 'end-of',
      pattern: all(
        `(?:${source('endOf')})\\s*(?:(?<next>${next})\\s+)?(?:${period})(?:\\s+(?<nextBehind>${next}))?|(?<short>e\\.?o\\.?[wmy])`,
      ),
    },
    { kind: 'week', pattern: all(`(?<nextWeek>${nextWeek})|(?<thisWeek>${thisWeek})`) },
    {
      kind: 'ordinal',
      pattern: all(source('ordinal').replace('(\\d{1,2})', '(?<day>\\d{1,2})')),
    },
    { kind: 'clock', pattern: all(`${clock}|${namedTimes(words)}`) },
  ];
}

function namedTimes(words: DateWords | undefined): string {
  return anyOf(
    Object.values(words?.times ?? {}).map((names, index) => `(?<time${index}>${names})`),
  );
}

/** Of a span the unit: hardly an English sentence is without "in". */
function hintOf(words: DateWords | undefined, source: SourceOf): RegExp {
  const days = (words?.days ?? []).map(([name]) => name);
  const times = Object.values(words?.times ?? {});
  const phrases = (['endOfDay', 'endOf', 'nextWeek', 'thisWeek'] as const).map(source);
  const units = Object.values(words?.units ?? {}).map(toSource);
  const names = [...wordsIn(words?.weekdays), ...days, ...times, ...units, ...phrases];
  return pattern(whole([...names, 'e\\.?o\\.?[wmy]'].join('|')));
}

/** A whole word. */
function whole(source: string): string {
  return `${START}(?:${source})${END}`;
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
