import { afterEach, describe, expect, it } from 'vitest';
import { createGraphChannelThreads } from '../../../../adapters/graph/mail/channel-threads.js';
import type { StoredPost } from '../../../servers/graph/server.js';
import { closeGraphs, openGraphAs } from '../scene.js';

const signal = new AbortController().signal;
const CHANNEL = '19:4a95@thread.tacv2';

function post(minute: number, content: string, more: object = {}): StoredPost {
  return {
    id: `17955263${String(minute).padStart(2, '0')}`,
    createdDateTime: `2026-11-23T09:${String(minute).padStart(2, '0')}:00Z`,
    messageType: 'message',
    from: { user: { id: 'oid-mei', displayName: 'Mei Lin' } },
    body: { contentType: 'html', content },
    ...more,
  };
}

async function open(replies: readonly StoredPost[]) {
  const message = post(0, '<p>Release 4.2 moves to <b>8 December</b>.</p>', { subject: 'Release' });
  const { server, client } = await openGraphAs(
    {
      id: 'oid-dana',
      displayName: 'Dana',
      mail: 'dana@example.com',
      messages: [],
      channels: [{ team: 'team-1', id: CHANNEL, threads: [{ message, replies }] }],
    },
    ['channelThreads'],
  );
  return { server, threads: createGraphChannelThreads(client) };
}

const thread = { team: 'team-1', channel: CHANNEL, message: '1795526300' };

describe('threads of channels', () => {
  afterEach(closeGraphs);

  it('are read from the first message to the last answer, as text', async () => {
    const { threads } = await open([
      post(9, 'Then I move the demo.'),
      post(3, '<p>Who tells <at id="0">Jonas</at>?</p><img src="https://evil.example/x.png">'),
    ]);
    const messages = await threads.read(thread, signal);
    expect(messages.map(({ text }) => text)).toEqual([
      'Release\n\nRelease 4.2 moves to 8 December.',
      'Who tells Jonas?',
      'Then I move the demo.',
    ]);
    expect(messages[0]).toMatchObject({
      id: '1795526300',
      sentAt: Date.parse('2026-11-23T09:00:00Z'),
      author: { id: 'oid-mei', name: 'Mei Lin' },
    });
  });

  it('leave out what nobody wrote', async () => {
    const { threads } = await open([
      post(1, '', { deletedDateTime: '2026-11-23T10:00:00Z' }),
      post(2, '<systemEventMessage/>', { messageType: 'systemEventMessage' }),
      post(3, '<attachment id="card"></attachment>'),
      { id: 'broken', createdDateTime: 'yesterday', body: { contentType: 'text', content: 'x' } },
      post(5, 'Agreed.', { from: { application: { displayName: 'Build' } } }),
    ]);
    const messages = await threads.read(thread, signal);
    expect(messages.map(({ author }) => author.name)).toEqual(['Mei Lin', 'Build']);
  });

  it('are read over all pages, up to a limit', async () => {
    const replies = Array.from({ length: 59 }, (_, at) => post(at + 1, `Answer ${at}`));
    const { server, threads } = await open(replies);
    expect(await threads.read(thread, signal)).toHaveLength(60);
    expect(server.requests.filter(({ path }) => path.includes('/replies'))).toHaveLength(2);
    const { threads: endless } = await open(
      Array.from({ length: 900 }, (_, at) => post(at % 60, `Answer ${at}`, { id: `a${at}` })),
    );
    expect(await endless.read(thread, signal)).toHaveLength(501);
  });

  it('are not found where the person may not read', async () => {
    const { threads } = await open([]);
    await expect(threads.read({ ...thread, team: 'team-2' }, signal)).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});
