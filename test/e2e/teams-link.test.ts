import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buttonsOf } from '../adapters/teams/local-teams.js';
import { eventually } from '../eventually.js';
import { createBrowser, redirectOf } from '../servers/graph/browser.js';
import { graphEnvironment } from '../servers/graph/environment.js';
import { type GraphServer, startGraphServer } from '../servers/graph/server.js';
import { PLAYGROUND, type Playground, type ShownMessage } from '../servers/teams/playground.js';
import {
  type RegisteredPlayground,
  startRegisteredPlayground,
} from '../servers/teams/registered-playground.js';
import { type RunningSuite, startSuite } from './suite.js';

const PUBLIC_URL = 'https://daybrief.example';

describe('slides that a channel of Teams asked for', () => {
  let graph: GraphServer;
  let daybrief: RunningSuite;
  let teams: RegisteredPlayground;
  let playground: Playground;

  beforeAll(async () => {
    const oid = PLAYGROUND.dana.objectId;
    graph = await startGraphServer([
      { id: oid, displayName: 'Dana', mail: 'dana@example.com', messages: [] },
    ]);
    graph.identity.signIn({ oid, tid: PLAYGROUND.tenant });
    teams = await startRegisteredPlayground();
    playground = teams.playground;
    const environment = {
      ...teams.environment,
      PUBLIC_URL,
      ...graphEnvironment(graph, PLAYGROUND.tenant),
    };
    daybrief = await startSuite(environment, teams.teamsServices);
    teams.bringTo(`${daybrief.url}/api/messages`);
  });
  afterAll(async () => {
    await daybrief?.stop();
    await teams?.stop();
    await graph?.close();
  });

  const shown = (before: number, words: string): Promise<ShownMessage> =>
    eventually(() => {
      const found = playground.shown
        .slice(before)
        .find((message) => JSON.stringify(message).includes(words));
      if (found === undefined) throw new Error(`Nothing says ${words}.`);
      return found;
    });

  const pressPost = async (messageId: string, card: unknown): Promise<string> => {
    const action = buttonsOf(card).find(({ verb }) => verb === 'post-link');
    return JSON.stringify(await playground.execute(PLAYGROUND.personal, messageId, action));
  };

  it('are linked to there once their owner allowed it and pressed', async () => {
    const start = playground.shown.length;
    await playground.say(PLAYGROUND.channel, 'deck plan.md');
    const offer = await shown(start, 'Post a link to');
    const note = await shown(start, 'From there you can post a link to it here');
    expect(note.conversation).toContain(PLAYGROUND.channel);
    expect(graph.requests).toEqual([]);

    const signIn = await pressPost(offer.id, offer.cards);
    const url = /https: ?\/\/daybrief\.example\/connect\?ticket=[\w-]{43}/.exec(signIn)?.[0] ?? '';
    expect(signIn).toContain('Let me put decks into your OneDrive');
    expect(graph.drives.files).toEqual([]);

    const browser = createBrowser({ [PUBLIC_URL]: daybrief.url });
    const address = url.replace(' ', '');
    const page = await (await browser.open(address)).text();
    expect(page).toContain('put decks into your OneDrive');
    const consent = redirectOf(await browser.submit(address, page));
    expect(new URL(consent).searchParams.get('scope')).toContain('Files.ReadWrite');
    expect(new URL(consent).searchParams.get('scope')).not.toContain('Mail.Read');
    const done = await browser.open(redirectOf(await browser.open(consent)));
    const code = /connect ([\w-]{9})</.exec(await done.text())?.[1] ?? '';
    const before = playground.shown.length;
    await playground.say(PLAYGROUND.personal, `connect ${code}`);
    await shown(before, 'I may put decks into your OneDrive now.');

    const posted = await pressPost(offer.id, JSON.parse(signIn));
    expect(posted).toContain('Posted where you asked.');
    const [file] = graph.drives.files;
    expect(file).toMatchObject({ owner: PLAYGROUND.dana.objectId });
    // A .pptx is a zip file.
    expect(file?.bytes.subarray(0, 2).toString()).toBe('PK');
    const link = await shown(before, 'shares a file.');
    expect(link.conversation).toContain(PLAYGROUND.channel);
    expect(JSON.stringify(link)).toContain(`https://contoso-my.sharepoint.com/:p:/g/${file?.id}`);
  });

  it('put no token, name of a file or link into the log', () => {
    const logged = JSON.stringify(daybrief.log.events);
    expect(logged).toContain('connect.completed');
    expect(logged).not.toMatch(/access-|refresh-|sharepoint|\.pptx|dana@/);
  });
});
