import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/database.js';
import type { Schema } from '../database/schema.js';
import type { Keyring } from '../sealed/keyring.js';
import { sealFor, unsealFor } from '../sealed/sealed-columns.js';

/** What stands for the lines of the audit that retention removed: the chain goes on from there. */
export interface AuditCheckpoint {
  /** Hash of the last line removed. */
  readonly hash: string;
  /** How many were removed so far. */
  readonly removed: number;
}

const NAME = 'audit-checkpoint';
const BEGINNING: AuditCheckpoint = { hash: 'beginning', removed: 0 };
const BATCH = 1_000;
// Any number, the same in every process: the chain grows, and is cut, one step at a time.
const CHAIN_LOCK = 4_207_113_561;

/** Waits until nobody else changes the chain; held until the transaction ends. */
export async function lockChain(db: Kysely<Schema>, engine: Database['engine']): Promise<void> {
  // SQLite has one writer as it is.
  if (engine === 'postgres') await sql`select pg_advisory_xact_lock(${CHAIN_LOCK})`.execute(db);
}

/** Reads where the chain begins. Sealed, so that nobody cuts it with access to the database alone. */
export async function readCheckpoint(
  db: Kysely<Schema>,
  keyring: Keyring,
): Promise<AuditCheckpoint> {
  const row = await db
    .selectFrom('secret')
    .select('value')
    .where('name', '=', NAME)
    .executeTakeFirst();
  if (!row) return BEGINNING;
  // Only `pruneAudit` writes it, and its seal proves that nobody changed it.
  return JSON.parse(unsealFor('secret', { name: NAME }, row.value, keyring)) as AuditCheckpoint;
}

/** Removes the lines written before an instant from the front of the chain; returns how many. */
export async function pruneAudit(
  database: Database,
  keyring: Keyring,
  before: number,
): Promise<number> {
  let removed = 0;
  for (let batch = BATCH; batch === BATCH; removed += batch) {
    batch = await database.write('every tenant', async (db) => {
      await lockChain(db, database.engine);
      const oldest = await db
        .selectFrom('audit')
        .select(['seq', 'at', 'hash'])
        .orderBy('seq')
        .limit(BATCH)
        .execute();
      const firstKept = oldest.findIndex(({ at }) => at >= before);
      const old = firstKept === -1 ? oldest : oldest.slice(0, firstKept);
      const last = old.at(-1);
      if (!last) return 0;
      const former = await readCheckpoint(db, keyring);
      const checkpoint = { hash: last.hash, removed: former.removed + old.length };
      const value = sealFor('secret', { name: NAME }, JSON.stringify(checkpoint), keyring);
      await db
        .insertInto('secret')
        .values({ name: NAME, value })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
        .execute();
      await db.deleteFrom('audit').where('seq', '<=', last.seq).execute();
      return old.length;
    });
  }
  return removed;
}
