import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { tables } from '../../../adapters/store/database/tables.js';
import { parseKeyring } from '../../../adapters/store/sealed/keyring.js';
import { openStore, type Store } from '../../../adapters/store/store.js';
import { createFakeClock, type FakeClock } from '../../fakes/clock.js';
import { createFakeLog } from '../../fakes/log.js';
import {
  hasPostgres,
  NO_POSTGRES,
  startPostgres,
  type TestPostgres,
} from '../../servers/postgres.js';

/** Two keys: the first is current. */
export const keyring = parseKeyring(
  ['new', 'old']
    .map((id, index) => `${id}:${Buffer.alloc(32, index + 1).toString('base64')}`)
    .join(),
);

/** The old key alone, as it was before the new one came. */
export const oldKeyring = parseKeyring(`old:${Buffer.alloc(32, 2).toString('base64')}`);

type StoreChanges = Partial<Parameters<typeof openStore>[0]>;

/** A database of one of the two kinds. */
export interface TestDatabase {
  readonly engine: 'sqlite' | 'postgres';
  /** URL of a database of its own, empty. */
  create(): Promise<string>;
  /** A store on a database that the tests of the suite share, emptied. */
  fresh(changes?: StoreChanges): Promise<Store>;
}

/** Opens a store with the keys of the tests and a clock that stands still. */
export function openTestStore(url: string, changes: StoreChanges = {}): Promise<Store> {
  const clock: FakeClock = createFakeClock('2026-11-24T06:00:00Z');
  return openStore({ url, keyring, clock, log: createFakeLog(), connections: 4, ...changes });
}

/** Describes the same behaviour on SQLite and, where there is one, on PostgreSQL. */
export function describeDatabases(name: string, suite: (database: TestDatabase) => void): void {
  describe(`${name}, on SQLite`, () => {
    const directory = mkdtempSync(join(tmpdir(), 'daybrief-store-'));
    let files = 0;
    afterAll(() => rmSync(directory, { recursive: true, force: true }));
    describeDatabase('sqlite', suite, async () => {
      files += 1;
      return join(directory, `${files}.db`);
    });
  });

  describe.skipIf(!hasPostgres)(
    `${name}, on PostgreSQL${hasPostgres ? '' : ` (${NO_POSTGRES})`}`,
    () => {
      let server: TestPostgres | undefined;
      beforeAll(async () => {
        server = await startPostgres();
      });
      afterAll(() => server?.stop());
      describeDatabase('postgres', suite, async () => {
        if (!server) throw new TypeError('The server has not started.');
        return server.createDatabase();
      });
    },
  );
}

function describeDatabase(
  engine: TestDatabase['engine'],
  suite: (database: TestDatabase) => void,
  create: () => Promise<string>,
): void {
  let shared: string | undefined;
  let current: Store | undefined;
  afterAll(() => current?.close());
  suite({
    engine,
    create,
    async fresh(changes) {
      await current?.close();
      shared ??= await create();
      current = await openTestStore(shared, changes);
      await empty(current);
      return current;
    },
  });
}

async function empty({ database }: Store): Promise<void> {
  await database.write('every tenant', async (db) => {
    for (const { table } of tables) {
      if (table !== 'schema_version') await db.deleteFrom(table).execute();
    }
  });
}
