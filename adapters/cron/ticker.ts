import cron from 'node-cron';
import type { Log } from '../../skills/core/ports/log.js';

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
  const task = cron.schedule(
    pattern,
    async () => {
      running ??= settle(tick, log).finally(() => {
        running = undefined;
      });
      await running;
    },
    { timezone: 'UTC', noOverlap: true, name: 'daybrief' },
  );
  return {
    async stop() {
      await task.destroy();
      await running;
    },
  };
}

async function settle(tick: () => Promise<unknown>, log: Log): Promise<void> {
  try {
    await tick();
  } catch (error) {
    log.error('ticker.failed', error);
  }
}
