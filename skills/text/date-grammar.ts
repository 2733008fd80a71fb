import { type DateWords, dateWordsOf } from './date-words.js';

/** A kind of date expression. Named groups say what was found. */
export interface DatePattern {
  readonly kind:
    | 'iso'
    | 'numeric'
    | 'day-month'
    | 'month-day'
    | 'weekday'
    | 'near-day'
    | 'span'
    | 'end-of'
    | 'week'
    | 'ordinal';
  readonly pattern: RegExp;
}

/** What the dates of one language look like. */
export interface DateGrammar {
  readonly words: DateWords | undefined;
  readonly patterns: readonly DatePattern[];
  /** A sentence without a match has no date. */
  readonly hint: RegExp;
  readonly time: RegExp;
  readonly timeBefore: RegExp;
  /** Matches at the end of what stands before a deadline. */
  readonly by: RegExp | undefined;
  readonly byBehind: RegExp | undefined;
  readonly action: RegExp | undefined;
  readonly last: RegExp | undefined;
}

const NUMERIC: readonly DatePattern[] = [
  {
    kind: 'iso',
    pattern: /(?<![\d/-])(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?![\d/-])/gu,
  },
  {
    kind: 'numeric',
    pattern:
      /(?<![\d./:,-])(?<first>\d{1,2})(?<mark>[./-])\s?(?<second>\d{1,2})(?:(?:\k<mark>)\s?(?<year>\d{4}|\d{2}))?(?<dot>\.?)(?![\d/:%-]|[.,]\d)/gu,
  },
];

const CLOCK = String.raw`(?<hour>\d{1,2})(?:(?:[:.h](?<minute>\d{2}))?\s?(?<half>[ap]\.?m\b\.?)|[:.h](?<minute24>\d{2})(?!\d|\.\d)(?:\s?(?:uhr|h|uur)\b)?|\s?(?<bare>uhr|h|uur|heures?|horas?)(?![\p{L}]))`;

const grammars = new Map<string, DateGrammar>();

/** The grammar of a language; digits only where the language is not known. Made once, when needed. */
export function dateGrammarOf(language: string | undefined): DateGrammar {
  const key = language ?? '';
  const known = grammars.get(key);
  if (known) return known;
  const words = dateWordsOf(language);
  const made = words === undefined ? withoutWords() : withWords(words);
  grammars.set(key, made);
  return made;
}

function withoutWords(): DateGrammar {
  return {
    words: undefined,
    patterns: NUMERIC,
    hint: /\d[-/.]\d/u,
    time: new RegExp(`^\\s*,?\\s*${CLOCK}`, 'iu'),
    timeBefore: new RegExp(`${CLOCK}\\s*,?\\s*$`, 'iu'),
    by: undefined,
    byBehind: undefined,
    action: undefined,
    last: undefined,
  };
}

/** A whole word, in any script. */
function whole(source: string): string {
  return `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`;
}

function withWords(words: DateWords): DateGrammar {
  const anyOf = (list: readonly string[]) => list.join('|');
  const month = `(?<month>${anyOf(words.months)})`;
  const of = words.of === '' ? '' : `(?:${words.of}\\s+)?`;
  const year = `(?:,?\\s+${words.of === 'de' ? '(?:de |del )?' : ''}(?<year>20\\d{2})(?!\\d))?`;
  const weekday = `(?<weekday>${anyOf(words.weekdays)})`;
  const move = `(?<move>${words.next}|${words.coming}|${words.last})`;
  const moveBehind = `(?<behind>${words.next}|${words.last}|${words.nextWeek}|${words.thisWeek})`;
  const amount = `(?<amount>\\d{1,3}|${anyOf(words.numbers)})`;
  const unit = `(?:(?<workingDays>${words.workingDayUnit})|(?<days>${words.dayUnit})|(?<weeks>${words.weekUnit})|(?<hours>${words.hourUnit}))`;
  const period = `(?:(?<week>${words.week})|(?<month>${words.month})|(?<quarter>${words.quarter})|(?<year>${words.year})|q(?<number>[1-4])(?:\\s+(?<ofYear>20\\d{2}))?|(?<named>${anyOf(words.months)})(?:\\s+(?<namedYear>20\\d{2}))?)`;
  const patterns: DatePattern[] = [
    ...NUMERIC,
    {
      kind: 'day-month',
      pattern: wordPattern(
        `(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.|e)?\\s*(?:[-–]\\s*\\d{1,2}\\.?\\s*)?${of}${month}\\.?${year}`,
      ),
    },
    {
      kind: 'month-day',
      pattern: wordPattern(
        `${month}\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![:\\d])(?!\\s?(?:[ap]m|uhr|%))${year}`,
      ),
    },
    { kind: 'weekday', pattern: wordPattern(`(?:${move}\\s+)?${weekday}(?:,?\\s+${moveBehind})?`) },
    {
      kind: 'near-day',
      pattern: wordPattern(
        words.days.map(([names], index) => `(?<near${index}>${names})`).join('|'),
      ),
    },
    {
      kind: 'span',
      pattern: wordPattern(`(?:${words.within})\\s+(?:the\\s+)?${amount}\\s+${unit}`),
    },
    {
      kind: 'end-of',
      pattern: wordPattern(
        `(?:${words.endOf})\\s*(?:(?<next>${words.next})\\s+)?${period}(?:\\s+(?<nextBehind>${words.next}))?|(?<short>e\\.?o\\.?[wmy])`,
      ),
    },
    {
      kind: 'week',
      pattern: wordPattern(`(?<nextWeek>${words.nextWeek})|(?<thisWeek>${words.thisWeek})`),
    },
    {
      kind: 'ordinal',
      pattern: wordPattern(`(?:${words.ordinal.replace('(\\d{1,2})', '(?<day>\\d{1,2})')})`),
    },
  ];
  const times = words.times.map(([names], index) => `(?<time${index}>${names})`).join('|');
  const at = `(?:\\s+|,)*(?:(?:${words.at})\\s*)?`;
  return {
    words,
    patterns,
    hint: new RegExp(
      `\\d|${[...words.weekdays, ...words.days.map(([names]) => names)].map(whole).join('|')}|${whole(`${words.endOf}|${words.nextWeek}|${words.thisWeek}|${words.within}|e\\.?o\\.?[wmy]`)}`,
      'iu',
    ),
    time: new RegExp(`^${at}(?:${CLOCK}|${whole(times)})`, 'iu'),
    timeBefore: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${CLOCK}|${times})(?:\\s+(?:on|am|le|el|op|il|em|del|de))?\\s*,?\\s*$`,
      'iu',
    ),
    by: new RegExp(`(?<![\\p{L}\\p{N}])${words.by}\\s*(?:[(*“"']\\s*)?$`, 'iu'),
    byBehind: new RegExp(`^\\s*,?\\s*(?:${words.byBehind})(?![\\p{L}])`, 'iu'),
    action: new RegExp(whole(words.action), 'iu'),
    last: new RegExp(`^(?:${words.last})$`, 'iu'),
  };
}

function wordPattern(source: string): RegExp {
  return new RegExp(whole(source), 'giu');
}
