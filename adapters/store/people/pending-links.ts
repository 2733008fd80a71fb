import type { PendingLink, PendingLinks } from '../../../skills/core/ports/accounts.js';
import type { Database } from '../database/database.js';
import { ownedBy, toPrincipal } from '../database/rows.js';
import type { PendingLinkRow } from '../database/schema.js';
import type { Keyring } from '../sealed/keyring.js';
import { sealFor, unsealFor } from '../sealed/sealed-columns.js';
import { forgottenAt } from './forgotten.js';

/**
 * Sign-ins under way in the store, their secrets sealed; retention removes the expired ones.
 *
 * A browser that comes back from the sign-in service brings a key and no tenant, so this is work of
 * every tenant: the key, which cannot be guessed, is the only proof.
 */
export function createPendingLinks(database: Database, keyring: Keyring): PendingLinks {
  function open(row: PendingLinkRow | undefined, now: number): PendingLink | undefined {
    if (!row || row.expires_at <= now) return undefined;
    return {
      owner: toPrincipal(row.owner),
      secret: unsealFor('pending_link', row, row.secret, keyring),
      begunAt: row.begun_at,
      expiresAt: row.expires_at,
    };
  }

  return {
    async save(key, { owner, secret, begunAt, expiresAt }) {
      const changes = {
        ...ownedBy(owner),
        secret: sealFor('pending_link', { key, ...ownedBy(owner) }, secret, keyring),
        begun_at: begunAt,
        expires_at: expiresAt,
      };
      await database.write('every tenant', async (db) => {
        const gone = await forgottenAt(db, owner);
        if (gone !== undefined && begunAt <= gone) return;
        await db
          .insertInto('pending_link')
          .values({ key, ...changes })
          .onConflict((conflict) => conflict.column('key').doUpdateSet(changes))
          .execute();
      });
    },

    async find(key, now) {
      const row = await database.read('every tenant', (db) =>
        db.selectFrom('pending_link').selectAll().where('key', '=', key).executeTakeFirst(),
      );
      return open(row, now);
    },

    async take(key, now) {
      const row = await database.write('every tenant', (db) =>
        db.deleteFrom('pending_link').where('key', '=', key).returningAll().executeTakeFirst(),
      );
      return open(row, now);
    },
  };
}
