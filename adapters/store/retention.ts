import { MARKS_KEPT_MS } from '../../skills/core/ports/marks.js';
import { pruneAudit } from './audit/audit-checkpoint.js';
import type { Doors } from './database/transactions.js';
import { isOpen } from './schedule/ledger.js';
import type { Keyring } from './sealed/keyring.js';

const DAY_MS = 86_400_000;

/** How long finished work is kept. */
export interface RetentionPolicy {
  /** Days that runs, their deliveries, feedback and tombstones are kept. */
  readonly days: number;
  /** Days that lines of the audit are kept. */
  readonly auditDays: number;
}

/** The policy of an installation that chose none. */
export const defaultRetention: RetentionPolicy = { days: 30, auditDays: 365 };

/** Rows deleted in one transaction: the write lock is never held for long. */
const BATCH = 1_000;

/**
 * Deletes what has outlived its use; returns how many rows went.
 *
 * What is still on its way stays, however old.
 */
export async function prune(
  doors: Doors,
  keyring: Keyring,
  now: number,
  policy: Partial<RetentionPolicy> = {},
): Promise<number> {
  const { days, auditDays } = { ...defaultRetention, ...policy };
  const before = now - days * DAY_MS;
  let removed = 0;
  for (let batch = BATCH; batch >= BATCH; ) {
    batch = await pruneRuns(doors, before);
    removed += batch;
  }
  removed += await pruneExpired(doors, now, before);
  return removed + (await pruneAudit(doors, keyring, now - auditDays * DAY_MS));
}

async function pruneRuns(doors: Doors, before: number): Promise<number> {
  return doors.write('every tenant', async (db) => {
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

async function pruneExpired(doors: Doors, now: number, before: number): Promise<number> {
  return doors.write('every tenant', async (db) => {
    const deleted = [
      await db.deleteFrom('conversation').where('expires_at', '<=', now).executeTakeFirst(),
      await db.deleteFrom('pending_link').where('expires_at', '<=', now).executeTakeFirst(),
      await db.deleteFrom('waiting').where('expires_at', '<=', now).executeTakeFirst(),
      await db.deleteFrom('seen_event').where('expires_at', '<=', now).executeTakeFirst(),
      await db
        .deleteFrom('mark')
        .where('rests_from', '<=', now - MARKS_KEPT_MS)
        .executeTakeFirst(),
      await db.deleteFrom('feedback').where('at', '<', before).executeTakeFirst(),
      await db.deleteFrom('forgotten').where('at', '<', before).executeTakeFirst(),
      await db.deleteFrom('cache').where('expires_at', '<=', now).executeTakeFirst(),
      await db.deleteFrom('place').where('held_until', '<=', now).executeTakeFirst(),
      // A slot that lies in the past limits nobody.
      await db
        .deleteFrom('pace')
        .where('next_at', '<', now - DAY_MS)
        .executeTakeFirst(),
    ];
    return deleted.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0);
  });
}
