import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  PLAYGROUND,
  type Playground,
  type ShownMessage,
  startPlayground,
} from '../../servers/teams/playground.js';
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
    await vi.waitFor(() => expect(playground.shown.length).toBe(before + answers), 10_000);
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
});
