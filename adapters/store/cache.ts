import { createHash } from 'node:crypto';
import type { Cache } from '../../skills/core/ports/cache.js';
import type { Clock } from '../../skills/core/ports/clock.js';
import type { Database } from './database/database.js';
import { ownedBy } from './database/rows.js';
import { mayBeLate } from './people/forgotten.js';
import type { Keyring } from './sealed/keyring.js';
import { sealFor, unsealFor } from './sealed/sealed-columns.js';

/** The cache in the store: names hashed, values sealed; retention removes what expired. */
export function createCache(database: Database, keyring: Keyring, clock: Clock): Cache {
  return {
    async find(owner, name, now) {
      const { owner: key } = ownedBy(owner);
      const row = await database.read(owner, (db) =>
        db
          .selectFrom('cache')
          .selectAll()
          .where('owner', '=', key)
          .where('name', '=', hash(name))
          .where('expires_at', '>', now)
          .executeTakeFirst(),
      );
      return row && unsealFor('cache', row, row.value, keyring);
    },

    async keep(owner, name, value, expiresAt) {
      const row = { ...ownedBy(owner), name: hash(name) };
      const changes = {
        value: sealFor('cache', row, value, keyring),
        expires_at: expiresAt,
      };
      await database.write(owner, async (db) => {
        if (await mayBeLate(db, owner, clock.now())) return;
        await db
          .insertInto('cache')
          .values({ ...row, ...changes })
          .onConflict((conflict) => conflict.columns(['owner', 'name']).doUpdateSet(changes))
          .execute();
      });
    },
  };
}

/** A name holds whole threads; the table holds only this. */
function hash(name: string): string {
  return createHash('sha256').update(name).digest('base64url');
}
