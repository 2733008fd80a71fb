import { existsSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { activitySchema } from '../../../../adapters/teams/in/activity.js';
import { type LocalTeams, startLocalTeams } from '../local-teams.js';
import { messageActivity } from '../test-bot.js';

describe('guard of the Teams endpoint', () => {
  let teams: LocalTeams;

  beforeAll(async () => {
    teams = await startLocalTeams();
  });

  afterAll(() => teams.stop());

  const help = (change?: Readonly<Record<string, unknown>>) =>
    messageActivity(teams.connector.serviceUrl, 'help', change);

  /** `fetch` sets some headers itself; this sends exactly these. */
  function send(
    headers: Readonly<Record<string, string>>,
    body: string,
    method = 'POST',
  ): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      const outgoing = request(teams.bot.server.url, { method, headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  }

  const json = { 'content-type': 'application/json' };

  it.each<[string, Readonly<Record<string, string>>, number]>([
    ['a request of this machine', json, 200],
    [
      'the name of another host, as a rebound page sends it',
      { ...json, host: 'evil.example' },
      401,
    ],
    ['a host that only begins like this one', { ...json, host: 'localhost.evil.example' }, 401],
    ['a request that a proxy forwards', { ...json, 'x-forwarded-for': '203.0.113.9' }, 401],
    ['a request that a tunnel forwards', { ...json, forwarded: 'for=203.0.113.9' }, 401],
    ['a form, which any web page can send', { 'content-type': 'text/plain' }, 415],
    ['no content type', {}, 415],
  ])('in local mode answers %s', async (_name, headers, status) => {
    expect(await send(headers, JSON.stringify(help()))).toBe(status);
  });

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    expect(await send(json, '', method)).toBe(405);
  });

  const shape = messageActivity('http://127.0.0.1/', 'help');

  it.each<[string, unknown]>([
    ['nothing', ''],
    ['half of a document', '{"type":"message"'],
    ['a list', '[]'],
    ['null', 'null'],
    ['no type', { ...shape, type: undefined }],
    ['no recipient', { ...shape, recipient: undefined }],
    ['no sender', { ...shape, from: undefined }],
    ['no conversation', { ...shape, conversation: undefined }],
    ['no service URL', { ...shape, serviceUrl: undefined }],
    ['a text that is none', { ...shape, text: { x: 1 } }],
    ['an invoke without a value', { ...shape, type: 'invoke', name: 'adaptiveCard/action' }],
    ['an invoke without a name', { ...shape, type: 'invoke', value: {} }],
    ['no tenant', { ...shape, channelData: {}, conversation: { id: 'c' } }],
  ])('refuses %s with 400', async (_name, body) => {
    const response = await teams.bot.post(body);
    expect(response.status).toBe(400);
    expect(await response.text()).toBe('');
  });

  it('refuses a body of more than a megabyte', async () => {
    const response = await teams.bot.post({ ...help(), padding: 'x'.repeat(1_100_000) });
    expect(response.status).toBe(413);
  });

  it('survives a client that goes away in the middle of its body', async () => {
    const { hostname, port } = new URL(teams.bot.server.url);
    await new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          'POST /api/messages HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"type"',
          () => socket.destroy(),
        );
      });
      socket.on('close', () => resolve());
      socket.on('error', reject);
    });
    expect((await teams.bot.post(help())).status).toBe(200);
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['without words', { text: '' }],
    ['without a text', { text: undefined }],
    ['with a text of null', { text: null }],
    ['with nothing but the mention of the bot', mention('<at>Daybrief</at>')],
  ])('helps with a message %s', async (_name, change) => {
    const [answer] = await teams.say('', 1, change);
    expect(JSON.stringify(answer)).toContain('tells you what matters');
  });

  it('ignores a message of nobody Teams knows', async () => {
    const response = await teams.bot.post(help({ from: { id: '28:another-bot' } }));
    expect(response.status).toBe(200);
    const reasons = teams.bot.log.events.map(({ fields }) => fields['reason']);
    expect(reasons).toContain('no identity');
  });

  it('answers a message that Teams brings twice once', async () => {
    const fresh = await startLocalTeams();
    const twice = messageActivity(fresh.connector.serviceUrl, 'help');
    await Promise.all([fresh.bot.post(twice), fresh.bot.post(twice)]);
    await fresh.untilSent(1);
    await fresh.bot.post(twice);
    await fresh.say('help', 1);
    expect(fresh.sent()).toHaveLength(2);
    await fresh.stop();
  });
});

function mention(text: string) {
  return { text, entities: [{ type: 'mention', mentioned: { id: '28:daybrief' }, text }] };
}

const RECORDED = '../shared/corpora/payloads/teams';

describe('recorded activities of Teams', () => {
  // They are not ours to copy: the test runs where they lie beside the repository.
  it.skipIf(!existsSync(RECORDED))('have the shape that the guard expects', () => {
    const files = [
      'teams',
      'actions-reactions-teams',
      'dm-teams',
      'streaming-teams',
      'channel-teams',
    ];
    const found = files.flatMap((file) =>
      activitiesIn(JSON.parse(readFileSync(`${RECORDED}/${file}.json`, 'utf8'))),
    );
    expect(found.length).toBeGreaterThan(5);
    const refused = found.flatMap((activity) => {
      const { error } = activitySchema.safeParse(activity);
      return error === undefined ? [] : [z.prettifyError(error)];
    });
    expect(refused).toEqual([]);
  });
});

/** Whatever looks like an activity, at any depth. */
function activitiesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(activitiesIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('channelId' in value && 'serviceUrl' in value && 'type' in value) return [value];
  return Object.values(value).flatMap(activitiesIn);
}
