import { type Kysely, sql, type Transaction } from 'kysely';
import type { Principal } from '../../../skills/core/caller.js';
import { isWorthRepeating, toDaybriefError } from './errors.js';
import { createGroupCommit } from './group-commit.js';
import { type Engine, TENANT_ROLE } from './migrations.js';
import { tenantKey } from './rows.js';
import type { Schema } from './schema.js';

/**
 * Whose rows a piece of work may see: one tenant's, or all for the work that belongs to nobody
 * (claiming, leasing, retention).
 */
export type Scope = Pick<Principal, 'surface' | 'tenant'> | 'every tenant';

/** The only two ways to the tables: reading and writing. */
export interface Database {
  readonly engine: Engine;
  /** Reads. The work must not write: on SQLite it runs outside a transaction. */
  read<T>(scope: Scope, work: (db: Kysely<Schema>) => Promise<T>): Promise<T>;
  /**
   * Writes in one transaction, which is on disk when the promise resolves.
   *
   * Throws `UnavailableError` when nothing could be written. The work may run more than once, so it
   * must do nothing but talk to the database.
   */
  write<T>(scope: Scope, work: (db: Transaction<Schema>) => Promise<T>): Promise<T>;
  /**
   * Lets what was deleted leave the files too: SQLite's log keeps pages as they were until it is emptied. What
   * another process reads at that moment stays until the next time. PostgreSQL has `VACUUM` for its own.
   */
  settle(): Promise<void>;
}

const MOST_TRIES = 4;

/** Puts the two ways to the tables on top of a Kysely instance. */
export function createDatabase(db: Kysely<Schema>, engine: Engine): Database {
  const inTransaction = <T>(
    scope: Scope,
    work: (db: Transaction<Schema>) => Promise<T>,
  ): Promise<T> =>
    db.transaction().execute(async (transaction) => {
      if (engine === 'postgres' && scope !== 'every tenant') await enter(transaction, scope);
      return work(transaction);
    });
  const writeOnce =
    engine === 'sqlite'
      ? withoutScope(createGroupCommit(db))
      : <T>(scope: Scope, work: (db: Transaction<Schema>) => Promise<T>) =>
          repeat(() => inTransaction(scope, work));

  return {
    engine,
    async read(scope, work) {
      return translate('read', () =>
        engine === 'sqlite' || scope === 'every tenant' ? work(db) : inTransaction(scope, work),
      );
    },
    async write(scope, work) {
      return translate('write', () => writeOnce(scope, work));
    },
    async settle() {
      if (engine === 'postgres') return;
      await translate('settle', () => sql`pragma wal_checkpoint(truncate)`.execute(db));
    },
  };
}

/** SQLite has no roles: there the owner in every query is what keeps people apart. */
function withoutScope(
  write: ReturnType<typeof createGroupCommit>,
): <T>(scope: Scope, work: (db: Transaction<Schema>) => Promise<T>) => Promise<T> {
  return (_scope, work) => write(work);
}

/** Takes the role that row-level security binds, until the transaction ends. */
async function enter(transaction: Transaction<Schema>, scope: Exclude<Scope, string>) {
  await sql`select set_config('role', ${TENANT_ROLE}, true),
                   set_config('app.tenant', ${tenantKey(scope)}, true)`.execute(transaction);
}

async function repeat<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isWorthRepeating(error) || attempt === MOST_TRIES) throw error;
    }
  }
}

async function translate<T>(operation: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toDaybriefError(error, operation);
  }
}
