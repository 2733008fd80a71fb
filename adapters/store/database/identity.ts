import { randomUUID } from 'node:crypto';
import type { Keyring } from '../sealed/keyring.js';
import { sealFor, unsealFor } from '../sealed/sealed-columns.js';
import type { Database } from './database.js';

const NAME = 'store';

/**
 * The id of a database, which it gets when it is first asked for: an empty one in its place has another.
 *
 * Throws `InternalError` when the keyring is not the one that this database was written with.
 */
export async function identify(database: Database, keyring: Keyring): Promise<string> {
  const known = await database.read('every tenant', (db) =>
    db.selectFrom('secret').select('value').where('name', '=', NAME).executeTakeFirst(),
  );
  if (known) return unsealFor('secret', { name: NAME }, known.value, keyring);
  const value = sealFor('secret', { name: NAME }, randomUUID(), keyring);
  await database.write('every tenant', (db) =>
    db
      .insertInto('secret')
      .values({ name: NAME, value })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute(),
  );
  // Of two processes at once one gave the id.
  return identify(database, keyring);
}
