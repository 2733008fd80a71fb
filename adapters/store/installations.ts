import type { Installations } from '../../skills/core/ports/surface.js';
import type { Database } from './database/database.js';
import { tenantKey } from './database/rows.js';
import type { Keyring } from './sealed/keyring.js';
import { sealFor, unsealFor } from './sealed/sealed-columns.js';

/** Installed workspaces in the store, their credentials sealed. */
export function createInstallations(database: Database, keyring: Keyring): Installations {
  return {
    async find(surface, tenant) {
      const key = tenantKey({ surface, tenant });
      const row = await database.read({ surface, tenant }, (db) =>
        db.selectFrom('installation').selectAll().where('tenant', '=', key).executeTakeFirst(),
      );
      if (!row) return undefined;
      const secret = unsealFor('installation', row, row.secret, keyring);
      return { surface, tenant, secret, installedAt: row.installed_at };
    },

    async save({ surface, tenant, secret, installedAt }) {
      const key = tenantKey({ surface, tenant });
      const changes = {
        secret: sealFor('installation', { tenant: key }, secret, keyring),
        installed_at: installedAt,
      };
      await database.write({ surface, tenant }, (db) =>
        db
          .insertInto('installation')
          .values({ tenant: key, ...changes })
          .onConflict((conflict) => conflict.column('tenant').doUpdateSet(changes))
          .execute(),
      );
    },

    async remove(surface, tenant) {
      const { numDeletedRows } = await database.write({ surface, tenant }, (db) =>
        db
          .deleteFrom('installation')
          .where('tenant', '=', tenantKey({ surface, tenant }))
          .executeTakeFirstOrThrow(),
      );
      return numDeletedRows > 0n;
    },
  };
}
