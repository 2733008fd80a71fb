import * as z from 'zod';
import { AuthenticationError } from '../../../skills/core/errors.js';
import type { Account } from '../../../skills/core/ports/accounts.js';
import type { ImapAccount } from '../account.js';
import { type ImapServer, nameOf } from './servers.js';

/** What a person typed, sealed in the store. */
const secretSchema = z.object({
  /** Of the mail: whose it is. */
  address: z.string(),
  user: z.string(),
  password: z.string(),
});

/** What a person signs in with. */
export type ImapLogin = z.infer<typeof secretSchema>;

/** Writes a login as the store keeps it. */
export function toSecret(login: ImapLogin): string {
  return JSON.stringify(login);
}

/** A login on one of the servers, as a mailbox is opened with it: the inbox, and what its person sent. */
export function toImapAccount(login: ImapLogin, server: ImapServer): ImapAccount {
  const { host, port, security } = server;
  return {
    ...{ host, port, security },
    user: login.user,
    secret: { password: login.password },
    folders: ['INBOX'],
    owner: [login.address.toLowerCase()],
    isConnected: true,
  };
}

/**
 * The account that somebody connected. Throws `AuthenticationError` where the administrator has taken its server off the
 * list since: nothing is sent there any more.
 */
export function openConnected(account: Account, servers: readonly ImapServer[]): ImapAccount {
  const server = servers.find((each) => nameOf(each) === account.tenant);
  if (server === undefined) {
    throw new AuthenticationError({
      what: 'I no longer read the mail on your server.',
      why: 'Your administrator took it off the list of servers.',
      remedy:
        'Say "connect imap" to see which servers there are, or "forget" to have the sign-in deleted.',
    });
  }
  return toImapAccount(secretSchema.parse(JSON.parse(account.secret)), server);
}
