import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createNextRun } from '../../adapters/cron/next-run.js';
import type { Address } from '../../skills/core/call.js';
import type { Principal } from '../../skills/core/caller.js';
import { parseCadence } from '../../skills/schedule/cadence.js';
import { messageActivity } from '../adapters/teams/test-bot.js';
import { eventually } from '../eventually.js';
import { graphEnvironment } from '../servers/graph/environment.js';
import { type GraphServer, startGraphServer } from '../servers/graph/server.js';
import { type SlackServer, startSlackServer } from '../servers/slack/server.js';
import { type ConnectorServer, startConnectorServer } from '../servers/teams/connector.js';
import { PLAYGROUND } from '../servers/teams/playground.js';
import { type RunningSuite, startSuite } from './suite.js';

const TENANT = PLAYGROUND.tenant;
const victim: Principal = { surface: 'teams', tenant: TENANT, user: PLAYGROUND.dana.objectId };
const JSON_BODY = { 'content-type': 'application/json' };
const SECRET = 'The zebra figures are 4,200 euros. Can you confirm them by Friday?';

type Headers = Readonly<Record<string, string>>;

/** `fetch` sets some headers itself; this sends exactly these. */
function send(url: string, activity: unknown, headers: Headers = {}): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', headers: { ...JSON_BODY, ...headers } };
    const outgoing = request(`${url}/api/messages`, options, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    outgoing.on('error', reject);
    outgoing.end(JSON.stringify(activity));
  });
}

/** The status that a request gets which is written out whole. */
function sendRaw(url: string, text: string): Promise<number> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.end(text));
    let answer = '';
    socket.on('data', (data) => {
      answer += String(data);
    });
    socket.on('end', () => resolve(Number(answer.split(' ')[1])));
    socket.on('error', reject);
  });
}

