/**
 * A worker process that kills itself, with SIGKILL, at a labelled point.
 *
 * Its work, its store, its surfaces and its clock are the real ones; only the wrapped methods below count how often
 * a point was reached.
 */
import { createNextRun } from '../../adapters/cron/next-run.js';
import { createTimers } from '../../adapters/cron/timers.js';
import { parseKeyring } from '../../adapters/store/sealed/keyring.js';
import { openStore } from '../../adapters/store/store.js';
import type { Deliveries } from '../../skills/core/ports/deliveries.js';
import { tick } from '../../skills/delivery/tick.js';
import { createWorker } from '../../skills/delivery/worker.js';
import { createFakeLog } from '../fakes/log.js';
import { type Point, TEST_KEYS, type WorkerOrders } from './points.js';
import { createSurfaces, createTestDigest } from './surfaces.js';

async function main(orders: WorkerOrders): Promise<void> {
  let reached = 0;
  const at = (point: Point): void => {
    if (point !== orders.point) return;
    reached += 1;
    if (reached === orders.occurrence) process.kill(process.pid, 'SIGKILL');
  };
  const clock = { now: () => Math.round(orders.startsAt + performance.now()) };
  const log = createFakeLog();
  const store = await openStore({
    url: orders.databaseUrl,
    keyring: parseKeyring(TEST_KEYS),
    clock,
    log,
    connections: 4,
  });
  const deliveries: Deliveries = {
    ...store.deliveries,
    async recordSending(delivery, now, leaseUntil) {
      const held = await store.deliveries.recordSending(delivery, now, leaseUntil);
      at('sending recorded');
      return held;
    },
    async finish(delivery, outcome, now) {
      at('answered, not recorded');
      const held = await store.deliveries.finish(delivery, outcome, now);
      at('recorded');
      return held;
    },
  };
  const timers = createTimers();
  const worker = createWorker(
    {
      ...store,
      deliveries,
      surfaceNamed: createSurfaces(orders.companies, { ...store, clock, timers }),
      run: createTestDigest,
      clock,
      timers,
      log,
    },
    { name: `process ${process.pid}`, concurrency: orders.concurrency, idleMs: 100 },
  );
  at('before the claim');
  await tick({ subscriptions: store.subscriptions, nextRun: createNextRun(), clock, log });
  at('claimed');
  await worker.drain();
  await store.close();
}

// Only `crash-run.ts` starts this process.
void main(JSON.parse(process.argv[2] ?? '{}') as WorkerOrders);
