import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.js';
import type { Keyring } from '../sealed/keyring.js';
import { sealFor, unsealFor } from '../sealed/sealed-columns.js';

/** Where the chain of the audit ends, kept beside it: lines cut from its end would leave no gap in it. */
export interface AuditHead {
  /** Hash of the newest line. */
  readonly hash: string;
  /** How many were ever written. */
  readonly count: number;
}

const NAME = 'audit-head';

/** Reads the head; undefined before the first line. Sealed, so that nobody moves it with the database alone. */
export async function readHead(
  db: Kysely<Schema>,
  keyring: Keyring,
): Promise<AuditHead | undefined> {
  const row = await db
    .selectFrom('secret')
    .select('value')
    .where('name', '=', NAME)
    .executeTakeFirst();
  // Only `moveHead` writes it, and its seal proves that nobody changed it.
  return row && (JSON.parse(unsealFor('secret', { name: NAME }, row.value, keyring)) as AuditHead);
}

/** Moves the head to a line that was just written. */
export async function moveHead(db: Kysely<Schema>, hash: string, keyring: Keyring): Promise<void> {
  const count = ((await readHead(db, keyring))?.count ?? 0) + 1;
  const value = sealFor('secret', { name: NAME }, JSON.stringify({ hash, count }), keyring);
  await db
    .insertInto('secret')
    .values({ name: NAME, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}
