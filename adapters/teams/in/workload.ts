import type { Timers } from '../../../skills/core/ports/clock.js';
import type { Log } from '../../../skills/core/ports/log.js';
import { TEAMS_LIMITS } from '../limits.js';

/**
 * Work that goes on after its turn was answered.
 *
 * Teams repeats a message that is not acknowledged within seconds, so the turn ends at once and the
 * answer is sent proactively.
 */
export interface Workload {
  /** False when there is already too much work, or the bot is stopping. */
  hasRoom(): boolean;
  start(work: (signal: AbortSignal) => Promise<void>): void;
  /** Takes nothing new, aborts what runs and waits until all of it has ended. */
  stop(): Promise<void>;
}

const MOST_AT_ONCE = 200;

/** Creates an empty workload. */
export function createWorkload(
  log: Log,
  timers: Pick<Timers, 'deadline'>,
  mostAtOnce = MOST_AT_ONCE,
): Workload {
  const running = new Set<Promise<void>>();
  const stopping = new AbortController();
  return {
    hasRoom: () => !stopping.signal.aborted && running.size < mostAtOnce,
    start(work) {
      const deadline = timers.deadline(TEAMS_LIMITS.turn.workMs);
      const done = work(AbortSignal.any([stopping.signal, deadline]))
        .catch((error: unknown) => log.error('teams.work-failed', error))
        .finally(() => running.delete(done));
      running.add(done);
    },
    async stop() {
      stopping.abort();
      await Promise.all(running);
    },
  };
}
