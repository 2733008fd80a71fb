import {
  type Dialect,
  type PostgresCursor,
  PostgresDialect,
  type PostgresPoolClient,
  type PostgresQueryResult,
} from 'kysely';
import pg from 'pg';
import type { Log } from '../../../skills/core/ports/log.js';
import { codeOf, isConnectionLost } from './errors.js';
import { TENANT_ROLE } from './migrations.js';

const CONNECT_MS = 5_000;
const STATEMENT_MS = 15_000;
/** For an answer, here: a server that fell silent ends no statement of its own. */
const SILENCE_MS = 20_000;
const ABANDONED_TRANSACTION_MS = 30_000;
const INT8 = 20;

/** Connections that `createPostgresDialect` draws from. */
export type Pool = pg.Pool;

/**
 * Opens a pool of connections; the first query connects.
 *
 * `bigint` columns come back as numbers: the driver's own choice is text, and every number here is
 * far below 2^53.
 */
export function createPool(url: string, connections: number, log: Log): Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    application_name: 'daybrief',
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    query_timeout: SILENCE_MS,
    keepAlive: true,
    idle_in_transaction_session_timeout: ABANDONED_TRANSACTION_MS,
    types: {
      getTypeParser: (id: number, format?: 'text' | 'binary') =>
        id === INT8 ? Number : pg.types.getTypeParser(id, format as 'text'),
    },
  });
  // Without listeners a connection that breaks, idle or at work, would end the process.
  pool.on('error', (error) => log.warn('store.connection-lost', { code: codeOf(error) }));
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Kysely's dialect over a pool. */
export function createPostgresDialect(pool: Pool): Dialect {
  return new PostgresDialect({
    pool: {
      connect: async () => endWhenBroken(await pool.connect()),
      end: () => pool.end(),
    },
  });
}

/**
 * A connection that is thrown away after it broke, instead of being lent to the next one: after a time-out
 * `pg` still waits for the answer to the statement before.
 */
function endWhenBroken(client: pg.PoolClient): PostgresPoolClient {
  let broken: Error | undefined;
  async function ask<R>(sql: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    if (broken) throw broken;
    try {
      const { command, rowCount, rows } = await client.query(sql, [...values]);
      // The driver cannot know what the statement selects.
      return {
        command: command as PostgresQueryResult<R>['command'],
        rowCount: rowCount ?? 0,
        rows,
      };
    } catch (error) {
      if (isConnectionLost(error)) broken = error;
      throw error;
    }
  }
  function query<R>(sql: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  function query<R>(
    sql: string | PostgresCursor<R>,
    values: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof sql === 'string') return ask<R>(sql, values);
    throw new TypeError('Nothing is streamed from this store.');
  }
  return { query, release: () => client.release(broken) };
}

// Another process, or another database of the same server, may be making the role at this moment:
// duplicate_object, unique_violation, tuple concurrently updated.
const MADE_MEANWHILE = new Set(['42710', '23505', 'XX000']);
const TRIES = 5;

/**
 * Makes the role that tenant-scoped work takes, and lets this connection take it.
 *
 * Roles belong to the whole server and outlive the database, so this is no migration. A user
 * without CREATEROLE needs an administrator to have done it once (docs/operations.md).
 */
export async function prepareTenantRole(pool: Pool): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { rows } = await pool.query(
        `select pg_has_role(current_user, oid, 'member') as member from pg_roles where rolname = $1`,
        [TENANT_ROLE],
      );
      if (rows.length === 0) {
        await pool.query(`create role ${TENANT_ROLE} nologin nosuperuser nobypassrls`);
      }
      if (rows[0]?.member !== true) await pool.query(`grant ${TENANT_ROLE} to current_user`);
      return;
    } catch (error) {
      if (!MADE_MEANWHILE.has(codeOf(error)) || attempt === TRIES) throw error;
    }
  }
}
