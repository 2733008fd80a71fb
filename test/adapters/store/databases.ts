import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { parseKeyring } from '../../../adapters/store/keyring.js';
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

/** A database of one of the two kinds. */
export interface TestDatabase {
  readonly engine: 'sqlite' | 'postgres';
  /** URL of an empty database. */
  create(): Promise<string>;
  /** Opens a store on it, with a clock that stands still. */
  open(url: string, options?: Partial<Parameters<typeof openStore>[0]>): Promise<Store>;
}

/** Opens a store with the keys of the tests. */
export function openTestStore(
  url: string,
  options: Partial<Parameters<typeof openStore>[0]> = {},
): Promise<Store> {
  const clock: FakeClock = createFakeClock('2026-11-24T06:00:00Z');
  return openStore({ url, keyring, clock, log: createFakeLog(), connections: 4, ...options });
}

/** Describes the same behaviour on SQLite and, where there is one, on PostgreSQL. */
export function describeDatabases(name: string, suite: (database: TestDatabase) => void): void {
  describe(`${name}, on SQLite`, () => {
    const directory = mkdtempSync(join(tmpdir(), 'daybrief-store-'));
    let files = 0;
    afterAll(() => rmSync(directory, { recursive: true, force: true }));
    suite({
      engine: 'sqlite',
      open: openTestStore,
      async create() {
        files += 1;
        return join(directory, `${files}.db`);
      },
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
      suite({
        engine: 'postgres',
        open: openTestStore,
        async create() {
          if (!server) throw new TypeError('The server has not started.');
          return server.createDatabase();
        },
      });
    },
  );
}
