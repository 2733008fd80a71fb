import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestStore } from '../adapters/store/databases.js';
import { TEST_KEYS } from '../crash/points.js';
import { eventually } from '../eventually.js';
import { hasPostgres, NO_POSTGRES, startPostgres, type TestPostgres } from '../servers/postgres.js';
import { type DaybriefProcess, startDaybrief } from './daybrief-process.js';
import { type PostgresProxy, startPostgresProxy } from './postgres-proxy.js';
import { watchUnhandled } from './unhandled.js';

const skipped = hasPostgres ? '' : ` (${NO_POSTGRES})`;

describe.skipIf(!hasPostgres)(`a PostgreSQL server that starts again${skipped}`, () => {
  let server: TestPostgres;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.stop());

  it('does not end a process that has a transaction open', async (test) => {
    const { pause } = server;
    if (!pause) return test.skip('the server of TEST_DATABASE_URL is not ours to stop');
    const uncaught = watchUnhandled('uncaughtException');
    const store = await openTestStore(await server.createDatabase());
    let resume: (() => Promise<void>) | undefined;
    const written = store.database.write('every tenant', async () => {
      resume = await pause();
    });
    await expect(written).rejects.toThrow();
    await resume?.();
    await store.close();
    expect(uncaught).toEqual([]);
  });

  describe('and a process that works with it', () => {
    let proxy: PostgresProxy;
    let daybrief: DaybriefProcess;
    beforeAll(async () => {
      proxy = await startPostgresProxy(await server.createDatabase());
      const environment = { DATABASE_URL: proxy.url, ENCRYPTION_KEYS: TEST_KEYS };
      daybrief = await startDaybrief(environment);
    });
    afterAll(async () => {
      await daybrief?.stop();
      await proxy?.close();
    });

    it('which is ready at first', async () => {
      expect(await daybrief.readiness()).toBe(200);
    });

    it('which lives on, and is ready again, after it had asked for something just then', async () => {
      // What /readyz asks.
      proxy.cutAt(/schema_version/);
      await daybrief.readiness();
      await eventually(async () => expect(['refused', 200]).toContain(await daybrief.readiness()));
      expect(await daybrief.readiness()).toBe(200);
    });
  });
});
