import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGraphClient } from '../../../../adapters/graph/client.js';
import { createGraphMailbox } from '../../../../adapters/graph/mail/mailbox.js';
import { createApplicationTokens } from '../../../../adapters/graph/sign-in/sign-in.js';
import { NotFoundError, TooLargeError } from '../../../../skills/core/errors.js';
import type { MailItem } from '../../../../skills/core/ports/mail.js';
import { createFakeClock, type FakeClock } from '../../../fakes/clock.js';
import { createFakeTimers, type FakeTimers } from '../../../fakes/timers.js';
import {
  CLIENT_SECRET,
  type GraphServer,
  type StoredMessage,
  type StoredUser,
  startGraphServer,
} from '../../../servers/graph/server.js';

const NOW = '2026-11-24T08:00:00Z';
const signal = new AbortController().signal;
const week = { from: Date.parse('2026-11-20T00:00:00Z'), to: Date.parse(NOW) };

function stored(number: number, changes: Partial<StoredMessage> = {}): StoredMessage {
  return {
    id: `m${number}`,
    folder: 'inbox',
    internetMessageId: `<m${number}@example.com>`,
    conversationId: 'c1',
    subject: `Budget ${number}`,
    from: { emailAddress: { name: 'Dana Ortiz', address: 'Dana@Example.com' } },
    toRecipients: [{ emailAddress: { name: 'Alex Kim', address: 'alex.kim@example.com' } }],
    ccRecipients: [],
    receivedDateTime: '2026-11-23T09:00:00Z',
    body: { contentType: 'text', content: `Can you confirm?\n\n> older ${number}` },
    uniqueBody: { contentType: 'text', content: 'Can you confirm?' },
    importance: 'normal',
    webLink: `https://outlook.office365.com/owa/?ItemID=m${number}`,
    isDraft: false,
    ...changes,
  };
}

function user(messages: readonly StoredMessage[]): StoredUser {
  return { id: 'u1', displayName: 'Alex Kim', mail: 'Alex.Kim@example.com', messages };
}

