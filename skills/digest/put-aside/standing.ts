import type { MailboxOwner, MessageHeader, TimeWindow } from '../../core/ports/mail.js';
import type { Mark } from '../../core/ports/marks.js';
import { isBy } from '../../reading/senders/is-by.js';
import { threadKey } from './thread-key.js';

/** How a marked thread stands: put aside, or back because its snooze ended inside the window. */
export type Standing = 'aside' | 'back';

/** What a thread's standing is decided by. */
export interface StandingContext {
  readonly marks: ReadonlyMap<string, Mark>;
  readonly owner: MailboxOwner;
  readonly window: TimeWindow;
}

/**
 * How a thread stands for its owner; undefined when nothing sets it apart from the others.
 *
 * Whatever somebody else writes after the person looked undoes the mark. What the owner writes does
 * not: people answer first and press Done afterwards.
 */
export function standingOf(
  messages: readonly MessageHeader[],
  { marks, owner, window }: StandingContext,
): Standing | undefined {
  const mark = marks.get(threadKey(messages));
  if (mark === undefined) return undefined;
  if (messages.some((message) => isNewsTo(owner, message, mark.seenUpTo))) return undefined;
  if (mark.kind === 'done' || mark.until > window.to) return 'aside';
  return mark.until >= window.from ? 'back' : undefined;
}

/** Whether somebody else's message came after `seenUpTo`, epoch milliseconds. */
export function isNewsTo(
  { addresses }: MailboxOwner,
  { from, receivedAt }: MessageHeader,
  seenUpTo: number,
): boolean {
  return receivedAt > seenUpTo && !isBy(from, addresses);
}

/** How far back the threads reach that are put aside, epoch milliseconds; undefined without any. */
export function asideFrom(
  marks: ReadonlyMap<string, Mark>,
  window: TimeWindow,
): number | undefined {
  return reachOf([...marks.values()], window);
}

/** Nothing older comes back: a longer reach would have a digest read a year for one old thread. */
const LONGEST_REACH_MS = 62 * 86_400_000;

/**
 * How far back the threads reach whose snooze ends inside the window, epoch milliseconds; undefined
 * when none does. Their messages may be older than what a digest reads.
 */
export function returnsFrom(
  marks: ReadonlyMap<string, Mark>,
  window: TimeWindow,
): number | undefined {
  const returning = [...marks.values()].filter(
    (mark) => mark.kind === 'snoozed' && mark.until >= window.from && mark.until <= window.to,
  );
  return reachOf(returning, window);
}

function reachOf(marks: readonly Mark[], window: TimeWindow): number | undefined {
  if (marks.length === 0) return undefined;
  const earliest = Math.min(...marks.map(({ seenUpTo }) => seenUpTo));
  return Math.max(earliest, window.to - LONGEST_REACH_MS);
}
