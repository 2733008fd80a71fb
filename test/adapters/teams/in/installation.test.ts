import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Principal } from '../../../../skills/core/caller.js';
import { PLAYGROUND } from '../../../servers/teams/playground.js';
import { type LocalTeams, startLocalTeams, UNKNOWN_DANA } from '../local-teams.js';
import { messageActivity } from '../test-bot.js';

describe('install events of Teams', () => {
  let teams: LocalTeams;
  let forgotten: Principal[];

  beforeEach(async () => {
    forgotten = [];
    teams = await startLocalTeams({
      personalData: {
        forget: async (owner) => {
          forgotten.push(owner);
          return 1;
        },
      },
    });
  });

  afterEach(() => teams.stop());

  const event = (action: string, change: Readonly<Record<string, unknown>> = {}) =>
    teams.bot.post(
      messageActivity(teams.connector.serviceUrl, '', {
        type: 'installationUpdate',
        action,
        ...change,
      }),
    );
  const inTeam = {
    conversation: { id: '19:team', conversationType: 'channel', tenantId: PLAYGROUND.tenant },
  };

  it('greets who installs it, once, with something to press', async () => {
    const id = 'install-1';
    expect((await event('add', { id })).status).toBe(200);
    await vi.waitUntil(() => teams.sent().length === 1);
    const greeting = JSON.stringify(teams.sent());
    expect(greeting).toContain('tells you what matters');
    expect(greeting).toContain('Try with example mail');
    await event('add', { id });
    await teams.say('help', 1);
    expect(teams.sent()).toHaveLength(2);
  });

  it('says nothing when it is upgraded', async () => {
    await event('add-upgrade');
    await event('remove-upgrade');
    await teams.say('help', 1);
    expect(teams.sent()).toHaveLength(1);
    expect(forgotten).toEqual([]);
  });

  it('forgets who removes it from their own chats', async () => {
    await event('remove');
    expect(forgotten).toEqual([UNKNOWN_DANA]);
  });

  it('forgets nobody when it is removed from a team', async () => {
    expect((await event('remove', inTeam)).status).toBe(200);
    expect(forgotten).toEqual([]);
  });

  it.each([
    ['a conversation update', { type: 'conversationUpdate', membersAdded: [PLAYGROUND.bot] }],
    ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
    ['a typing sign', { type: 'typing' }],
    ['an edit', { type: 'messageUpdate', text: 'digest' }],
    ['an unknown kind', { type: 'somethingNew' }],
  ])('answers %s with a quiet 200', async (_name, change) => {
    const response = await teams.bot.post(messageActivity(teams.connector.serviceUrl, '', change));
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });
});
