import { setTimeout as sleep } from 'node:timers/promises';
import type { Timers } from '../../skills/core/ports/clock.js';

/** Creates the port that waits, on the system's timers. */
export function createTimers(): Timers {
  return {
    async sleep(ms, signal) {
      try {
        await sleep(ms, undefined, { signal });
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    },
    deadline: (ms) => AbortSignal.timeout(ms),
    every(ms, work) {
      let stopped = false;
      let timer: NodeJS.Timeout;
      const next = (): void => {
        timer = setTimeout(async () => {
          await work();
          if (!stopped) next();
        }, ms);
      };
      next();
      return () => {
        stopped = true;
        clearTimeout(timer);
      };
    },
  };
}
