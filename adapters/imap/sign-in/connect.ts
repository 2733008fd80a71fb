import type { RequestListener } from 'node:http';
import * as z from 'zod';
import { type Principal, principalKey } from '../../../skills/core/caller.js';
import { InputError } from '../../../skills/core/errors.js';
import { toLink } from '../../../skills/core/link.js';
import type { AccountLink, Accounts, PendingLinks } from '../../../skills/core/ports/accounts.js';
import type { Audit } from '../../../skills/core/ports/audit.js';
import type { Clock } from '../../../skills/core/ports/clock.js';
import type { Log } from '../../../skills/core/ports/log.js';
import { describeIdentity } from '../../sign-in/identity.js';
import { createCode, createToken, hasHash, hashOf, normalizeCode } from '../../sign-in/secrets.js';
import type { ImapAccount } from '../account.js';
import { createImapConnectListener } from './connect-listener.js';
import { CONNECT_PATH } from './connect-pages.js';
import type { ImapConnectSteps } from './connect-steps.js';
import { toSecret } from './connected-account.js';
import type { ImapServer } from './servers.js';

/** Every step must follow the one before it within this time. */
const STEP_MS = 10 * 60_000;
/** Passwords that may be typed for one link, and codes for one login: neither is there to be guessed. */
const TRIES = 5;

/** What people connect their accounts with. */
export interface ImapConnectOptions {
  /** Where people may connect accounts; nothing is ever sent anywhere else. */
  readonly servers: readonly ImapServer[];
  /** Where browsers reach this process, without a path. */
  readonly publicUrl: string;
  /** Signs in and opens what would be read. Throws what a mailbox throws. */
  readonly check: (account: ImapAccount, signal: AbortSignal) => Promise<unknown>;
  readonly pendingLinks: PendingLinks;
  readonly accounts: Accounts;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly log: Log;
}

/** The chat's half and the browser's half of connecting an account. */
export interface ImapConnect {
  begin(owner: Principal): Promise<AccountLink>;
  /** Whether a login of this person waits for its code. */
  isWaiting(owner: Principal): Promise<boolean>;
  /** Throws `InputError` for a wrong code. */
  complete(owner: Principal, code: string): Promise<void>;
  /** Answers `GET` and `POST` of `/connect/imap`. */
  readonly requestListener: RequestListener;
}

const ticketSchema = z.object({ triesLeft: z.number() });
const waitingSchema = z.object({
  code: z.string(),
  triesLeft: z.number(),
  server: z.string(),
  secret: z.string(),
});

/**
 * Creates the flow that connects an account on a server of IMAP to a person in a chat.
 *
 * Chat: a private link with a ticket. Browser: a page that names the person and takes the login, which is tried at once and
 * kept sealed. Chat: the code that the page shows. A link that is passed on is useless, since whoever typed the password gets the
 * code and whoever started needs it.
 */
export function createImapConnect(options: ImapConnectOptions): ImapConnect {
  const { publicUrl, pendingLinks, accounts, audit, clock, log } = options;
  const ticketKey = (ticket: string) => `imap-ticket:${hashOf(ticket)}`;
  const codeKey = (owner: Principal) => `imap-code:${hashOf(principalKey(owner))}`;

  async function note(owner: Principal, server: string, secret: string, isAllowed: boolean) {
    // The login is a mail address, which the audit holds none of.
    const resource = `${server}/${hashOf(secret).slice(0, 16)}`;
    const decision = isAllowed ? 'allowed' : 'denied';
    await audit.append({ actor: owner, action: 'connect', resource, at: clock.now(), decision });
  }

  const steps: ImapConnectSteps = {
    askedBy: async (ticket) => (await pendingLinks.find(ticketKey(ticket), clock.now()))?.owner,

    async attempt(ticket) {
      const key = ticketKey(ticket);
      const link = await pendingLinks.take(key, clock.now());
      if (!link) return undefined;
      const { owner } = link;
      const triesLeft = ticketSchema.parse(JSON.parse(link.secret)).triesLeft - 1;
      return {
        owner,
        async settle(login, server) {
          const code = createCode();
          const secret = toSecret(login);
          const waiting = { code: hashOf(code), triesLeft: TRIES - 1, server, secret };
          await pendingLinks.save(codeKey(owner), {
            ...link,
            secret: JSON.stringify(waiting),
            expiresAt: clock.now() + STEP_MS,
          });
          log.info('connect.consented', { surface: owner.surface });
          return code;
        },
        async retry() {
          if (triesLeft > 0) {
            await pendingLinks.save(key, { ...link, secret: JSON.stringify({ triesLeft }) });
          }
          log.warn('connect.refused', { reason: 'sign-in-refused', surface: owner.surface });
          return triesLeft > 0;
        },
      };
    },
  };

  return {
    async begin(owner) {
      const ticket = createToken();
      const begunAt = clock.now();
      const secret = JSON.stringify({ triesLeft: TRIES });
      const link = { owner, secret, begunAt, expiresAt: begunAt + STEP_MS };
      await pendingLinks.save(ticketKey(ticket), link);
      const url = new URL(CONNECT_PATH, publicUrl);
      url.searchParams.set('ticket', ticket);
      const button = toLink(url.href, [url.hostname]);
      log.info('connect.offered', { surface: owner.surface });
      return {
        url: url.href,
        ...(button ? { link: button } : {}),
        identity: describeIdentity(owner),
        minutes: STEP_MS / 60_000,
        provider: 'imap',
      };
    },

    isWaiting: async (owner) =>
      (await pendingLinks.find(codeKey(owner), clock.now())) !== undefined,

    async complete(owner, code) {
      const now = clock.now();
      const key = codeKey(owner);
      const link = await pendingLinks.take(key, now);
      if (!link) throw wrongCode();
      const waiting = waitingSchema.parse(JSON.parse(link.secret));
      const { server, secret, triesLeft } = waiting;
      if (!hasHash(normalizeCode(code), waiting.code)) {
        if (triesLeft > 0) {
          const left = JSON.stringify({ ...waiting, triesLeft: triesLeft - 1 });
          await pendingLinks.save(key, { ...link, secret: left });
        }
        await note(owner, server, secret, false);
        throw wrongCode();
      }
      // The account is found by its server; who it is stands in what is sealed.
      const user = hashOf(secret).slice(0, 16);
      const account = { owner, provider: 'imap', tenant: server, user, secret } as const;
      await accounts.save({ ...account, connectedAt: now });
      await note(owner, server, secret, true);
      log.info('connect.completed', { surface: owner.surface });
    },

    requestListener: createImapConnectListener({ ...options, steps }),
  };
}

function wrongCode(): InputError {
  return new InputError({
    what: 'That is not the code from the page.',
    why: 'A code is good once, for ten minutes, and only for the person who asked for the link.',
    remedy: 'Check it, or say "connect imap" to begin again.',
  });
}
