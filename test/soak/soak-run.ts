import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as immediate } from 'node:timers/promises';
import { createNextRun } from '../../adapters/cron/next-run.js';
import { parseKeyring } from '../../adapters/store/sealed/keyring.js';
import { openStore, type Store } from '../../adapters/store/store.js';
import type { Principal } from '../../skills/core/caller.js';
import { RateLimitedError, UnavailableError } from '../../skills/core/errors.js';
import type { Reply } from '../../skills/core/reply.js';
import type { DeliveryPorts } from '../../skills/delivery/deliver.js';
import { tick } from '../../skills/delivery/tick.js';
import { timing } from '../../skills/delivery/timing.js';
import { createWorker } from '../../skills/delivery/worker.js';
import { createFakeClock } from '../fakes/clock.js';
import {
  createFakeSurface,
  type FakeSurface,
  fakeAddress,
  type SendFault,
} from '../fakes/surface.js';
import { createFakeTimers } from '../fakes/timers.js';

/** How long a soak is, and how rough. */
export interface SoakOptions {
  readonly databaseUrl: string;
  readonly people: number;
  readonly days: number;
  readonly retentionDays: number;
  readonly seed: number;
  /** Called at the end of each virtual day. */
  readonly onDay?: (day: number, store: Store) => Promise<void>;
}

