import type { RequestListener } from 'node:http';
import type { Principal } from '../../../skills/core/caller.js';
import { InputError } from '../../../skills/core/errors.js';
import { toLink } from '../../../skills/core/link.js';
import type {
  AccountLink,
  AccountLinks,
  Accounts,
  ExtraPort,
  PendingLinks,
} from '../../../skills/core/ports/accounts.js';
import type { Audit } from '../../../skills/core/ports/audit.js';
import type { Clock } from '../../../skills/core/ports/clock.js';
import type { Log } from '../../../skills/core/ports/log.js';
import { describeIdentity } from '../../sign-in/identity.js';
import { hasHash, normalizeCode } from '../../sign-in/secrets.js';
import { awaitingCodeSchema, codeKeyOf, STEP_MS } from './awaiting-code.js';
import { createConnectListener } from './connect-listener.js';
import { createConnectSteps } from './connect-steps.js';
import { createConsents, type ScopesFor } from './consent.js';
import type { GraphRegistration } from './sign-in.js';

/** What people connect their accounts with. */
export interface ConnectFlowOptions {
  readonly registration: GraphRegistration;
  readonly scopesFor: ScopesFor;
  /** Where browsers reach this process, without a path. */
  readonly publicUrl: string;
  readonly pendingLinks: PendingLinks;
  readonly accounts: Accounts;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly log: Log;
}

/** The chat's half and the browser's half of connecting an account. */
export interface ConnectFlow extends Omit<AccountLinks, 'begin'> {
  begin(owner: Principal, extra?: ExtraPort): Promise<AccountLink>;
  /** Answers `GET /connect`, `POST /connect` and `GET /connect/callback`. */
  readonly requestListener: RequestListener;
}

/**
 * Creates the flow that connects a Microsoft account to a person in a chat.
 *
 * Chat: a private link with a ticket. Browser: a page that names the person, then Microsoft's consent
 * with state, nonce and PKCE, then a code. Chat: the code. A link that is passed on is useless, since
 * whoever signs in gets the code and whoever started needs it; a state is good for one callback, in
 * the browser that began.
 */
export function createConnectFlow(options: ConnectFlowOptions): ConnectFlow {
  const { publicUrl, pendingLinks, accounts, audit, clock, log } = options;
  const redirectUri = new URL('/connect/callback', publicUrl).href;
  const consents = createConsents(options.registration, redirectUri, options.scopesFor);
  const steps = createConnectSteps({ ...options, consents });

  return {
    async begin(owner, extra) {
      const url = new URL('/connect', publicUrl);
      url.searchParams.set('ticket', await steps.offer(owner, extra));
      const link = toLink(url.href, [url.hostname]);
      log.info('connect.offered', { surface: owner.surface });
      return {
        url: url.href,
        ...(link ? { link } : {}),
        identity: describeIdentity(owner),
        minutes: STEP_MS / 60_000,
      };
    },

    async complete(owner, code) {
      const now = clock.now();
      const key = codeKeyOf(owner);
      const link = await pendingLinks.take(key, now);
      if (!link) throw wrongCode();
      const { triesLeft, ...waiting } = awaitingCodeSchema.parse(JSON.parse(link.secret));
      const { tenant, user, cache, extra } = waiting;
      const entry = { actor: owner, action: 'connect', resource: `${tenant}/${user}`, at: now };
      if (!hasHash(normalizeCode(code), waiting.code)) {
        if (triesLeft > 0) {
          const secret = JSON.stringify({ ...waiting, triesLeft: triesLeft - 1 });
          await pendingLinks.save(key, { ...link, secret });
        }
        await audit.append({ ...entry, decision: 'denied' });
        throw wrongCode();
      }
      await accounts.save({
        owner,
        provider: 'graph',
        tenant,
        user,
        secret: cache,
        connectedAt: now,
      });
      await audit.append({ ...entry, decision: 'allowed' });
      log.info('connect.completed', { surface: owner.surface, extra });
      return extra === undefined ? {} : { extra };
    },

    requestListener: createConnectListener({ steps, publicUrl, consents, log }),
  };
}

function wrongCode(): InputError {
  return new InputError({
    what: 'That is not the code from the page.',
    why: 'A code is good once, for ten minutes, and only for the person who asked for the link.',
    remedy: 'Check it, or say "connect" to begin again.',
  });
}
