import type { Principal } from '../../skills/core/caller.js';

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
