import { lazily } from '../../../skills/core/lazily.js';
import { LANGUAGES } from '../../../skills/reading/languages/known-languages.js';
import { anyLanguagePattern, WORD } from '../../../skills/reading/languages/language-pattern.js';
import { anyOf, wordsIn } from '../../../skills/reading/languages/sources.js';
import type { QuestionKind } from '../../../skills/reading/question/read-question.js';

/** What a sentence holds that may be the answer. */
export interface Held {
  /** Offset in the sentence, UTF-16 code units. */
  readonly at: number;
  /** How surely it is of the kind, from 0 to 1. */
  readonly strength: number;
}

/** A pattern of a kind, and how surely it tells. */
type Sign = readonly [pattern: () => RegExp, strength: number];

/** No part of a name such as "G7", no year. */
const NUMBER = /(?<![\p{L}\p{N}.,-])(?!(?:19|20)\d\d(?!\d))\d[\d.,’']*(?<![.,])(?![\p{N}-])/gu;
const CURRENCY =
  '[€$£¥₹]|(?:EUR|USD|GBP|CHF|JPY|SEK|NOK|DKK|PLN|euros?|dollars?|pounds?|francs?|franken|cents?)(?!\\p{L})';
const MONEY = new RegExp(
  `(?:${CURRENCY})\\)?:?\\s?\\d|\\d[\\d.,’']*(?:\\s?[km](?!\\p{L}))?\\s?(?:${CURRENCY})`,
  'giu',
);

const SHARE = /\d\s?%/gu;

const MONTHS = lazily(() => anyOf(LANGUAGES.flatMap(({ dates }) => wordsIn(dates.months))));
const WEEKDAYS = lazily(() => anyOf(LANGUAGES.flatMap(({ dates }) => wordsIn(dates.weekdays))));
const CLOCK = lazily(() => anyOf(LANGUAGES.map(({ dates }) => dates.clock)));

/** "The 15th", "am 9.": a day of the month at hand. */
const ORDINAL = anyLanguagePattern(({ dates }) => dates.ordinal, { ...WORD, flags: 'giu' });
const DAY = lazily(
  () =>
    new RegExp(
      `(?<!\\p{L})(?:\\d{1,2}(?::\\d\\d(?!\\d)|(?:\\.\\d\\d)?\\s?(?:am|pm|h|${CLOCK()})(?!\\p{L}))|` +
        `\\d{1,2}(?:st|nd|rd|th|er|\\.)?\\s(?:of\\s|de\\s)?(?:${MONTHS()})(?!\\p{L})|` +
        `(?:${MONTHS()})(?!\\p{L})\\.?\\s\\d|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./](?:\\d\\d)?)`,
      'giu',
    ),
);
/** A month alone counts with its capital: "may" and "march" are verbs. */
const MONTH = lazily(() => new RegExp(`(?<!\\p{L})(?=\\p{L}{3})(?:${MONTHS()})(?!\\p{L})`, 'giu'));
const WEEKDAY = lazily(
  () => new RegExp(`(?<!\\p{L})(?=\\p{L}{4})(?:${WEEKDAYS()})(?!\\p{L})`, 'giu'),
);
const DAY_WORD = anyLanguagePattern(({ questions }) => questions.timeAnswer, {
  ...WORD,
  flags: 'giu',
});

const LENGTH = lazily(() => {
  const units = LANGUAGES.flatMap(({ dates, questions }) => [
    dates.units.day,
    dates.units.workingDay,
    dates.units.week,
    dates.units.hour,
    questions.durationAnswer,
  ]);
  const numbers = LANGUAGES.map(({ dates }) => wordsIn(dates.numbers).join('|'));
  return new RegExp(
    `(?<!\\p{L})(?:\\d+|${anyOf(numbers)})[ -](?:\\p{L}+[ -])?(?:${anyOf(units)})(?!\\p{L})`,
    'giu',
  );
});
const COUNT = lazily(() => {
  const counting = LANGUAGES.map(({ numbers }) => wordsIn(numbers.counting).join('|'));
  return new RegExp(`(?<![\\p{L}])(?:${anyOf(counting)})(?!\\p{L})`, 'giu');
});
const SIZE = anyLanguagePattern(({ questions }) => questions.amountAnswer, {
  ...WORD,
  flags: 'giu',
});
const REASON = anyLanguagePattern(({ questions }) => questions.reasonAnswer, {
  ...WORD,
  flags: 'giu',
});
const PLACE = anyLanguagePattern(({ questions }) => questions.placeAnswer, {
  ...WORD,
  behind: '(?= (?:\\p{L}+ ){0,3}\\p{L}{3})',
  flags: 'giu',
});
const NAMED_PLACE = anyLanguagePattern(({ questions }) => questions.placeAnswer, {
  ...WORD,
  behind: ' (?:\\p{Ll}+ )?\\p{Lu}\\p{L}+',
  flags: 'gu',
});
const PERSON = anyLanguagePattern(({ questions }) => questions.personAnswer, {
  ...WORD,
  flags: 'giu',
});
const FULL_NAME = lazily(() => {
  const things = anyOf(LANGUAGES.map(({ questions }) => questions.beforeThing));
  return new RegExp(`(?<!\\b(?:${things}) )(?<!\\p{L})\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+`, 'gu');
});
const ADDRESS = /https?:\/\/|\b[a-z0-9-]+\.[a-z]{2,}\//giu;

const SIGNS: Partial<Record<QuestionKind, readonly Sign[]>> = {
  time: [
    [DAY, 1],
    [WEEKDAY, 1],
    [ORDINAL, 0.95],
    [DAY_WORD, 0.9],
  ],
  duration: [[LENGTH, 1]],
  price: [[() => MONEY, 1]],
  amount: [
    [() => MONEY, 1],
    [() => SHARE, 1],
    [() => NUMBER, 0.8],
    [SIZE, 0.7],
  ],
  count: [
    [() => NUMBER, 0.9],
    [COUNT, 0.9],
  ],
  reason: [[REASON, 1]],
  place: [
    [NAMED_PLACE, 1],
    [() => ADDRESS, 1],
    [PLACE, 0.85],
  ],
  person: [
    [FULL_NAME, 0.9],
    [PERSON, 0.85],
  ],
};

/** Whether a sentence names a number. */
export function hasNumber(text: string): boolean {
  return text.search(NUMBER) !== -1;
}

/** Kinds that have to be held by their answer. */
export function isHeld(kind: QuestionKind): boolean {
  return SIGNS[kind] !== undefined;
}

/**
 * Finds what of a sentence may be the answer to a question of a kind: dates, amounts, names, places,
 * reasons. `people` are first and last names of those who are known.
 */
export function findHeld(
  kind: QuestionKind,
  text: string,
  people: ReadonlySet<string>,
): readonly Held[] {
  const found = (SIGNS[kind] ?? []).flatMap(([pattern, strength]) =>
    [...text.matchAll(pattern())].map(({ index }) => ({ at: index, strength })),
  );
  if (kind === 'amount' || kind === 'count') {
    const others = [DAY, LENGTH].flatMap((pattern) => [...text.matchAll(pattern())]);
    const isOther = ({ at }: Held) =>
      others.some(({ index, 0: words }) => index <= at && at < index + words.length);
    return found.filter((held) => !isOther(held));
  }
  if (kind === 'time') {
    for (const { index, 0: month } of text.matchAll(MONTH())) {
      if (/^\p{Lu}/u.test(month)) found.push({ at: index, strength: 0.95 });
    }
  }
  if (kind === 'person') {
    for (const { index, 0: word } of text.matchAll(/\p{L}+/gu)) {
      if (people.has(word)) found.push({ at: index, strength: 1 });
    }
  }
  return found;
}
