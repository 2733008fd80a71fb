import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { createNextRun } from '../../adapters/cron/next-run.js';
import { parseKeyring } from '../../adapters/store/sealed/keyring.js';
import { openStore, type Store } from '../../adapters/store/store.js';
import type { Principal } from '../../skills/core/caller.js';
import type { Clock } from '../../skills/core/ports/clock.js';
import { tick } from '../../skills/delivery/tick.js';
import { timing } from '../../skills/delivery/timing.js';
import { createWorker } from '../../skills/delivery/worker.js';
import { createFakeClock, type FakeClock } from '../fakes/clock.js';
import { createFakeLog } from '../fakes/log.js';
import { createFakeTimers } from '../fakes/timers.js';
import { type Company, startCompany } from './platform.js';
import { type Point, points, type surfaces, TEST_KEYS, type WorkerOrders } from './points.js';
import { createSurfaces, createTestDigest } from './surfaces.js';

/** One experiment: one worker killed at one point, and another that finds what it left. */
export interface Experiment {
  readonly databaseUrl: string;
  readonly surface: (typeof surfaces)[number];
  readonly point: Point;
  readonly seed: number;
}

/** What was found when everything had come to rest. */
export interface Findings {
  readonly people: number;
  readonly killed: boolean;
  /** Messages beyond the first for the same delivery. */
  readonly duplicates: number;
  /** People who got nothing, and whose delivery does not say that it may be so. */
  readonly lost: number;
  /** Deliveries that say "unknown", and how many of those had arrived all the same. */
  readonly unknown: number;
  readonly unknownButArrived: number;
  /** Deliveries in any state but `sent` and `unknown`. */
  readonly unfinished: number;
  /** Calls that the platform refused because they came too fast. */
  readonly refusals: number;
}

export const DUE = Date.parse('2026-11-24T08:00:00Z');
const MINUTE = 60_000;

/** Bundles a process once: it then starts in the time that node itself takes. */
export async function bundleWorker(entry = 'worker-process.ts'): Promise<{
  readonly path: string;
  remove(): void;
}> {
  const directory = mkdtempSync(join(tmpdir(), 'daybrief-crash-'));
  const path = join(directory, 'worker.cjs');
  await build({
    entryPoints: [new URL(entry, import.meta.url).pathname],
    outfile: path,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    // All but the native driver: hundreds of small modules would be most of the start.
    external: ['libsql', 'pg-native'],
    logLevel: 'error',
  });
  return { path, remove: () => rmSync(directory, { recursive: true }) };
}

/** Runs one experiment. The database is given empty or as an earlier experiment left it. */
export async function runExperiment(
  { databaseUrl, surface, point, seed }: Experiment,
  workerPath: string,
): Promise<Findings> {
  const random = createRandom(seed);
  const people = 1 + random(5);
  const occurrence = point === 'before the claim' || point === 'claimed' ? 1 : 1 + random(people);
  const tenant = `T-${points.indexOf(point)}-${seed}`;
  const company = await startCompany(tenant, startClock());
  const clock = createFakeClock(DUE);
  const store = await openStore({
    url: databaseUrl,
    keyring: parseKeyring(TEST_KEYS),
    clock,
    log: createFakeLog(),
    connections: 4,
  });
  try {
    for (let person = 0; person < people; person += 1) {
      await subscribeOwner(store, { surface, tenant, user: `U${person}` }, company);
    }
    const killed = await runDoomedWorker(workerPath, company, {
      databaseUrl,
      companies: [company.orders],
      point,
      occurrence,
      concurrency: 1 + random(4),
      startsAt: DUE,
    });
    await recover(store, clock, [company]);
    const found = await examine(store, { surface, tenant }, company);
    return { people, killed, ...found, refusals: company.refusals() };
  } finally {
    await store.close();
    await company.close();
  }
}

/** The time as the processes count it: from the hour on, at the pace of the real one. */
export function startClock(): Clock {
  const started = performance.now();
  return { now: () => Math.round(DUE + performance.now() - started) };
}

/** Gives somebody a daily digest that is due at eight. */
export async function subscribeOwner(
  store: Store,
  owner: Principal,
  company: Company,
): Promise<void> {
  await store.subscriptions.save({
    owner,
    skill: 'digest',
    words: '',
    cadence: { cron: '0 8 * * *', words: 'every day at 8:00' },
    timeZone: 'UTC',
    locale: 'en',
    address: company.employ(owner),
    whenEmpty: 'say',
    nextRunAt: DUE,
  });
}

/** Starts a bundled process; what it complains about is shown. */
export function startProcess(path: string, orders: unknown): ChildProcess {
  return spawn(process.execPath, [path, JSON.stringify(orders)], {
    env: { ...process.env, NODE_PATH: join(process.cwd(), 'node_modules') },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Starts the worker and waits for its end; true when it was killed rather than finished. */
async function runDoomedWorker(
  path: string,
  company: Company,
  orders: WorkerOrders,
): Promise<boolean> {
  const child = startProcess(path, orders);
  if (orders.point === 'accepted, not answered') {
    company.silence((accepted) => {
      if (accepted < orders.occurrence) return false;
      child.kill('SIGKILL');
      return true;
    });
  }
  const [, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) =>
    child.once('exit', (code, by) => resolve([code, by])),
  );
  company.silence(undefined);
  return signal === 'SIGKILL';
}

/** What any other worker does from then on, over four hours of virtual time. */
export async function recover(
  store: Store,
  clock: FakeClock,
  companies: readonly Company[],
): Promise<void> {
  for (const company of companies) company.follow(clock);
  const log = createFakeLog();
  const timers = createFakeTimers(clock);
  const orders = companies.map((company) => company.orders);
  const worker = createWorker(
    {
      ...store,
      surfaceNamed: createSurfaces(orders, { ...store, clock, timers }),
      run: createTestDigest,
      clock,
      timers,
      log,
    },
    { name: 'survivor', concurrency: 4, idleMs: 100 },
  );
  const nextRun = createNextRun();
  for (const wait of [0, MINUTE, timing.leaseMs, timing.leaseMs, 30 * MINUTE, 200 * MINUTE]) {
    clock.advance(wait);
    await tick({ subscriptions: store.subscriptions, nextRun, clock, log });
    await worker.drain();
  }
}

async function examine(
  store: Store,
  whose: Pick<Principal, 'surface' | 'tenant'>,
  company: Company,
) {
  const records = (await store.operations.history(10_000)).filter(
    ({ owner: { surface, tenant } }) => surface === whose.surface && tenant === whose.tenant,
  );
  const arrivals = (id: string): number =>
    company.accepted.filter((accepted) => accepted === id).length;
  const unknown = records.filter(({ state }) => state === 'unknown');
  const people = new Set(records.map(({ owner }) => owner.user)).size;
  return {
    duplicates:
      records.reduce((sum, { id }) => sum + Math.max(0, arrivals(id) - 1), 0) +
      // More runs than people would be a second digest under another id.
      (records.length - people),
    lost: records.filter(({ id, state }) => state === 'sent' && arrivals(id) === 0).length,
    unknown: unknown.length,
    unknownButArrived: unknown.filter(({ id }) => arrivals(id) > 0).length,
    unfinished: records.filter(({ state }) => state !== 'sent' && state !== 'unknown').length,
  };
}

/** Whole numbers from 0 up to `below`, the same for the same seed (mulberry32). */
function createRandom(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
