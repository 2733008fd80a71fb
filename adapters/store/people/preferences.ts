import { principalKey } from '../../../skills/core/caller.js';
import type { Preference, Preferences } from '../../../skills/core/ports/personal-data.js';
import type { Database } from '../database/database.js';
import { ownedBy } from '../database/rows.js';
import { welcome } from './forgotten.js';

/** What people chose, in the store. */
export function createPreferences(database: Database): Preferences {
  return {
    async read(owner) {
      const row = await database.read(owner, (db) =>
        db
          .selectFrom('preference')
          .select('value')
          .where('owner', '=', principalKey(owner))
          .executeTakeFirst(),
      );
      // Only `save` below writes the column.
      return row ? (JSON.parse(row.value) as Preference) : {};
    },

    async save(owner, preference) {
      const value = JSON.stringify(preference);
      await database.write(owner, async (db) => {
        await welcome(db, owner);
        await db
          .insertInto('preference')
          .values({ ...ownedBy(owner), value })
          .onConflict((conflict) => conflict.column('owner').doUpdateSet({ value }))
          .execute();
      });
    },
  };
}
