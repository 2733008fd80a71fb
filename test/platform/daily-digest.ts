import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createNextRun } from '../../adapters/cron/next-run.js';
import type { Address } from '../../skills/core/call.js';
import type { Principal } from '../../skills/core/caller.js';
import type { Surface } from '../../skills/core/ports/surface.js';
import type { RunScheduled } from '../../skills/delivery/run-scheduled.js';
import { tick } from '../../skills/delivery/tick.js';
import { createWorker } from '../../skills/delivery/worker.js';
import { openTestStore } from '../adapters/store/databases.js';
import { createFakeClock } from '../fakes/clock.js';
import { createFakeLog } from '../fakes/log.js';
import { createFakeTimers } from '../fakes/timers.js';

/** What the digest of every morning says: only its way to the person is looked at. */
export const DIGEST = 'Your digest of this morning';

const everyMorning = {
  cadence: { cron: '0 8 * * *', words: 'every day at 8:00' },
  timeZone: 'Europe/Berlin',
} as const;
/** Longer than the jitter that spreads what is due at once. */
const PAST_THE_JITTER_MS = 10 * 60_000;

const run: RunScheduled = async () => ({
  reply: { kind: 'notice', audience: 'asker', title: [DIGEST], sections: [] },
  error: undefined,
});

/** A schedule of digests at eight, on a SQLite database of its own, in virtual time. */
export async function openSchedule() {
  const clock = createFakeClock('2026-11-24T05:00:00Z');
  const timers = createFakeTimers(clock);
  const log = createFakeLog();
  const nextRun = createNextRun();
  const folder = await mkdtemp(join(tmpdir(), 'daybrief-schedule-'));
  const store = await openTestStore(join(folder, 'daybrief.db'), { clock, log });
  return {
    clock,
    timers,
    log,
    store,

    /** Gives somebody a digest every morning at eight. */
    async schedule(owner: Principal, address: Address): Promise<void> {
      const nextRunAt = nextRun(everyMorning, clock.now());
      const what = { skill: 'digest', words: '', locale: 'en', whenEmpty: 'say' } as const;
      await store.subscriptions.save({ ...everyMorning, ...what, owner, address, nextRunAt });
    },

    /** Lets the next morning come, and delivers what is due then through `surface`. */
    async morning(surface: Surface): Promise<void> {
      clock.set((nextRun(everyMorning, clock.now()) ?? Number.NaN) + PAST_THE_JITTER_MS);
      await tick({ subscriptions: store.subscriptions, nextRun, clock, log });
      const surfaceNamed = () => surface;
      const ports = { ...store, surfaceNamed, run, clock, timers, log };
      await createWorker(ports, { name: 'test', concurrency: 2, idleMs: 1 }).drain();
    },

    async close(): Promise<void> {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}
