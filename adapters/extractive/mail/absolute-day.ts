import { lazily } from '../../../skills/core/lazily.js';
import type { Due, Reader } from '../../../skills/core/ports/writer.js';
import { type DayReader, formatDay } from '../../../skills/core/time/day-format.js';
import { formatInterfaceDay } from '../../../skills/core/time/interface-day.js';
import { toLocalTime } from '../../../skills/core/time/local-time.js';
import type { DateReading } from '../../../skills/reading/dates/date-readers.js';
import { findDates, readDue } from '../../../skills/reading/dates/dates.js';
import { LANGUAGES, languageOf } from '../../../skills/reading/languages/known-languages.js';
import { anyLanguagePattern } from '../../../skills/reading/languages/language-pattern.js';
import { anyOf } from '../../../skills/reading/languages/sources.js';
import type { MailSentence } from './thread-text.js';

/** "Friday 27 November", "Freitag, den 27.": the text goes on with the date. */
const DATE_FOLLOWS = lazily(() => {
  const dates = LANGUAGES.map((language) => language.dates);
  const joint = anyOf(dates.map((words) => words.joint));
  const clock = anyOf(dates.map((words) => words.clock));
  return new RegExp(
    `^,? (?:(?:${joint}) )?\\d{1,2}(?:st|nd|rd|th|\\.|er)?(?![\\d:]| ?(?:am|pm|h|${clock})\\b)`,
    'i',
  );
});

/** Reads by when a sentence wants something, from the day its message was sent. */
export function dueOf(sentence: MailSentence, reader: Reader): Due | undefined {
  return readDue(sentence.quote, dateReading(sentence, reader));
}

/** Words that name a day only for who reads them on the day they were written. */
const NEAR_DAY = anyLanguagePattern(({ dates }) => dates.days.map(([words]) => words).join('|'), {
  before: '^',
  behind: '$',
  flags: 'i',
});

/** The near day a request names without calling it a deadline: "Are you coming today?". */
export function dayOf(sentence: MailSentence, reader: Reader): Due | undefined {
  const reading = dateReading(sentence, reader);
  const today = toLocalTime(reading.reference, reading.timeZone).date;
  const found = findDates(sentence.quote, reading).find(
    ({ date, words }) => date >= today && NEAR_DAY().test(words),
  );
  if (found === undefined) return undefined;
  const { date, minutes, words } = found;
  return minutes === undefined ? { date, words } : { date, minutes, words };
}

/** How dates of a sentence are to be read. */
export function dateReading({ message, language }: MailSentence, reader: Reader): DateReading {
  return {
    reference: message.sentAt,
    timeZone: reader.timeZone,
    locale: reader.locale,
    ...(language === undefined ? {} : { language }),
  };
}

/**
 * Adds the calendar date to the words that name a day only from where they were written: "by Friday" ->
 * "by Friday 27 November". Words that already hold a date, and texts without the words, stay as they are.
 */
export function withAbsoluteDay(
  text: string,
  due: Due | undefined,
  language: string | undefined,
  reader: Reader,
): string {
  if (due === undefined || holdsDay(due)) return text;
  const at = text.indexOf(due.words);
  const after = text.slice(at + due.words.length);
  if (at === -1 || DATE_FOLLOWS().test(after)) return text;
  const [weekday = '', ...rest] = writtenDay(due.date, language, reader).split(' ');
  const named = due.words.toLowerCase().includes(weekday.toLowerCase().replace(/,$/u, ''));
  const shown = named
    ? insertAfter(due.words, weekday, rest.join(' '))
    : `${due.words} (${[weekday, ...rest].join(' ')})`;
  return text.slice(0, at) + shown + text.slice(at + due.words.length);
}

function writtenDay(date: string, language: string | undefined, reader: DayReader): string {
  const usual = languageOf(language)?.locale;
  // English is the language of the interface.
  if (language === undefined || language === 'en' || usual === undefined)
    return formatInterfaceDay(date, reader).absolute;
  const locale = reader.locale.startsWith(language) ? reader.locale : usual;
  return formatDay(date, { ...reader, locale }).absolute;
}

/** "by 27 November", "bis zum 27.": nothing is left to work out. */
function holdsDay({ date, words }: Due): boolean {
  return new RegExp(`(?<![\\d:])0?${Number(date.slice(8))}(?![\\d:])`, 'u').test(words);
}

/** "by Friday noon" + "27 November" -> "by Friday 27 November noon". */
function insertAfter(words: string, weekday: string, date: string): string {
  const name = weekday.replace(/,$/u, '');
  const end = words.toLowerCase().indexOf(name.toLowerCase()) + name.length;
  const comma = weekday.endsWith(',') ? ',' : '';
  return `${words.slice(0, end)}${comma} ${date}${words.slice(end)}`;
}
