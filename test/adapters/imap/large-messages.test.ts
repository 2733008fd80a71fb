import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createImapMailbox } from '../../../adapters/imap/mailbox.js';
import type { MailItem } from '../../../skills/core/ports/mail.js';
import { hasDovecot, NO_DOVECOT, startDovecot, type TestDovecot } from '../../servers/dovecot.js';
import { accountOn } from './account.js';
import { mailOf } from './mails.js';

const NOON = '2026-11-23T12:00:00Z';
const DAY = { from: Date.parse('2026-11-23T00:00:00Z'), to: Date.parse('2026-11-24T00:00:00Z') };
const MIB = 1024 ** 2;

let dovecot: TestDovecot;

async function readOne(
  source: string,
): Promise<{ readonly items: MailItem[]; readonly bytes: number }> {
  const user = dovecot.createAccount([{ source, receivedAt: NOON }]);
  let bytes = 0;
  const relay = createServer((client: Socket) => {
    const server = connect(dovecot.port, '127.0.0.1');
    server.on('data', (chunk) => {
      bytes += chunk.length;
    });
    client.pipe(server).pipe(client);
    client.on('error', () => server.destroy());
  }).listen(0, '127.0.0.1');
  await once(relay, 'listening');
  const address = relay.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const items: MailItem[] = [];
  const mailbox = createImapMailbox(accountOn(dovecot, user, { port }));
  for await (const item of mailbox.messages(DAY, new AbortController().signal)) items.push(item);
  relay.close();
  return { items, bytes };
}

/** Lines of base64 as programs write them. */
function attachment(bytes: number): string {
  const encoded = Buffer.alloc(bytes, 'daybrief').toString('base64');
  return encoded.match(/.{1,76}/g)?.join('\r\n') ?? '';
}

describe.skipIf(!hasDovecot)('a large message on a server of IMAP', () => {
  beforeAll(async () => {
    dovecot = await startDovecot();
  });
  afterAll(() => dovecot.stop());

  it('names its attachments with their size and does not fetch them', async () => {
    const { items, bytes } = await readOne(
      mailOf('large', {
        headers: ['Content-Type: multipart/mixed; boundary="b"'],
        text: [
          '--b\r\nContent-Type: multipart/alternative; boundary="a"\r\n',
          '--a\r\nContent-Type: text/plain\r\n\r\nPlease sign the lease by Friday.',
          '--a\r\nContent-Type: text/html\r\n\r\n<p>Please sign the lease by Friday.</p>\r\n--a--',
          '--b\r\nContent-Type: application/pdf; name="lease.pdf"',
          'Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment\r\n',
          attachment(20 * MIB),
          '--b--',
        ].join('\r\n'),
      }),
    );
    expect(items).toMatchObject([
      {
        kind: 'message',
        message: {
          subject: 'About large',
          body: { content: expect.stringContaining('Please sign the lease by Friday.') },
          attachments: [{ name: 'lease.pdf', mediaType: 'application/pdf' }],
        },
      },
    ]);
    const [item] = items;
    const size = item?.kind === 'message' ? (item.message.attachments[0]?.size ?? 0) : 0;
    expect(Math.abs(size - 20 * MIB)).toBeLessThan(1024);
    expect(bytes).toBeLessThan(50_000);
  });

  it('reads a forwarded message inside', async () => {
    const { items } = await readOne(
      mailOf('outer', {
        headers: ['Content-Type: multipart/mixed; boundary="b"'],
        text: [
          '--b\r\n\r\nSee below.',
          '--b\r\nContent-Type: message/rfc822\r\n',
          mailOf('inner', { text: 'The lift is out of order.' }),
          '--b\r\nContent-Type: image/png; name="plan.png"\r\nContent-Transfer-Encoding: base64\r\n',
          attachment(MIB),
          '--b--',
        ].join('\r\n'),
      }),
    );
    expect(JSON.stringify(items)).toContain('See below.');
    expect(JSON.stringify(items)).toContain('The lift is out of order.');
    expect(JSON.stringify(items)).toContain('plan.png');
  });

  it('is cut where its text is longer than is read, and says so', async () => {
    const { items, bytes } = await readOne(
      mailOf('long', { text: 'One more line of it.\r\n'.repeat(400_000) }),
    );
    expect(items).toMatchObject([{ kind: 'message', message: { isCut: true } }]);
    expect(bytes).toBeLessThan(2.5 * MIB);
  });

  it('is read where it is one attachment and nothing else', async () => {
    const { items } = await readOne(
      mailOf('scan', {
        headers: [
          'Content-Type: application/pdf; name="scan.pdf"',
          'Content-Transfer-Encoding: base64',
          'Content-Disposition: attachment',
        ],
        text: attachment(MIB),
      }),
    );
    expect(JSON.stringify(items)).toContain('scan.pdf');
  });

  it('is read as far as possible where its parts lie thousands deep', async () => {
    const depth = 3_000;
    const parts = [...Array(depth).keys()].map(
      (n) => `--b${n}\r\nContent-Type: multipart/mixed; boundary="b${n + 1}"\r\n`,
    );
    const { items } = await readOne(
      mailOf('deep', {
        headers: ['Content-Type: multipart/mixed; boundary="b0"'],
        text: [...parts, 'x'.repeat(300_000)].join('\r\n'),
      }),
    );
    expect(items).toHaveLength(1);
  });
});

it.skipIf(hasDovecot)(NO_DOVECOT, () => undefined);
