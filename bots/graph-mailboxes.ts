import type { Store } from '../adapters/store/store.js';
import type { Call } from '../skills/call.js';
import { AuthenticationError } from '../skills/errors.js';
import type { Account } from '../skills/memory.js';
import type { Clock } from '../skills/ports.js';
import type { Timers } from '../skills/scheduling.js';
import type { Config, GraphConfig } from './config.js';
import type { Mailboxes } from './mailboxes.js';

/** What mailboxes in Graph are opened with. */
export interface GraphMailboxesOptions {
  readonly config: Config;
  readonly graph: GraphConfig;
  readonly store: () => Promise<Pick<Store, 'accounts'>>;
  readonly clock: Clock;
  readonly timers: Pick<Timers, 'sleep'>;
}

/**
 * Opens each caller's own mailbox in Microsoft Graph.
 *
 * A person in Teams is known by tenant and object id, which is all that an application's right needs.
 * Everybody else connects an account first; the terminal reads the mailbox of `MAILBOX_OWNER`. An
 * address is never the key (facts: the "nOAuth" class of takeovers).
 */
export function createGraphMailboxes(options: GraphMailboxesOptions): Mailboxes {
  const { config, graph, store, clock, timers } = options;
  return async (call) => {
    const [{ createGraphClient, GRAPH_ROOT }, { createGraphMailbox }, signIn] = await Promise.all([
      import('../adapters/graph/client.js'),
      import('../adapters/graph/mailbox.js'),
      import('../adapters/graph/sign-in.js'),
    ]);
    const root = graph.baseUrl ?? GRAPH_ROOT;
    if (graph.auth === 'application') {
      const user = await userOf(call, config, graph, store);
      const getToken = signIn.createApplicationTokens(graph, root);
      return createGraphMailbox(
        createGraphClient({ baseUrl: root, getToken, clock, timers }),
        user,
      );
    }
    const { accounts } = await store();
    const account = await accounts.find(call.principal, 'graph');
    if (!account) throw notConnected();
    const { GRAPH_SCOPES } = await import('../adapters/graph/permissions.js');
    const getToken = signIn.createDelegatedTokens(
      graph,
      { cache: account.secret, save: (secret) => accounts.save({ ...account, secret }) },
      GRAPH_SCOPES.map(({ scope }) => `${root}/${scope}`),
    );
    return createGraphMailbox(createGraphClient({ baseUrl: root, getToken, clock, timers }));
  };
}

async function userOf(
  { principal }: Call,
  config: Config,
  graph: GraphConfig,
  store: GraphMailboxesOptions['store'],
): Promise<string> {
  if (principal.surface === 'terminal' && config.mailboxOwner) return config.mailboxOwner;
  if (principal.surface === 'teams' && principal.tenant === graph.tenantId) return principal.user;
  const account: Account | undefined = await (await store()).accounts.find(principal, 'graph');
  if (account?.tenant === graph.tenantId) return account.user;
  throw notConnected();
}

function notConnected(): AuthenticationError {
  return new AuthenticationError({
    what: 'I have no mailbox of yours to read.',
    why: 'No account at Microsoft is connected to you.',
    remedy: 'Connect one with "connect", in a personal conversation with me.',
  });
}
