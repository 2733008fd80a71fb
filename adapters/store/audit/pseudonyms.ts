import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { type Principal, principalKey } from '../../../skills/core/caller.js';
import { ownedBy } from '../database/rows.js';
import type { PersonRow, Schema } from '../database/schema.js';
import type { Keyring } from '../sealed/keyring.js';
import { sealFor, unsealFor } from '../sealed/sealed-columns.js';

const PSEUDONYM_BYTES = 16;
const KEY_BYTES = 32;

/** The name and the key under which the audit knows a person, until they are forgotten. */
export interface Person {
  readonly pseudonym: string;
  /** A keyring of this one person's key: without it their lines of the audit cannot be read. */
  readonly keyring: Keyring;
}

/** Finds a person; undefined when the audit never met them, or they were forgotten. */
export async function findPerson(
  db: Kysely<Schema>,
  owner: Principal,
  keyring: Keyring,
): Promise<Person | undefined> {
  const row = await db
    .selectFrom('person')
    .selectAll()
    .where('owner', '=', principalKey(owner))
    .executeTakeFirst();
  return row && toPerson(row, keyring);
}

/** Finds a person, or gives them a pseudonym and a key. */
export async function meetPerson(
  db: Kysely<Schema>,
  owner: Principal,
  keyring: Keyring,
): Promise<Person> {
  const known = await findPerson(db, owner, keyring);
  if (known) return known;
  const pseudonym = randomBytes(PSEUDONYM_BYTES).toString('base64url');
  const row = {
    ...ownedBy(owner),
    pseudonym,
    key: sealFor('person', { pseudonym }, randomBytes(KEY_BYTES).toString('base64'), keyring),
  };
  await db.insertInto('person').values(row).execute();
  return toPerson(row, keyring);
}

function toPerson(row: PersonRow, keyring: Keyring): Person {
  const key = Buffer.from(unsealFor('person', row, row.key, keyring), 'base64');
  return {
    pseudonym: row.pseudonym,
    keyring: { currentId: 'person', keys: new Map([['person', key]]) },
  };
}
