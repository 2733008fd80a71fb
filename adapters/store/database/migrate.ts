import { sql } from 'kysely';
import { ConfigError, InternalError } from '../../../skills/core/errors.js';
import type { Database } from './database.js';
import { type Engine, type Migration, migrations as released } from './migrations.js';

// Any number, the same in every process: PostgreSQL lets one of them in.
const MIGRATION_LOCK = 4_207_113_560;

/**
 * Brings the tables up to date.
 *
 * All missing steps run in one write transaction: a process killed half-way leaves the tables as
 * they were, and of two processes that start together the second finds the work done. Throws
 * `ConfigError` when the tables are newer than this version of Daybrief.
 */
export async function migrate(
  database: Database,
  engine: Engine,
  now: number,
  steps: readonly Migration[] = released,
): Promise<void> {
  if (await isUpToDate(database, steps)) return;
  await database.write('every tenant', async (db) => {
    if (engine === 'postgres')
      await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(db);
    await sql`create table if not exists schema_version (
      name text not null primary key, applied_at bigint not null)`.execute(db);
    const rows = await db.selectFrom('schema_version').select('name').execute();
    const applied = new Set(rows.map((row) => row.name));
    const known = new Set(steps.map((step) => step.name));
    const unknown = [...applied].find((name) => !known.has(name));
    if (unknown !== undefined) {
      throw new ConfigError([
        `The database has the step "${unknown}", which this version does not know: run the newer version again, or restore a backup made before it.`,
      ]);
    }
    for (const step of steps) {
      if (applied.has(step.name)) continue;
      await step.up(db, engine);
      await db.insertInto('schema_version').values({ name: step.name, applied_at: now }).execute();
    }
  });
}

/** Whether there is nothing to do, which one read tells: the case of every start but the first. */
async function isUpToDate(database: Database, steps: readonly Migration[]): Promise<boolean> {
  try {
    const rows = await database.read('every tenant', (db) =>
      db.selectFrom('schema_version').select('name').execute(),
    );
    const applied = new Set(rows.map((row) => row.name));
    return applied.size === steps.length && steps.every(({ name }) => applied.has(name));
  } catch (error) {
    // An empty database has no such table; whatever else is wrong the transaction will meet again.
    if (error instanceof InternalError) return false;
    throw error;
  }
}
