import type { ImapAccount } from '../../../adapters/imap/account.js';
import type { TestDovecot } from '../../servers/dovecot.js';

/** An account on the test server, over loopback without encryption unless `changes` say otherwise. */
export function accountOn(
  { port, password }: TestDovecot,
  user: string,
  changes: Partial<ImapAccount> = {},
): ImapAccount {
  return {
    host: '127.0.0.1',
    port,
    security: 'loopback',
    user,
    secret: { password },
    folders: ['INBOX'],
    owner: ['alex@example.com'],
    ...changes,
  };
}
