import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import Database from 'libsql';
import { isBusy } from './errors.js';

// The driver is synchronous: a wait inside it would stop the whole process, so it waits for next to
// nothing, and the wait for a lock happens here, between short tries.
const DRIVER_WAIT_MS = 10;
const FIRST_PAUSE_MS = 2;
const LONGEST_PAUSE_MS = 50;
const LOCK_WAIT_MS = 10_000;

/**
 * Kysely's dialect for one SQLite file through `libsql`.
 *
 * `libsql` 0.5.29 loses acknowledged writes on a connection where a prepared statement, `BEGIN`
 * included, once failed with SQLITE_BUSY. Hence the rules
 * that this driver keeps: transactions begin with `exec('BEGIN IMMEDIATE')`, and a connection whose
 * prepared statement was refused as busy is closed and opened anew. A transaction waits
 * `lockWaitMs` for the write lock, and a read or a start for a process that leaves and has the file to
 * itself meanwhile; then they fail with SQLITE_BUSY.
 */
export function createSqliteDialect(path: string, lockWaitMs = LOCK_WAIT_MS): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => createDriver(path, lockWaitMs),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

function createDriver(path: string, lockWaitMs: number): Driver {
  let database: Database.Database | undefined;
  const turns = createTurns();

  const opened = (): Database.Database => {
    database ??= open(path);
    return database;
  };
  const reopen = (): void => {
    database?.close();
    database = undefined;
  };
  const connection: DatabaseConnection = {
    executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
      const attempt = (): QueryResult<Row> => {
        try {
          return execute<Row>(opened(), query);
        } catch (error) {
          if (isBusy(error)) reopen();
          throw error;
        }
      };
      // One statement of a transaction cannot be repeated without those before it.
      return untilFree(database?.inTransaction ? 0 : lockWaitMs, attempt);
    },
    // biome-ignore lint/correctness/useYield: rows are few here; Kysely's interface asks for the method
    async *streamQuery() {
      throw new TypeError('The store does not stream.');
    },
  };

  return {
    async init() {
      await untilFree(lockWaitMs, opened);
    },
    async acquireConnection() {
      await turns.take();
      return connection;
    },
    async beginTransaction() {
      await untilFree(lockWaitMs, () => opened().exec('BEGIN IMMEDIATE'));
    },
    async commitTransaction() {
      opened().exec('COMMIT');
    },
    async rollbackTransaction() {
      // A full disk, for one, has SQLite roll back by itself.
      if (database?.inTransaction) database.exec('ROLLBACK');
    },
    async releaseConnection() {
      turns.give();
    },
    async destroy() {
      reopen();
    },
  };
}

/** Opens the file, readable by its owner only. */
function open(path: string): Database.Database {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    closeSync(openSync(path, 'a', 0o600));
  }
  const database = new Database(path);
  try {
    configure(database);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/** Makes every commit reach the disk, and what is deleted leave it. */
function configure(database: Database.Database): void {
  database.exec(`PRAGMA busy_timeout = ${DRIVER_WAIT_MS}`);
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = FULL');
  database.exec('PRAGMA foreign_keys = ON');
  // What is deleted is overwritten: its page may be free for years before it is used again.
  database.exec('PRAGMA secure_delete = ON');
}

/** Tries until nobody else has the lock that this needs. Throws SQLITE_BUSY after `lockWaitMs`. */
async function untilFree<Value>(lockWaitMs: number, attempt: () => Value): Promise<Value> {
  const giveUpAt = performance.now() + lockWaitMs;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= giveUpAt) throw error;
    }
    await sleep(pause);
  }
}

function execute<Row>(database: Database.Database, query: CompiledQuery): QueryResult<Row> {
  const statement = database.prepare(query.sql);
  if (statement.reader) {
    // The driver types rows as unknown; Kysely knows their shape from the query.
    return { rows: statement.all(query.parameters) as Row[] };
  }
  const { changes } = statement.run(query.parameters);
  return { rows: [], numAffectedRows: BigInt(changes) };
}

/** One after the other: SQLite has one writer, and this process one connection. */
function createTurns(): { take(): Promise<void>; give(): void } {
  const waiting: (() => void)[] = [];
  let taken = false;
  return {
    async take() {
      if (taken) await new Promise<void>((resolve) => waiting.push(resolve));
      taken = true;
    },
    give() {
      const next = waiting.shift();
      if (next) next();
      else taken = false;
    },
  };
}
