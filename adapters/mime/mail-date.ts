import { isTimeZone, toInstant } from '../../skills/core/time/local-time.js';
import { fieldValue, type HeaderField } from './header-fields.js';

const LONGEST = 100;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = `(?<month>${MONTHS.join('|')})[a-z]*\\.?`;

/** How a day is written, the unmistakable ways first. */
const DATES: readonly RegExp[] = [
  /(?<!\d)(?<year>\d{4})[-/.](?<number>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/,
  new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s.-]*${MONTH}[\\s,-]*(?<year>\\d{4}|\\d{2})(?![\\d:])`,
    'i',
  ),
  new RegExp(
    `(?<![a-z])${MONTH}\\s*(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<year>\\d{4}))?(?![\\d:])`,
    'i',
  ),
  /(?<!\d)(?<day>\d{1,2})[-/.](?<number>\d{1,2})[-/.](?<year>\d{4}|\d{2})(?!\d)/,
];
/** asctime puts the year last: `Nov 23 09:00:00 2026`, and some a zone before it. */
const LAST_YEAR = /(?<![\d+-])(\d{4})\s*$/;
const TIME =
  /(?<!\d)(?<hour>\d{1,2})[:.h](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,]\d+)?)?\s*(?<half>[ap]\.?m\b\.?)?/i;
const OFFSET = /(?:GMT|UTC?|Z)?\s*(?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d{2})\b/i;

/**
 * Reads a date as mail headers write it: epoch milliseconds, or undefined.
 *
 * Tolerant: comments, zones by name or by place, asctime as in an mbox separator, ISO 8601, digits only
 * (then the day comes first, unless it cannot). Without a zone it counts as UTC, so that the result never
 * depends on where Daybrief runs.
 */
export function parseMailDate(value: string): number | undefined {
  const plain = value
    .slice(0, LONGEST)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const date = dateIn(plain);
  if (date === undefined) return undefined;
  const { rest } = date;
  const time = TIME.exec(rest)?.groups;
  const hours = Number(time?.['hour'] ?? 0);
  const minutes = inDay(hours, time?.['half']) * 60 + Number(time?.['minute'] ?? 0);
  if (hours > 24 || minutes > MINUTES_OF_DAY) return undefined;
  const zone = rest.replace(TIME, ' ').replace(LAST_YEAR, ' ').trim();
  const instant = instantIn(date.iso, minutes, zone) + Number(time?.['second'] ?? 0) * 1000;
  return isPlausible(instant) ? instant : undefined;
}

const MINUTES_OF_DAY = 24 * 60;

function dateIn(text: string): { readonly iso: string; readonly rest: string } | undefined {
  for (const pattern of DATES) {
    const found = pattern.exec(text);
    if (!found) continue;
    const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
    const { year = LAST_YEAR.exec(rest)?.[1], month, number, day } = found.groups ?? {};
    const named = month === undefined ? Number(number) : MONTHS.indexOf(month.toLowerCase()) + 1;
    const iso = isoOf(year, named, Number(day)) ?? isoOf(year, Number(day), named);
    if (iso !== undefined) return { iso, rest };
  }
  return undefined;
}

function isoOf(year: string | undefined, month: number, day: number): string | undefined {
  if (year === undefined || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  // RFC 5322, 4.3: years of two digits are of 1950 to 2049.
  const century = Number(year) < 50 ? '20' : '19';
  const full = year.length === 2 ? `${century}${year}` : year;
  return `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function inDay(hours: number, half: string | undefined): number {
  if (half === undefined) return hours;
  return (hours % 12) + (/^p/i.test(half) ? 12 : 0);
}

function instantIn(date: string, minutes: number, zone: string): number {
  const asUtc = Date.parse(`${date}T00:00:00Z`) + minutes * 60_000;
  const offset = OFFSET.exec(zone)?.groups;
  if (offset) {
    const size = Number(offset['hours']) * 60 + Number(offset['minutes']);
    return asUtc - (offset['sign'] === '-' ? -size : size) * 60_000;
  }
  const place = zone.split(' ').find((word) => word.includes('/') && isTimeZone(word));
  if (place !== undefined) return toInstant(date, minutes, place);
  const name = zone.split(' ').find((word) => word in ZONE_MINUTES);
  return asUtc - (name === undefined ? 0 : (ZONE_MINUTES[name] ?? 0)) * 60_000;
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
  return deliveredAtOf(fields) ?? parseMailDate(fieldValue(fields, 'date')) ?? storedAt;
}

/** When a server says that it delivered a message; undefined where none does. */
export function deliveredAtOf(fields: readonly HeaderField[]): number | undefined {
  const received = fieldValue(fields, 'received');
  if (!received.includes(';')) return undefined;
  return parseMailDate(received.slice(received.lastIndexOf(';') + 1));
}

/**
 * Minutes ahead of UTC. RFC 5322 section 4.3 knows the American ones; the others are seen in the wild. Of
 * those that several places use, the one with most people: IST is India's, CST and BST are not Asia's.
 */
const ZONE_MINUTES: Readonly<Record<string, number>> = {
  NST: -210,
  AST: -240,
  ADT: -180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
  BRT: -180,
  BRST: -120,
  ART: -180,
  CLT: -240,
  COT: -300,
  PET: -300,
  WET: 0,
  WEST: 60,
  BST: 60,
  CET: 60,
  MET: 60,
  MEZ: 60,
  CEST: 120,
  MEST: 120,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  SAST: 120,
  CAT: 120,
  WAT: 60,
  EAT: 180,
  MSK: 180,
  TRT: 180,
  IDT: 180,
  GST: 240,
  PKT: 300,
  IST: 330,
  NPT: 345,
  WIB: 420,
  ICT: 420,
  SGT: 480,
  HKT: 480,
  PHT: 480,
  AWST: 480,
  JST: 540,
  KST: 540,
  ACST: 570,
  ACDT: 630,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
};

/** Mail is not older than mail, and a date far in the future is a broken one. */
function isPlausible(time: number): boolean {
  return time > Date.UTC(1970, 0, 2) && time < Date.UTC(2100, 0, 1);
}
