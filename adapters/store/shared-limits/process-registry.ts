import type { ProcessRegistry } from '../../../skills/core/ports/pacing.js';
import type { Database } from '../database/database.js';

/** The processes that share the store: a row for each, void once it has not been heard of for a while. */
export function createProcessRegistry(database: Database): ProcessRegistry {
  return {
    async announce(name, now, until) {
      await database.write('every tenant', async (db) => {
        await db.deleteFrom('process').where('alive_until', '<=', now).execute();
        await db
          .insertInto('process')
          .values({ name, alive_until: until })
          .onConflict((conflict) => conflict.column('name').doUpdateSet({ alive_until: until }))
          .execute();
      });
      // Counted after the commit: of two that begin at the same moment, one at least sees the other.
      const alive = await database.read('every tenant', (db) =>
        db.selectFrom('process').select('name').where('alive_until', '>', now).execute(),
      );
      return alive.length;
    },

    async leave(name) {
      await database.write('every tenant', (db) =>
        db.deleteFrom('process').where('name', '=', name).execute(),
      );
    },
  };
}
