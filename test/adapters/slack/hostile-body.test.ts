import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sign } from '../../servers/slack/person.js';
import { SIGNING_SECRET, startBot } from './start-bot.js';

type Bot = Awaited<ReturnType<typeof startBot>>;

let bot: Bot;
const escaped: unknown[] = [];
const note = (error: unknown): void => void escaped.push(error);

beforeAll(async () => {
  // What nobody waits for ends a process.
  process.on('unhandledRejection', note);
  bot = await startBot();
});
afterAll(async () => {
  await bot.stop();
  process.off('unhandledRejection', note);
});
afterEach(() => {
  expect(escaped.splice(0)).toEqual([]);
});

async function post(body: string, contentType = 'application/json'): Promise<number> {
  const response = await fetch(bot.url, {
    method: 'POST',
    headers: { ...sign(SIGNING_SECRET, body), 'content-type': contentType },
    body,
    signal: AbortSignal.timeout(10_000),
  });
  await response.text();
  return response.status;
}

const FORM = 'application/x-www-form-urlencoded';

// Bolt waits for three seconds before it answers what no listener took: all are asked at once.
async function answersTo(
  bodies: readonly string[],
  contentType?: string,
): Promise<readonly number[]> {
  return Promise.all(bodies.map((body) => post(body, contentType)));
}

describe('a signed body', () => {
  it('of every kind of JSON is answered', async () => {
    const bodies =
      `null|\n null |1|"a word"|true|[]|[null]|{}|{"type":null}|{"type":[]}||{|{"__proto__":1}`.split(
        '|',
      );
    for (const status of await answersTo(bodies)) expect(status).toBeGreaterThanOrEqual(200);
  });

  it('of every kind of form is answered', async () => {
    const bodies =
      'payload=null|payload=%20null|payload=1|payload=[]|payload={|payload=|command=|command=%00|x=1&x=2|payload={}&payload={}'.split(
        '|',
      );
    for (const status of await answersTo(bodies, FORM)) expect(status).toBeGreaterThanOrEqual(200);
  });

  it('of any JSON is answered', async () => {
    const bodies = fc.sample(fc.json(), { numRuns: 100, seed: 20261130 });
    for (const status of await answersTo(bodies)) expect(status).toBeGreaterThanOrEqual(200);
    const forms = bodies.map((body) => `payload=${encodeURIComponent(body)}`);
    for (const status of await answersTo(forms, FORM)) expect(status).toBeGreaterThanOrEqual(200);
  }, 60_000);

  it('that is longer than anything of Slack is refused', async () => {
    expect(await post(`{"text":"${'x'.repeat(1_100_000)}"}`)).toBe(413);
  });

  it('of an event with any content is answered', async () => {
    const event = fc.record({
      type: fc.constantFrom(
        'event_callback',
        'block_actions',
        'view_submission',
        'shortcut',
        'message_action',
        'block_suggestion',
        'view_closed',
      ),
      team_id: fc.jsonValue(),
      team: fc.jsonValue(),
      user: fc.jsonValue(),
      event_id: fc.oneof(fc.string(), fc.jsonValue()),
      event: fc.oneof(
        fc.jsonValue(),
        fc.record({
          type: fc.constantFrom(
            'message',
            'app_mention',
            'app_home_opened',
            'app_uninstalled',
            'tokens_revoked',
            'assistant_thread_started',
          ),
          user: fc.jsonValue(),
          channel: fc.jsonValue(),
          text: fc.jsonValue(),
          tab: fc.constant('home'),
        }),
      ),
      actions: fc.jsonValue(),
      view: fc.jsonValue(),
      authorizations: fc.jsonValue(),
    });
    await fc.assert(
      fc.asyncProperty(event, async (body) => {
        const json = JSON.stringify(body);
        expect(await post(json)).toBeGreaterThanOrEqual(200);
        expect(await post(`payload=${encodeURIComponent(json)}`, FORM)).toBeGreaterThanOrEqual(200);
      }),
      { numRuns: 120 },
    );
  }, 120_000);
});
