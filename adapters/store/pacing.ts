import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Pacing } from '../../skills/scheduling.js';
import type { Doors } from './doors.js';

/**
 * Limits that all processes share: one row per key holds when its next slot is free (the "generic
 * cell rate algorithm", a token bucket that needs only this one number).
 */
export function createPacing(doors: Doors): Pacing {
  return {
    async reserve(name, { intervalMs, burst }, now) {
      const key = hash(name);
      const earliest = now - (burst - 1) * intervalMs;
      const row = await doors.write('every tenant', (db) =>
        db
          .insertInto('pace')
          .values({ key, next_at: earliest + intervalMs })
          .onConflict((conflict) =>
            conflict.column('key').doUpdateSet({
              next_at: sql<number>`case when pace.next_at > ${earliest}
                then pace.next_at else ${earliest} end + ${intervalMs}`,
            }),
          )
          .returning('next_at')
          .executeTakeFirstOrThrow(),
      );
      return Math.max(now, row.next_at - intervalMs);
    },

    async hold(name, until) {
      const key = hash(name);
      await doors.write('every tenant', (db) =>
        db
          .insertInto('pace')
          .values({ key, next_at: until })
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

/** Names of limits hold addresses and people; the table outlives them, so it holds only this. */
function hash(name: string): string {
  return createHash('sha256').update(name).digest('base64url');
}
