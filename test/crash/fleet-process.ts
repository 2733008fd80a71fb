/** A worker process as `bots/worker.ts` runs it: ticks and delivers until it is killed or told to end. */
import { createNextRun } from '../../adapters/cron/next-run.js';
import { createTimers } from '../../adapters/cron/timers.js';
import { parseKeyring } from '../../adapters/store/sealed/keyring.js';
import { openStore } from '../../adapters/store/store.js';
import { takeProcessShare } from '../../skills/delivery/process-share.js';
import { tick } from '../../skills/delivery/tick.js';
import { createWorker } from '../../skills/delivery/worker.js';
import { createFakeLog } from '../fakes/log.js';
import { type ProcessOrders, TEST_KEYS } from './points.js';
import { createSurfaces, createTestDigest } from './surfaces.js';

interface FleetOrders extends ProcessOrders {
  /** Milliseconds of computing that each digest costs, as a writer would; none by default. */
  readonly cpuMs?: number;
}

const TICK_MS = 20;
const GRACE_MS = 5_000;

async function main(orders: FleetOrders): Promise<void> {
  const clock = { now: () => Math.round(orders.startsAt + performance.now()) };
  const log = createFakeLog();
  const timers = createTimers();
  const store = await openStore({
    url: orders.databaseUrl,
    keyring: parseKeyring(TEST_KEYS),
    clock,
    log,
    connections: orders.concurrency + 2,
  });
  const share = await takeProcessShare(`process ${process.pid}`, { ...store, clock, timers, log });
  const worker = createWorker(
    {
      ...store,
      surfaceNamed: createSurfaces(orders.companies, {
        ...store,
        clock,
        timers,
        processes: share.processes,
      }),
      run(delivery, signal) {
        compute(orders.cpuMs ?? 0);
        return createTestDigest(delivery, signal);
      },
      clock,
      timers,
      log,
    },
    { name: `process ${process.pid}`, concurrency: orders.concurrency, idleMs: TICK_MS },
  );
  const nextRun = createNextRun();
  const stopTicks = timers.every(TICK_MS, async () => {
    await tick({ subscriptions: store.subscriptions, nextRun, clock, log });
  });
  process.once('SIGTERM', async () => {
    stopTicks();
    await worker.stop(GRACE_MS);
    await share.leave();
    await store.close();
  });
  await share.settled;
  await worker.run();
}

/** Uses the processor for so long, measured as processor time: a busy machine does not shorten it. */
function compute(ms: number): void {
  const before = process.cpuUsage();
  let used = 0;
  while (used < ms * 1_000) {
    const { user, system } = process.cpuUsage(before);
    used = user + system;
  }
}

// Only the tests start this process.
void main(JSON.parse(process.argv[2] ?? '{}') as FleetOrders);
