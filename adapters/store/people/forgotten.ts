import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { type Principal, principalKey } from '../../../skills/core/caller.js';
import type { Schema } from '../database/schema.js';

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

/** Longer than any work goes on: a digest may take ten minutes. */
const LATE_WORK_MS = 15 * 60_000;

/**
 * Whether what is kept now may come from work that began before the owner was forgotten. Afterwards the
 * person is there again by an act of their own.
 */
export async function mayBeLate(
  db: Kysely<Schema>,
  owner: Principal,
  now: number,
): Promise<boolean> {
  const at = await forgottenAt(db, owner);
  return at !== undefined && now < at + LATE_WORK_MS;
}

/** The person came back by an act of their own: what they do is remembered again. */
export async function welcome(db: Kysely<Schema>, owner: Principal): Promise<void> {
  await db.deleteFrom('forgotten').where('owner_hash', '=', ownerHash(owner)).execute();
}
