import type { WebClient } from '@slack/web-api';
import type { Principal } from '../../skills/core/caller.js';
import type { Clock } from '../../skills/core/ports/clock.js';
import { createExpiring } from '../chat/expiring.js';
import { reading } from './out/errors.js';

/** Whether a person is in one of the user groups that an administrator lets use Daybrief. */
export type IsAdmitted = (client: WebClient, person: Principal) => Promise<boolean>;

const REMEMBERED_MS = 5 * 60_000;
const MOST_GROUPS = 1_000;

/**
 * Admits the members of user groups (`S…`), or everybody where none is named.
 *
 * Slack is asked for the members of a group at most every five minutes. A group that Slack does not give is nobody's:
 * throws what the Slack adapter throws, and nobody is admitted by accident.
 */
export function createIsAdmitted(groups: readonly string[], clock: Clock): IsAdmitted {
  const known = createExpiring<ReadonlySet<string>>(clock, REMEMBERED_MS, MOST_GROUPS);
  const membersOf = async (client: WebClient, tenant: string, usergroup: string) => {
    const key = `${tenant}:${usergroup}`;
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const asked = client.usergroups.users.list({ usergroup });
    const { users = [] } = await reading('say who is in a user group', asked);
    const members = new Set(users);
    known.set(key, members);
    return members;
  };
  return async (client, { tenant, user }) => {
    if (groups.length === 0) return true;
    for (const group of groups) {
      if ((await membersOf(client, tenant, group)).has(user)) return true;
    }
    return false;
  };
}
