/**
 * Scale of the schedule, as ratios: `npm run bench:schedule [idle] [herd] [workers]`.
 *
 * idle     an idle tick with 100,000 subscriptions against one with 1,000 (at most 3 times)
 * herd     10,000 digests due at once, to 20 Teams tenants that enforce their limits (no refusal)
 * workers  two workers against one on PostgreSQL, the writer being the bottleneck (at least 1.5 times)
 */
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createNextRun } from '../adapters/cron/next-run.js';
import { ownedBy } from '../adapters/store/database/rows.js';
import type { SubscriptionRow } from '../adapters/store/database/schema.js';
import { parseKeyring } from '../adapters/store/sealed/keyring.js';
import { openStore, type Store } from '../adapters/store/store.js';
import { limits } from '../skills/delivery/pace.js';
import { tick } from '../skills/delivery/tick.js';
import { timing } from '../skills/delivery/timing.js';
import { bundleWorker, DUE, startClock, startProcess } from '../test/crash/crash-run.js';
import { type Company, startCompany, until } from '../test/crash/platform.js';
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

/** Adds subscriptions by the thousand, to companies in turn. */
async function fill(
  store: Store,
  count: number,
  nextRunAt: (index: number) => number,
  companies: readonly Company[],
): Promise<void> {
  const BATCH = 1_000;
  const toRow = (index: number): SubscriptionRow => {
    const company = companies[index % companies.length];
    if (!company) throw new TypeError('Nobody is without a company.');
    const owner = { surface: 'teams', tenant: company.orders.tenant, user: `U${index}` } as const;
    return {
      ...ownedBy(owner),
      id: randomUUID(),
      surface: 'teams',
      skill: 'digest',
      words: '',
      cron: '0 8 * * *',
      cadence_words: 'every day at 8:00',
      time_zone: 'Europe/Berlin',
      locale: 'en',
      address: company.employ(owner),
      when_empty: 'say',
      next_run_at: nextRunAt(index),
      stopped: null,
      missed_since: null,
    };
  };
  for (let from = 0; from < count; from += BATCH) {
    const length = Math.min(BATCH, count - from);
    const rows = Array.from({ length }, (_, index) => toRow(from + index));
    await store.database.write('every tenant', (db) =>
      db.insertInto('subscription').values(rows).execute(),
    );
  }
}

async function idle(url: string, count: number): Promise<number> {
  const store = await open(url, () => DUE);
  const companies = await startCompanies(1);
  await fill(store, count, (index) => DUE + DAY_MS + index, companies);
  const times: number[] = [];
  for (let round = 0; round < IDLE_TICKS; round += 1) {
    const before = performance.now();
    await tick({ subscriptions: store.subscriptions, nextRun, clock: { now: () => DUE }, log });
    await store.deliveries.lease({ now: DUE, worker: 'w', leaseMs: 1_000, limit: 8 });
    times.push(performance.now() - before);
  }
  await store.close();
  for (const company of companies) await company.close();
  return percentile(times, 50);
}

/** Everybody due at the same minute: one worker on SQLite, two on PostgreSQL, real HTTP to each tenant. */
async function herd(
  url: string,
  people: number,
  tenants: number,
  workers: number,
): Promise<string> {
  const clock = startClock();
  const [companies, bundle, store] = await Promise.all([
    startCompanies(tenants),
    bundleWorker('fleet-process.ts'),
    open(url, clock.now),
  ]);
  await fill(store, people, () => DUE, companies);
  // PostgreSQL lets a hundred connect; every hand may need one.
  const orders = { ...ordersOf(url, companies), concurrency: 64 / workers };
  const children = Array.from({ length: workers }, () => startProcess(bundle.path, orders));
  await untilAllEnded(store, people);
  await stopProcesses(children);
  const ended = await store.database.read('every tenant', (db) =>
    db.selectFrom('delivery').select(['state', 'finished_at']).execute(),
  );
  await store.close();
  bundle.remove();
  const refusals = companies.reduce((sum, company) => sum + company.refusals(), 0);
  for (const company of companies) await company.close();
  const late = ended.map(({ finished_at: at }) => (at ?? DUE) - DUE);
  const unsent = ended.filter(({ state }) => state !== 'sent').length;
  const [p50, p95, p99] = [50, 95, 99].map((each) => (percentile(late, each) / 1_000).toFixed(1));
  const ideal = ((people / tenants) * limits.teams.tenant.intervalMs) / 1_000;
  return `late p50 ${p50} s, p95 ${p95} s, p99 ${p99} s (our own pace alone: ${ideal} s); refusals ${refusals}; not known to be sent ${unsent}`;
}

/** Waits until every delivery has an outcome, whichever it is. */
async function untilAllEnded(store: Store, people: number): Promise<void> {
  for (;;) {
    const { count } = await store.database.read('every tenant', (db) =>
      db
        .selectFrom('delivery')
        .select(({ fn }) => fn.count<number>('finished_at').as('count'))
        .executeTakeFirstOrThrow(),
    );
    if (Number(count) >= people) return;
    await sleep(1_000);
  }
}

const startCompanies = (count: number): Promise<readonly Company[]> =>
  Promise.all(Array.from({ length: count }, (_, at) => startCompany(`T${at}`, startClock())));

const ordersOf = (databaseUrl: string, companies: readonly Company[]) => ({
  databaseUrl,
  companies: companies.map((company) => company.orders),
  startsAt: DUE,
});

const countArrived = (companies: readonly Company[]): number =>
  companies.reduce((sum, { accepted }) => sum + accepted.length, 0);

async function stopProcesses(children: readonly ChildProcess[]): Promise<void> {
  const exits = children.map((child) => new Promise((resolve) => child.once('exit', resolve)));
  for (const child of children) child.kill('SIGTERM');
  await Promise.all(exits);
}

/** Waits until all workers have started and know of each other: that is not what is measured. */
async function untilSettled({ database }: Store, workers: number): Promise<void> {
  const announced = (): Promise<readonly unknown[]> =>
    database.read('every tenant', (db) => db.selectFrom('process').select('name').execute());
  while ((await announced()).length < workers) await sleep(100);
  await sleep(timing.announceMs + timing.announceSlackMs);
}

/** Seconds that so many workers need for the same digests, each costing the same processor time. */
async function fleet(databaseUrl: string, workers: number): Promise<number> {
  const PEOPLE = 200;
  const [companies, bundle, store] = await Promise.all([
    startCompanies(20),
    bundleWorker('fleet-process.ts'),
    open(databaseUrl, () => DUE, 2),
  ]);
  const orders = { ...ordersOf(databaseUrl, companies), concurrency: 4, cpuMs: 50 };
  const children = Array.from({ length: workers }, () => startProcess(bundle.path, orders));
  await untilSettled(store, workers);
  await fill(store, PEOPLE, () => DUE, companies);
  // From the first message on: filling the store is not what is measured.
  await until(() => countArrived(companies) > 0);
  const before = performance.now();
  await until(() => countArrived(companies) >= PEOPLE);
  const seconds = (performance.now() - before) / 1_000;
  await stopProcesses(children);
  await store.close();
  for (const company of companies) await company.close();
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
      const workers = name === 'SQLite' ? 1 : 2;
      print(
        `${name} · 10,000 due at once in 20 tenants, ${workers} worker(s): ${await herd(await create(), 10_000, 20, workers)}`,
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
