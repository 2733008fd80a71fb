import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBrowser, redirectOf } from '../servers/graph/browser.js';
import { graphEnvironment } from '../servers/graph/environment.js';
import { type GraphServer, startGraphServer } from '../servers/graph/server.js';
import { createBrowser as createVisitor, wordsOf } from './page-visitor.js';
import { type RunningSuite, startSuite } from './suite.js';

const TENANT = '11111111-2222-3333-4444-555555555555';
const PUBLIC_URL = 'https://daybrief.example';

describe('connecting a mailbox from the page', () => {
  let graph: GraphServer;
  let daybrief: RunningSuite;
  let visitor: ReturnType<typeof createVisitor>;

  beforeAll(async () => {
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
            from: { emailAddress: { name: 'Alex Kim', address: 'alex.kim@example.com' } },
            toRecipients: [{ emailAddress: { address: 'dana@example.com' } }],
            receivedDateTime: '2026-11-24T08:00:00Z',
            body: { contentType: 'text', content: 'Can you confirm the zebra figures by Friday?' },
          },
        ],
      },
    ]);
    graph.identity.signIn({ oid: 'oid-dana', tid: TENANT });
    daybrief = await startSuite({ PUBLIC_URL, ...graphEnvironment(graph, TENANT) });
    visitor = createVisitor(daybrief.url);
    await visitor.get(`/?key=${daybrief.page?.makeKey()}`);
  });
  afterAll(async () => {
    await daybrief?.stop();
    await graph?.close();
  });

  const say = async (words: string) => wordsOf(await visitor.follow('/ask', { words }));

  it('goes from the digest that has none over the consent and the code to the own mailbox', async () => {
    expect(wordsOf(await visitor.get('/'))).toContain('I have no mailbox of yours to read.');
    const offer = await visitor.follow('/ask', { words: 'connect' });
    const url =
      /https:\/\/daybrief\.example\/connect\?ticket=[\w-]{43}/.exec(offer.text)?.[0] ?? '';
    const browser = createBrowser({ [PUBLIC_URL]: daybrief.url });
    const confirmation = await (await browser.open(url)).text();
    expect(confirmation).toContain('Whoever opened the link that Daybrief printed');
    const consent = redirectOf(await browser.submit(url, confirmation));
    const done = await browser.open(redirectOf(await browser.open(consent)));
    const code = /connect ([\w-]{9})</.exec(await done.text())?.[1] ?? '';

    expect(await say(`connect ${code}`)).toContain('Your mailbox is connected');
    expect(await say('digest')).toContain('Can you confirm the zebra figures by Friday?');
  });

  it('offers no schedule where nothing comes by itself', async () => {
    expect((await visitor.follow('/ask', { words: 'digest' })).text).not.toMatch(
      /<button[^>]*>(?:Schedule|Every weekday)/,
    );
  });

  it('forgets the mailbox when it is told to', async () => {
    expect(await say('forget everything')).toContain('I remember nothing of you now');
    expect(await say('digest')).toContain('I have no mailbox of yours to read.');
  });
});
