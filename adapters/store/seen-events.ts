import type { Clock } from '../../skills/core/ports/clock.js';
import type { SeenEvents } from '../../skills/core/ports/surface.js';
import type { Database } from './database/database.js';

/** Event ids in the store; retention removes the expired ones. */
export function createSeenEvents(database: Database, clock: Clock): SeenEvents {
  return {
    async claim(id, expiresAt) {
      const inserted = await database.write('every tenant', (db) =>
        db
          .insertInto('seen_event')
          .values({ id, expires_at: expiresAt })
          .onConflict((conflict) =>
            conflict
              .column('id')
              .doUpdateSet({ expires_at: expiresAt })
              .where('seen_event.expires_at', '<=', clock.now()),
          )
          .executeTakeFirst(),
      );
      return (inserted.numInsertedOrUpdatedRows ?? 0n) > 0n;
    },
  };
}
