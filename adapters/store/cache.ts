import { createHash } from 'node:crypto';
import type { Cache } from '../../skills/core/ports/cache.js';
import type { Clock } from '../../skills/core/ports/clock.js';
import { ownedBy } from './database/rows.js';
import type { CacheRow } from './database/schema.js';
import type { Doors } from './database/transactions.js';
import { mayBeLate } from './people/forgotten.js';
import type { Keyring } from './sealed/keyring.js';
import { type Binding, seal, unseal } from './sealed/sealing.js';

/** The cache in the store: names hashed, values sealed; retention removes what expired. */
export function createCache(doors: Doors, keyring: Keyring, clock: Clock): Cache {
  return {
    async find(owner, name, now) {
      const { owner: key } = ownedBy(owner);
      const row = await doors.read(owner, (db) =>
        db
          .selectFrom('cache')
          .selectAll()
          .where('owner', '=', key)
          .where('name', '=', hash(name))
          .where('expires_at', '>', now)
          .executeTakeFirst(),
      );
      return row && unseal(row.value, cacheBinding(row), keyring);
    },

    async keep(owner, name, value, expiresAt) {
      const row = { ...ownedBy(owner), name: hash(name) };
      const changes = {
        value: seal(value, cacheBinding(row), keyring),
        expires_at: expiresAt,
      };
      await doors.write(owner, async (db) => {
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

function cacheBinding({ owner, name }: Pick<CacheRow, 'owner' | 'name'>): Binding {
  return ['cache', owner, name];
}
