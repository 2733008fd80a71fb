import { principalKey } from '../../../skills/core/caller.js';
import type { Account, Accounts } from '../../../skills/core/ports/accounts.js';
import type { Database } from '../database/database.js';
import { ownedBy } from '../database/rows.js';
import type { Keyring } from '../sealed/keyring.js';
import { sealFor, unsealFor } from '../sealed/sealed-columns.js';
import { forgottenAt, welcome } from './forgotten.js';

/** Accounts in the store, their secrets sealed. */
export function createAccounts(database: Database, keyring: Keyring): Accounts {
  return {
    async find(owner, provider) {
      const row = await database.read(owner, (db) =>
        db
          .selectFrom('account')
          .selectAll()
          .where('owner', '=', principalKey(owner))
          .where('provider', '=', provider)
          .executeTakeFirst(),
      );
      if (!row) return undefined;
      return {
        owner,
        provider,
        tenant: row.provider_tenant,
        user: row.provider_user,
        secret: unsealFor('account', row, row.secret, keyring),
        connectedAt: row.connected_at,
      };
    },

    async save(account) {
      const row = toRow(account, keyring);
      await database.write(account.owner, async (db) => {
        const gone = await forgottenAt(db, account.owner);
        // A token refreshed by work that began before the person was forgotten.
        if (gone !== undefined && account.connectedAt <= gone) return;
        if (gone !== undefined) await welcome(db, account.owner);
        const { owner: _owner, provider: _provider, ...changes } = row;
        await db
          .insertInto('account')
          .values(row)
          .onConflict((conflict) =>
            conflict
              .columns(['owner', 'provider'])
              .doUpdateSet(changes)
              .where('account.connected_at', '<=', account.connectedAt),
          )
          .execute();
      });
    },

    async remove(owner) {
      const { numDeletedRows } = await database.write(owner, (db) =>
        db.deleteFrom('account').where('owner', '=', principalKey(owner)).executeTakeFirstOrThrow(),
      );
      return Number(numDeletedRows);
    },
  };
}

function toRow(account: Account, keyring: Keyring) {
  const key = { ...ownedBy(account.owner), provider: account.provider };
  return {
    ...key,
    provider_tenant: account.tenant,
    provider_user: account.user,
    secret: sealFor('account', key, account.secret, keyring),
    connected_at: account.connectedAt,
  };
}
