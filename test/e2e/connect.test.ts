import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../eventually.js';
import { type Browser, createBrowser, redirectOf } from '../servers/graph/browser.js';
import { graphEnvironment } from '../servers/graph/environment.js';
import { type GraphServer, startGraphServer } from '../servers/graph/server.js';
import { createHttpTransport, createPerson } from '../servers/slack/person.js';
import { type SlackServer, startSlackServer } from '../servers/slack/server.js';
import { type RunningSuite, startSuite } from './suite.js';

const SIGNING_SECRET = 'slack-signing-secret';
const TENANT = '11111111-2222-3333-4444-555555555555';
const PUBLIC_URL = 'https://daybrief.example';

const alex = { emailAddress: { name: 'Alex Kim', address: 'alex.kim@example.com' } };

describe('connecting a mailbox from Slack', () => {
  let slack: SlackServer;
  let graph: GraphServer;
  let daybrief: RunningSuite;
  let dana: ReturnType<typeof createPerson>;
  let browser: Browser;

  beforeAll(async () => {
    slack = await startSlackServer();
    graph = await startGraphServer([
      {
        id: 'oid-dana',
        displayName: 'Dana Ortiz',
        mail: 'dana@example.com',
        messages: [
          {
            id: 'm1',
            folder: 'inbox',
            internetMessageId: '<m1@example.com>',
            conversationId: 'c1',
            subject: 'Zebra figures',
            from: alex,
            toRecipients: [{ emailAddress: { address: 'dana@example.com' } }],
            receivedDateTime: '2026-11-24T08:00:00Z',
            body: { contentType: 'text', content: 'Can you confirm the zebra figures by Friday?' },
          },
        ],
      },
    ]);
    // So short that every reading has to renew it.
    graph.identity.lifetime.seconds = 1;
    graph.identity.signIn({ oid: 'oid-dana', tid: TENANT });
    daybrief = await startSuite({
      PUBLIC_URL,
      SLACK_BOT_TOKEN: slack.workspace.botToken,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: slack.apiUrl,
      ...graphEnvironment(graph, TENANT),
    });
    dana = createPerson(slack, createHttpTransport(`${daybrief.url}/slack/events`, SIGNING_SECRET));
    browser = createBrowser({ [PUBLIC_URL]: daybrief.url });
  });
  afterAll(async () => {
    await daybrief?.stop();
    await slack?.close();
    await graph?.close();
  });

  /** Says something in the direct message and waits for an answer that holds `words`. */
  async function ask(text: string, words: RegExp): Promise<string> {
    const before = slack.workspace.messages.length;
    await dana.say(text);
    return eventually(() => {
      const answers = JSON.stringify(slack.workspace.messages.slice(before + 1));
      expect(answers).toMatch(words);
      return answers;
    });
  }

  it('reads nobody else’s mail before', async () => {
    const answer = await ask('digest', /connect/);
    expect(answer).not.toContain('zebra');
    expect(graph.requests).toEqual([]);
  });

  it('goes from the link over the consent and the code to the own mailbox', async () => {
    const offer = await ask('connect', /ticket=/);
    const url = /https:\/\/daybrief\.example\/connect\?ticket=[\w-]{43}/.exec(offer)?.[0] ?? '';
    const page = await (await browser.open(url)).text();
    expect(page).toContain(`Slack member U0001 of workspace ${slack.workspace.teamId}`);
    const consent = redirectOf(await browser.submit(url, page));
    const done = await browser.open(redirectOf(await browser.open(consent)));
    const code = /connect ([\w-]{9})</.exec(await done.text())?.[1] ?? '';

    await ask(`connect ${code}`, /Your mailbox is connected/);
    expect(await ask('digest', /zebra/)).toContain('zebra figures');
  });

  it('renews the sign-in for every reading, with the refresh token that came last', async () => {
    await ask('digest today', /zebra/);
    const grants = graph.identity.tokenRequests.map((request) => request['grant_type']);
    expect(grants[0]).toBe('authorization_code');
    expect(grants.slice(1).length).toBeGreaterThanOrEqual(2);
    expect(new Set(grants.slice(1))).toEqual(new Set(['refresh_token']));
  });

  it('asks for a new sign-in when Microsoft no longer accepts the old one', async () => {
    graph.identity.revoke();
    const answer = await ask('digest', /Sign in again/);
    expect(answer).not.toContain('zebra');
  });

  it('forgets the mailbox when it is told to', async () => {
    await ask('forget everything', /I remember nothing of you now/);
    await ask('digest', /no mailbox of yours/);
  });

  it('puts no token and no mail into the log', () => {
    const logged = JSON.stringify(daybrief.log.events);
    expect(logged).toContain('connect.completed');
    expect(logged).not.toMatch(/zebra|access-|refresh-|oid-dana|dana@/);
  });
});
