import { fold } from '../reading/fold.js';
import type { ThreadMessage } from './mail-thread.js';
import type { TriagedThread } from './triage/triaged-thread.js';

/** "Thanks, that works" may be said in two threads: the same words of a notice are more. */
const FEWEST_WORDS = 8;

/** What a digest shows as one: a thread, and those that bring the same notice. */
export interface Row {
  /** The newest of them. */
  readonly thread: TriagedThread;
  /** All of them, the newest first. */
  readonly threads: readonly TriagedThread[];
  /** How many times the notice came; 1 for any other thread. */
  readonly times: number;
}

/**
 * Makes one row of the threads that bring the same notice: the same words, numbers apart, from the same
 * sender. Keeps the order of the first of each.
 *
 * Who puts the newest aside has seen them all: with it go the older ones, and `aside` are such threads.
 */
export function toRows(
  threads: readonly TriagedThread[],
  aside: readonly TriagedThread[],
): readonly Row[] {
  const seen = new Map<string, number>();
  for (const thread of aside) {
    const key = noticeOf(thread);
    if (key) seen.set(key, Math.max(seen.get(key) ?? 0, lastAt(thread)));
  }
  const rows = new Map<string, TriagedThread[]>();
  for (const thread of threads) {
    const notice = noticeOf(thread);
    if (notice && lastAt(thread) <= (seen.get(notice) ?? Number.NEGATIVE_INFINITY)) continue;
    const key = notice ?? thread.id;
    rows.set(key, [...(rows.get(key) ?? []), thread]);
  }
  return [...rows.values()].flatMap((same) => toRow(same) ?? []);
}

function toRow(same: readonly TriagedThread[]): Row | undefined {
  const threads = [...same].sort((a, b) => lastAt(b) - lastAt(a));
  const [newest] = threads;
  if (newest === undefined) return undefined;
  const isNotice = noticeOf(newest) !== undefined;
  const times = isNotice ? same.reduce((sum, { messages }) => sum + messages.length, 0) : 1;
  return { thread: newest, threads, times };
}

/** The same for threads that bring the same notice; undefined for a thread in which more is said. */
function noticeOf({ messages }: TriagedThread): string | undefined {
  const [first, ...others] = messages.map(keyOf);
  return others.every((key) => key === first) ? first : undefined;
}

function keyOf({ message, clean }: ThreadMessage): string | undefined {
  const words = fold(clean.text).replace(/\d+/gu, '0');
  const told = words === '' ? fold(message.subject).replace(/\d+/gu, '0') : words;
  const isLong = words === '' || words.split(' ').length >= FEWEST_WORDS;
  return isLong && told !== '' && message.from ? `${message.from.address} ${told}` : undefined;
}

/** When the newest message of a thread came, epoch milliseconds. */
export function lastAt({ messages }: TriagedThread): number {
  return messages.at(-1)?.message.receivedAt ?? 0;
}
