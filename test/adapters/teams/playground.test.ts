import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toAddress } from '../../../adapters/teams/address.js';
import { eventually } from '../../eventually.js';
import {
  PLAYGROUND,
  type Playground,
  type ShownMessage,
  startPlayground,
} from '../../servers/teams/playground.js';
import { buttonsOf } from './local-teams.js';
import { startTestBot, type TestBot } from './test-bot.js';

describe("Teams bot in Microsoft's Agents Playground", () => {
  let bot: TestBot;
  let playground: Playground;

  beforeAll(async () => {
    bot = await startTestBot({ localMode: true });
    playground = await startPlayground(bot.server.url);
  });

  afterAll(async () => {
    await playground?.stop();
    await bot?.stop();
  });

  /** Says something and waits for as many messages as the bot is expected to show. */
  async function ask(conversation: string, text: string, answers: number): Promise<ShownMessage[]> {
    const before = playground.shown.length;
    await playground.say(conversation, text);
    await eventually(() => expect(playground.shown.length).toBe(before + answers));
    return playground.shown.slice(before);
  }

  it('answers in the personal chat with a card', async () => {
    const [answer] = await ask(PLAYGROUND.personal, 'digest', 1);
    expect(answer?.conversation).toBe(PLAYGROUND.personal);
    expect(JSON.stringify(answer?.cards)).toContain('asks you to confirm the EMEA figures');
  });

  it('answers a channel mention in the personal chat, with a note that holds none of it', async () => {
    const [answer, note] = await ask(PLAYGROUND.channel, 'digest', 2);
    expect(answer?.conversation).toBe(PLAYGROUND.personal);
    expect(JSON.stringify(answer?.cards)).toContain('EMEA');
    expect(note?.conversation).toMatch(new RegExp(`^${PLAYGROUND.channel};`));
    expect(note).toMatchObject({ text: 'I answered you in our personal chat.', cards: [] });
  });

  it('answers what is not private in the channel itself', async () => {
    const [answer] = await ask(PLAYGROUND.channel, 'help', 1);
    expect(answer?.conversation).toMatch(new RegExp(`^${PLAYGROUND.channel};`));
    expect(JSON.stringify(answer?.cards)).toContain('Sums up one thread.');
  });

  it('reads "more on 1" as the thread behind the first line', async () => {
    await ask(PLAYGROUND.personal, 'digest', 1);
    const [answer] = await ask(PLAYGROUND.personal, 'more on 1', 1);
    expect(JSON.stringify(answer?.cards)).toContain('Summary of m1');
  });

  it('suggests the nearest command for a word it does not know', async () => {
    const [answer] = await ask(PLAYGROUND.personal, 'digets', 1);
    expect(JSON.stringify(answer?.cards)).toContain('Did you mean \\"digest\\"?');
  });

  it('changes a card in place when a button asks for the same answer in another form', async () => {
    const [answer] = await ask(PLAYGROUND.personal, 'digest', 1);
    const short = buttonsOf(answer?.cards).find(({ title }) => title === 'Short');
    const response = await playground.execute(PLAYGROUND.personal, answer?.id ?? '', short);
    expect(JSON.stringify(response)).toContain('in short');
  });

  it('answers a button that asks for something else with a message of its own', async () => {
    const [answer] = await ask(PLAYGROUND.personal, 'digest', 1);
    const before = playground.shown.length;
    const more = buttonsOf(answer?.cards).find(({ title }) => title === 'More');
    await playground.execute(PLAYGROUND.personal, answer?.id ?? '', more);
    await eventually(() => expect(playground.shown.length).toBe(before + 1));
    expect(JSON.stringify(playground.shown.at(-1)?.cards)).toContain('Summary of m1');
  });

  it('greets who installs it', async () => {
    const before = playground.shown.length;
    await playground.install(PLAYGROUND.personal);
    await eventually(() => expect(playground.shown.length).toBe(before + 1));
    expect(JSON.stringify(playground.shown.at(-1)?.cards)).toContain('tells you what matters');
  });

  it('delivers what nobody asked for just now', async () => {
    const before = playground.shown.length;
    const { surface } = bot.bot;
    const owner = {
      surface: 'teams',
      tenant: PLAYGROUND.tenant,
      user: PLAYGROUND.dana.objectId,
    } as const;
    const address = toAddress({
      serviceUrl: playground.serviceUrl,
      conversationId: PLAYGROUND.personal,
      place: 'personal',
      tenant: owner.tenant,
      bot: PLAYGROUND.bot.id,
      member: PLAYGROUND.dana.id,
      user: owner.user,
    });
    const { signal } = new AbortController();
    const to = await surface.toPrivate(address, owner, signal);
    const title = ['Nothing new since yesterday 8:00.'];
    const reply = { kind: 'digest', audience: 'asker', title, sections: [] } as const;
    const receipt = await surface.deliver(to, reply, 'delivery-1', signal);
    await eventually(() => expect(playground.shown.length).toBe(before + 1));
    expect(playground.shown.at(-1)).toMatchObject({
      id: receipt.id,
      conversation: PLAYGROUND.personal,
    });
  });
});
