import type { RequestListener } from 'node:http';
import type { ConnectFlow } from '../../adapters/graph/sign-in/connect.js';
import type { ImapConnect } from '../../adapters/imap/sign-in/connect.js';
import type { Store } from '../../adapters/store/store.js';
import type { Principal } from '../../skills/core/caller.js';
import { InputError, NotSupportedError } from '../../skills/core/errors.js';
import { isLoopbackHost } from '../../skills/core/loopback.js';
import type { AccountLinks } from '../../skills/core/ports/accounts.js';
import type { Clock } from '../../skills/core/ports/clock.js';
import type { Log } from '../../skills/core/ports/log.js';
import { skills } from '../../skills/index.js';
import type { GraphConfig } from '../config/microsoft.js';
import type { Config } from '../config.js';
import { once } from '../wiring/once.js';

/** What accounts are connected with. */
export interface AccountLinksOptions {
  readonly config: Config;
  readonly store: () => Promise<Pick<Store, 'accounts' | 'pendingLinks' | 'audit'>>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Connects accounts at Microsoft, where Graph is configured, and on servers of IMAP that the administrator named, where
 * browsers can reach this process.
 *
 * With an application's right nobody grants anything: people outside Teams sign in only to show who
 * they are, and people in Teams need not even that.
 */
export function createAccountLinks(options: AccountLinksOptions): AccountLinks & {
  readonly requestListener: RequestListener | undefined;
} {
  const { config, log } = options;
  const { graph, imapServers } = config;
  const publicUrl = publicUrlOf(config);
  const hasImap = imapServers.length > 0;
  if (!graph && !hasImap) return { ...refusing(notConfigured), requestListener: undefined };
  if (!publicUrl) return { ...refusing(notReachable), requestListener: undefined };

  const microsoft = graph && once(() => openMicrosoft(options, graph, publicUrl));
  const imap = hasImap ? once(() => openImap(options, publicUrl)) : undefined;

  return {
    async begin(owner, what) {
      if (what === 'imap' || (what === undefined && !microsoft)) {
        if (!imap) throw noImap();
        return (await imap.get()).begin(owner);
      }
      if (!graph || !microsoft) throw notConfigured();
      if (isKnownAlready(owner, graph)) throw nothingToConnect();
      return (await microsoft.get()).begin(owner, what);
    },
    async complete(owner, code) {
      const isImap = imap !== undefined && (await (await imap.get()).isWaiting(owner));
      if (!isImap && microsoft) return (await microsoft.get()).complete(owner, code);
      if (!imap) throw notConfigured();
      try {
        await (await imap.get()).complete(owner, code);
        return {};
      } catch (error) {
        // They may have begun both: the code is then the one of the other page.
        if (!microsoft || !(error instanceof InputError)) throw error;
        return (await microsoft.get()).complete(owner, code);
      }
    },
    requestListener: (request, response) => {
      const isImap = request.url?.split('?')[0] === IMAP_PATH;
      const flow = isImap ? imap : microsoft;
      if (!flow) {
        response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
        response.end('Not found.\n');
        return;
      }
      flow.get().then(
        ({ requestListener }) => requestListener(request, response),
        (error: unknown) => {
          log.error('connect.not-ready', error);
          response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8' });
          response.end('Not ready. Try again in a minute.\n');
        },
      );
    },
  };
}

/** Where the page for an account on a server of IMAP is. */
const IMAP_PATH = '/connect/imap';

async function openMicrosoft(
  { store, clock, log }: AccountLinksOptions,
  graph: GraphConfig,
  publicUrl: string,
): Promise<ConnectFlow> {
  const [
    { createConnectFlow },
    { delegatedScopes, GRAPH_PORTS },
    { accounts, pendingLinks, audit },
  ] = await Promise.all([
    import('../../adapters/graph/sign-in/connect.js'),
    import('../../adapters/graph/permissions.js'),
    store(),
  ]);
  // A permission that no skill has a use for is not asked for, whatever the adapter could do.
  const needed = new Set<string>(skills.flatMap(({ needs }) => needs));
  const ports = GRAPH_PORTS.filter((port) => needed.has(port));
  const mailboxScopes =
    graph.auth === 'delegated' ? ports.flatMap((port) => delegatedScopes(graph.baseUrl, port)) : [];
  return createConnectFlow({
    registration: graph,
    scopesFor: (extra) =>
      extra === undefined ? mailboxScopes : delegatedScopes(graph.baseUrl, extra),
    ...{ publicUrl, pendingLinks, accounts, audit, clock, log },
  });
}

async function openImap(
  { config, store, clock, log }: AccountLinksOptions,
  publicUrl: string,
): Promise<ImapConnect> {
  const [{ createImapConnect }, { checkImap }, { accounts, pendingLinks, audit }] =
    await Promise.all([
      import('../../adapters/imap/sign-in/connect.js'),
      import('../../adapters/imap/check.js'),
      store(),
    ]);
  return createImapConnect({
    servers: config.imapServers,
    check: checkImap,
    ...{ publicUrl, pendingLinks, accounts, audit, clock, log },
  });
}

/** Without `PUBLIC_URL` a browser on this machine still reaches a process that only listens here. */
function publicUrlOf({ publicUrl, host, port }: Config): string | undefined {
  return publicUrl ?? (isLoopbackHost(host) ? `http://localhost:${port}` : undefined);
}

function isKnownAlready({ surface, tenant }: Principal, graph: GraphConfig): boolean {
  return graph.auth === 'application' && surface === 'teams' && tenant === graph.tenantId;
}

function refusing(why: () => NotSupportedError): AccountLinks {
  return { begin: () => Promise.reject(why()), complete: () => Promise.reject(why()) };
}

function notConfigured(): NotSupportedError {
  return new NotSupportedError({
    what: 'There is no mailbox to connect here yet.',
    why: 'Neither Microsoft Graph nor a server of IMAP is set up for this Daybrief.',
    remedy:
      'An administrator sets the GRAPH_ variables, or IMAP_SERVERS. Until then try "digest" on the example mail, or share a mail or a transcript with me.',
  });
}

function noImap(): NotSupportedError {
  return new NotSupportedError({
    what: 'No server of IMAP can be connected here.',
    why: 'Your administrator has named none.',
    remedy: 'An administrator names servers in IMAP_SERVERS. "connect" alone leads to Microsoft.',
  });
}

function notReachable(): NotSupportedError {
  return new NotSupportedError({
    what: 'I cannot take your sign-in yet.',
    why: 'Your browser must find the way to me, and I do not know my own address.',
    remedy: 'An administrator sets PUBLIC_URL to the https:// address of this Daybrief.',
  });
}

function nothingToConnect(): NotSupportedError {
  return new NotSupportedError({
    what: 'There is nothing for you to connect.',
    why: 'Your administrator has let Daybrief read mailboxes, and Teams tells me which one is yours.',
    remedy: 'Say "digest".',
  });
}
