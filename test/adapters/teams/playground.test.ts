import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTeamsBot, type TeamsBot } from '../../../adapters/teams/bot.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeConversations } from '../../fakes/conversations.js';
import { createFakeLog } from '../../fakes/log.js';
import { createFakeSeenEvents } from '../../fakes/seen-events.js';
import { type BotServer, startBotServer } from '../../servers/teams/bot-server.js';
import {
  PLAYGROUND,
  type Playground,
  type ShownMessage,
  startPlayground,
} from '../../servers/teams/playground.js';
import { openTestPorts, testSkills } from './skills.js';

describe("Teams bot in Microsoft's Agents Playground", () => {
  let bot: TeamsBot;
  let server: BotServer;
  let playground: Playground;

  beforeAll(async () => {
    bot = createTeamsBot({
      localMode: true,
      skills: testSkills,
      openPorts: openTestPorts,
      conversations: createFakeConversations(),
      seenEvents: createFakeSeenEvents(),
      clock: createFakeClock('2026-11-24T08:00:00Z'),
      timers: { sleep: async () => undefined },
      log: createFakeLog(),
    });
    server = await startBotServer(bot.requestListener);
    playground = await startPlayground(server.url);
  });

  afterAll(async () => {
    await playground?.stop();
    await bot?.stop();
    await server?.stop();
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
