import { sql } from 'kysely';
import { pruneAudit } from '../audit/audit-checkpoint.js';
import type { Database } from '../database/database.js';
import { tables } from '../database/tables.js';
import { isOpen } from '../schedule/ledger.js';
import type { Keyring } from '../sealed/keyring.js';

const DAY_MS = 86_400_000;

/** How long finished work is kept. */
export interface RetentionPolicy {
  /** Days that runs, their deliveries, feedback and tombstones are kept. */
  readonly days: number;
  /** Days that lines of the audit are kept. */
  readonly auditDays: number;
}

/** The policy of an installation that chose none. */
/** What is kept for how long where nobody has said so. */
export const defaultRetention: RetentionPolicy = { days: 30, auditDays: 365 };

/** Rows deleted in one transaction: the write lock is never held for long. */
const BATCH = 1_000;

/**
 * Deletes what has outlived its use; returns how many rows went.
 *
 * What is still on its way stays, however old.
 */
export async function prune(
  database: Database,
  keyring: Keyring,
  now: number,
  policy: Partial<RetentionPolicy> = {},
): Promise<number> {
  const { days, auditDays } = { ...defaultRetention, ...policy };
  const retentionMs = days * DAY_MS;
  let removed = 0;
  for (let batch = BATCH; batch >= BATCH; ) {
    batch = await pruneRuns(database, now - retentionMs);
    removed += batch;
  }
  removed += await pruneAged(database, now, retentionMs);
  removed += await pruneAudit(database, keyring, now - auditDays * DAY_MS);
  if (removed > 0) await database.settle();
  return removed;
}

async function pruneRuns(database: Database, before: number): Promise<number> {
  return database.write('every tenant', async (db) => {
    const old = await db
      .selectFrom('run')
      .innerJoin('delivery', 'delivery.run_id', 'run.id')
      .select('run.id')
      .where('run.due_at', '<', before)
      .where(({ not }) => not(isOpen))
      .limit(BATCH)
      .execute();
    if (old.length === 0) return 0;
    const ids = old.map(({ id }) => id);
    await db.deleteFrom('delivery').where('run_id', 'in', ids).execute();
    await db.deleteFrom('run').where('id', 'in', ids).execute();
    return ids.length;
  });
}

async function pruneAged(database: Database, now: number, retentionMs: number): Promise<number> {
  return database.write('every tenant', async (db) => {
    let removed = 0n;
    for (const { table, ages } of tables) {
      if (ages === undefined) continue;
      const over = now - (ages.after === 'retention' ? retentionMs : ages.after);
      const { numAffectedRows = 0n } =
        await sql`delete from ${sql.table(table)} where ${sql.ref(ages.column)} <= ${over}`.execute(
          db,
        );
      removed += numAffectedRows;
    }
    return Number(removed);
  });
}
