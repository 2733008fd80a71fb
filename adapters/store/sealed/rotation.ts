import { sql } from 'kysely';
import type { Database } from '../database/database.js';
import { type SealedTable, TABLES, tables } from '../database/tables.js';
import type { Keyring } from './keyring.js';
import { bindingOf } from './sealed-columns.js';
import { isCurrent, seal, unseal } from './sealing.js';

/**
 * Seals every secret anew that an older key still holds; returns how many that were.
 *
 * Add the new key in front of ENCRYPTION_KEYS, restart every process, run this, then the old key may
 * go. It is one transaction, and running processes open both keys, so nobody has to stop. Throws
 * `InternalError`, having changed nothing, when a secret's key is missing.
 */
export async function rotateKeys(database: Database, keyring: Keyring): Promise<number> {
  return database.write('every tenant', async (db) => {
    let renewed = 0;
    for (const { table, sealed } of tables) {
      if (sealed === undefined || !isSealed(table)) continue;
      if (sealed.isDroppedOnRotation) {
        await db.deleteFrom(table).execute();
        continue;
      }
      const column = sql.ref(sealed.column);
      const { rows } = await sql<
        Record<string, string>
      >`select * from ${sql.table(table)} where ${column} is not null`.execute(db);
      for (const row of rows) {
        const old = row[sealed.column];
        if (old === undefined || isCurrent(old, keyring)) continue;
        const binding = bindingOf(table, row);
        const fresh = seal(unseal(old, binding, keyring), binding, keyring);
        // A sealed value occurs once: its random IV tells it from every other.
        await sql`update ${sql.table(table)} set ${column} = ${fresh} where ${column} = ${old}`.execute(
          db,
        );
        renewed += 1;
      }
    }
    return renewed;
  });
}

function isSealed(table: keyof typeof TABLES): table is SealedTable {
  return 'sealed' in TABLES[table];
}
