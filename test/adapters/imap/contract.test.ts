import { afterAll, beforeAll, describe, it } from 'vitest';
import { createImapMailbox } from '../../../adapters/imap/mailbox.js';
import { mailboxContract, type SeedMessage } from '../../contracts/mailbox.js';
import { hasDovecot, NO_DOVECOT, startDovecot, type TestDovecot } from '../../servers/dovecot.js';
import { accountOn } from './account.js';

let dovecot: TestDovecot;

describe.skipIf(!hasDovecot)('with Dovecot', () => {
  beforeAll(async () => {
    dovecot = await startDovecot();
  });
  afterAll(() => dovecot.stop());

  mailboxContract('an account on a server of IMAP', async ({ owner, messages }) => {
    const user = dovecot.createAccount(
      messages.map((seed) => ({
        source: toEml(seed),
        receivedAt: seed.receivedAt,
        folder: seed.from === owner.addresses[0] ? 'Sent' : 'INBOX',
      })),
    );
    return createImapMailbox(accountOn(dovecot, user, { owner: owner.addresses }));
  });
});

it.skipIf(hasDovecot)(NO_DOVECOT, () => undefined);

function toEml(seed: SeedMessage): string {
  const headers = [
    `From: ${seed.from}`,
    `To: ${seed.to.join(', ')}`,
    `Subject: ${seed.subject}`,
    `Date: ${new Date(seed.receivedAt).toUTCString()}`,
    `Message-ID: <${seed.messageId}>`,
    ...(seed.inReplyTo === undefined ? [] : [`In-Reply-To: <${seed.inReplyTo}>`]),
    ...(seed.isBroken ? ['Content-Type: application/pkcs7-mime; smime-type=enveloped-data'] : []),
  ];
  return `${headers.join('\r\n')}\r\n\r\n${seed.text}\r\n`;
}
