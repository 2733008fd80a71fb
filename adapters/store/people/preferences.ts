import { principalKey } from '../../../skills/core/call.js';
import type { Preference, Preferences } from '../../../skills/core/ports/personal-data.js';
import { ownedBy } from '../database/rows.js';
import type { Doors } from '../database/transactions.js';
import { welcome } from './forgotten.js';

/** What people chose, in the store. */
export function createPreferences(doors: Doors): Preferences {
  return {
    async read(owner) {
      const row = await doors.read(owner, (db) =>
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
      await doors.write(owner, async (db) => {
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
