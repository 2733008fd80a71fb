import type { WebClient } from '@slack/web-api';
import { type Principal, principalKey } from '../../skills/core/caller.js';
import type { Clock } from '../../skills/core/ports/clock.js';
import { createExpiring } from '../chat/expiring.js';
import { reading } from './out/errors.js';

/** What Slack's profile says of a person. */
export type Person = Awaited<ReturnType<typeof readPerson>>;

/** Reads a person's profile from Slack. */
export async function readPerson(client: WebClient, principal: Principal) {
  const { user = {} } = await reading(
    'say who that is',
    client.users.info({ user: principal.user, include_locale: true }),
  );
  const { enterprise_id, teams = [] } = user.enterprise_user ?? {};
  const workspaces = [user.team_id, enterprise_id, ...teams].filter((id) => id !== undefined);
  const elsewhere = workspaces.length > 0 && !workspaces.includes(principal.tenant);
  const guest = user.is_restricted === true || user.is_ultra_restricted === true;
  return {
    name: user.profile?.display_name || user.real_name || user.name || 'Somebody',
    timeZone: user.tz ?? 'UTC',
    locale: user.locale ?? 'en-US',
    deleted: user.deleted === true,
    /** Daybrief does not serve them. */
    outsider: guest || user.is_stranger === true || user.is_bot === true || elsewhere,
  };
}

/** Profiles and direct messages of people, remembered for a while. */
export type People = ReturnType<typeof createPeople>;

const REMEMBERED_MS = 10 * 60_000;
const MOST_PEOPLE = 10_000;

/**
 * Remembers what Slack says of people, so that a command costs no extra call to Slack.
 *
 * Only good for answering at once: what is sent later is proved anew by `toPrivateDestination`.
 */
export function createPeople(
  clock: Clock,
  openDirectMessage: (user: string, client: WebClient) => Promise<string>,
) {
  const persons = createPersonalData<Person>(clock);
  const channels = createPersonalData<string>(clock);
  return {
    person: (client: WebClient, principal: Principal) =>
      persons(principal, () => readPerson(client, principal)),
    /** The id of the person's own direct message with Daybrief. */
    directMessage: (client: WebClient, principal: Principal) =>
      channels(principal, () => openDirectMessage(principal.user, client)),
  };
}

function createPersonalData<T>(clock: Clock) {
  const kept = createExpiring<T>(clock, REMEMBERED_MS, MOST_PEOPLE);
  return async (principal: Principal, read: () => Promise<T>): Promise<T> => {
    const key = principalKey(principal);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const value = await read();
    kept.set(key, value);
    return value;
  };
}
