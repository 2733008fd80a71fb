import type { GraphClient } from '../../adapters/graph/client.js';
import type { GraphPort } from '../../adapters/graph/permissions.js';
import type { Store } from '../../adapters/store/store.js';
import type { Vouched } from '../../skills/core/caller.js';
import { AuthenticationError, NotSupportedError } from '../../skills/core/errors.js';
import type { Clock, Timers } from '../../skills/core/ports/clock.js';
import type { Log } from '../../skills/core/ports/log.js';
import type { GraphConfig } from '../config/microsoft.js';
import type { Config } from '../config.js';
import { once } from '../wiring/once.js';

/** What Graph is opened with. */
export interface GraphAccessOptions {
  readonly config: Config;
  readonly graph: GraphConfig;
  readonly store: () => Promise<Pick<Store, 'accounts' | 'permits'>>;
  readonly clock: Clock;
  readonly timers: Pick<Timers, 'sleep'>;
  readonly log: Log;
}

/** Graph with the right of one caller, and the name it has for them: `me`, or an object id. */
export interface GraphAccess {
  readonly client: GraphClient;
  readonly user: string;
}

/** Opens Graph for somebody who is vouched for, with no more right than a port needs. */
export type OpenGraph = (who: Vouched, port: GraphPort) => Promise<GraphAccess>;

/**
 * Opens each caller's own data in Microsoft Graph.
 *
 * A person in Teams is known by tenant and object id, which is all that an application's right needs.
 * Everybody else connects an account first; the terminal reads the mailbox of `MAILBOX_OWNER`. An
 * address is never the key (or whoever may set an address takes the account over: "nOAuth").
 */
export function createGraphAccess(options: GraphAccessOptions): OpenGraph {
  const { config, graph, store, clock, timers, log } = options;
  /** One source for all mailboxes: it keeps the token, which is the same for each. */
  let applicationTokens: (() => Promise<string>) | undefined;
  const mailboxSlots = once(async () => {
    const { createMailboxPermits } = await import('../../adapters/graph/mailbox-permits.js');
    // One process is the whole installation unless its database is a server.
    if (config.databaseUrl === undefined) return createMailboxPermits();
    return createMailboxPermits({ permits: (await store()).permits, clock, timers, log });
  });
  return async (who, port) => {
    const [{ createGraphClient }, { GRAPH_ROOT }, signIn, permitsByMailbox] = await Promise.all([
      import('../../adapters/graph/client.js'),
      import('../../adapters/graph/graph-root.js'),
      import('../../adapters/graph/sign-in/sign-in.js'),
      mailboxSlots.get(),
    ]);
    const baseUrl = graph.baseUrl ?? GRAPH_ROOT;
    const { delegatedScopes, isExtraPort } = await import('../../adapters/graph/permissions.js');
    if (graph.auth === 'application') {
      if (isExtraPort(port)) throw onlyDelegated();
      const user = await userOf(who, config, graph, store);
      applicationTokens ??= signIn.createApplicationTokens(graph, baseUrl);
      const getToken = applicationTokens;
      const permits = permitsByMailbox.of(user);
      return { client: createGraphClient({ baseUrl, getToken, clock, timers, permits }), user };
    }
    const { accounts } = await store();
    const account = await accounts.find(who, 'graph');
    if (!account) throw notConnected();
    const getToken = signIn.createDelegatedTokens(
      graph,
      { cache: account.secret, save: (secret) => accounts.save({ ...account, secret }) },
      delegatedScopes(baseUrl, port),
    );
    const permits = permitsByMailbox.of(account.user);
    return { client: createGraphClient({ baseUrl, getToken, clock, timers, permits }), user: 'me' };
  };
}

async function userOf(
  who: Vouched,
  config: Config,
  graph: GraphConfig,
  store: GraphAccessOptions['store'],
): Promise<string> {
  if (who.surface === 'terminal' && config.mailboxOwner) return config.mailboxOwner;
  if (who.surface === 'teams' && who.tenant === graph.tenantId) return who.user;
  const account = await (await store()).accounts.find(who, 'graph');
  if (account?.tenant === graph.tenantId) return account.user;
  throw notConnected();
}

/** As an application's right it would reach every drive and every channel of the organization. */
function onlyDelegated(): NotSupportedError {
  return new NotSupportedError({
    what: 'That works only where each person connects their own account.',
    why: 'Here an administrator let Daybrief read mailboxes, and nothing beyond them.',
    remedy: 'An administrator may set GRAPH_AUTH=delegated.',
  });
}

function notConnected(): AuthenticationError {
  return new AuthenticationError({
    what: 'I have no mailbox of yours to read.',
    why: 'No account at Microsoft is connected to you.',
    remedy: 'Connect one with "connect", in a personal conversation with me.',
  });
}
