import { setTimeout as sleep } from 'node:timers/promises';
import { writeAddress } from '../../adapters/slack/address.js';
import { toAddress } from '../../adapters/teams/address.js';
import type { Address } from '../../skills/core/call.js';
import type { Principal } from '../../skills/core/caller.js';
import type { Clock } from '../../skills/core/ports/clock.js';
import { type SlackServer, startSlackServer } from '../servers/slack/server.js';
import { createSlackWorkspace } from '../servers/slack/workspace.js';
import { type ConnectorServer, startConnectorServer } from '../servers/teams/connector.js';
import type { CompanyOrders } from './points.js';

/**
 * One company's Slack workspace and Teams tenant, in the parent process: what they accepted survives
 * the death of whoever sent it. Both enforce the limits that the vendors document.
 */
export interface Company {
  /** What a process needs to speak to it. */
  readonly orders: CompanyOrders;
  /** Lets somebody talk to the bot; returns the address of their personal conversation. */
  employ(owner: Principal): Address;
  /** Ids of the deliveries that arrived, in order; the digests of these tests name theirs. */
  readonly accepted: readonly string[];
  /** Calls refused because they came too fast. */
  refusals(): number;
  /** Asked after each accepted message, with their number: true, and it is never answered. */
  silence(then: ((accepted: number) => boolean) | undefined): void;
  /** Goes by this clock from now on. */
  follow(clock: Clock): void;
  close(): Promise<void>;
}

/** Starts both on loopback, at the time that `clock` says. */
export async function startCompany(tenant: string, clock: Clock): Promise<Company> {
  let followed = clock;
  const now = (): number => followed.now();
  const [slack, teams] = await Promise.all([
    startSlackServer(createSlackWorkspace(tenant, now), now),
    startConnectorServer(now),
  ]);
  const { workspace } = slack;
  const accepted: string[] = [];
  let silences: ((accepted: number) => boolean) | undefined;
  const take = (message: unknown): boolean => {
    accepted.push(idIn(message));
    return silences?.(accepted.length) ?? false;
  };
  slack.isSilenced = () => take(workspace.messages.at(-1)?.blocks);
  teams.isSilenced = () => take(teams.calls.at(-1)?.body);
  return {
    orders: { tenant, slackApiUrl: slack.apiUrl, slackToken: workspace.botToken },
    employ: (owner) => (owner.surface === 'slack' ? join(owner, slack) : install(owner, teams)),
    accepted,
    refusals: () => slack.refusals() + teams.refusals(),
    silence(then) {
      silences = then;
    },
    follow(other) {
      followed = other;
    },
    async close() {
      await Promise.all([slack.close(), teams.stop()]);
    },
  };
}

function join(owner: Principal, { workspace }: SlackServer): Address {
  const { user: id, tenant } = owner;
  workspace.users.set(id, { id, team_id: tenant, real_name: id, tz: 'UTC', locale: 'en' });
  return writeAddress(owner);
}

function install({ tenant, user }: Principal, teams: ConnectorServer): Address {
  const conversationId = `a-${user}`;
  const member = `29-${user}`;
  teams.members.set(conversationId, [{ id: member, aadObjectId: user }]);
  const { serviceUrl } = teams;
  const place = 'personal' as const;
  return toAddress({ serviceUrl, conversationId, place, tenant, bot: '28-bot', member, user });
}

const UUID = /digest ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/;

/** The id that `createTestDigest` wrote into the message. */
function idIn(message: unknown): string {
  const id = UUID.exec(JSON.stringify(message))?.[1];
  if (id === undefined) throw new TypeError('The message is no digest of these tests.');
  return id;
}

/** Polls until `done`; the deaths of other processes have no event here. */
export async function until(done: () => boolean): Promise<void> {
  while (!done()) await sleep(5);
}
