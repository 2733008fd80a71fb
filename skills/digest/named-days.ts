import type { Due } from '../core/ports/message-reading.js';
import type { Reader } from '../core/ports/writer.js';
import { formatInterfaceDay } from '../core/time/interface-day.js';
import { toLocalTime } from '../core/time/local-time.js';
import { findNearDays } from '../reading/dates/near-days.js';
import type { Saying } from '../writing/saying.js';

/** More dates under a row are a calendar. */
const MOST_DAYS = 2;

/**
 * The dates of the days that shown words name without saying which they are: "on Thursday" gives
 * "Thursday 26 November, in 2 days". A day ahead that is over says so: "was on Friday 20 November, …".
 *
 * `told` are dates (`2026-11-26`) that the row says already.
 */
export function describeDays(
  shown: string,
  { message, sentences }: Saying,
  reader: Reader,
  told: readonly string[],
): readonly string[] {
  const { timeZone } = reader;
  const { language = message.reading.language ?? 'en' } = sentences[0] ?? {};
  const near = findNearDays(shown, { reference: message.sentAt, timeZone, language });
  const named = sentences
    .flatMap(({ due, day }) => due ?? day ?? [])
    .filter((day) => shown.includes(day.words) && !holdsDay(day));
  const today = toLocalTime(reader.now, timeZone).date;
  const sent = toLocalTime(message.sentAt, timeZone).date;
  // Who reads "tomorrow" on the day it was written knows which day that is.
  const unclear = [...named, ...near].filter(
    ({ date, words }) =>
      sent !== today || !near.some((each) => each.words === words && each.date === date),
  );
  const dates = [...new Set(unclear.map(({ date }) => date))].filter(
    (date) => !told.includes(date),
  );
  return dates.slice(0, MOST_DAYS).map((date) => {
    const { absolute, relative } = formatInterfaceDay(date, reader);
    return `${date > sent && date < today ? 'was on ' : ''}${absolute}, ${relative}`;
  });
}

/** "27 November", "am 27.": nothing is left to work out. */
function holdsDay({ date, words }: Due): boolean {
  return new RegExp(`(?<![\\d:])0?${Number(date.slice(8))}(?![\\d:])`, 'u').test(words);
}
