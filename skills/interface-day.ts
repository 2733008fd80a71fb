import { type DayReader, type FormattedDay, formatDay } from './text/day-format.js';

/**
 * Writes a day for the words of the interface, which are English wherever the reader is: a regional
 * English keeps its order ("November 27"), every other locale reads "27 November".
 */
export function formatInterfaceDay(date: string, reader: DayReader): FormattedDay {
  const locale = /^en\b/i.test(reader.locale) ? reader.locale : 'en-GB';
  return formatDay(date, { ...reader, locale });
}
