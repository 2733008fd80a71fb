import { sql } from 'kysely';
import { secretBinding } from '../database/rows.js';
import type {
  AccountRow,
  DeliveryRow,
  InstallationRow,
  PendingLinkRow,
  PersonRow,
  Schema,
  SecretRow,
  WaitingRow,
} from '../database/schema.js';
import type { Doors } from '../database/transactions.js';
import { installationBinding } from '../installations.js';
import { accountBinding } from '../people/accounts.js';
import { pendingLinkBinding } from '../people/pending-links.js';
import { personBinding } from '../people/people.js';
import { waitingBinding } from '../people/waiting.js';
import { preparedBinding } from '../schedule/deliveries.js';
import type { Keyring } from './keyring.js';
import { type Binding, isCurrent, seal, unseal } from './sealing.js';

/** A column of sealed values, and what each value is bound to. */
interface SealedColumn<Row> {
  readonly table: keyof Schema;
  readonly column: string;
  readonly bindingOf: (row: Row) => Binding;
}

const columns = [
  sealed<AccountRow>('account', 'secret', accountBinding),
  sealed<PendingLinkRow>('pending_link', 'secret', pendingLinkBinding),
  sealed<WaitingRow>('waiting', 'content', waitingBinding),
  sealed<InstallationRow>('installation', 'secret', installationBinding),
  sealed<PersonRow>('person', 'key', personBinding),
  sealed<SecretRow>('secret', 'value', secretBinding),
  sealed<DeliveryRow>('delivery', 'prepared', ({ id }) => preparedBinding(id)),
];

function sealed<Row>(
  table: keyof Schema,
  column: string & keyof Row,
  bindingOf: (row: Row) => Binding,
): SealedColumn<unknown> {
  // The rows come from that very table.
  return { table, column, bindingOf: (row) => bindingOf(row as Row) };
}

/**
 * Seals every secret anew that an older key still holds; returns how many that were.
 *
 * Add the new key in front of ENCRYPTION_KEYS, restart every process, run this, then the old key may
 * go. It is one transaction, and running processes open both keys, so nobody has to stop. Throws
 * `InternalError`, having changed nothing, when a secret's key is missing.
 */
export async function rotateKeys(doors: Doors, keyring: Keyring): Promise<number> {
  return doors.write('every tenant', async (db) => {
    let renewed = 0;
    // What can be made again is dropped, not renewed.
    await db.deleteFrom('cache').execute();
    for (const { table, column, bindingOf } of columns) {
      const name = sql.ref(column);
      const { rows } = await sql<
        Record<string, string>
      >`select * from ${sql.table(table)} where ${name} is not null`.execute(db);
      for (const row of rows) {
        const old = row[column];
        if (old === undefined || isCurrent(old, keyring)) continue;
        const binding = bindingOf(row);
        const fresh = seal(unseal(old, binding, keyring), binding, keyring);
        // A sealed value occurs once: its random IV tells it from every other.
        await sql`update ${sql.table(table)} set ${name} = ${fresh} where ${name} = ${old}`.execute(
          db,
        );
        renewed += 1;
      }
    }
    return renewed;
  });
}
