import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from '../../eventually.js';
import { startBot } from './start-bot.js';

type Running = Awaited<ReturnType<typeof startBot>>;
let running: Running | undefined;

afterEach(async () => {
  await running?.stop();
  running = undefined;
});

const start = async (...options: Parameters<typeof startBot>): Promise<Running> => {
  running = await startBot(...options);
  return running;
};

const shown = (value: unknown): string => JSON.stringify(value ?? '');

describe.each([
  ['signed HTTP', false],
  ['Socket Mode', true],
])('the bot over %s', (_, socket) => {
  it('answers a slash command in a channel over response_url, seen by the asker only', async () => {
    const { dana, slack } = await start({ socket });
    const ack = await dana.command('/digest', '3d --only needs-you');
    expect(ack.status).toBe(200);
    await eventually(() => expect(slack.workspace.responses).toHaveLength(1));
    const [{ id, body } = { id: '', body: {} }] = slack.workspace.responses;
    expect(id).toBe(ack.hook);
    expect(body).toMatchObject({ response_type: 'ephemeral', unfurl_links: false });
    expect(shown(body['blocks'])).toContain('Tuesday 24 November · 2 messages 3d (needs-you)');
    expect(shown(body['blocks'])).toContain('Can you confirm <!channel> before Friday?');
    expect(body['text']).toContain('Dana &lt;Ortiz&gt; asks you to confirm &amp; sign');
    expect(slack.callsOf('chat.postMessage')).toEqual([]);
  });

  it('reaches the settings skills through /daybrief', async () => {
    const { dana, slack } = await start({ socket });
    await dana.command('/daybrief', 'where');
    await eventually(() => expect(slack.workspace.responses).toHaveLength(1));
    expect(shown(slack.workspace.responses[0]?.body)).toContain(
      'channel Europe/Berlin en-GB slack:T0001:U0001',
    );
  });

  it('keeps a private answer to a mention private', async () => {
    const { dana, slack } = await start({ socket });
    await dana.mention('digest');
    await eventually(() => expect(slack.callsOf('chat.postEphemeral')).toHaveLength(1));
    expect(slack.callsOf('chat.postEphemeral')[0]).toMatchObject({
      channel: 'C0001',
      user: 'U0001',
    });
    expect(slack.callsOf('chat.postMessage')).toEqual([]);
  });

  it('takes up the last private answer in the next mention', async () => {
    const { dana, slack } = await start({ socket });
    await dana.mention('digest');
    await eventually(() => expect(slack.callsOf('chat.postEphemeral')).toHaveLength(1));
    await dana.mention('more on 1');
    await eventually(() => expect(slack.callsOf('chat.postEphemeral')).toHaveLength(2));
    expect(shown(slack.callsOf('chat.postEphemeral')[1])).toContain('Summary of m1 (full)');
  });

  it('takes it up in the next command too', async () => {
    const { dana, slack } = await start({ socket });
    await dana.mention('digest');
    await eventually(() => expect(slack.callsOf('chat.postEphemeral')).toHaveLength(1));
    await dana.command('/daybrief', 'more on 1');
    await eventually(() => expect(slack.workspace.responses).toHaveLength(1));
    expect(shown(slack.workspace.responses[0]?.body)).toContain('Summary of m1 (full)');
  });

  it('answers help in the thread of the mention, for everyone', async () => {
    const { dana, slack } = await start({ socket });
    const { ts } = await dana.mention('help');
    await eventually(() => expect(slack.callsOf('chat.postMessage')).toHaveLength(1));
    expect(slack.callsOf('chat.postMessage')[0]).toMatchObject({ channel: 'C0001', thread_ts: ts });
  });
});

