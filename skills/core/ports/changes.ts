import type { Principal } from '../caller.js';
import type { Mark } from './marks.js';
import type { Preference } from './personal-data.js';
import type { Subscription } from './subscriptions.js';

/** How long it is known that something was changed: longer than it can be taken back, to say what to do instead. */
export const CHANGE_KEPT_MS = 24 * 60 * 60_000;

/** How a thread stood before it was put aside or brought back. Ids and times only. */
export interface FormerThread {
  readonly kind: 'thread';
  readonly by: 'done' | 'snooze' | 'restore';
  /** The thread's key, as `Marks` has it, and a message of it, as `Mailbox` has it. */
  readonly thread: string;
  readonly reference: string;
  readonly mark?: Mark;
}

/** How several threads stood before one command put them aside or brought them back. */
export interface FormerThreads {
  readonly kind: 'threads';
  readonly by: FormerThread['by'];
  readonly threads: readonly FormerThread[];
}

/** What a person had chosen and scheduled before they changed it. */
export interface FormerChoices {
  readonly kind: 'choices';
  readonly by: 'schedule' | 'settings';
  readonly preference: Preference;
  readonly subscriptions: readonly Subscription[];
}

/** What was before a change. */
export type Former = FormerThread | FormerThreads | FormerChoices;

/** A change, and what was before it. */
export interface Change {
  /** Opaque (128 random bits). */
  readonly id: string;
  readonly former: Former;
  /** When it was made, epoch milliseconds. */
  readonly at: number;
}

/** The last change of each person, so that it can be taken back. */
export interface Changes {
  /** Keeps what was before a change made at `at`, instead of the owner's change before; returns its id. */
  keep(owner: Principal, former: Former, at: number): Promise<string>;
  /** The owner's last change, for `CHANGE_KEPT_MS`; undefined when there was none or it was taken. */
  last(owner: Principal, now: number): Promise<Change | undefined>;
  /**
   * Takes the change out, in one atomic step: of several callers at most one gets true. False when it is
   * not the owner's last one any more.
   */
  take(owner: Principal, id: string): Promise<boolean>;
}
