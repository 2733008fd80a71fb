import type { Person } from '../../../../skills/core/ports/mail.js';
import type { CleanThread, Reader } from '../../../../skills/core/ports/writer.js';

/** Tuesday 24 November 2026, 9:00 in Berlin. */
const NOW = Date.UTC(2026, 10, 24, 8);

export const alex: Person = { name: 'Alex Kim', address: 'alex.kim@example.com' };
export const dana: Person = { name: 'Dana Ortiz', address: 'dana.ortiz@example.com' };
export const jonas: Person = { name: 'Jonas Weber', address: 'jonas.weber@example.com' };
export const list: Person = { address: 'gauge-users@lists.example.com' };

export const reader: Reader = {
  addresses: [alex.address],
  name: 'Alex Kim',
  timeZone: 'Europe/Berlin',
  locale: 'en-GB',
  now: NOW,
};

/** A message of a thread: from, to and the text; sent one after the other on the day of `NOW`. */
export type Written = readonly [from: Person, to: readonly Person[], text: string];

export function toThread(subject: string, ...written: readonly Written[]): CleanThread {
  return {
    id: 't1',
    subject,
    messages: written.map(([from, to, text], at) => ({
      id: `m${at + 1}`,
      from,
      to,
      cc: [],
      sentAt: NOW - 3_600_000 + at * 60_000,
      text,
    })),
  };
}
