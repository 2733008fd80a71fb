import { fold } from '../reading/fold.js';
import { isStopWord } from '../reading/stop-words.js';
import { baseSubject } from '../reading/threads/subjects.js';
import { shorten } from '../reading/unicode.js';

/** UTF-16 code units. */
const LONGEST_SUBJECT = 80;
/** Subjects that begin alike share so much at least: "payment-run-20261124-…". */
const SHORTEST_START = 8;

/** A subject as a row shows it; undefined where it says nothing, or the words below say it too. */
export function describeSubject(subject: string, shown: string): string | undefined {
  const base = baseSubject(subject);
  const words = fold(base);
  const saysNothing = words.split(' ').every((word) => isStopWord(word));
  return words === '' || saysNothing || ` ${fold(shown)} `.includes(` ${words} `)
    ? undefined
    : shorten(base, LONGEST_SUBJECT);
}

/** How a notice that came several times is called: "6 × payment-run-20261124-…". */
export function describeTimes(times: number, subjects: readonly string[]): string {
  const [first = '', ...others] = subjects.map(baseSubject);
  let start = first;
  for (const other of others) {
    while (!other.startsWith(start)) start = start.slice(0, -1);
  }
  if (start === first) return `${times} × ${shorten(first, LONGEST_SUBJECT)}`.trim();
  const isEnough = start.trim().length >= SHORTEST_START;
  return isEnough
    ? `${times} × ${shorten(start, LONGEST_SUBJECT)}…`
    : `${times} × ${shorten(first, LONGEST_SUBJECT)} and others`;
}
