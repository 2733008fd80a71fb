import { principalKey } from '../../skills/call.js';
import type { Memory } from '../../skills/memory.js';
import type { Doors } from './doors.js';
import { ownerHash } from './forgotten.js';
import { OWNED_TABLES } from './schema.js';

/** Forgetting in the store: every personal row goes, in one transaction. */
export function createMemory(doors: Doors): Memory {
  return {
    async forget(owner, now) {
      return doors.write('every tenant', async (db) => {
        const key = principalKey(owner);
        let rows = 0n;
        for (const table of OWNED_TABLES) {
          const { numDeletedRows } = await db
            .deleteFrom(table)
            .where('owner', '=', key)
            .executeTakeFirstOrThrow();
          rows += numDeletedRows;
        }
        await db
          .insertInto('forgotten')
          .values({ owner_hash: ownerHash(owner), at: now })
          .onConflict((conflict) => conflict.column('owner_hash').doUpdateSet({ at: now }))
          .execute();
        return Number(rows);
      });
    },
  };
}
