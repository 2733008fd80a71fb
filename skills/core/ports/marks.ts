import type { Principal } from '../caller.js';

/**
 * What a person did with a thread of their inbox.
 *
 * `seenUpTo` and `until` are epoch milliseconds. `seenUpTo` is when the newest message came that the
 * person had seen: a later one is news to them, whenever the mark was made.
 */
export type Mark =
  | { readonly kind: 'done'; readonly seenUpTo: number }
  | { readonly kind: 'snoozed'; readonly seenUpTo: number; readonly until: number };

/** Threads that people put aside, by the thread's key (digest/put-aside/thread-key.ts). Ids and times only. */
export interface Marks {
  /** Marks a thread at `at`, epoch milliseconds; its former mark is replaced. */
  mark(owner: Principal, thread: string, mark: Mark, at: number): Promise<void>;
  /** Takes the owner's mark from a thread; nothing happens where it has none. */
  unmark(owner: Principal, thread: string): Promise<void>;
  /**
   * The owner's marks by thread. A mark is forgotten 30 days after it was made, a snooze 30 days after
   * it ended: until then a snooze that is over is listed too, so that its thread can come back.
   */
  list(owner: Principal, now: number): Promise<ReadonlyMap<string, Mark>>;
}

/** How long a mark is kept once nothing more can come of it by itself. */
export const MARKS_KEPT_MS = 30 * 86_400_000;

/** When the time of a mark begins that was made at `at`: at once, or when its snooze ends. */
export function restsFrom(mark: Mark, at: number): number {
  return mark.kind === 'snoozed' ? Math.max(mark.until, at) : at;
}
