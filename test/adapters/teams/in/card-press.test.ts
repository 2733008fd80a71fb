import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CONVERSATION_MS } from '../../../../skills/conversation/conversation-state.js';
import { defineSkill, rest } from '../../../../skills/core/skill.js';
import { buttonsOf, type LocalTeams, MEI, startLocalTeams } from '../local-teams.js';
import { openTestPorts, testSkills } from '../skills.js';

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
    expect(JSON.stringify(buttons)).not.toContain('summarize');
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

  it('finds nothing for somebody else', async () => {
    const stale = message(expect.stringContaining('no longer works'));
    expect(await press('More', MEI)).toEqual(stale);
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

describe('menu of a section whose items have no room for buttons', () => {
  let teams: LocalTeams;
  let menus: ReturnType<typeof buttonsOf>;

  beforeEach(async () => {
    teams = await startLocalTeams({ skills: [...testSkills, longDigest, doneSkill, replySkill] });
    const [answer] = await teams.say('long', 1);
    menus = buttonsOf(answer?.activity.attachments?.[0]?.content);
  });

  afterEach(() => teams.stop());

  const press = (title: string, picked: Readonly<Record<string, string>>) => {
    const button = menus.find((each) => each['title'] === title);
    const data = { ...Object(button?.['data']), ...picked };
    return teams.invoke('adaptiveCard/action', { action: { ...button, data } });
  };

  it('does for the item that was chosen what its own buttons would do', async () => {
    expect(menus.map(({ title, verb }) => [title, verb])).toEqual([
      ['Done', 'done'],
      ['More', 'more'],
      ['Draft a reply', 'reply'],
    ]);
    await press('Done', { 'actions-0-menu-item': '17' });
    expect(JSON.stringify(teams.sent().at(-1))).toContain('Done with m17');
    await press('More', { 'actions-0-menu-item': '3' });
    expect(JSON.stringify(teams.sent().at(-1))).toContain('Summary of m3');
    await press('Draft a reply', { 'actions-0-menu-item': '4' });
    expect(JSON.stringify(teams.sent().at(-1))).toContain('Draft for m4');
  });

  it.each([{}, { 'actions-0-menu-item': '' }, { 'actions-0-menu-item': '1; done 2' }])(
    'asks which one when none was chosen: %j',
    async (picked) => {
      const before = teams.sent().length;
      const { body } = await press('Done', picked);
      expect(body).toMatchObject({ value: 'Choose which one first.' });
      expect(teams.sent()).toHaveLength(before);
    },
  );

  it('finds nothing at a number that the answer does not have', async () => {
    const { body } = await press('Done', { 'actions-0-menu-item': '99' });
    expect(body).toMatchObject({ value: expect.stringContaining('no longer works') });
  });
});

const doneSkill = defineSkill({
  name: 'done',
  summary: 'Puts a thread aside.',
  group: 'daily',
  params: { thread: rest('which one') },
  examples: ['done 1'],
  places: ['personal'],
  needs: [],
  run: async ({ thread }) => ({
    kind: 'notice',
    audience: 'asker',
    title: [`Done with ${thread}`],
    sections: [],
  }),
});

const replySkill = defineSkill({
  name: 'reply',
  summary: 'Drafts a reply.',
  group: 'daily',
  params: { thread: rest('which one') },
  examples: ['reply 1'],
  places: ['personal'],
  needs: [],
  run: async ({ thread }) => ({
    kind: 'draft',
    audience: 'asker',
    title: [`Draft for ${thread}`],
    sections: [],
  }),
});

/** Twenty items, each with buttons: more than a card takes. */
const longDigest = defineSkill({
  name: 'long',
  summary: 'Lists much.',
  group: 'daily',
  params: {},
  examples: ['long'],
  places: ['personal'],
  needs: [],
  run: async () => ({
    kind: 'digest',
    audience: 'asker',
    title: ['Much'],
    sections: [
      {
        heading: 'Needs you',
        items: Array.from({ length: 20 }, (_, at) => ({
          number: at + 1,
          text: [`Somebody asks you for something, number ${at + 1}, by Friday`],
          reasons: ['asks you', 'due in 3 days'],
          sources: [],
          reference: `m${at + 1}`,
          actions: [
            { kind: 'done', label: 'Done' },
            { kind: 'command', label: 'More', command: `summarize m${at + 1}` },
            { kind: 'command', label: 'Draft a reply', command: `reply m${at + 1}` },
          ],
        })),
      },
    ],
  }),
});
