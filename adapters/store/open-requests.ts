import type { Address } from '../../skills/core/call.js';
import { principalKey } from '../../skills/core/caller.js';
import type { OpenRequests } from '../../skills/delivery/open-requests.js';
import type { Database } from './database/database.js';
import { ownedBy, toPrincipal } from './database/rows.js';
import { forgottenAt } from './people/forgotten.js';

/** Requests under way, in the store. */
export function createOpenRequests(database: Database): OpenRequests {
  return {
    async open({ id, owner, address, askedAt }) {
      await database.write(owner, async (db) => {
        const gone = await forgottenAt(db, owner);
        if (gone !== undefined && askedAt <= gone) return;
        await db
          .insertInto('open_request')
          .values({ ...ownedBy(owner), id, address, asked_at: askedAt })
          .execute();
      });
    },

    async close({ id, owner }) {
      await database.write(owner, (db) =>
        db
          .deleteFrom('open_request')
          .where('id', '=', id)
          .where('owner', '=', principalKey(owner))
          .execute(),
      );
    },

    async takeBefore(askedAt) {
      const rows = await database.write('every tenant', (db) =>
        db
          .deleteFrom('open_request')
          .where('asked_at', '<', askedAt)
          .returning(['id', 'owner', 'address', 'asked_at'])
          .execute(),
      );
      return rows.map((row) => ({
        id: row.id,
        owner: toPrincipal(row.owner),
        // Written by `open`, which was given an address of the owner's surface.
        address: row.address as Address,
        askedAt: row.asked_at,
      }));
    },
  };
}
