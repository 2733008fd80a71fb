import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImapAccount } from '../../../adapters/imap/account.js';
import { checkImap } from '../../../adapters/imap/check.js';
import { toDaybriefError } from '../../../adapters/imap/errors.js';
import { createImapMailbox } from '../../../adapters/imap/mailbox.js';
import { DaybriefError } from '../../../skills/core/errors.js';
import { freePort } from '../../free-port.js';
import { hasDovecot, NO_DOVECOT, startDovecot, type TestDovecot } from '../../servers/dovecot.js';
import { accountOn } from './account.js';
import { mailOf } from './mails.js';

const DAY = { from: Date.parse('2026-11-23T00:00:00Z'), to: Date.parse('2026-11-24T00:00:00Z') };
const live = () => new AbortController().signal;

let dovecot: TestDovecot;
let user: string;

async function failureOf(changes: Partial<ImapAccount>): Promise<DaybriefError> {
  const failure: unknown = await checkImap(accountOn(dovecot, user, changes), live()).catch(
    (error: unknown) => error,
  );
  if (failure instanceof DaybriefError) return failure;
  throw new TypeError('It did not fail as it should.');
}

/** Passes everything on, and cuts the first line when so many bytes came back from the server. */
async function relayThatDrops(
  after: number,
  times: number,
): Promise<{ server: Server; port: number }> {
  let dropped = 0;
  const server = createServer((client: Socket) => {
    let bytes = 0;
    const upstream = connect(dovecot.port, '127.0.0.1');
    client.pipe(upstream);
    client.on('error', () => upstream.destroy());
    upstream.on('error', () => client.destroy());
    upstream.on('close', () => client.destroy());
    upstream.on('data', (chunk) => {
      bytes += chunk.length;
      if (bytes > after && dropped < times) {
        dropped += 1;
        client.destroy();
        upstream.destroy();
      } else {
        client.write(chunk);
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { server, port: typeof address === 'object' ? (address?.port ?? 0) : 0 };
}

describe.skipIf(!hasDovecot)('what goes wrong with a server of IMAP', () => {
  beforeAll(async () => {
    dovecot = await startDovecot();
    user = dovecot.createAccount(
      [...Array(250).keys()].map((n) => ({
        source: mailOf(`m${n}`, { text: 'A line of text.\r\n'.repeat(100) }),
        receivedAt: '2026-11-23T12:00:00Z',
      })),
    );
  });
  afterAll(() => dovecot.stop());

  it('a password that is wrong', async () => {
    const failure = await failureOf({ secret: { password: 'wrong-one' } });
    expect(failure).toMatchObject({
      code: 'authentication_failed',
      why: 'The server does not accept the user and the password.',
      remedy: expect.stringContaining('IMAP_PASSWORD'),
    });
    expect(failure.message).not.toContain('wrong-one');
    expect(failure.message).not.toContain(user);
  });

  it('a certificate that nobody signed', async () => {
    expect(
      await failureOf({ host: 'localhost', port: dovecot.tlsPort, security: 'tls' }),
    ).toMatchObject({
      code: 'unavailable',
      why: expect.stringContaining('signed by nobody whom this machine trusts'),
      remedy: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    });
  });

  it('the same by STARTTLS, before the password is sent', async () => {
    expect(await failureOf({ host: 'localhost', security: 'starttls' })).toMatchObject({
      why: expect.stringContaining('signed by nobody whom this machine trusts'),
    });
  });

  it('a port that does not speak TLS', async () => {
    expect(await failureOf({ security: 'tls' })).toMatchObject({
      code: 'unavailable',
      why: 'It does not speak TLS on that port.',
      remedy: expect.stringContaining('993'),
    });
  });

  it('a server without encryption where the line is not this machine’s', async () => {
    const server = createServer((socket) => {
      socket.write('* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n');
      let heard = '';
      socket.on('data', (chunk) => {
        heard += chunk;
        expect(heard).not.toMatch(/LOGIN|AUTHENTICATE/);
        const tag = /^(\S+) CAPABILITY/m.exec(String(chunk))?.[1];
        if (tag) socket.write(`* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n${tag} OK done\r\n`);
      });
      socket.on('error', () => socket.destroy());
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    expect(await failureOf({ port, security: 'starttls' })).toMatchObject({
      why: 'The server offers no encryption on that port, and nothing is sent without.',
    });
    server.close();
  });

  it('a port on which nothing listens', async () => {
    expect(await failureOf({ port: await freePort() })).toMatchObject({
      code: 'unavailable',
      why: 'Nothing listens on that port.',
    });
  });

  it('a connection that drops in the middle: each message is still read once', async () => {
    const { server, port } = await relayThatDrops(300_000, 1);
    const mailbox = createImapMailbox(accountOn(dovecot, user, { port }));
    const ids: string[] = [];
    for await (const item of mailbox.messages(DAY, live())) {
      if (item.kind === 'message') ids.push(item.message.id);
    }
    server.close();
    expect(ids).toHaveLength(250);
    expect(new Set(ids).size).toBe(250);
  });

  it('a connection that drops again and again', async () => {
    const { server, port } = await relayThatDrops(100_000, 1_000);
    const mailbox = createImapMailbox(accountOn(dovecot, user, { port }));
    const reading = (async () => {
      for await (const _item of mailbox.messages(DAY, live()));
    })();
    await expect(reading).rejects.toMatchObject({
      code: 'unavailable',
      why: 'The server ended the connection.',
    });
    server.close();
  });
});

describe('an error of IMAP', () => {
  const account: ImapAccount = {
    host: 'imap.example.com',
    port: 993,
    security: 'tls',
    user: 'alex@example.com',
    secret: { token: 'ya29.secret' },
    folders: ['INBOX'],
    owner: ['alex@example.com'],
  };
  const thrown = (fields: object) => Object.assign(new Error('Subject: The lease'), fields);

  it.each([
    [{ code: 'ENOTFOUND' }, 'unavailable', /Nobody knows that host/],
    [{ code: 'CERT_HAS_EXPIRED' }, 'unavailable', /expired.*renewed/],
    [{ code: 'ERR_TLS_CERT_ALTNAME_INVALID' }, 'unavailable', /another name/],
    [{ code: 'GREETING_TIMEOUT' }, 'unavailable', /does not answer in time/],
    [{ code: 'ETHROTTLE' }, 'rate_limited', /half an hour/],
    [{ serverResponseCode: 'OVERQUOTA', responseStatus: 'NO' }, 'rate_limited', /too much/],
    [{ serverResponseCode: 'LIMIT', authenticationFailed: true }, 'rate_limited', /too much/],
    [{ serverResponseCode: 'UNAVAILABLE', authenticationFailed: true }, 'unavailable', /order/],
    [{ serverResponseCode: 'NOPERM', responseStatus: 'NO' }, 'permission_denied', /IMAP_FOLDERS/],
    [{ serverResponseCode: 'NONEXISTENT', responseStatus: 'NO' }, 'not_found', /IMAP_FOLDERS/],
    [{ responseStatus: 'BAD' }, 'unavailable', /declined/],
    [{ authenticationFailed: true }, 'authentication_failed', /IMAP_TOKEN/],
    [{ code: 'LiteralTooLarge' }, 'unavailable', /out of order/],
    [{}, 'internal', /fault of ours/],
  ])('%o says its cause and its cure, and nothing the server wrote', (fields, code, words) => {
    const error = toDaybriefError(thrown({ ...fields, responseText: 'The lease' }), account);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(words);
    expect(error.message).not.toMatch(/lease|ya29|alex/i);
  });
});

it.skipIf(hasDovecot)(NO_DOVECOT, () => undefined);
