import type { MailboxOwner } from '../../core/ports/mail.js';
import type { Due, Evidence } from '../../core/ports/message-reading.js';

/** For whom, and when, a thread is judged. */
export interface TriageOptions {
  readonly owner: MailboxOwner;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly timeZone: string;
  /** Lower-case addresses or `@domain`: what they write always needs the owner. */
  readonly importantSenders?: readonly string[];
}

/** How soon something has to be done: today or overdue, tomorrow, at some time, no more. */
export const URGENCY = { today: 3, tomorrow: 2, ordinary: 1, over: 0 } as const;

/** One of `URGENCY`. */
export type Urgency = (typeof URGENCY)[keyof typeof URGENCY];

/** Where a thread belongs, and why. */
export interface Triage {
  readonly bucket: 'needs-you' | 'waiting-on-others' | 'to-know' | 'bulk';
  /** In words, what is due first: "due Friday 27 November, in 3 days", "asks you a question". */
  readonly reasons: readonly string[];
  /** Of the reasons those that the deciding words say to whoever reads them. */
  readonly said: readonly string[];
  /** The sentence that decided, and that the reasons tell of. */
  readonly lead?: Evidence;
  /** By when: named by that sentence, else the earliest deadline that is still open. */
  readonly due?: Due;
  /** Orders the threads of one bucket, highest first, whatever else they have. */
  readonly urgency: Urgency;
  /** Orders those of one urgency, highest first. */
  readonly score: number;
  /** Who sends it, for bulk: what it is counted under. */
  readonly group?: string;
}
