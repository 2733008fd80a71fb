import type { MailboxOwner, TimeWindow } from '../mail.js';
import type { Mark } from '../memory.js';
import type { Threadable } from '../text/threads.js';
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
  messages: readonly Threadable[],
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
  { from, receivedAt }: Threadable,
  seenUpTo: number,
): boolean {
  return receivedAt > seenUpTo && !addresses.includes(from?.address ?? '');
}
