import type { Principal } from '../../../skills/core/caller.js';

/**
 * Whether somebody who signed in at Microsoft may be the person in the chat.
 *
 * In Teams both are Entra accounts and must be the same one; elsewhere the code decides.
 */
export function mayBeSamePerson(
  owner: Principal,
  signedIn: { readonly tenant: string; readonly user: string },
): boolean {
  if (owner.surface !== 'teams') return true;
  return owner.tenant === signedIn.tenant && owner.user === signedIn.user;
}
