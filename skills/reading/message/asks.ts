import { lazily } from '../../core/lazily.js';
import type { Due, ReadSentence } from '../../core/ports/message-reading.js';
import { toLocalTime } from '../../core/time/local-time.js';
import type { DateReading } from '../dates/date-readers.js';
import { dueAmong, type FoundDate, findDates, toDue } from '../dates/dates.js';
import { detectLanguage } from '../languages/detection/detect-language.js';
import { LANGUAGES } from '../languages/known-languages.js';
import { anyLanguagePattern, languagePattern, START } from '../languages/language-pattern.js';
import { isPlainly } from '../languages/small-words.js';
import { anyOf } from '../languages/sources.js';
import { opensOptions } from './options.js';
import { asksOutright } from './outright.js';
import { isPromise } from './promises.js';
import {
  howItAsks,
  isCourtesy,
  isRequest,
  requestKind,
  requestScore,
} from './request-classifier/classify.js';
import { isSelfQuestion } from './self-questions.js';

/** Words that name a day only for who reads them on the day they were written. */
const NEAR_DAY = lazily(() => {
  const words = LANGUAGES.flatMap(({ dates }) => dates.days.map(([named]) => named));
  // "lunch today" names its day by its last word.
  return new RegExp(`(?:^|\\s)(?:${anyOf(words)})$`, 'i');
});
/** "Save the zero" says what a patch or an option does; it asks nobody. */
const SPEAKS_TO_READER = anyLanguagePattern(({ requests }) => requests.speaksTo, {
  before: '[?]|\\b',
  behind: '\\b',
  flags: 'i',
});
/** On a lower-case sentence with straight apostrophes. */
const INVERTED = languagePattern(({ requests }) => requests.inverted, START);
const ENDS_AS_QUESTION = /[?？؟]["'”’»)]*\s*$/u;

/** "Phone: 555-0142": a label and a number ask nobody, though the label may be a verb. */
const NUMBER_LINE = /^\p{L}[\p{L} .-]{0,20}:\s*[+(\d][\d\s()./+-]*$/u;

/** A sentence with what stands around it. */
export interface Written extends Pick<ReadSentence, 'text' | 'quote' | 'leadIn'> {
  /** The language of its message. */
  readonly language: string | undefined;
  readonly isPatch: boolean;
  /** How the days of its message are read. */
  readonly dates: DateReading;
}

/** What a sentence asks for, by when, and what its author promises. */
export type AskReading = Pick<
  ReadSentence,
  'ask' | 'idle' | 'due' | 'day' | 'isPromise' | 'language'
>;

/**
 * Decides what a sentence asks for, and by when.
 *
 * It is read in its message's language and in its own: a page of French below it must not hide an
 * English request.
 */
export function readAsk(written: Written): AskReading {
  const { text, quote, language } = written;
  const own = isPlainly(language, quote) ? language : detectLanguage(quote);
  const told = [language, own].filter((one) => one !== undefined);
  const languages = told.length > 0 ? [...new Set(told)] : ['en'];
  const asking = (NUMBER_LINE.test(text) ? [] : languages).flatMap((one): readonly Asked[] => {
    const how = howItAsks(text, one);
    const asks = isQuestion(quote, one) ? !isCourtesy(text, one) : how === 'request';
    if (asks) return [{ language: one, ask: requestKind(text, one), isCertain: how === 'request' }];
    return how === 'suggestion' ? [{ language: one, ask: how, isCertain: false }] : [];
  });
  const outright = asking.filter((one) => asksOutright(one));
  const idle = whyIdle(written, languages, outright.length > 0);
  const asked = idle
    ? undefined
    : (outright.find(({ isCertain }) => isCertain) ?? outright[0] ?? asking[0]);
  const ask = asked?.ask;
  const needsWord = ask === 'question' || ask === 'meeting';
  return {
    language: told.length > 0 ? (asked?.language ?? language) : undefined,
    ...(ask ? { ask } : {}),
    ...(idle ? { idle } : {}),
    ...(isPromise(quote) ? { isPromise: true } : {}),
    ...readDays(quote, written.dates, [...languages].reverse(), needsWord),
  };
}

interface Asked extends Required<Pick<ReadSentence, 'ask'>> {
  readonly language: string;
  readonly isCertain: boolean;
}

/** "Is there a place for me in your team." asks without the mark. */
function isQuestion(quote: string, language: string): boolean {
  const plain = quote.toLowerCase().replaceAll('’', "'");
  return ENDS_AS_QUESTION.test(quote) || (INVERTED(language)?.test(plain) ?? false);
}

/** How surely a sentence asks, as log-odds: above 0 it rather does. A bare question may be below. */
export function surenessOf({ text, language }: Pick<ReadSentence, 'text' | 'language'>): number {
  return requestScore(text, language);
}

/** Not so "Save the zero", which says what a patch or an option does; in English words. */
export function speaksToReader(words: string): boolean {
  return SPEAKS_TO_READER().test(words);
}

/** "Could you please:" asks for every item below it. */
function asksFor(leadIn: string, language: string | undefined): boolean {
  return speaksToReader(leadIn) && isRequest(leadIn.replace(/:$/u, '?'), language);
}

function whyIdle(
  { text, leadIn, isPatch, language }: Written,
  languages: readonly string[],
  asks: boolean,
): ReadSentence['idle'] {
  const speaks = speaksToReader(text);
  const isOption = leadIn !== undefined && opensOptions(leadIn) && !asksFor(leadIn, language);
  if (isOption && !(speaks && asks)) return 'option';
  if (isPatch && !speaks) return 'change';
  if (isSelfQuestion(text)) return 'self-question';
  return !asks && languages.every((one) => isCourtesy(text, one)) ? 'courtesy' : undefined;
}

/** "Lunch today?" names a day, no deadline: questions and meetings need a word such as "by". */
function readDays(
  quote: string,
  dates: DateReading,
  languages: readonly string[],
  needsWord: boolean,
): { readonly due?: Due; readonly day?: Due } {
  let day: FoundDate | undefined;
  for (const language of languages) {
    const reading = { ...dates, language };
    const found = findDates(quote, reading);
    const due = dueAmong(found, quote, reading);
    if (due && (!needsWord || due.deadline)) return { due: toDue(due) };
    day ??= due ?? nearDay(found, reading);
  }
  return day ? { day: toDue(day) } : {};
}

/** A day told by its nearness or its hour: others may be of a letter or a bill. */
function nearDay(found: readonly FoundDate[], reading: DateReading): FoundDate | undefined {
  if (found.length === 0) return undefined;
  const today = toLocalTime(reading.reference, reading.timeZone).date;
  const isTold = ({ words, minutes }: FoundDate) => minutes !== undefined || NEAR_DAY().test(words);
  return found.find((each) => each.date >= today && !each.lasts && isTold(each));
}
