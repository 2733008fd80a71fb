import type { Principal } from '../../../skills/core/caller.js';

/** Who a person is in a chat, in words that they and nobody else will recognize. */
export function describeIdentity({ surface, tenant, user }: Principal): string {
  switch (surface) {
    case 'slack':
      return `Slack member ${user} of workspace ${tenant}`;
    case 'teams':
      return `Microsoft Teams account ${user}`;
    case 'terminal':
      return `Terminal user ${user}`;
    case 'page':
      return 'Whoever opened the link that Daybrief printed for its own page';
  }
}

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
