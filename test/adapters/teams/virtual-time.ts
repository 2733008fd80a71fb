import { setImmediate } from 'node:timers/promises';
import type { Clock, Timers } from '../../../skills/core/ports/clock.js';

/** Time that stands still while anybody works, and jumps to the next sleeper when nobody does. */
export interface VirtualTime {
  readonly clock: Clock;
  readonly timers: Pick<Timers, 'sleep' | 'deadline'>;
  /** Runs until the work is done; returns its outcome. */
  run<Value>(work: Promise<Value>): Promise<Value>;
}

/** Creates a time that starts at `start`. */
export function createVirtualTime(start: number): VirtualTime {
  let now = start;
  let sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  const wakeAt = (ms: number, wake: () => void): void => {
    sleepers.push({ at: now + ms, wake });
  };
  return {
    clock: { now: () => now },
    timers: {
      sleep: (ms) => new Promise((resolve) => wakeAt(ms, resolve)),
      deadline(ms) {
        const controller = new AbortController();
        wakeAt(ms, () => controller.abort());
        return controller.signal;
      },
    },
    async run(work) {
      let done = false;
      const finish = (): void => {
        done = true;
      };
      work.then(finish, finish);
      while (!done) {
        await setImmediate();
        if (done || sleepers.length === 0) continue;
        now = Math.min(...sleepers.map(({ at }) => at));
        const due = sleepers.filter(({ at }) => at <= now);
        sleepers = sleepers.filter(({ at }) => at > now);
        for (const { wake } of due) wake();
      }
      return work;
    },
  };
}
