import type { MailThread } from '../mail-thread.js';
import type { Standing } from '../put-aside/standing.js';
import type { Triage } from './verdict.js';

/** A thread that triage has looked at. */
export interface TriagedThread extends MailThread {
  /** How many of its messages came to the owner inside the window. */
  readonly newCount: number;
  /** How many of these were too long to be read whole. */
  readonly cutCount: number;
  readonly triage: Triage;
  /** Set where the owner marked the thread and the mark holds. */
  readonly standing?: Standing;
  /** How it was put aside, in words, and under which key. */
  readonly aside?: { readonly key: string; readonly words: string };
}
