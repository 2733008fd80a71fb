import { type DayReader, type FormattedDay, formatDay } from './day-format.js';

/**
 * Writes a day for the words of the interface, which are English wherever the reader is: "27 November".
 *
 * One order everywhere, also for a reader whose regional English has another: the month is a word, so
 * nobody can misread it, and an answer never says "November 27" beside "27 November".
 */
export function formatInterfaceDay(date: string, reader: DayReader): FormattedDay {
  return formatDay(date, { ...reader, locale: 'en-GB' });
}
