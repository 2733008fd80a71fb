import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from '../../eventually.js';
import { createFakeInstallations } from '../../fakes/installations.js';
import { createPerson } from '../../servers/slack/person.js';
import { startBot } from './start-bot.js';

type Running = Awaited<ReturnType<typeof startBot>>;
let running: Running | undefined;

afterEach(async () => {
  await running?.stop();
  running = undefined;
});

const shown = (value: unknown): string => JSON.stringify(value ?? '');

async function startInstallable(workspaces: readonly string[] = []) {
  const installations = createFakeInstallations();
  const forgotten: string[] = [];
  running = await startBot((slack) => ({
    token: undefined,
    oauth: {
      clientId: '1.2',
      clientSecret: 'client-secret',
      stateSecret: 'state-secret',
      publicUrl: 'https://daybrief.example.com',
      authorizationUrl: `${slack.origin}/authorize`,
      installations,
      workspaces,
    },
    forgetTenant: async (tenant) => void forgotten.push(tenant),
  }));
  const { origin } = new URL(running.url);
  return { ...running, installations, forgotten, origin };
}

/** Walks through the installation in one browser; `changes` tamper with the way back. */
async function install(
  origin: string,
  changes: { readonly code?: string; readonly state?: string; readonly cookie?: string } = {},
) {
  const page = await fetch(`${origin}/slack/install`);
  const link = /<a href="([^"]+)"/.exec(await page.text())?.[1]?.replaceAll('&amp;', '&') ?? '';
  const asked = new URL(link);
  const { code = 'good-code', state = asked.searchParams.get('state') ?? '' } = changes;
  const { cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '' } = changes;
  const back = new URL(`${origin}/slack/oauth_redirect`);
  back.searchParams.set('code', code);
  if (state !== '') back.searchParams.set('state', state);
  const response = await fetch(back, { headers: { cookie } });
  return { asked, response };
}

describe('an installation', () => {
  it('keeps the bot’s own token, and the workspace is served from then on', async () => {
    const { origin, installations, dana, slack } = await startInstallable();
    const { asked, response } = await install(origin);
    expect(asked.searchParams.get('scope')).toContain('im:history');
    expect(asked.searchParams.get('user_scope') ?? '').toBe('');
    expect(response.status).toBe(200);
    expect(installations.all()).toMatchObject([{ surface: 'slack', tenant: 'T0001' }]);
    await dana.command('/digest', '');
    await eventually(() => expect(slack.workspace.responses).toHaveLength(1));
  });

  it.each<[string, { readonly code?: string; readonly state?: string; readonly cookie?: string }]>([
    ['the state is missing', { state: '' }],
    ['the state is another one', { state: 'x' }],
    ['another browser finishes it', { cookie: '' }],
    ['Slack does not know the code', { code: 'bad-code' }],
  ])('fails when %s, and keeps nothing', async (_, changes) => {
    const { origin, installations } = await startInstallable();
    const { asked, response } = await install(origin, changes);
    expect(asked.searchParams.get('state')).toBeTruthy();
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(installations.all()).toEqual([]);
  });

  it('is kept of a workspace that may install, and of no other', async () => {
    const other = await startInstallable(['T0404']);
    expect((await install(other.origin)).response.status).toBeGreaterThanOrEqual(400);
    expect(other.installations.all()).toEqual([]);
    await running?.stop();
    const own = await startInstallable(['T0404', 'T0001']);
    expect((await install(own.origin)).response.status).toBe(200);
    expect(own.installations.all()).toHaveLength(1);
  });

  it('ends with the uninstall event: the token goes, and so does what is kept of the people', async () => {
    const { origin, installations, forgotten, dana, slack } = await startInstallable();
    await install(origin);
    await dana.event({ type: 'app_uninstalled', user: undefined });
    await dana.event({ type: 'tokens_revoked', user: undefined, tokens: { bot: ['UBOT'] } });
    await eventually(() => expect(forgotten).toEqual(['T0001', 'T0001']));
    expect(installations.all()).toEqual([]);
    await dana.command('/digest', '');
    await eventually(() => expect(slack.workspace.responses).toHaveLength(1));
    expect(shown(slack.workspace.responses[0]?.body)).toContain('not installed in this workspace');
    expect(slack.callsOf('users.info')).toEqual([]);
  });

  it('outlives the revocation of a person’s own token', async () => {
    const { origin, installations, forgotten, dana } = await startInstallable();
    await install(origin);
    await dana.event({ type: 'tokens_revoked', user: undefined, tokens: { oauth: ['U0001'] } });
    await dana.command('/digest', '');
    expect(forgotten).toEqual([]);
    expect(installations.all()).toHaveLength(1);
  });
});

describe('a user of another workspace', () => {
  it('is told so privately, and nothing runs', async () => {
    running = await startBot();
    const { slack, transport, log } = running;
    const stranger = createPerson(
      { ...slack, workspace: { ...slack.workspace, teamId: 'T0666' } },
      transport,
    );
    await stranger.command('/digest', '');
    await eventually(() => expect(slack.workspace.responses).toHaveLength(1));
    expect(slack.workspace.responses[0]?.body).toMatchObject({ response_type: 'ephemeral' });
    expect(shown(slack.workspace.responses[0]?.body)).toContain('not installed in this workspace');
    expect(log.events.filter(({ event }) => event.startsWith('skill.'))).toEqual([]);
  });
});

describe('Socket Mode', () => {
  it('connects again after a dropped socket, and misses nothing that Slack sends then', async () => {
    running = await startBot({ socket: true });
    const { dana, slack } = running;
    slack.dropSockets();
    await eventually(() => expect(slack.callsOf('apps.connections.open')).toHaveLength(2));
    await eventually(() => expect(slack.connected()).toBe(true));
    await dana.command('/digest', '');
    await eventually(() => expect(slack.workspace.responses).toHaveLength(1));
  });
});

describe('stopping', () => {
  it('lets an accepted request end and takes nothing more', async () => {
    running = await startBot();
    const { bot, dana, slack } = running;
    await dana.say('digest');
    await bot.stop();
    expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
  });
});
