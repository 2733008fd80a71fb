import cron from 'node-cron';
import type { Log } from '../../skills/core/ports/log.js';

/** How often the clock is looked at, and a correction that is too small to matter. */
const WATCH_MS = 2_000;
const SET_BACK_MS = 1_000;

/** Something that ticks until it is stopped. */
export interface Ticker {
  /** No tick begins after this; one that runs is waited for. */
  stop(): Promise<void>;
}

/**
 * Calls `tick` at the times of a cron pattern, in UTC, and never twice at once.
 *
 * A tick that throws is logged and the next one comes all the same: a database away for a minute
 * costs that minute.
 *
 * @example startTicker('*' + '/15 * * * * *', () => schedule.tick(), log)
 */
export function startTicker(pattern: string, tick: () => Promise<unknown>, log: Log): Ticker {
  let running: Promise<void> | undefined;
  const schedule = () =>
    cron.schedule(
      pattern,
      async () => {
        running ??= settle(tick, log).finally(() => {
          running = undefined;
        });
        await running;
      },
      {
        timezone: 'UTC',
        noOverlap: true,
        name: 'daybrief',
        // After a night's sleep of the machine it would print thousands of lines; the next tick makes up for all.
        suppressMissedWarning: true,
      },
    );
  let task = schedule();
  // The library waits for an instant that it chose before: after a clock was set back by an hour, for an hour.
  let offset = clockOffset();
  const watch = setInterval(() => {
    const before = offset;
    offset = clockOffset();
    if (before - offset < SET_BACK_MS) return;
    log.warn('ticker.clock-set-back', { byMs: Math.round(before - offset) });
    void task.destroy();
    task = schedule();
  }, WATCH_MS);
  watch.unref();
  return {
    async stop() {
      clearInterval(watch);
      await task.destroy();
      await running;
    },
  };
}

/** How far the clock of the machine is ahead of its uptime: it jumps when somebody sets the clock. */
function clockOffset(): number {
  return Date.now() - performance.now();
}

async function settle(tick: () => Promise<unknown>, log: Log): Promise<void> {
  try {
    await tick();
  } catch (error) {
    log.error('ticker.failed', error);
  }
}
