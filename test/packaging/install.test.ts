import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_DAY } from '../clock/example-day.js';
import { createProcessClock } from '../clock/process-clock.js';
import { eventually } from '../eventually.js';
import { createBrowser, redirectOf } from '../servers/graph/browser.js';
import { graphEnvironment } from '../servers/graph/environment.js';
import { startGraphServer } from '../servers/graph/server.js';
import { startModelServer } from '../servers/model/server.js';
import { createHttpTransport, createPerson } from '../servers/slack/person.js';
import { startSlackServer } from '../servers/slack/server.js';
import { PLAYGROUND, startPlayground } from '../servers/teams/playground.js';
import { bytesBelow, type Installation, installPackage } from './installation.js';
import { installedPackages } from './installed-packages.js';

const MOST_BYTES = 150 * 1024 * 1024;

const SIGNING_SECRET = 'slack-signing-secret';
const PUBLIC_URL = 'https://daybrief.example';
const TENANT = '11111111-2222-3333-4444-555555555555';
const DANA = {
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
};

let installation: Installation;

beforeAll(async () => {
  createProcessClock(EXAMPLE_DAY);
  installation = await installPackage();
});
afterAll(() => installation?.remove());

describe('the package, installed into an empty folder', () => {
  it('needs nothing but what npm puts beside it, and no script of anybody', async () => {
    expect(installation.installed).toMatchObject({ code: 0, stderr: '' });
    expect(installedPackages().filter(({ hasInstallScript }) => hasInstallScript)).toEqual([]);
  });

  it('takes at most 150 MB', async () => {
    const bytes = await bytesBelow(installation.folder);
    expect(bytes).toBeGreaterThan(await bytesBelow('dist'));
    expect(bytes).toBeLessThan(MOST_BYTES);
  });

  it('says what it can do', async () => {
    expect((await installation.type(['help'])).stdout).toContain('digest');
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    expect(await installation.type(['--version'])).toMatchObject({ stdout: `${version}\n` });
  });

  it('answers from the example mail, meeting and plan that travel with it', async () => {
    const digest = await installation.type(['digest']);
    expect(digest).toMatchObject({ code: 0, stderr: '' });
    expect(digest.stdout).toContain('NEEDS YOU');
    const meeting = await installation.type(['meeting', 'examples/meetings/release-4-2.vtt']);
    expect(meeting).toMatchObject({ code: 0, stderr: '' });
    expect(meeting.stdout).toContain('DECIDED');
    const deck = await installation.type(['deck', 'examples/plan.md', '--out', 'plan.pptx']);
    expect(deck).toMatchObject({ code: 0 });
    expect((await readFile(join(installation.folder, 'plan.pptx'))).subarray(0, 2)).toEqual(
      Buffer.from('PK'),
    );
  });

  it('brings along whose libraries are in it, and nothing of how it is made', async () => {
    const folder = join(installation.folder, 'node_modules/daybrief');
    expect(await readFile(join(folder, 'dist/THIRD-PARTY.txt'), 'utf8')).toContain('botbuilder');
    await expect(readFile(join(folder, 'manifests/build.ts'))).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });
});

describe('the server, started from there', () => {
  it('greets with words that work there, answers in Teams, and ends with 0', async () => {
    const server = await installation.start();
    const playground = await startPlayground(`${server.url}/api/messages`);
    await eventually(() => expect(server.printed()).toContain('npx daybrief summarize 1'));
    expect((await installation.type(['summarize', '1'])).code).toBe(0);
    expect(await (await fetch(`${server.url}/privacy`)).text()).toContain('# Privacy');
    expect(await (await fetch(`${server.url}/terms`)).text()).toContain('MIT');
    expect(await (await fetch(server.url)).text()).toContain('Needs you');
    await playground.say(PLAYGROUND.personal, 'digest');
    await eventually(() => expect(JSON.stringify(playground.shown)).toContain('Needs you'));
    await playground.stop();
    expect(await server.stop()).toBe(0);
  });

  it('speaks with Slack, Microsoft and a model through the libraries in it', async () => {
    const slack = await startSlackServer();
    const graph = await startGraphServer([DANA]);
    graph.identity.signIn({ oid: DANA.id, tid: TENANT });
    const model = await startModelServer((_request, answer) => answer.say('Paris'));
    const environment = {
      PUBLIC_URL,
      SLACK_BOT_TOKEN: slack.workspace.botToken,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: slack.apiUrl,
      ...graphEnvironment(graph, TENANT),
    };
    const server = await installation.start(environment);
    const transport = createHttpTransport(`${server.url}/slack/events`, SIGNING_SECRET);
    const dana = createPerson(slack, transport);
    const browser = createBrowser({ [PUBLIC_URL]: server.url });
    const ask = async (text: string, words: RegExp): Promise<string> => {
      await dana.say(text);
      return eventually(() => {
        const [found] = words.exec(JSON.stringify(slack.workspace.messages)) ?? [];
        expect(found).toBeDefined();
        return found ?? '';
      });
    };
    const url = await ask('connect', /https:\/\/daybrief\.example\/connect\?ticket=[\w-]{43}/);
    const consent = redirectOf(await browser.submit(url, await (await browser.open(url)).text()));
    const done = await browser.open(redirectOf(await browser.open(consent)));
    await ask(/connect [\w-]{9}(?=<)/.exec(await done.text())?.[0] ?? '', /is connected/);
    await ask('digest', /zebra figures/);

    const checked = await installation.type(['doctor'], {
      ...environment,
      OPENAI_BASE_URL: model.baseUrl,
      OPENAI_MODEL: 'small',
    });
    expect(checked.stdout).toMatch(/^ok +Slack/m);
    expect(checked.stdout).toMatch(/^ok +Graph +Microsoft accepts/m);
    expect(model.requests.length).toBeGreaterThan(0);

    expect(await server.stop()).toBe(0);
    await Promise.all([model.close(), graph.close(), slack.close()]);
  });
});