/** What a soak found. */
export interface SoakFindings {
  /** Digests that arrived. */
  readonly arrived: number;
  readonly duplicates: number;
  /** Runs without a digest that no outcome explains: not `unknown`, not `dead`, not still open. */
  readonly unexplained: number;
  readonly unknown: number;
  readonly dead: number;
  /** Attempts that failed on purpose. */
  readonly faults: number;
  /** Rows in all tables at the end of each day. */
  readonly rows: readonly number[];
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const START = Date.parse('2026-11-02T00:00:00Z');
const STEP = 15 * MINUTE;
const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'];

const reply: Reply = { kind: 'digest', audience: 'asker', title: ['Digest'], sections: [] };
const away = new UnavailableError({ what: 'Away.', remedy: 'Wait.' });

/** Lives through days of virtual time with a real store, while platforms, mailboxes and workers fail. */
export async function soak(options: SoakOptions): Promise<SoakFindings> {
  const { people, days, retentionDays } = options;
  const random = createRandom(options.seed);
  const clock = createFakeClock(START);
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const store = await openStore({
    url: options.databaseUrl,
    keyring: parseKeyring(`soak:${Buffer.alloc(32, 3).toString('base64')}`),
    clock,
    log,
  });
  const surfaces = [createFakeSurface('slack', true), createFakeSurface('teams', false)] as const;
  const nextRun = createNextRun();
  const outcomes = new Map<string, number>();
  const ports: DeliveryPorts = {
    ...store,
    surfaceNamed: (name) => surfaces.find((surface) => surface.name === name),
    run: async () => (random() < 0.05 ? { reply, error: away } : { reply, error: undefined }),
    clock,
    timers: createFakeTimers(clock),
    log,
    observe: ({ state }) => void outcomes.set(state, (outcomes.get(state) ?? 0) + 1),
  };
  const worker = createWorker(ports, { name: 'soak', concurrency: 8, idleMs: 1_000 });
  for (let person = 0; person < people; person += 1) {
    await subscribe(store, person, nextRun);
  }

  let faults = 0;
  let claimed = 0;
  let arrived = 0;
  let duplicates = 0;
  const lately = new Set<string>();
  const rows: number[] = [];
  for (let now = START; now < START + days * DAY; now += STEP) {
    // The worker's waits move the clock too; it is never set back.
    clock.set(Math.max(clock.now(), now));
    for (const surface of surfaces) faults += injectFault(surface, random);
    const ticked = await tick({ subscriptions: store.subscriptions, nextRun, clock, log });
    claimed += ticked.claimed;
    if (random() < 0.05) await abandon(store, clock.now(), random() < 0.5);
    await worker.drain();
    if ((now + STEP - START) % DAY === 0) {
      // Virtual time never rests; the driver's statements are freed only when the event loop does.
      await immediate();
      await store.operations.prune({ days: retentionDays });
      rows.push(await countRows(store));
      for (const surface of surfaces) {
        arrived += surface.messages.length;
        duplicates += countAgain(surface, lately);
        surface.forget();
      }
      await options.onDay?.(rows.length, store);
    }
  }
  const open = [...(await store.operations.queueDepth()).values()].reduce((a, b) => a + b, 0);
  await store.close();
  const [unknown, dead] = ['unknown', 'dead'].map((state) => outcomes.get(state) ?? 0);
  return {
    arrived: arrived - duplicates,
    duplicates,
    unexplained: Math.max(
      0,
      claimed - (arrived - duplicates) - (unknown ?? 0) - (dead ?? 0) - open,
    ),
    unknown: unknown ?? 0,
    dead: dead ?? 0,
    faults,
    rows,
  };
}

async function subscribe(store: Store, person: number, nextRun: ReturnType<typeof createNextRun>) {
  const surface = person % 2 === 0 ? 'slack' : 'teams';
  const owner: Principal = { surface, tenant: `T${person % 7}`, user: `U${person}` };
  const schedule = {
    cadence: { cron: `${person % 60} ${6 + (person % 3)} * * *`, words: 'every day' },
    timeZone: ZONES[person % ZONES.length] ?? 'UTC',
  };
  await store.subscriptions.save({
    ...schedule,
    owner,
    skill: 'digest',
    words: '',
    locale: 'en',
    address: fakeAddress(owner),
    whenEmpty: 'say',
    nextRunAt: nextRun(schedule, START),
  });
}

/** Ids that are looked for again: those of three days for a thousand people. */
const REMEMBERED = 3_000;

/** How many of the day's messages arrived before, that day or the days before; remembers them. */
function countAgain({ messages }: FakeSurface, lately: Set<string>): number {
  let again = 0;
  for (const { deliveryId } of messages) {
    if (lately.has(deliveryId)) again += 1;
    lately.add(deliveryId);
  }
  for (const id of lately) {
    if (lately.size <= REMEMBERED) break;
    lately.delete(id);
  }
  return again;
}

/** Attempts that the fault before the last one has met already, by surface. */
const met = new WeakMap<FakeSurface, number>();

/** Lets the next send fail, now and then, unless the last fault still waits for a send to meet it. */
function injectFault(surface: FakeSurface, random: () => number): 0 | 1 {
  const waits = met.get(surface) === surface.attempts();
  if (waits || random() > 0.3) return 0;
  const slow = new RateLimitedError({ what: 'Slow.', remedy: 'Wait.', retryAfterMs: 5 * MINUTE });
  const faults: readonly SendFault[] = [away, slow, 'accepted, answer lost'];
  surface.failNext(faults[Math.floor(random() * faults.length)]);
  met.set(surface, surface.attempts());
  return 1;
}

/**
 * A directory for a soak's database: in memory where the system has such a place, because virtual
 * days must not wait for a disk and nothing is killed here.
 */
export function makeSoakDirectory(): string {
  const parent = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
  return mkdtempSync(join(parent, 'daybrief-soak-'));
}

/** A worker that takes some deliveries and dies, before or after it said that it sends. */
async function abandon(store: Store, now: number, sends: boolean): Promise<void> {
  const { leaseMs } = timing;
  const leased = await store.deliveries.lease({ now, worker: 'doomed', leaseMs, limit: 2 });
  if (!sends) return;
  for (const delivery of leased) await store.deliveries.recordSending(delivery, now, now + leaseMs);
}

async function countRows(store: Store): Promise<number> {
  return store.database.read('every tenant', async (db) => {
    let rows = 0;
    for (const table of ['run', 'delivery', 'pace', 'place', 'conversation', 'cache'] as const) {
      const { count } = await db
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      rows += Number(count);
    }
    return rows;
  });
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
