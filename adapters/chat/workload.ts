import { setImmediate as nextIteration } from 'node:timers/promises';
import { shuttingDown } from './notices.js';

/**
 * Work that goes on after a platform was told that its event arrived.
 *
 * Platforms repeat what is not acknowledged within seconds, so an event is acknowledged at once and
 * answered later.
 */
export type Workload = ReturnType<typeof createWorkload>;

/** A piece of work. It never throws: it handles its own failure. The signal aborts at shutdown. */
export type Job = (stopping: AbortSignal) => Promise<void>;

/** How many jobs run at once, and how many may wait, before the bot says that it is busy. */
const LIMITS = { running: 64, waiting: 2_000 };

/** How long a stop waits for answers that were promised. */
export const GRACE_MS = 10_000;

/** Creates an empty workload. */
export function createWorkload(limits = LIMITS) {
  const stopping = new AbortController();
  const waiting: Job[] = [];
  const running = new Set<Promise<void>>();
  const letIn: (() => void)[] = [];
  let open = true;
  let starting = 0;

  const letOneIn = (): void => {
    letIn.shift()?.();
    if (letIn.length > 0) setImmediate(letOneIn);
  };
  const letEventsIn = (): Promise<void> =>
    new Promise((resolve) => {
      letIn.push(resolve);
      if (letIn.length === 1) setImmediate(letOneIn);
    });

  const schedule = (): void => {
    while (starting < waiting.length && running.size + starting < limits.running) {
      starting += 1;
      void letEventsIn().then(start);
    }
  };
  const start = (): void => {
    starting -= 1;
    const job = waiting.shift();
    if (job === undefined) return;
    const run = job(stopping.signal).finally(() => {
      running.delete(run);
      schedule();
    });
    running.add(run);
  };
  const settled = async (): Promise<void> => {
    while (running.size > 0 || waiting.length > 0) {
      await Promise.allSettled(running);
      await nextIteration();
    }
  };

  const hasRoom = () => open && waiting.length < limits.waiting;
  return {
    /** False: too much is waiting, or the bot is stopping. */
    hasRoom,
    /**
     * Resolves once Node has taken in what has arrived, for one who waits at a time: a burst of answers
     * never holds up an acknowledgement.
     */
    letEventsIn,
    /** Starts the job now or when there is room. False: it was not taken. */
    take(job: Job): boolean {
      if (!hasRoom()) return false;
      waiting.push(job);
      schedule();
      return true;
    },
    /** Takes nothing more, waits for the rest at most `graceMs`, then aborts what is left. */
    async stop(graceMs: number): Promise<void> {
      open = false;
      const grace = setTimeout(() => stopping.abort(shuttingDown()), graceMs);
      await settled();
      clearTimeout(grace);
    },
  };
}
