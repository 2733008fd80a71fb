import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXAMPLE_DAY } from '../../../clock/example-day.js';
import { createProcessClock } from '../../../clock/process-clock.js';
import { eventually } from '../../../eventually.js';
import { createFakeSeenEvents } from '../../../fakes/seen-events.js';
import { sign } from '../../../servers/slack/person.js';
import { SIGNING_SECRET, startBot } from '../start-bot.js';

let running: Awaited<ReturnType<typeof startBot>>;
beforeEach(async () => {
  running = await startBot();
});
afterEach(async () => running.stop());

type Sent = Headers | Record<string, string>;

// It stands still: how old a request is must not depend on how long it is under way.
const clock = createProcessClock(EXAMPLE_DAY);
const now = () => clock.now() / 1_000;

const BODY = new URLSearchParams({
  command: '/daybrief',
  text: 'where',
  user_id: 'U0001',
  team_id: 'T0001',
  channel_id: 'C0001',
  trigger_id: 'trigger-1',
  response_url: 'https://hooks.slack.com/commands/1',
}).toString();

async function post(headers: Sent, body = BODY): Promise<number> {
  const init = new Headers(headers);
  init.set('content-type', 'application/x-www-form-urlencoded');
  return (await fetch(running.url, { method: 'POST', headers: init, body })).status;
}

