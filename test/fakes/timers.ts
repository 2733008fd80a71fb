import type { Timers } from '../../skills/core/ports/clock.js';
import type { FakeClock } from './clock.js';

/** Timers in virtual time: to sleep is to move the clock on, at once. */
export interface FakeTimers extends Timers {
  /** Every pause that was slept, in milliseconds. */
  readonly pauses: readonly number[];
  /** Runs everything registered with `every`, once. */
  tick(): Promise<void>;
}

/** Creates timers that move `clock`. */
export function createFakeTimers(clock: FakeClock): FakeTimers {
  const pauses: number[] = [];
  const works = new Set<() => Promise<void>>();
  return {
    pauses,
    async sleep(ms) {
      pauses.push(ms);
      clock.advance(ms);
    },
    // Never aborts by itself: a test that wants a deadline to pass aborts its own signal.
    deadline: () => new AbortController().signal,
    every(_ms, work) {
      works.add(work);
      return () => works.delete(work);
    },
    async tick() {
      for (const work of works) await work();
    },
  };
}
