import type { Clock } from '../../skills/core/ports/clock.js';

/** A clock that stands still until a test moves it. */
export interface FakeClock extends Clock {
  advance(ms: number): void;
  set(now: number): void;
}

/** Creates a clock that shows `start`: an ISO instant, or epoch milliseconds. */
export function createFakeClock(start: string | number): FakeClock {
  let now = typeof start === 'number' ? start : Date.parse(start);
  return {
    now: () => now,
    advance: (ms) => {
      now += ms;
    },
    set: (instant) => {
      now = instant;
    },
  };
}