describe('the bot', () => {
  it('treats the direct message of two people as a group, and its own as personal', async () => {
    const { dana, slack } = await start();
    await dana.command('/daybrief', 'where', 'D0002');
    await eventually(() => expect(slack.workspace.responses).toHaveLength(1));
    expect(shown(slack.workspace.responses[0]?.body)).toContain('group Europe/Berlin');
    await dana.command('/daybrief', 'where', dana.directMessage);
    await eventually(() => expect(slack.callsOf('chat.postMessage')).toHaveLength(1));
    expect(shown(slack.callsOf('chat.postMessage')[0])).toContain('personal Europe/Berlin');
  });

  it('names the nearest command for an unknown word, privately', async () => {
    const { dana, slack } = await start();
    await dana.mention('digset');
    await eventually(() => expect(slack.callsOf('chat.postEphemeral')).toHaveLength(1));
    expect(shown(slack.callsOf('chat.postEphemeral')[0])).toContain('Did you mean \\"digest\\"?');
  });

  it('turns a fault of its own into a remedy with an id, and keeps the detail in the log', async () => {
    const { dana, slack, log } = await start();
    await dana.command('/daybrief', 'broken');
    await eventually(() => expect(slack.workspace.responses).toHaveLength(1));
    const answer = shown(slack.workspace.responses[0]?.body);
    const id = /id ([0-9a-f]{8})/.exec(answer)?.[1];
    expect(answer).not.toContain('secret detail');
    expect(log.events).toContainEqual(
      expect.objectContaining({ event: 'skill.failed', fields: { skill: 'broken', call: id } }),
    );
  });

  it.each([
    ['a guest', 'U0003'],
    ['a member of another organization', 'U0004'],
  ])('refuses %s, privately and with a reason', async (_, user) => {
    const { as, slack, log } = await start();
    await as(user).command('/digest', '');
    await eventually(() => expect(slack.workspace.responses).toHaveLength(1));
    expect(shown(slack.workspace.responses[0]?.body)).toContain('full members of this workspace');
    const refused = { surface: 'slack', call: expect.any(String), code: 'permission_denied' };
    expect(log.events).toContainEqual({ level: 'warn', event: 'chat.refused', fields: refused });
  });

  it('serves only who is in a user group that the administrator named', async () => {
    const { as, slack } = await start({ groups: ['S0001', 'S0002'] });
    slack.workspace.groups.set('S0001', []).set('S0002', ['U0001']);
    await as('U0002').command('/digest', '');
    await eventually(() => expect(slack.workspace.responses).toHaveLength(1));
    expect(shown(slack.workspace.responses[0]?.body)).toContain('some groups of this workspace');
    await as('U0001').command('/daybrief', 'help');
    await eventually(() => expect(slack.workspace.responses).toHaveLength(2));
    expect(shown(slack.workspace.responses[1]?.body)).not.toContain('some groups');
  });

  it('serves nobody while Slack does not say who is in the group', async () => {
    const { as, slack } = await start({ groups: ['S0404'] });
    await as('U0001').command('/digest', '');
    await eventually(() => expect(slack.workspace.responses).toHaveLength(1));
    expect(shown(slack.workspace.responses[0]?.body)).toContain('say who is in a user group');
    expect(slack.callsOf('chat.postMessage')).toHaveLength(0);
  });

  it('shows a guest a Home that says why they are not served, without buttons', async () => {
    const { as, slack } = await start();
    await as('U0003').event({ type: 'app_home_opened', tab: 'home', channel: 'D0003' });
    await eventually(() => expect(slack.callsOf('views.publish')).toHaveLength(1));
    const published = shown(slack.callsOf('views.publish')[0]);
    expect(published).toContain('full members of this workspace');
    expect(published).not.toContain('daybrief.home.');
  });

  it('uploads a deck into the direct message and says so in the channel', async () => {
    const { dana, slack } = await start();
    await dana.command('/deck', 'plan.md');
    await eventually(() => expect(slack.callsOf('files.completeUploadExternal')).toHaveLength(1));
    expect(shown(slack.workspace.responses[0]?.body)).toContain('in your direct message');
    expect(slack.workspace.messages).toContainEqual(
      expect.objectContaining({
        channel: dana.directMessage,
        files: [expect.objectContaining({ name: 'plan.pptx' })],
      }),
    );
  });
});
