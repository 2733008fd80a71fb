import { fieldValue, type HeaderField } from './header-fields.js';

/**
 * Reads a date as mail headers write it: epoch milliseconds, or undefined.
 *
 * Tolerant: comments, zones by name, no zone at all (then UTC, so that the result never depends on
 * where Daybrief runs), asctime as in an mbox separator.
 */
export function parseMailDate(value: string): number | undefined {
  const plain = value
    .slice(0, 100)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/\d/.test(plain)) return undefined;
  const hasOffset = /[+-]\d{4}$|\b(?:GMT|UTC?|Z)$/i.test(plain);
  const candidates = hasOffset
    ? [plain]
    : [plain.replace(NAMED_ZONE, zoneOffset), `${plain.replace(/ [A-Z]{1,5}$/, '')} +0000`];
  const parsed = candidates.map((text) => Date.parse(text)).find((time) => isPlausible(time));
  return parsed;
}

/**
 * When the mailbox received a message: its newest `Received` field, else `Date`, else `storedAt`.
 *
 * `Date` is written by the sender and can say anything; `Received` by the server that delivered.
 */
export function receivedAtOf(
  fields: readonly HeaderField[],
  storedAt: number | undefined,
): number | undefined {
  const received = fieldValue(fields, 'received');
  const stamped = parseMailDate(received.slice(received.lastIndexOf(';') + 1));
  if (received.includes(';') && stamped !== undefined) return stamped;
  return parseMailDate(fieldValue(fields, 'date')) ?? storedAt;
}

// RFC 5322 section 4.3 knows the American ones; the European ones are seen in the wild.
const ZONE_HOURS: Readonly<Record<string, string>> = {
  EST: '-0500',
  EDT: '-0400',
  CST: '-0600',
  CDT: '-0500',
  MST: '-0700',
  MDT: '-0600',
  PST: '-0800',
  PDT: '-0700',
  WET: '+0000',
  BST: '+0100',
  CET: '+0100',
  MET: '+0100',
  CEST: '+0200',
  MEST: '+0200',
  EET: '+0200',
  EEST: '+0300',
  JST: '+0900',
};
const NAMED_ZONE = /[A-Z]{3,4}$/;

function zoneOffset(name: string): string {
  return ZONE_HOURS[name] ?? '+0000';
}

/** Mail is not older than mail, and a date far in the future is a broken one. */
function isPlausible(time: number): boolean {
  return time > Date.UTC(1970, 0, 2) && time < Date.UTC(2100, 0, 1);
}
