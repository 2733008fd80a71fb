import { randomBytes } from 'node:crypto';
import { principalKey } from '../../../skills/core/caller.js';
import { CHANGE_KEPT_MS, type Changes, type Former } from '../../../skills/core/ports/changes.js';
import type { Database } from '../database/database.js';
import { ownedBy } from '../database/rows.js';
import type { Keyring } from '../sealed/keyring.js';
import { sealFor, unsealFor } from '../sealed/sealed-columns.js';
import { forgottenAt } from './forgotten.js';

const ID_BYTES = 16;

/** What people changed last, sealed in the store; retention removes what is over. */
export function createChanges(database: Database, keyring: Keyring): Changes {
  return {
    async keep(owner, former, at) {
      const id = randomBytes(ID_BYTES).toString('base64url');
      const row = { ...ownedBy(owner), id, changed_at: at, expires_at: at + CHANGE_KEPT_MS };
      const sealed = sealFor('last_change', row, JSON.stringify(former), keyring);
      await database.write(owner, async (db) => {
        // Whoever changed something was welcomed by that; a forgotten person's late work was not.
        if ((await forgottenAt(db, owner)) !== undefined) return;
        await db.deleteFrom('last_change').where('owner', '=', row.owner).execute();
        await db
          .insertInto('last_change')
          .values({ ...row, former: sealed })
          .execute();
      });
      return id;
    },

    async last(owner, now) {
      const row = await database.read(owner, (db) =>
        db
          .selectFrom('last_change')
          .selectAll()
          .where('owner', '=', principalKey(owner))
          .where('expires_at', '>', now)
          .executeTakeFirst(),
      );
      if (row === undefined) return undefined;
      // Only `keep` writes the column, and its seal proves that nobody changed it.
      const former = JSON.parse(unsealFor('last_change', row, row.former, keyring)) as Former;
      return { id: row.id, former, at: row.changed_at };
    },

    async take(owner, id) {
      const { numDeletedRows } = await database.write(owner, (db) =>
        db
          .deleteFrom('last_change')
          .where('owner', '=', principalKey(owner))
          .where('id', '=', id)
          .executeTakeFirstOrThrow(),
      );
      return numDeletedRows > 0n;
    },
  };
}
