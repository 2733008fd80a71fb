import { vi } from 'vitest';
import type { FakeClock } from '../fakes/clock.js';

/**
 * Makes the Date of this process a clock that stands at `start`, an ISO instant, until a test moves it.
 *
 * For tests of several parts at once: Slack's and Microsoft's SDKs ask Date how old a signature or a
 * token is, and so agree with Daybrief. It lasts until the test file ends, which has its process to
 * itself; timers run as ever.
 */
export function createProcessClock(start: string): FakeClock {
  vi.setSystemTime(start);
  return {
    now: () => Date.now(),
    advance: (ms) => void vi.setSystemTime(Date.now() + ms),
    set: (instant) => void vi.setSystemTime(instant),
  };
}
