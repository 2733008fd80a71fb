import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CONVERSATION_MS } from '../../../skills/conversation-state.js';
import { buttonsOf, type LocalTeams, MEI, startLocalTeams } from './local-teams.js';
import { openTestPorts } from './skills.js';

describe('button of a Teams card', () => {
  let teams: LocalTeams;
  let buttons: ReturnType<typeof buttonsOf>;

  beforeEach(async () => {
    teams = await startLocalTeams();
    const [answer] = await teams.say('digest', 1);
    buttons = buttonsOf(answer?.activity.attachments?.[0]?.content);
  });

  afterEach(() => teams.stop());

  const press = (title: string, change?: Readonly<Record<string, unknown>>) =>
    teams.invoke(
      'adaptiveCard/action',
      { action: buttons.find((button) => button['title'] === title) },
      change,
    );
  const message = (value: unknown) => ({
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value },
  });

  it('carries ids only, no words', () => {
    expect(buttons.map(({ title, verb, data }) => ({ title, verb, data }))).toEqual([
      { title: 'More', verb: 'run', data: { state: expect.any(String), at: 0 } },
      { title: 'Short', verb: 'run', data: { state: expect.any(String), at: 1 } },
      { title: 'Slides', verb: 'run', data: { state: expect.any(String), at: 2 } },
    ]);
    expect(JSON.stringify(buttons)).not.toContain('m1');
  });

  it('answers another question with a message of its own', async () => {
    expect(await press('More')).toEqual(message('The answer is below.'));
    const last = teams.sent().at(-1);
    expect(last).toMatchObject({ method: 'POST', replaced: undefined });
    expect(JSON.stringify(last?.activity)).toContain('Summary of m1');
  });

  it('puts the same answer in another form in the place of the card', async () => {
    const before = teams.sent().length;
    const { status, body } = await press('Short');
    expect(status).toBe(200);
    expect(body).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
    expect(JSON.stringify(body)).toContain('in short');
    expect(teams.sent()).toHaveLength(before);
  });

  it('finds nothing for somebody else, nor for the same person in another tenant', async () => {
    const stale = message(expect.stringContaining('no longer works'));
    expect(await press('More', MEI)).toEqual(stale);
    const elsewhere = { channelData: { tenant: { id: 'another' } } };
    expect(await press('More', elsewhere)).toEqual(stale);
  });

  it('finds nothing a day later', async () => {
    teams.bot.clock.advance(CONVERSATION_MS);
    expect(await press('More')).toEqual(message(expect.stringContaining('no longer works')));
  });

  it.each([
    undefined,
    {},
    { state: 'x' },
    { state: 'x', at: 'summarize everything' },
    { state: ['x'], at: 0 },
    { state: 'x'.repeat(10_000), at: 0 },
    { state: '__proto__', at: 0 },
    { command: 'summarize m1' },
  ])('finds nothing for made-up data: %j', async (data) => {
    const action = { type: 'Action.Execute', verb: 'run', data };
    const answer = await teams.invoke('adaptiveCard/action', { action });
    expect(answer).toEqual(message(expect.stringContaining('no longer works')));
  });

  it('finds nothing at a position that the answer does not have', async () => {
    const [button] = buttons;
    const data = { ...Object(button?.['data']), at: 99 };
    const action = { ...button, data };
    const answer = await teams.invoke('adaptiveCard/action', { action });
    expect(answer).toEqual(message(expect.stringContaining('no longer works')));
  });

  it.each([
    ['an unknown verb', 'adaptiveCard/action', { action: { type: 'Action.Execute', verb: 'x' } }],
    ['an unknown invoke', 'composeExtension/query', { commandId: 'x' }],
    ['no action', 'adaptiveCard/action', {}],
  ])('is refused quietly with %s', async (_name, invoke, value) => {
    const { status, body } = await teams.invoke(invoke, value);
    expect(status).toBe(400);
    expect(body).toBeUndefined();
  });
});

describe('button whose answer takes long', () => {
  it('is answered within the deadline, and the card changes when the answer is there', async () => {
    const late = new AbortController();
    let finish = (): void => undefined;
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let asked = 0;
    const teams = await startLocalTeams({
      timers: {
        sleep: async () => undefined,
        deadline: (ms) => (ms < 5_000 ? late.signal : new AbortController().signal),
      },
      openPorts: async (needs, call) => {
        asked += 1;
        if (asked === 2) await slow;
        return openTestPorts(needs, call);
      },
    });
    const [answer] = await teams.say('digest', 1);
    const short = buttonsOf(answer?.activity.attachments?.[0]?.content).find(
      ({ title }) => title === 'Short',
    );
    const pressed = teams.invoke('adaptiveCard/action', { action: short });
    await vi.waitUntil(() => asked === 2);
    late.abort();
    expect((await pressed).body).toMatchObject({
      value: 'This takes a little longer. The answer comes by itself.',
    });
    finish();
    await vi.waitUntil(() => teams.sent().length === 2);
    expect(teams.sent().at(-1)).toMatchObject({ method: 'PUT', replaced: 'activity-1' });
    await teams.stop();
  });
});
