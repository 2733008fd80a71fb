import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TeamsConversation, toAddress } from '../../../../adapters/teams/address.js';
import { readRetryAfter } from '../../../../adapters/teams/out/connector.js';
import type { PrivateDestination } from '../../../../skills/core/call.js';
import type { Principal } from '../../../../skills/core/caller.js';
import { RateLimitedError } from '../../../../skills/core/errors.js';
import type { Reply } from '../../../../skills/core/reply.js';
import { surfaceContract } from '../../../contracts/surface.js';
import type { Fault } from '../../../servers/teams/connector.js';
import { PLAYGROUND } from '../../../servers/teams/playground.js';
import { type LocalTeams, startLocalTeams, UNKNOWN_DANA } from '../local-teams.js';
import { messageActivity } from '../test-bot.js';

const dana: Principal = UNKNOWN_DANA;
const reply: Reply = {
  kind: 'digest',
  audience: 'asker',
  title: ['Nothing new since yesterday 8:00.'],
  sections: [],
};
const { signal } = new AbortController();

surfaceContract('Teams', async () => {
  const teams = await startLocalTeams();
  return {
    surface: teams.bot.bot.surface,
    owner: dana,
    address: toAddress({
      serviceUrl: teams.connector.serviceUrl,
      conversationId: PLAYGROUND.personal,
      place: 'personal',
      tenant: dana.tenant,
      bot: PLAYGROUND.bot.id,
      member: PLAYGROUND.dana.id,
      user: dana.user,
    }),
    arrived: () =>
      teams.connector.calls
        .filter(({ method }) => method === 'POST')
        .map((call) => JSON.stringify(call)),
    stop: () => teams.stop(),
  };
});

describe('delivery to a Teams personal chat', () => {
  let teams: LocalTeams;

  beforeEach(async () => {
    teams = await startLocalTeams();
  });

  afterEach(() => teams.stop());

  const address = (change: Partial<TeamsConversation> = {}) =>
    toAddress({
      serviceUrl: teams.connector.serviceUrl,
      conversationId: PLAYGROUND.personal,
      place: 'personal',
      tenant: dana.tenant,
      bot: PLAYGROUND.bot.id,
      member: PLAYGROUND.dana.id,
      user: dana.user,
      ...change,
    });
  const proved = () => teams.bot.bot.surface.toPrivate(address(), dana, signal);
  const deliver = (to: PrivateDestination) =>
    teams.bot.bot.surface.deliver(to, reply, 'delivery-1', signal);
  const posts = () => teams.connector.calls.filter(({ method }) => method === 'POST');

  it('posts the card once and returns the id that Teams gave it', async () => {
    expect(await deliver(await proved())).toEqual({ id: 'activity-1' });
    expect(posts()).toHaveLength(1);
    expect(JSON.stringify(posts())).toContain('Nothing new since yesterday');
  });

  it('asks Teams who is in the chat before it counts as private', async () => {
    teams.connector.members.set(PLAYGROUND.personal, [
      { id: PLAYGROUND.dana.id, aadObjectId: dana.user },
      { id: '29:mei', aadObjectId: 'mei' },
    ]);
    await expect(proved()).rejects.toMatchObject({ code: 'permission_denied' });
  });

  it.each<Partial<TeamsConversation>>([{ place: 'channel' }, { place: 'group' }, { user: 'mei' }])(
    'refuses an address that is not a personal chat of the owner without a request: %j',
    async (change) => {
      const proof = teams.bot.bot.surface.toPrivate(address(change), dana, signal);
      await expect(proof).rejects.toMatchObject({ code: 'permission_denied' });
      expect(teams.connector.calls).toEqual([]);
    },
  );

  it.each(['https://evil.example/', 'http://169.254.169.254/', 'https://localhost.evil.example/'])(
    'never calls the service %s of an address',
    async (serviceUrl) => {
      const proof = teams.bot.bot.surface.toPrivate(address({ serviceUrl }), dana, signal);
      await expect(proof).rejects.toMatchObject({ code: 'permission_denied' });
    },
  );

  it.each<[Fault, string]>([
    [{ status: 401, code: 'BotNotRegistered' }, 'authentication_failed'],
    [{ status: 403, code: 'BotDisabledByAdmin' }, 'permission_denied'],
    [{ status: 403, code: 'BotNotInConversationRoster' }, 'gone'],
    [{ status: 403, code: 'MessageWritesBlocked' }, 'gone'],
    [{ status: 404, code: 'ConversationNotFound' }, 'not_found'],
    [{ status: 412, code: 'PreconditionFailed' }, 'unavailable'],
    [{ status: 413, code: 'MessageSizeTooBig' }, 'too_large'],
    [{ status: 429 }, 'rate_limited'],
    [{ status: 500 }, 'outcome_unknown'],
    [{ status: 502 }, 'unavailable'],
    [{ status: 503 }, 'outcome_unknown'],
    [{ status: 504 }, 'unavailable'],
    [{ status: 400, code: 'BadSyntax' }, 'internal'],
    [{ status: 302 }, 'outcome_unknown'],
    ['drop', 'outcome_unknown'],
  ])('says after %j that it is %s, and does not try twice', async (fault, code) => {
    const to = await proved();
    teams.connector.faults.push(fault);
    const failure = await deliver(to).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code });
    expect(String(failure)).not.toContain('secret detail');
    expect(teams.connector.faults).toEqual([]);
    expect(posts()).toHaveLength(fault === 'drop' ? 1 : 0);
  });

  it('counts an answer that cannot be read as accepted', async () => {
    const to = await proved();
    teams.connector.faults.push('garbage');
    expect(await deliver(to)).toEqual({ id: '' });
  });

  it('surely sent nothing when nobody listens', async () => {
    const to = await proved();
    await teams.connector.stop();
    await expect(deliver(to)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('says how long Teams wants to be left alone', async () => {
    const to = await proved();
    teams.connector.faults.push({ status: 429, retryAfter: '7' });
    const failure = await deliver(to).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RateLimitedError);
    expect(failure).toMatchObject({ retryAfterMs: 7_000 });
  });

  it('uses the connector that spoke for the tenant last', async () => {
    const to = await proved();
    const moved = await startLocalTeams();
    await teams.bot.post(messageActivity(moved.connector.serviceUrl, 'help'));
    await deliver(to);
    expect(posts().map(({ body }) => JSON.stringify(body))).toEqual([]);
    expect(JSON.stringify(moved.connector.calls)).toContain('Nothing new since yesterday');
    await moved.stop();
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-11-24T08:00:00Z');

  it.each([
    ['3', 3_000],
    ['0', 0],
    ['86400', 600_000],
    ['Tue, 24 Nov 2026 08:00:09 GMT', 9_000],
    ['Tue, 24 Nov 2026 07:00:00 GMT', 0],
    ['-5', undefined],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ])('%j is %s milliseconds', (header, ms) => {
    expect(readRetryAfter(header, now)).toBe(ms);
  });
});
