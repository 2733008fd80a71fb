import { setImmediate as nextTurn } from 'node:timers/promises';
import { CancelledError } from '../../../skills/core/errors.js';
import type { Turns } from './event-loop-turns.js';

/** Requests that were acknowledged and are being worked on. */
export interface Workload {
  /** Starts the job now or when there is room. False: too much is waiting, and it was not taken. */
  take(job: (signal: AbortSignal) => Promise<void>): boolean;
  /** Takes nothing more, waits for the rest at most `graceMs`, then aborts what is left. */
  stop(graceMs: number): Promise<void>;
}

/** How many requests run at once, and how many may wait, before the bot says that it is busy. */
export const WORKLOAD = { running: 64, waiting: 2_000 } as const;

/** Creates a workload. Jobs never throw: each handles its own failure. */
export function createWorkload(
  limits: { readonly running: number; readonly waiting: number },
  turns: Turns,
): Workload {
  const stopping = new AbortController();
  const waiting: ((signal: AbortSignal) => Promise<void>)[] = [];
  const running = new Set<Promise<void>>();

  let starting = 0;

  const schedule = (): void => {
    if (starting >= waiting.length || running.size + starting >= limits.running) return;
    starting += 1;
    turns.next().then(() => {
      starting -= 1;
      const job = waiting.shift();
      if (job === undefined) return;
      const run = job(stopping.signal).finally(() => {
        running.delete(run);
        schedule();
      });
      running.add(run);
    });
    schedule();
  };

  let open = true;
  return {
    take(job) {
      if (!open || waiting.length >= limits.waiting) return false;
      waiting.push(job);
      schedule();
      return true;
    },
    async stop(graceMs) {
      open = false;
      const settled = async () => {
        while (running.size > 0 || waiting.length > 0) {
          await Promise.allSettled(running);
          await nextTurn();
        }
      };
      const grace = AbortSignal.timeout(graceMs);
      const expired = new Promise<boolean>((resolve) =>
        grace.addEventListener('abort', () => resolve(false)),
      );
      const inTime = await Promise.race([settled().then(() => true), expired]);
      if (inTime) return;
      stopping.abort(shuttingDown());
      await settled();
    },
  };
}

function shuttingDown(): CancelledError {
  return new CancelledError({
    what: 'Daybrief is being restarted and had to stop before it was done.',
    remedy: 'Ask again in a minute.',
  });
}
