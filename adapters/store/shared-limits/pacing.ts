import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Pacing } from '../../../skills/core/ports/pacing.js';
import type { Database } from '../database/database.js';
import type { Engine } from '../database/migrations.js';
import type { PaceRow, Schema } from '../database/schema.js';

/**
 * Limits that all processes share: one row per key holds when its next slot is free (the "generic
 * cell rate algorithm", a token bucket that needs only this one number), and until when those who
 * found it too far away were told to come back.
 */
export function createPacing(database: Database): Pacing {
  return {
    async reserve(name, { intervalMs, burst }, now, patienceMs) {
      const key = hash(name);
      const earliest = now - (burst - 1) * intervalMs;
      return database.write('every tenant', async (db) => {
        const row = await lockRow(db, key, database.engine);
        const next = Math.max(row.next_at, earliest);
        const isReserved = next - now <= patienceMs;
        const at = isReserved ? Math.max(now, next) : Math.max(row.promised_at, next);
        await db
          .updateTable('pace')
          .set(isReserved ? { next_at: next + intervalMs } : { promised_at: at + intervalMs })
          .where('key', '=', key)
          .execute();
        return { at, isReserved };
      });
    },

    async hold(name, until) {
      const key = hash(name);
      await database.write('every tenant', (db) =>
        db
          .insertInto('pace')
          .values({ key, next_at: until, promised_at: 0 })
          .onConflict((conflict) =>
            conflict.column('key').doUpdateSet({
              next_at: sql<number>`case when pace.next_at > ${until} then pace.next_at else ${until} end`,
            }),
          )
          .execute(),
      );
    },
  };
}

/** The row of a key, made if need be, that nobody else changes until the transaction ends. */
async function lockRow(db: Transaction<Schema>, key: string, engine: Engine): Promise<PaceRow> {
  await db
    .insertInto('pace')
    .values({ key, next_at: 0, promised_at: 0 })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
  const row = db.selectFrom('pace').selectAll().where('key', '=', key);
  return (engine === 'postgres' ? row.forUpdate() : row).executeTakeFirstOrThrow();
}

/** Names of limits hold addresses and people; the table outlives them, so it holds only this. */
function hash(name: string): string {
  return createHash('sha256').update(name).digest('base64url');
}
