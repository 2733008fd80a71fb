/**
 * Scale of the schedule, as ratios: `npm run bench:schedule [idle] [herd] [workers]`.
 *
 * idle     an idle tick with 100,000 subscriptions against one with 1,000 (at most 3 times)
 * herd     10,000 digests due at once, to a platform that enforces the Teams limits (no refusal)
 * workers  two workers against one on PostgreSQL, the writer being the bottleneck (at least 1.5 times)
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createNextRun } from '../adapters/cron/next-run.js';
import { createTimers } from '../adapters/cron/timers.js';
import { parseKeyring } from '../adapters/store/keyring.js';
import { openStore, type Store } from '../adapters/store/store.js';
import type { PrivateDestination } from '../skills/call.js';
import { RateLimitedError } from '../skills/errors.js';
import { tick } from '../skills/schedule/tick.js';
import { createWorker } from '../skills/schedule/worker.js';
import type { Surface } from '../skills/scheduling.js';
import { bundleWorker, DUE, startProcess, subscribeOwner } from '../test/crash/crash-run.js';
import { startPlatform, until } from '../test/crash/platform.js';
import { TEST_KEYS } from '../test/crash/points.js';
import { createFakeLog } from '../test/fakes/log.js';
import { hasPostgres, NO_POSTGRES, startPostgres } from '../test/servers/postgres.js';

const DAY_MS = 86_400_000;
const IDLE_TICKS = 40;
const log = createFakeLog();
const nextRun = createNextRun();
const keyring = parseKeyring(TEST_KEYS);

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const open = (url: string, now: () => number, connections = 10): Promise<Store> =>
  openStore({ url, keyring, clock: { now }, log, connections });

/** Adds subscriptions by the thousand, spread over tenants. */
async function fill(
  store: Store,
  count: number,
  nextRunAt: (index: number) => number,
  tenants: number,
): Promise<void> {
  const BATCH = 1_000;
  for (let from = 0; from < count; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, count - from) }, (_, index) => {
      const tenant = `teams:T${(from + index) % tenants}`;
      return {
        id: randomUUID(),
        tenant,
        owner: `${tenant}:U${from + index}`,
        surface: 'teams',
        skill: 'digest',
        words: '',
        cron: '0 8 * * *',
        cadence_words: 'every day at 8:00',
        time_zone: 'Europe/Berlin',
        locale: 'en',
        address: `teams:U${from + index}`,
        when_empty: 'say',
        next_run_at: nextRunAt(from + index),
        stopped: null,
        missed_since: null,
      };
    });
    await store.doors.write('every tenant', (db) =>
      db.insertInto('subscription').values(rows).execute(),
    );
  }
}

async function idle(url: string, count: number): Promise<number> {
  const store = await open(url, () => DUE);
  await fill(store, count, (index) => DUE + DAY_MS + index, 50);
  const times: number[] = [];
  for (let round = 0; round < IDLE_TICKS; round += 1) {
    const before = performance.now();
    await tick({ subscriptions: store.subscriptions, nextRun, clock: { now: () => DUE }, log });
    await store.deliveries.lease({ now: DUE, worker: 'w', leaseMs: 1_000, limit: 8 });
    times.push(performance.now() - before);
  }
  await store.close();
  return percentile(times, 50);
}

/** A platform that refuses what Teams would: 30 messages in a second to one tenant. */
function createStrictPlatform(): { readonly surface: Surface; refusals(): number; sent(): number } {
  const LIMIT = 30;
  const WINDOW_MS = 1_000;
  const sends = new Map<string, number[]>();
  let refusals = 0;
  let sent = 0;
  return {
    refusals: () => refusals,
    sent: () => sent,
    surface: {
      name: 'teams',
      toPrivate: async (address, owner) => `${owner.tenant} ${address}` as PrivateDestination,
      async deliver(to) {
        const [tenant = ''] = to.split(' ');
        const now = performance.now();
        const recent = (sends.get(tenant) ?? []).filter((at) => at > now - WINDOW_MS);
        if (recent.length >= LIMIT) {
          refusals += 1;
          throw new RateLimitedError({ what: 'Slow down.', remedy: 'Wait.', retryAfterMs: 1_000 });
        }
        sends.set(tenant, [...recent, now]);
        sent += 1;
        return { id: String(sent) };
      },
    },
  };
}

