import { accountBinding } from './accounts.js';
import { secretBinding } from './audit.js';
import { preparedBinding } from './deliveries.js';
import type { Doors } from './doors.js';
import { installationBinding } from './installations.js';
import type { Keyring } from './keyring.js';
import { personBinding } from './people.js';
import { type Binding, isCurrent, seal, unseal } from './sealing.js';

/**
 * Seals every secret anew that an older key still holds; returns how many that were.
 *
 * Add the new key in front of ENCRYPTION_KEYS, restart every process, run this, then the old key may
 * go. All of one table moves in one transaction, and running processes open both keys, so nobody has
 * to stop. Throws `InternalError`, having changed nothing in that table, when a secret's key is
 * missing.
 */
export async function rotateKeys(doors: Doors, keyring: Keyring): Promise<number> {
  const renew = (sealed: string, binding: Binding): string =>
    seal(unseal(sealed, binding, keyring), binding, keyring);
  const isOld = (sealed: string): boolean => !isCurrent(sealed, keyring);

  return doors.write('every tenant', async (db) => {
    let renewed = 0;
    for (const row of await db.selectFrom('account').selectAll().execute()) {
      if (!isOld(row.secret)) continue;
      await db
        .updateTable('account')
        .set({ secret: renew(row.secret, accountBinding(row)) })
        .where('owner', '=', row.owner)
        .where('provider', '=', row.provider)
        .where('secret', '=', row.secret)
        .execute();
      renewed += 1;
    }
    for (const row of await db.selectFrom('installation').selectAll().execute()) {
      if (!isOld(row.secret)) continue;
      await db
        .updateTable('installation')
        .set({ secret: renew(row.secret, installationBinding(row)) })
        .where('tenant', '=', row.tenant)
        .where('secret', '=', row.secret)
        .execute();
      renewed += 1;
    }
    for (const row of await db.selectFrom('person').selectAll().execute()) {
      if (!isOld(row.key)) continue;
      await db
        .updateTable('person')
        .set({ key: renew(row.key, personBinding(row)) })
        .where('owner', '=', row.owner)
        .execute();
      renewed += 1;
    }
    for (const row of await db.selectFrom('secret').selectAll().execute()) {
      if (!isOld(row.value)) continue;
      await db
        .updateTable('secret')
        .set({ value: renew(row.value, secretBinding(row)) })
        .where('name', '=', row.name)
        .execute();
      renewed += 1;
    }
    const prepared = await db
      .selectFrom('delivery')
      .select(['id', 'prepared'])
      .where('prepared', 'is not', null)
      .execute();
    for (const { id, prepared: sealed } of prepared) {
      if (sealed === null || !isOld(sealed)) continue;
      await db
        .updateTable('delivery')
        .set({ prepared: renew(sealed, preparedBinding(id)) })
        .where('id', '=', id)
        .where('prepared', '=', sealed)
        .execute();
      renewed += 1;
    }
    return renewed;
  });
}