describe('the admission of a request', () => {
  it.each<[string, () => readonly [Sent, string?]]>([
    ['no signature', () => [{ 'x-slack-request-timestamp': String(now()) }]],
    [
      'no timestamp',
      () => [{ 'x-slack-signature': sign(SIGNING_SECRET, BODY)['x-slack-signature'] ?? '' }],
    ],
    ['an empty signature', () => [{ ...sign(SIGNING_SECRET, BODY), 'x-slack-signature': '' }]],
    [
      'a short signature',
      () => [{ ...sign(SIGNING_SECRET, BODY), 'x-slack-signature': 'v0=abcd' }],
    ],
    [
      'another version',
      () => [
        {
          ...sign(SIGNING_SECRET, BODY),
          'x-slack-signature': (sign(SIGNING_SECRET, BODY)['x-slack-signature'] ?? '').replace(
            'v0',
            'v1',
          ),
        },
      ],
    ],
    ['the signature of another secret', () => [sign('another-secret', BODY)]],
    ['the signature of another body', () => [sign(SIGNING_SECRET, `${BODY}&x=1`)]],
    [
      'a body that was encoded again',
      () => [sign(SIGNING_SECRET, BODY), BODY.replace('%3A', ':').replaceAll('%2F', '/')],
    ],
    ['a time 301 seconds ago', () => [sign(SIGNING_SECRET, BODY, String(now() - 301))]],
    ['a time 301 seconds ahead', () => [sign(SIGNING_SECRET, BODY, String(now() + 301))]],
    ['a time next year', () => [sign(SIGNING_SECRET, BODY, String(now() + 31_536_000))]],
    ['a time that is no number', () => [sign(SIGNING_SECRET, BODY, 'NaN')]],
    ['a time with a fraction', () => [sign(SIGNING_SECRET, BODY, `${now()}.5`)]],
    ['a negative time', () => [sign(SIGNING_SECRET, BODY, '-1')]],
    ['an empty time', () => [sign(SIGNING_SECRET, BODY, '')]],
    [
      'two times',
      () => {
        const headers = new Headers(sign(SIGNING_SECRET, BODY));
        headers.append('x-slack-request-timestamp', String(now()));
        return [headers];
      },
    ],
  ])('refuses %s, and nothing runs', async (_, request) => {
    const [headers, body] = request();
    expect(await post(headers, body)).toBe(401);
    expect(running.slack.workspace.calls).toEqual([]);
    expect(running.log.events.filter(({ event }) => event.startsWith('skill.'))).toEqual([]);
  });

  it('names a wrong secret in the log, apart from a clock that is off', async () => {
    await post(sign('another-secret', BODY));
    await post(sign(SIGNING_SECRET, BODY, String(now() - 301)));
    const refused = () =>
      running.log.events.filter(({ event }) => event === 'slack.signature-refused');
    await eventually(() => expect(refused()).toHaveLength(2));
    expect(refused().map(({ fields }) => fields)).toEqual([{ onTime: true }, { onTime: false }]);
  });

  it.each([-300, 0, 300])('admits a request whose clock is off by %i seconds', async (skew) => {
    expect(await post(sign(SIGNING_SECRET, BODY, String(now() + skew)))).toBe(200);
  });

  it('answers a replay with 200 and no second effect', async () => {
    const headers = sign(SIGNING_SECRET, BODY);
    expect(await post(headers)).toBe(200);
    expect(await post(headers)).toBe(200);
    await eventually(() => expect(answered()).toHaveLength(1));
    await running.bot.stop();
    expect(answered()).toHaveLength(1);
  });

  it('gives an event one effect, however often and at once Slack delivers it', async () => {
    const { dana, slack } = running;
    const event = { type: 'app_mention', text: '<@UBOT> where', channel: 'C0001', ts: '1.1' };
    const acks = await Promise.all(
      Array.from({ length: 4 }, () => dana.event(event, 'Ev-the-same')),
    );
    expect(acks.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    await eventually(() => expect(slack.callsOf('chat.postMessage')).toHaveLength(1));
    await running.bot.stop();
    expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
  });

  it('runs the first delivery that arrives, even when it is marked as a retry', async () => {
    const { url, slack } = running;
    const body = JSON.stringify({
      type: 'event_callback',
      team_id: 'T0001',
      event_id: 'Ev-lost-at-first',
      event: { type: 'app_mention', user: 'U0001', text: 'where', channel: 'C0001', ts: '1.1' },
    });
    const headers = {
      ...sign(SIGNING_SECRET, body),
      'content-type': 'application/json',
      'x-slack-retry-num': '1',
      'x-slack-retry-reason': 'http_timeout',
    };
    expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(200);
    await eventually(() => expect(slack.callsOf('chat.postMessage')).toHaveLength(1));
  });

  it('does not acknowledge what it could not store, so that Slack delivers it again', async () => {
    await running.stop();
    const working = createFakeSeenEvents();
    let down = true;
    running = await startBot({
      seenEvents: {
        claim: (id, expiresAt) =>
          down ? Promise.reject(new Error('disk full')) : working.claim(id, expiresAt),
      },
    });
    const { dana, slack } = running;
    const event = { type: 'app_mention', text: 'where', channel: 'C0001', ts: '1.1' };
    expect((await dana.event(event, 'Ev1')).status).toBe(500);
    expect(slack.workspace.calls).toEqual([]);
    down = false;
    expect((await dana.event(event, 'Ev1')).status).toBe(200);
    await eventually(() => expect(slack.callsOf('chat.postMessage')).toHaveLength(1));
  });

  it('serves nothing but its own paths', async () => {
    const { origin } = new URL(running.url);
    expect((await fetch(`${origin}/slack/install`)).status).toBe(404);
    expect((await fetch(`${origin}/api/messages`, { method: 'POST' })).status).toBe(404);
  });

  it('answers the challenge of a new request URL', async () => {
    const body = JSON.stringify({ type: 'url_verification', challenge: 'c-1' });
    const headers = { ...sign(SIGNING_SECRET, body), 'content-type': 'application/json' };
    const response = await fetch(running.url, { method: 'POST', headers, body });
    expect(await response.json()).toEqual({ challenge: 'c-1' });
  });
});

function answered() {
  return running.log.events.filter(({ event }) => event === 'skill.answered');
}

describe('Socket Mode with its two tokens and no signing secret', () => {
  it('starts, answers, and takes nothing that is signed with an empty secret', async () => {
    const bot = await startBot({ socket: true, signingSecret: '' });
    try {
      expect((await bot.dana.command('/daybrief', 'where')).status).toBe(200);
      await eventually(() => expect(bot.slack.workspace.responses).toHaveLength(1));
      const headers = new Headers(sign('', BODY));
      headers.set('content-type', 'application/x-www-form-urlencoded');
      expect((await fetch(bot.url, { method: 'POST', headers, body: BODY })).status).toBe(401);
    } finally {
      await bot.stop();
    }
  });
});