async function herd(url: string, people: number, tenants: number): Promise<string> {
  const started = performance.now();
  const now = (): number => Math.round(DUE + performance.now() - started);
  const store = await open(url, now);
  await fill(store, people, () => DUE, tenants);
  const filled = performance.now();
  const clock = { now: () => Math.round(DUE + performance.now() - filled) };
  const late: number[] = [];
  const platform = createStrictPlatform();
  const worker = createWorker(
    {
      ...store,
      surfaceNamed: () => platform.surface,
      run: async () => ({
        reply: { kind: 'digest', audience: 'asker', title: ['Digest'], sections: [] },
        error: undefined,
      }),
      clock,
      timers: createTimers(),
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      observe: (_outcome, _surface, lateMs) => void late.push(lateMs),
    },
    { name: 'w', concurrency: 64, idleMs: 100 },
  );
  await tick({ subscriptions: store.subscriptions, nextRun, clock, log });
  const claimed = clock.now() - DUE;
  while (platform.sent() < people) await worker.drain();
  await store.close();
  const [p50, p95, p99] = [50, 95, 99].map((each) => (percentile(late, each) / 1_000).toFixed(1));
  const ideal = people / tenants / 20;
  return `claimed in ${(claimed / 1_000).toFixed(1)} s; late p50 ${p50} s, p95 ${p95} s, p99 ${p99} s (our own pace alone: ${ideal} s); refusals ${platform.refusals()}`;
}

/** Seconds that so many workers need for the same digests, each costing the same processor time. */
async function fleet(databaseUrl: string, workers: number): Promise<number> {
  const PEOPLE = 200;
  const [platform, bundle] = await Promise.all([startPlatform(), bundleWorker('fleet-process.ts')]);
  const store = await open(databaseUrl, () => DUE, 2);
  for (let person = 0; person < PEOPLE; person += 1) {
    await subscribeOwner(store, { surface: 'teams', tenant: `T${workers}-${person}`, user: 'U' });
  }
  const orders = {
    databaseUrl,
    platformUrl: platform.url,
    concurrency: 4,
    startsAt: DUE,
    cpuMs: 50,
  };
  const children = Array.from({ length: workers }, () => startProcess(bundle.path, orders));
  // From the first message on: starting the processes is not what is measured.
  await until(() => platform.accepted.length > 0);
  const before = performance.now();
  await until(() => platform.accepted.length >= PEOPLE);
  const seconds = (performance.now() - before) / 1_000;
  const exits = children.map((child) => new Promise((resolve) => child.once('exit', resolve)));
  for (const child of children) child.kill('SIGTERM');
  await Promise.all(exits);
  await store.close();
  await platform.close();
  bundle.remove();
  return seconds;
}

function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const isWanted = (part: string): boolean => wanted.length === 0 || wanted.includes(part);
  const directory = mkdtempSync(join(tmpdir(), 'daybrief-bench-'));
  const postgres = hasPostgres ? await startPostgres() : undefined;
  if (!postgres) print(`PostgreSQL ${NO_POSTGRES}`);
  let files = 0;
  const databases = new Map<string, () => Promise<string>>([
    [
      'SQLite',
      async () => {
        files += 1;
        return join(directory, `${files}.db`);
      },
    ],
    ...(postgres ? [['PostgreSQL', () => postgres.createDatabase()] as const] : []),
  ]);
  for (const [name, create] of databases) {
    if (isWanted('idle')) {
      const [small, large] = [
        await idle(await create(), 1_000),
        await idle(await create(), 100_000),
      ];
      print(
        `${name} · idle tick: ${small.toFixed(2)} ms with 1,000, ${large.toFixed(2)} ms with 100,000 subscriptions: ${(large / small).toFixed(2)} times`,
      );
    }
    if (isWanted('herd')) {
      print(
        `${name} · 10,000 due at once in 20 tenants: ${await herd(await create(), 10_000, 20)}`,
      );
    }
  }
  if (postgres && isWanted('workers')) {
    const one = await fleet(await postgres.createDatabase(), 1);
    const two = await fleet(await postgres.createDatabase(), 2);
    print(
      `PostgreSQL · 200 digests of 50 ms of computing: ${one.toFixed(1)} s by one worker, ${two.toFixed(1)} s by two: ${(one / two).toFixed(2)} times the throughput`,
    );
  }
  await postgres?.stop();
  rmSync(directory, { recursive: true });
}

await main();
