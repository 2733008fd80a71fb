import { lazily } from '../../../skills/core/lazily.js';
import type { Due } from '../../../skills/core/ports/message-reading.js';
import type { Reader } from '../../../skills/core/ports/writer.js';
import { type DayReader, formatDay } from '../../../skills/core/time/day-format.js';
import { formatInterfaceDay } from '../../../skills/core/time/interface-day.js';
import { LANGUAGES, languageOf } from '../../../skills/reading/languages/known-languages.js';
import { anyOf } from '../../../skills/reading/languages/sources.js';

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
