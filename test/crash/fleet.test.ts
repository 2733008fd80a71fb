import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseKeyring } from '../../adapters/store/sealed/keyring.js';
import { openStore } from '../../adapters/store/store.js';
import type { Principal } from '../../skills/core/caller.js';
import { createFakeClock } from '../fakes/clock.js';
import { createFakeLog } from '../fakes/log.js';
import { hasPostgres, NO_POSTGRES, startPostgres, type TestPostgres } from '../servers/postgres.js';
import {
  bundleWorker,
  DUE,
  recover,
  startClock,
  startProcess,
  subscribeOwner,
} from './crash-run.js';
import { type Company, startCompany, until } from './platform.js';
import { surfaces, TEST_KEYS } from './points.js';

const COMPANIES = 8;
const PEOPLE = 120;
const WORKERS = 3;
const KILLS = 6;
/** Messages that arrive between two kills. */
const PACE = 12;

const skipped = hasPostgres ? '' : ` (${NO_POSTGRES})`;

describe.skipIf(!hasPostgres)(`three worker processes on PostgreSQL${skipped}`, () => {
  let server: TestPostgres;
  let companies: readonly Company[];
  let bundle: Awaited<ReturnType<typeof bundleWorker>>;
  const fleet: ChildProcess[] = [];

  beforeAll(async () => {
    const clock = startClock();
    [server, bundle, companies] = await Promise.all([
      startPostgres(),
      bundleWorker('fleet-process.ts'),
      Promise.all(Array.from({ length: COMPANIES }, (_, at) => startCompany(`T${at}`, clock))),
    ]);
  });
  afterAll(async () => {
    for (const child of fleet) child.kill('SIGKILL');
    bundle.remove();
    for (const company of companies) await company.close();
    await server.stop();
  });

  it('make one run and one delivery for each subscription, though they keep being killed', async () => {
    const databaseUrl = await server.createDatabase();
    const clock = createFakeClock(DUE);
    const keyring = parseKeyring(TEST_KEYS);
    const store = await openStore({ url: databaseUrl, keyring, clock, log: createFakeLog() });
    for (let person = 0; person < PEOPLE; person += 1) {
      const company = companies[person % COMPANIES];
      if (!company) throw new TypeError('Nobody is without a company.');
      const surface = surfaces[person % 3 === 0 ? 0 : 1] ?? 'slack';
      const owner: Principal = { surface, tenant: company.orders.tenant, user: `U${person}` };
      await subscribeOwner(store, owner, company);
    }
    const accepted = (): readonly string[] => companies.flatMap((company) => company.accepted);

    const start = (): void => {
      const orders = companies.map((company) => company.orders);
      fleet.push(
        startProcess(bundle.path, {
          databaseUrl,
          companies: orders,
          concurrency: 4,
          startsAt: DUE,
        }),
      );
    };
    for (let worker = 0; worker < WORKERS; worker += 1) start();
    for (let kill = 1; kill <= KILLS; kill += 1) {
      await until(() => accepted().length >= kill * PACE);
      const victim = fleet.shift();
      victim?.kill('SIGKILL');
      start();
    }
    // What the dead had in hand waits for its lease; the living finish everything else.
    await until(() => accepted().length >= PEOPLE - KILLS * 4);
    const exits = fleet.map((child) => new Promise((resolve) => child.once('exit', resolve)));
    for (const child of fleet) child.kill('SIGTERM');
    await Promise.all(exits);
    await recover(store, clock, companies);

    const records = await store.operations.history(PEOPLE * 2);
    expect(records).toHaveLength(PEOPLE);
    expect(new Set(records.map(({ owner }) => owner.user)).size).toBe(PEOPLE);
    const arrived = new Set(accepted());
    expect(arrived.size).toBe(accepted().length);
    for (const company of companies) expect(company.refusals()).toBe(0);
    const unknown = records.filter(({ state }) => state === 'unknown');
    expect(unknown.every(({ surface }) => surface === 'teams')).toBe(true);
    expect(unknown.length).toBeLessThanOrEqual(KILLS * 4);
    const sent = records.filter(({ state }) => state === 'sent');
    expect(sent.length + unknown.length).toBe(PEOPLE);
    for (const { id } of sent) expect(arrived).toContain(id);
    await store.close();
  }, 120_000);
});
