import { afterEach, describe, expect, it } from 'vitest';
import { startBot } from '../adapters/slack/start-bot.js';
import type { Fault } from '../servers/slack/workspace.js';

type Running = Awaited<ReturnType<typeof startBot>>;
let running: Running | undefined;

afterEach(async () => {
  await running?.stop();
  running = undefined;
});

/** What Daybrief wrote into Dana's direct message by the time that its work is done. */
async function answersInPrivate({ bot, slack, dana }: Running): Promise<number> {
  await bot.stop();
  return slack.workspace.messages.filter(
    ({ channel, user }) => channel === dana.directMessage && user === slack.workspace.botUserId,
  ).length;
}

/** Writes to the bot with a message of this subtype, which Slack gives instead of a plain one. */
async function sayAs(subtype: string, text: string, more: Readonly<Record<string, unknown>> = {}) {
  running = await startBot();
  const { dana, slack } = running;
  const ts = slack.workspace.nextTs();
  const channel = dana.directMessage;
  await dana.event({ type: 'message', channel_type: 'im', subtype, channel, ts, text, ...more });
  return running;
}

describe('a direct message in Slack that is written in an unusual way', () => {
  it('is answered when it is written as usual', async () => {
    running = await startBot();
    await running.dana.say('digest');
    expect(await answersInPrivate(running)).toBe(1);
  });

  it('is answered when it is a reply in a thread that is also sent to the conversation', async () => {
    const more = { thread_ts: '1700000000.000100', root: {} };
    expect(await answersInPrivate(await sayAs('thread_broadcast', 'digest', more))).toBe(1);
  });

  it('is answered when it is written with /me', async () => {
    expect(await answersInPrivate(await sayAs('me_message', 'digest'))).toBe(1);
  });
});

describe('a reply in a thread of the direct message in Slack', () => {
  it.each<[string, Fault]>([
    ['is busy', { kind: 'status', status: 503 }],
    ['fails', { kind: 'code', code: 'internal_error' }],
  ])('is answered with what is wrong when Slack %s as the thread is read', async (_, fault) => {
    running = await startBot();
    const { dana, slack } = running;
    for (let attempt = 0; attempt < 6; attempt += 1) slack.fail('conversations.replies', fault);
    await dana.say('digest', '1700000000.000100');
    expect(await answersInPrivate(running)).toBe(1);
  });
});

describe('a mention in a channel of Slack that takes no answer', () => {
  it.each([
    'restricted_action',
    'restricted_action_thread_only_channel',
    'not_in_channel',
    'user_not_in_channel',
    'is_archived',
    'channel_not_found',
  ])('is answered in the direct message when Slack says %s', async (code) => {
    running = await startBot();
    const { dana, slack } = running;
    for (let attempt = 0; attempt < 4; attempt += 1) {
      slack.fail('chat.postEphemeral', { kind: 'code', code });
    }
    await dana.mention('digest', 'C0009');
    expect(await answersInPrivate(running)).toBeGreaterThan(0);
  });
});

describe('a command in Slack whose response_url refuses the answer', () => {
  async function command(status: number): Promise<Running> {
    running = await startBot();
    const headers: Record<string, string> = status === 429 ? { 'retry-after': '1' } : {};
    for (let attempt = 0; attempt < 6; attempt += 1) {
      running.slack.fail('response_url', { kind: 'status', status, headers });
    }
    await running.dana.command('/digest', '');
    return running;
  }

  it.each([404, 410])('is answered in the direct message after %i', async (status) => {
    expect(await answersInPrivate(await command(status))).toBe(1);
  });

  it.each([429, 500])(
    'is answered in the direct message after %i, all the time',
    async (status) => {
      expect(await answersInPrivate(await command(status))).toBe(1);
    },
  );
});