describe('an anonymous caller', () => {
  let connector: ConnectorServer;
  let daybrief: RunningSuite | undefined;

  beforeEach(async () => {
    const dana = { id: PLAYGROUND.dana.id, aadObjectId: PLAYGROUND.dana.objectId };
    connector = await startConnectorServer(Date.now, [dana]);
  });
  afterEach(async () => {
    await daybrief?.stop();
    daybrief = undefined;
    await connector.stop();
  });

  /** A message that claims to be the victim's. */
  const claim = (text: string, change?: Readonly<Record<string, unknown>>) =>
    messageActivity(connector.serviceUrl, text, change);

  /** What the bot answered so far, typing signs left out. */
  const answers = () =>
    connector.calls
      .map(({ body }) => JSON.stringify(body) ?? '')
      .filter((body) => body.includes('"type":"message"'));

  /** Says something in the victim's name and waits for the answer. */
  async function ask(url: string, text: string): Promise<string> {
    const before = answers().length;
    expect(await send(url, claim(text))).toBe(200);
    return eventually(() => {
      const [answer] = answers().slice(before);
      if (answer === undefined) throw new Error('Nothing was answered.');
      return answer;
    });
  }

  describe('where Slack and Graph are configured and Teams is not', () => {
    let slack: SlackServer;
    let graph: GraphServer;

    beforeEach(async () => {
      slack = await startSlackServer();
      graph = await startGraphServer([
        {
          id: victim.user,
          displayName: 'Dana Ortiz',
          mail: 'dana@example.com',
          messages: [
            {
              id: 'm1',
              folder: 'inbox',
              internetMessageId: '<m1@example.com>',
              conversationId: 'c1',
              subject: 'Zebra figures',
              from: { emailAddress: { name: 'Priya Shah', address: 'priya@example.com' } },
              toRecipients: [{ emailAddress: { address: 'dana@example.com' } }],
              receivedDateTime: new Date(Date.now() - 3_600_000).toISOString(),
              body: { contentType: 'text', content: SECRET },
            },
          ],
        },
      ]);
    });
    afterEach(async () => {
      await graph.close();
      await slack.close();
    });

    const slackVariables = () => ({
      SLACK_BOT_TOKEN: slack.workspace.botToken,
      SLACK_SIGNING_SECRET: 'slack-signing-secret',
      SLACK_API_URL: slack.apiUrl,
    });
    const graphVariables = () => ({
      PUBLIC_URL: 'https://daybrief.example.com',
      ...graphEnvironment(graph, TENANT, 'application'),
    });

    it.each<[string, () => Headers]>([
      ['Slack and Graph', () => ({ ...slackVariables(), ...graphVariables() })],
      ['Graph alone', graphVariables],
      ['Slack alone', slackVariables],
    ])('who names a tenant and a victim is not heard: %s', async (_name, variables) => {
      daybrief = await startSuite(variables());

      expect(await send(daybrief.url, claim('digest'))).toBe(404);

      expect(connector.calls).toEqual([]);
      expect(graph.requests).toEqual([]);
      expect(graph.identity.tokenRequests).toEqual([]);
    });
  });

  describe('of local mode', () => {
    it.each<[string, Headers]>([
      ['a foreign Host, as a rebound page sends it', { host: 'evil.example' }],
      ['a Host that rebinding services resolve to this machine', { host: '127.0.0.1.nip.io' }],
      ['a Host that begins like this one', { host: 'localhost.evil.example:3978' }],
      ['the Origin of a foreign page', { origin: 'https://evil.example' }],
      ['the Origin of a page without one', { origin: 'null' }],
      ['Forwarded', { forwarded: 'for=203.0.113.9' }],
      ['X-Forwarded-For', { 'x-forwarded-for': '203.0.113.9' }],
      ['X-Forwarded-Proto alone', { 'x-forwarded-proto': 'https' }],
      ['X-Real-IP', { 'x-real-ip': '203.0.113.9' }],
      ['Via', { via: '1.1 proxy' }],
      ['CF-Connecting-IP', { 'cf-connecting-ip': '203.0.113.9' }],
      ['True-Client-IP', { 'true-client-ip': '203.0.113.9' }],
      ['an empty X-Forwarded-For', { 'x-forwarded-for': '' }],
    ])('is refused with %s', async (_name, headers) => {
      daybrief = await startSuite({});
      expect(await send(daybrief.url, claim('digest'), headers)).toBe(401);
      expect(connector.calls).toEqual([]);
    });

    it('is refused over HTTP/1.0, which nginx speaks by default and names no client in', async () => {
      daybrief = await startSuite({});
      const body = JSON.stringify(claim('digest'));
      const head = `host: 127.0.0.1:3978\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}`;
      const status = await sendRaw(
        daybrief.url,
        `POST /api/messages HTTP/1.0\r\n${head}\r\n\r\n${body}`,
      );
      expect(status).toBe(401);
      expect(connector.calls).toEqual([]);
    });

    it('is told nothing, and the log says why without a word of the request', async () => {
      daybrief = await startSuite({});
      await send(daybrief.url, claim('digest'), { 'x-forwarded-zebra': '203.0.113.9' });
      const refused = daybrief.log.events.filter(({ event }) => event === 'teams.refused');
      expect(refused.map(({ fields }) => fields)).toEqual([
        { status: 401, reason: 'forwarded by a proxy' },
      ]);
      expect(JSON.stringify(daybrief.log.events)).not.toMatch(/zebra|203\.0/u);
    });

    it('sees example mail, and is told so, also where MAILBOX is set', async () => {
      const mail = `From: Priya Shah <priya@example.com>\nTo: Dana Ortiz <dana@example.com>\nSubject: Zebra figures\nDate: ${new Date(Date.now() - 3_600_000).toUTCString()}\nMessage-ID: <z@example.com>\n\n${SECRET}\n`;
      const folder = await mkdtemp(join(tmpdir(), 'daybrief-mail-'));
      onTestFinished(() => rm(folder, { recursive: true }));
      const mailbox = join(folder, 'mail.mbox');
      await writeFile(mailbox, `From priya@example.com Tue Nov 24 08:00:00 2026\n${mail}`);
      daybrief = await startSuite({ MAILBOX: mailbox, MAILBOX_OWNER: 'dana@example.com' });

      const digest = await ask(daybrief.url, 'digest');

      expect(digest).toContain('Example mail, written for trying Daybrief; none of it is yours.');
      expect(digest).not.toMatch(/zebra|4,200/iu);
      expect(await ask(daybrief.url, 'ask what are the zebra figures?')).not.toContain('4,200');
    });

    it.each([
      'settings --zone Asia/Tokyo',
      'settings --important eve@example.com',
      'schedule off',
      'schedule now',
      'schedule every day 9:00',
      'forget everything',
      'connect',
      'connect K7QM-2XTP',
    ])('touches nothing of whomever they name with "%s"', async (words) => {
      daybrief = await startSuite({});
      const store = await daybrief.suite.store();
      const before = await seed(daybrief);

      await ask(daybrief.url, words);

      expect(await rowsOf(store)).toEqual(before);
    });

    it('forgets nobody by saying that they removed the app', async () => {
      daybrief = await startSuite({});
      const store = await daybrief.suite.store();
      const before = await seed(daybrief);

      const removal = { type: 'installationUpdate', action: 'remove', text: undefined };
      expect(await send(daybrief.url, claim('', removal))).toBe(200);
      await ask(daybrief.url, 'help');

      expect(await rowsOf(store)).toEqual(before);
    });

    it('learns nothing of what others asked before', async () => {
      daybrief = await startSuite({});
      await seed(daybrief);
      expect(await ask(daybrief.url, 'settings')).not.toContain('priya@example.com');
      expect(await ask(daybrief.url, 'schedule list')).not.toContain('Madrid');
      expect(await ask(daybrief.url, 'why')).not.toContain('zebra');
    });

    it('moves no tenant to a connector of their own', async () => {
      daybrief = await startSuite({});
      const { installations } = await daybrief.suite.store();
      const secret = JSON.stringify({ serviceUrl: 'https://smba.trafficmanager.net/emea/' });
      const own = { surface: 'teams', tenant: TENANT, secret, installedAt: 1 } as const;
      await installations.save(own);
      await ask(daybrief.url, 'help');
      expect(await installations.find('teams', TENANT)).toEqual(own);
    });
  });

  type Store = Awaited<ReturnType<RunningSuite['suite']['store']>>;

  /** Everything that the store keeps of the victim under their own key. */
  async function rowsOf(store: Store) {
    const now = Date.now();
    return {
      preference: await store.preferences.read(victim),
      subscriptions: await store.subscriptions.list(victim),
      account: await store.accounts.find(victim, 'graph'),
      conversation: await store.conversations.latest(victim, now),
      marks: [...(await store.marks.list(victim, now))],
    };
  }

  /** Gives the victim one of each. */
  async function seed({ suite, clock }: RunningSuite) {
    const store = await suite.store();
    const now = clock.now();
    await store.preferences.save(victim, {
      timeZone: 'Europe/Madrid',
      importantSenders: ['priya@example.com'],
    });
    await store.subscriptions.save({
      owner: victim,
      skill: 'digest',
      words: '',
      cadence: parseCadence('every day 8:00', createNextRun()),
      timeZone: 'Europe/Madrid',
      locale: 'en-GB',
      address: 'teams:kept' as Address,
      whenEmpty: 'say',
      nextRunAt: now + 3_600_000,
    });
    await store.accounts.save({
      owner: victim,
      provider: 'graph',
      tenant: TENANT,
      user: victim.user,
      secret: 'sealed',
      connectedAt: now,
    });
    const state = { skill: 'ask', words: 'zebra', references: { 1: 'thread:zebra' } };
    await store.conversations.keep(victim, state, now + 3_600_000);
    await store.marks.mark(victim, 'zebra', { kind: 'done', seenUpTo: now }, now);
    return rowsOf(store);
  }
});
