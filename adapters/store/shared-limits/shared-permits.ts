import { createHash, randomUUID } from 'node:crypto';
import type { SharedPermits } from '../../../skills/core/ports/pacing.js';
import type { Database } from '../database/database.js';

/** Permits that all processes share: a row for each one taken, void once its time is over. */
export function createSharedPermits(database: Database): SharedPermits {
  return {
    async take(name, count, now, until) {
      const key = hash(name);
      const id = randomUUID();
      return database.write('every tenant', async (db) => {
        await db
          .deleteFrom('place')
          .where('key', '=', key)
          .where('held_until', '<=', now)
          .execute();
        // Numbers make the last free permit one that two transactions cannot both insert.
        const rows = await db.selectFrom('place').select('number').where('key', '=', key).execute();
        const taken = new Set(rows.map(({ number }) => number));
        const number = Array.from({ length: count }, (_, at) => at).find((at) => !taken.has(at));
        if (number === undefined) return undefined;
        const inserted = await db
          .insertInto('place')
          .values({ key, number, id, held_until: until })
          .onConflict((conflict) => conflict.columns(['key', 'number']).doNothing())
          .executeTakeFirst();
        return (inserted.numInsertedOrUpdatedRows ?? 0n) > 0n ? id : undefined;
      });
    },

    async leave(name, permit) {
      await database.write('every tenant', (db) =>
        db.deleteFrom('place').where('key', '=', hash(name)).where('id', '=', permit).execute(),
      );
    },
  };
}

/** Names hold the ids of mailboxes; the table holds only this. */
function hash(name: string): string {
  return createHash('sha256').update(name).digest('base64url');
}
