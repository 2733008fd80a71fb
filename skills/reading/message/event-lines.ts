import type { Due, ReadSentence } from '../../core/ports/message-reading.js';
import { toLocalTime } from '../../core/time/local-time.js';
import type { DateReading } from '../dates/date-readers.js';
import { findDates, toDue } from '../dates/dates.js';
import { anyLanguagePattern, START } from '../languages/language-pattern.js';

/** "When: 2 p.m.", "Datum: 24.11." */
const LABEL = anyLanguagePattern(({ requests }) => requests.eventLabels, {
  ...START,
  behind: '\\s*:\\s*(?=\\S)',
  flags: 'i',
});

/**
 * Reads lines that name the day and the hour of something to come: the line of the day asks to meet then. A
 * day without an hour is that of a letter or a bill.
 */
export function withEvents(
  sentences: readonly ReadSentence[],
  dates: DateReading,
): readonly ReadSentence[] {
  const lines = sentences.filter(({ quote }) => LABEL().test(quote));
  if (lines.length === 0) return sentences;
  const values = lines.map(({ quote }) => quote.replace(LABEL(), ''));
  const today = toLocalTime(dates.reference, dates.timeZone).date;
  const found = values.flatMap((value, at): readonly [line: number, day: Due][] => {
    const others = values.filter((_, index) => index !== at);
    const days = ['', ...others].flatMap((other) => findDates(`${value} ${other}`.trim(), dates));
    const day = days.find(({ date, minutes }) => date >= today && minutes !== undefined);
    return day && findDates(value, dates).length > 0 ? [[at, toDue(day)]] : [];
  });
  const [first] = found;
  if (first === undefined) return sentences;
  const [line, day] = first;
  return sentences.map((sentence) => {
    if (sentence !== lines[line] || sentence.ask) return sentence;
    const { idle: _idle, ...rest } = sentence;
    return { ...rest, ask: 'meeting', day };
  });
}