async function readAll(items: AsyncIterable<MailItem>): Promise<readonly MailItem[]> {
  const all: MailItem[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('graph mailbox', () => {
  let server: GraphServer;
  let clock: FakeClock;
  let timers: FakeTimers;

  beforeEach(() => {
    clock = createFakeClock(NOW);
    timers = createFakeTimers(clock);
  });
  afterEach(() => server.close());

  async function open(messages: readonly StoredMessage[], changes: Partial<StoredUser> = {}) {
    server = await startGraphServer([{ ...user(messages), ...changes }]);
    const getToken = createApplicationTokens(
      {
        tenantId: 'tenant-1',
        clientId: 'client-1',
        clientSecret: CLIENT_SECRET,
        authorityUrl: server.url,
      },
      server.url,
    );
    const client = createGraphClient({ baseUrl: server.url, getToken, clock, timers });
    return createGraphMailbox(client, 'alex.kim@example.com');
  }

  async function read(messages: readonly StoredMessage[]): Promise<readonly MailItem[]> {
    const mailbox = await open(messages);
    return readAll(mailbox.messages(week, signal));
  }

  it('says whose mailbox it is, with every address in lower case', async () => {
    const mailbox = await open([]);
    expect(await mailbox.owner(signal)).toEqual({
      addresses: ['alex.kim@example.com'],
      name: 'Alex Kim',
    });
  });

  it('reads every page of the window, what came in and what was sent', async () => {
    const many = Array.from({ length: 120 }, (_, index) => stored(index));
    const sent = stored(500, { folder: 'sentitems' });
    const old = stored(501, { receivedDateTime: '2026-11-01T09:00:00Z' });
    const items = await read([...many, sent, old]);
    expect(items).toHaveLength(121);
    expect(server.requests.filter(({ path }) => path.includes('/messages'))).toHaveLength(3);
  });

  it('names what a thread carries, gives its bytes, and asks for neither in a digest', async () => {
    const bytes = Buffer.from('the plan');
    const file = { id: 'a/1', name: 'plan.pdf', contentType: 'application/pdf', size: 8, bytes };
    const files = [
      { ...file, isInline: false },
      { ...file, id: 'a2', name: 'logo.png', isInline: true },
    ];
    const mailbox = await open([stored(1, { hasAttachments: true, files }), stored(2)]);
    await readAll(mailbox.messages(week, signal));
    expect(server.requests.filter(({ path }) => path.includes('attachments'))).toEqual([]);
    const [first] = await mailbox.thread('m1', signal);
    expect(first).toMatchObject({
      message: { attachments: [{ name: 'plan.pdf', mediaType: 'application/pdf', size: 8 }] },
    });
    expect(Buffer.from(await mailbox.file('m1', 'plan.pdf').read(100, signal))).toEqual(bytes);
    await expect(mailbox.file('m1', 'plan.pdf').read(3, signal)).rejects.toThrow(TooLargeError);
    await expect(mailbox.file('m1', 'logo.png').read(9, signal)).rejects.toThrow(NotFoundError);
  });

  it('asks for text bodies and for ids that do not change, in one header', async () => {
    await read([stored(1)]);
    const asked = server.requests.find(({ path }) => path.includes('/messages'));
    expect(asked?.prefer).toBe('IdType="ImmutableId", outlook.body-content-type="text"');
  });

  it('gives the neutral message with the new text apart and a link built from a known host', async () => {
    const [item] = await read([stored(1)]);
    expect(item).toMatchObject({
      kind: 'message',
      message: {
        id: 'm1',
        internetMessageId: 'm1@example.com',
        from: { name: 'Dana Ortiz', address: 'dana@example.com' },
        uniqueBody: { format: 'text', content: 'Can you confirm?' },
        link: 'https://outlook.office365.com/owa/?ItemID=m1',
      },
    });
  });

  it('drops a link to a host that is not Outlook', async () => {
    const [item] = await read([
      stored(1, { webLink: 'https://outlook.office365.com.evil.example/' }),
    ]);
    expect(item?.kind === 'message' && item.message.link).toBeUndefined();
  });

  it('names encrypted and broken items and reads the others', async () => {
    const encrypted = stored(2, {
      internetMessageHeaders: [{ name: 'Content-Type', value: 'application/pkcs7-mime' }],
    });
    const broken = stored(3, { toRecipients: 'nobody' });
    const items = await read([stored(1), encrypted, broken]);
    expect(items.map((item) => (item.kind === 'message' ? 'read' : item.item.reason))).toEqual([
      'read',
      'encrypted, not opened',
      'not a valid message',
    ]);
  });

  it('tells newsletters and machines by their headers', async () => {
    const list = stored(1, { internetMessageHeaders: [{ name: 'List-Id', value: '<news.x>' }] });
    const robot = stored(2, {
      from: { emailAddress: { name: 'GitHub', address: 'notifications@example.com' } },
    });
    const items = await read([list, robot]);
    expect(items.map((item) => item.kind === 'message' && item.message.bulk?.kind)).toEqual([
      'newsletter',
      'notification',
    ]);
  });

  it('tells automatic answers, junk and whoever a list hides as files of mail do', async () => {
    const headed = (number: number, headers: Readonly<Record<string, string>>) =>
      stored(number, {
        internetMessageHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
      });
    const items = await read([
      headed(1, { 'X-Autoreply': 'yes' }),
      headed(2, { 'X-Spam-Flag': 'YES' }),
      headed(3, {
        From: 'Mei Lund via Quay <quay@lists.example>',
        'Reply-To': 'Mei Lund <mei@example.net>',
      }),
    ]);
    const messages = items.flatMap((item) => (item.kind === 'message' ? [item.message] : []));
    expect(messages.map(({ bulk }) => bulk?.kind)).toEqual(['notification', 'junk', undefined]);
    expect(messages[2]?.from).toEqual({ name: 'Mei Lund', address: 'mei@example.net' });
  });

  it('reads how a message is marked: by its header, since Graph has no such property, and its categories', async () => {
    const header = { name: 'Sensitivity', value: 'Private' };
    const marked = stored(1, { internetMessageHeaders: [header], categories: ['HR'] });
    const [item] = await read([marked]);
    expect(item).toMatchObject({ message: { sensitivity: 'private', labels: ['HR'] } });
  });

  it('finds a thread by the id of one of its messages, oldest first', async () => {
    const mailbox = await open([
      stored(2, { receivedDateTime: '2026-11-23T12:00:00Z' }),
      stored(1),
      stored(9, { conversationId: 'other' }),
    ]);
    for (const reference of ['m2', 'm1@example.com']) {
      const items = await mailbox.thread(reference, signal);
      expect(items.map((item) => item.kind === 'message' && item.message.id)).toEqual(['m1', 'm2']);
    }
  });

  it('leaves a stranger out whom Exchange put into a conversation of others, and shows their own mail alone', async () => {
    const stranger = { emailAddress: { name: 'Dana Ortiz', address: 'dana@freight.example.net' } };
    const partner = { emailAddress: { name: 'Pia', address: 'pia@partner.example.org' } };
    const mailbox = await open([
      stored(1, { ccRecipients: [partner] }),
      stored(2, { from: stranger, receivedDateTime: '2026-11-23T10:00:00Z' }),
      stored(3, {
        from: partner,
        receivedDateTime: '2026-11-23T11:00:00Z',
        subject: 'New: budget',
      }),
    ]);
    const idsOf = async (reference: string) =>
      (await mailbox.thread(reference, signal)).map(
        (item) => item.kind === 'message' && item.message.id,
      );
    expect(await idsOf('m1')).toEqual(['m1', 'm3']);
    expect(await idsOf('m3@example.com')).toEqual(['m1', 'm3']);
    expect(await idsOf('m2')).toEqual(['m2']);
  });

  it.each([
    ['2', 2_000],
    [new Date(Date.parse(NOW) + 5_000).toUTCString(), 5_000],
    [undefined, 1_000],
    ['-3', 1_000],
  ])('waits as long as Retry-After %s says before it asks again', async (header, pause) => {
    const mailbox = await open([stored(1)]);
    server.fail({ status: 429, ...(header ? { headers: { 'retry-after': header } } : {}) });
    const items = await readAll(mailbox.messages(week, signal));
    expect(items).toHaveLength(1);
    expect(timers.pauses).toEqual([pause]);
  });

  it('gives up for now when it would have to wait too long', async () => {
    const mailbox = await open([stored(1)]);
    server.fail({ status: 429, headers: { 'retry-after': '3600' } });
    await expect(mailbox.owner(signal)).rejects.toMatchObject({
      code: 'rate_limited',
      retryAfterMs: 3_600_000,
    });
    expect(timers.pauses).toEqual([]);
  });

  it.each([
    [401, 'authentication_failed'],
    [403, 'permission_denied'],
    [404, 'not_found'],
    [500, 'unavailable'],
  ])('turns %i into %s without the words of the service', async (status, code) => {
    const mailbox = await open([]);
    const refusal = { status, body: { error: { code: 'x', message: 'canary' } } };
    server.fail(refusal, refusal);
    const failure = await mailbox.owner(signal).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code });
    expect(String(failure)).not.toContain('canary');
  });

  it('says that whose account is not in the directory any more has left', async () => {
    const mailbox = await open([]);
    server.fail({
      status: 404,
      body: { error: { code: 'Request_ResourceNotFound', message: 'canary' } },
    });
    await expect(mailbox.owner(signal)).rejects.toMatchObject({ code: 'gone' });
  });

  it('says that whose account was disabled has left', async () => {
    const mailbox = await open([], { accountEnabled: false });
    await expect(mailbox.owner(signal)).rejects.toMatchObject({ code: 'gone' });
  });

  it.each([
    'https://graph.microsoft.com.evil.example/v1.0/me/messages',
    'http://169.254.169.254/v1.0/me',
    'http://user@127.0.0.1:1/v1.0/me',
  ])('sends the sign-in to no other host: %s', async (link) => {
    const many = Array.from({ length: 60 }, (_, index) => stored(index));
    const mailbox = await open(many);
    server.linkTo(link);
    const reading = readAll(mailbox.messages(week, signal));
    await expect(reading).rejects.toMatchObject({ code: 'permission_denied' });
    expect(server.requests.filter(({ path }) => path.includes('/messages'))).toHaveLength(1);
  });

  it('reads what was filed into any folder, but not what was thrown away, junk or put aside, nor what is below that', async () => {
    const folders = [
      'f1',
      'deleteditems',
      'junkemail',
      'archive',
      'archive/2025',
      'archive/2025/q4',
    ];
    const items = await read(folders.map((folder, index) => stored(index, { folder })));
    expect(items).toMatchObject([{ kind: 'message', message: { id: 'm0' } }]);
  });

  it('reads a mailbox without an archive', async () => {
    const mailbox = await open([stored(1)]);
    server.fail({ status: 404, body: { error: { code: 'ErrorFolderNotFound', message: 'x' } } });
    expect(await readAll(mailbox.messages(week, signal))).toHaveLength(1);
  });

  it.each(['before', 'within'] as const)(
    'asks once more when the connection drops %s an answer',
    async (how) => {
      const mailbox = await open([stored(1)]);
      server.drop(how);
      expect(await readAll(mailbox.messages(week, signal))).toHaveLength(1);
    },
  );

  it('says that Graph does not answer when the connection drops again', async () => {
    const mailbox = await open([stored(1)]);
    server.drop('within', 'before');
    await expect(mailbox.owner(signal)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('ends a list whose next link leads in a circle', async () => {
    const many = Array.from({ length: 60 }, (_, index) => stored(index));
    const mailbox = await open(many);
    server.linkTo(`${server.url}/v1.0/users/u1/mailFolders/inbox/messages?$top=50`);
    const reading = readAll(mailbox.messages(week, signal));
    await expect(reading).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('stops when the call is cancelled', async () => {
    const mailbox = await open([stored(1)]);
    const aborted = AbortSignal.abort();
    await expect(mailbox.owner(aborted)).rejects.toMatchObject({ name: 'AbortError' });
    expect(server.requests).toEqual([]);
  });

  it('says so when the sign-in is refused', async () => {
    server = await startGraphServer([user([])]);
    const getToken = createApplicationTokens(
      { tenantId: 't', clientId: 'c', clientSecret: 'wrong', authorityUrl: server.url },
      server.url,
    );
    const client = createGraphClient({ baseUrl: server.url, getToken, clock, timers });
    await expect(createGraphMailbox(client).owner(signal)).rejects.toMatchObject({
      code: 'authentication_failed',
    });
  });
});
