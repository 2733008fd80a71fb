import { createHash } from 'node:crypto';
import type { Store } from '../../adapters/store/store.js';
import { type Principal, principalKey } from '../../skills/core/caller.js';

/** Who did something to what is kept of a person, and what they did. */
export interface Erasure {
  readonly actor: Principal;
  readonly action: 'people export' | 'people erase' | 'people left';
  readonly at: number;
}

/**
 * Writes into the audit what is done to what is kept of a person, before it is done.
 *
 * The line names a hash: it outlives the person's own lines, which nobody can read once they are erased.
 */
export async function noteInAudit(
  { audit }: Pick<Store, 'audit'>,
  person: Principal,
  { actor, action, at }: Erasure,
): Promise<void> {
  const resource = createHash('sha256').update(principalKey(person)).digest('hex').slice(0, 16);
  await audit.append({ actor, action, resource, decision: 'allowed', at });
}

/** Erases all that is kept of a person, with a line in the audit; returns how many rows that were. */
export async function erasePerson(
  store: Pick<Store, 'audit' | 'personalData'>,
  person: Principal,
  erasure: Erasure,
): Promise<number> {
  await noteInAudit(store, person, erasure);
  return store.personalData.forget(person, erasure.at);
}
