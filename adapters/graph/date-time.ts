import type { GraphDateTime } from './schemas.js';

/**
 * Reads an instant, epoch milliseconds.
 *
 * Graph gives UTC without saying so in the text, with seven digits of a second, unless a `Prefer`
 * header asked for another zone. Undefined for another zone, and for what is no time.
 */
export function toInstant(time: GraphDateTime | null | undefined): number | undefined {
  if (!time || (time.timeZone ?? 'UTC') !== 'UTC') return undefined;
  const instant = Date.parse(time.dateTime.endsWith('Z') ? time.dateTime : `${time.dateTime}Z`);
  return Number.isNaN(instant) ? undefined : instant;
}
