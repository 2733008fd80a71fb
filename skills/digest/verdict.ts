import type { MailboxOwner } from '../core/ports/mail.js';
import type { Due, Evidence } from '../core/ports/message-reading.js';

/** For whom, and when, a thread is judged. */
export interface TriageOptions {
  readonly owner: MailboxOwner;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly timeZone: string;
  /** Lower-case addresses or `@domain`: what they write always needs the owner. */
  readonly importantSenders?: readonly string[];
}

/** Where a thread belongs, and why. */
export interface Triage {
  readonly bucket: 'needs-you' | 'waiting-on-others' | 'to-know' | 'bulk';
  /** In words, the deciding one first: "asks you a question", "due Friday, in 3 days". */
  readonly reasons: readonly string[];
  /** The sentence that decided, and that the reasons tell of. */
  readonly lead?: Evidence;
  /** By when: named by that sentence, else the earliest deadline that is still open. */
  readonly due?: Due;
  /** Orders the threads of one bucket, highest first. */
  readonly score: number;
  /** Who sends it, for bulk: what it is counted under. */
  readonly group?: string;
}
