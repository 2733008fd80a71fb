import { type Principal, principalKey } from '../../../skills/core/caller.js';
import type { PersonalData } from '../../../skills/core/ports/personal-data.js';
import type { Database } from '../database/database.js';
import { tenantKey, toPrincipal } from '../database/rows.js';
import { PERSON_TABLES, TENANT_TABLES } from '../database/tables.js';
import { ownerHash } from './forgotten.js';

/** Forgetting in the store: every personal row goes, in one transaction. */
export function createPersonalData(database: Database): PersonalData {
  return {
    async forget(owner, now) {
      const deleted = await database.write('every tenant', async (db) => {
        const key = principalKey(owner);
        let rows = 0n;
        for (const table of PERSON_TABLES) {
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
      await database.settle();
      return deleted;
    },
  };
}

/**
 * Deletes everything of one tenant of one surface, installation included, in one transaction; returns
 * how many rows that were.
 *
 * Like a person's own forgetting, it lasts: late work of the people there brings nothing back.
 */
export async function forgetTenant(
  database: Database,
  tenant: Pick<Principal, 'surface' | 'tenant'>,
  now: number,
): Promise<number> {
  const deleted = await database.write('every tenant', async (db) => {
    const key = tenantKey(tenant);
    const owners = new Set<string>();
    let rows = 0n;
    for (const table of PERSON_TABLES) {
      const known = db.selectFrom(table).select('owner').distinct().where('tenant', '=', key);
      for (const { owner } of await known.execute()) owners.add(owner);
    }
    for (const table of TENANT_TABLES) {
      const { numDeletedRows } = await db
        .deleteFrom(table)
        .where('tenant', '=', key)
        .executeTakeFirstOrThrow();
      rows += numDeletedRows;
    }
    for (const owner of owners) {
      await db
        .insertInto('forgotten')
        .values({ owner_hash: ownerHash(toPrincipal(owner)), at: now })
        .onConflict((conflict) => conflict.column('owner_hash').doUpdateSet({ at: now }))
        .execute();
    }
    return Number(rows);
  });
  await database.settle();
  return deleted;
}
