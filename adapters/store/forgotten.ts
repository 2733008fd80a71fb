import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { type Principal, principalKey } from '../../skills/call.js';
import type { Schema } from './schema.js';

/** What is left of a forgotten person: enough to recognise their late work, too little to name them. */
export function ownerHash(owner: Principal): string {
  return createHash('sha256')
    .update(`forgotten:${principalKey(owner)}`)
    .digest('base64url');
}

/** When the owner was forgotten, epoch milliseconds; undefined when they were not, or came back. */
export async function forgottenAt(
  db: Kysely<Schema>,
  owner: Principal,
): Promise<number | undefined> {
  const row = await db
    .selectFrom('forgotten')
    .select('at')
    .where('owner_hash', '=', ownerHash(owner))
    .executeTakeFirst();
  return row?.at;
}

/** The person came back by an act of their own: what they do is remembered again. */
export async function welcome(db: Kysely<Schema>, owner: Principal): Promise<void> {
  await db.deleteFrom('forgotten').where('owner_hash', '=', ownerHash(owner)).execute();
}
