import type { Clock, Timers } from '../core/ports/clock.js';
import type { Log } from '../core/ports/log.js';
import type { ProcessRegistry } from '../core/ports/pacing.js';
import { timing } from './timing.js';

/** One process's part of the limits that all processes of an installation have in common. */
export interface ProcessShare {
  /** How many processes share the limits, this one included; at least 1. */
  readonly processes: () => number;
  /**
   * Resolves when the others have had time to count this process too, at once when there are none.
   * Until then they may still use its part.
   */
  readonly settled: Promise<void>;
  /** Gives the part back; called when the process sends nothing any more. */
  leave(): Promise<void>;
}

/** What a share is kept with. */
export interface ProcessSharePorts {
  readonly processRegistry: ProcessRegistry;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
}

/** The share of a process that is alone. */
export const wholeProcessShare: ProcessShare = {
  processes: () => 1,
  settled: Promise.resolve(),
  leave: async () => undefined,
};

/**
 * Announces this process to the others, and again every `timing.announceMs`.
 *
 * A process that dies without leaving is counted for `timing.aliveMs` more. While the store cannot be
 * reached, the last count goes on. Throws `UnavailableError` when it cannot be reached at first.
 */
export async function takeProcessShare(
  name: string,
  { processRegistry, clock, timers, log }: ProcessSharePorts,
): Promise<ProcessShare> {
  const announce = (): Promise<number> => {
    const now = clock.now();
    return processRegistry.announce(name, now, now + timing.aliveMs);
  };
  let processes = await announce();
  const stopAnnouncing = timers.every(timing.announceMs, async () => {
    try {
      processes = await announce();
    } catch (error) {
      log.error('process.announce-failed', error, { process: name });
    }
  });
  const leaving = new AbortController();
  return {
    processes: () => processes,
    settled:
      processes === 1
        ? Promise.resolve()
        : timers.sleep(timing.announceMs + timing.announceSlackMs, leaving.signal),
    async leave() {
      leaving.abort();
      stopAnnouncing();
      await processRegistry.leave(name);
    },
  };
}
