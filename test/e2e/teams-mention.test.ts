import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../eventually.js';
import { PLAYGROUND, type Playground, startPlayground } from '../servers/teams/playground.js';
import { type RunningSuite, startSuite } from './suite.js';

describe("a mention in Microsoft's Agents Playground", () => {
  let daybrief: RunningSuite;
  let playground: Playground;

  beforeAll(async () => {
    daybrief = await startSuite({});
    playground = await startPlayground(`${daybrief.url}/api/messages`);
  });
  afterAll(async () => {
    await playground?.stop();
    await daybrief?.stop();
  });

  it('brings the digest as a card into the personal chat, and nothing of it into the channel', async () => {
    await playground.say(PLAYGROUND.channel, 'digest');
    const card = await eventually(() => {
      const found = playground.shown.find(({ conversation, cards }) => {
        return conversation === PLAYGROUND.personal && JSON.stringify(cards).includes('Needs you');
      });
      expect(found).toBeDefined();
      return found;
    });
    expect(card?.cards).toMatchObject([{ type: 'AdaptiveCard' }]);
    const inChannel = playground.shown.filter(({ conversation }) =>
      conversation.startsWith(PLAYGROUND.channel),
    );
    expect(JSON.stringify(inChannel)).not.toContain('Needs you');
  });

  it('answers a question asked in the personal chat, without a command', async () => {
    await playground.say(PLAYGROUND.personal, 'when does release 4.2 ship?');
    await eventually(() => {
      const cards = playground.shown.flatMap(({ conversation, cards }) =>
        conversation === PLAYGROUND.personal ? cards : [],
      );
      expect(JSON.stringify(cards)).toMatch(/From .*8 December/s);
    });
  });

  it('drafts a reply that was asked for in a channel in the personal chat, and shows none of it there', async () => {
    await playground.say(PLAYGROUND.channel, 'reply 1 yes, on Thursday');
    await eventually(() => {
      const cards = playground.shown.flatMap(({ conversation, cards }) =>
        conversation === PLAYGROUND.personal ? cards : [],
      );
      expect(JSON.stringify(cards)).toMatch(/Draft to .*[Yy]es, on Thursday/s);
    });
    const inChannel = playground.shown.filter(({ conversation }) =>
      conversation.startsWith(PLAYGROUND.channel),
    );
    expect(JSON.stringify(inChannel)).not.toContain('Draft to');
  });

  it('refuses anonymous calls once an app id is set', async () => {
    const guarded = await startSuite({
      TEAMS_APP_ID: '00000000-0000-4000-8000-000000000001',
      TEAMS_APP_PASSWORD: 'secret',
      TEAMS_TENANT_ID: PLAYGROUND.tenant,
    });
    const response = await fetch(`${guarded.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'message', text: 'digest', channelId: 'msteams' }),
    });
    expect(response.status).toBe(401);
    await guarded.stop();
  });
});
