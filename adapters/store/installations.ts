import type { Installations } from '../../skills/core/ports/surface.js';
import { tenantKey } from './database/rows.js';
import type { Doors } from './database/transactions.js';
import type { Keyring } from './sealed/keyring.js';
import { type Binding, seal, unseal } from './sealed/sealing.js';

/** Installed workspaces in the store, their credentials sealed. */
export function createInstallations(doors: Doors, keyring: Keyring): Installations {
  return {
    async find(surface, tenant) {
      const key = tenantKey({ surface, tenant });
      const row = await doors.read({ surface, tenant }, (db) =>
        db.selectFrom('installation').selectAll().where('tenant', '=', key).executeTakeFirst(),
      );
      if (!row) return undefined;
      const secret = unseal(row.secret, installationBinding(row), keyring);
      return { surface, tenant, secret, installedAt: row.installed_at };
    },

    async save({ surface, tenant, secret, installedAt }) {
      const key = tenantKey({ surface, tenant });
      const changes = {
        secret: seal(secret, installationBinding({ tenant: key }), keyring),
        installed_at: installedAt,
      };
      await doors.write({ surface, tenant }, (db) =>
        db
          .insertInto('installation')
          .values({ tenant: key, ...changes })
          .onConflict((conflict) => conflict.column('tenant').doUpdateSet(changes))
          .execute(),
      );
    },

    async remove(surface, tenant) {
      const { numDeletedRows } = await doors.write({ surface, tenant }, (db) =>
        db
          .deleteFrom('installation')
          .where('tenant', '=', tenantKey({ surface, tenant }))
          .executeTakeFirstOrThrow(),
      );
      return numDeletedRows > 0n;
    },
  };
}

/** What an installation's secret is bound to. */
export function installationBinding(row: { readonly tenant: string }): Binding {
  return ['installation', row.tenant];
}
