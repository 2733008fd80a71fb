import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeAddress } from '../../../../adapters/slack/address.js';
import type { Address, PrivateDestination } from '../../../../skills/core/call.js';
import type { Principal } from '../../../../skills/core/caller.js';
import type { Reply } from '../../../../skills/core/reply.js';
import { surfaceContract } from '../../../contracts/surface.js';
import { startBot } from '../start-bot.js';

let running: Awaited<ReturnType<typeof startBot>>;
beforeEach(async () => {
  running = await startBot();
});
afterEach(async () => running.stop());

const dana: Principal = { surface: 'slack', tenant: 'T0001', user: 'U0001' };
const signal = new AbortController().signal;

const digest: Reply = {
  kind: 'digest',
  audience: 'asker',
  title: ['Tuesday'],
  sections: [
    {
      items: [
        {
          number: 1,
          text: ['Dana asks'],
          sources: [],
          reference: 'm1',
          actions: [{ kind: 'command', label: 'More', command: 'summarize m1' }],
        },
      ],
    },
  ],
};

const proved = (of = dana) => running.bot.surface.toPrivate(writeAddress(of), of, signal);

surfaceContract('Slack', async () => {
  const started = await startBot();
  return {
    surface: started.bot.surface,
    owner: dana,
    address: writeAddress(dana),
    arrived: () => started.slack.workspace.messages.map((message) => JSON.stringify(message)),
    stop: () => started.stop(),
  };
});

describe('the Slack surface', () => {
  it('says who was deactivated, and of nobody else that they left', async () => {
    const { surface } = running.bot;
    expect(await surface.hasLeft?.(dana, signal)).toBe(false);
    const { users } = running.slack.workspace;
    const member = users.get(dana.user);
    if (member) users.set(dana.user, { ...member, deleted: true });
    expect(await surface.hasLeft?.(dana, signal)).toBe(true);
    const unknown = { ...dana, user: 'U0404' };
    await expect(surface.hasLeft?.(unknown, signal)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('proves nothing private for who is in no user group that is served', async () => {
    await running.stop();
    running = await startBot({ groups: ['S0001'] });
    running.slack.workspace.groups.set('S0001', []);
    await expect(proved()).rejects.toMatchObject({ code: 'permission_denied' });
    expect(running.slack.workspace.messages).toHaveLength(0);
  });

  it('delivers to the direct message that Slack itself names, with one POST', async () => {
    const { surface } = running.bot;
    const receipt = await surface.deliver(await proved(), digest, 'delivery-1', signal);
    const { messages } = running.slack.workspace;
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ channel: 'D0001', ts: receipt.id });
    expect(running.slack.callsOf('chat.postMessage')).toHaveLength(1);
  });

  it('finds a delivery again by its id, and only that one', async () => {
    const { surface } = running.bot;
    const to = await proved();
    const { id } = await surface.deliver(to, digest, 'delivery-1', signal);
    expect(await surface.readBack?.(to, 'delivery-1', 0, signal)).toEqual({ id });
    expect(await surface.readBack?.(to, 'delivery-2', 0, signal)).toBeUndefined();
  });

  it('finds a delivery whose answer was lost', async () => {
    const { surface } = running.bot;
    const to = await proved();
    running.slack.fail('chat.postMessage', { kind: 'drop' });
    await expect(surface.deliver(to, digest, 'delivery-1', signal)).rejects.toMatchObject({
      code: 'outcome_unknown',
    });
    expect(running.slack.callsOf('chat.postMessage')).toHaveLength(1);
    expect(await surface.readBack?.(to, 'delivery-1', 0, signal)).toBeDefined();
  });

  it('keeps what the buttons refer to', async () => {
    await running.bot.surface.deliver(await proved(), digest, 'delivery-1', signal);
    const state = await running.conversations.latest(dana, Date.now());
    expect(state).toMatchObject({ skill: 'digest', references: { 1: 'm1' } });
  });

  it.each([
    ['ratelimited', 'rate_limited'],
    ['service_unavailable', 'unavailable'],
    ['internal_error', 'outcome_unknown'],
    ['fatal_error', 'outcome_unknown'],
    ['account_inactive', 'authentication_failed'],
    ['invalid_auth', 'authentication_failed'],
    ['token_revoked', 'authentication_failed'],
    ['missing_scope', 'permission_denied'],
    ['channel_not_found', 'not_found'],
    ['is_archived', 'not_found'],
    ['msg_too_long', 'too_large'],
    ['a_new_code', 'internal'],
  ])('tells Slack’s %s apart as %s, with one POST', async (code, expected) => {
    const to = await proved();
    running.slack.fail('chat.postMessage', { kind: 'code', code });
    await expect(running.bot.surface.deliver(to, digest, 'd', signal)).rejects.toMatchObject({
      code: expected,
    });
    expect(running.slack.callsOf('chat.postMessage')).toHaveLength(1);
  });

  it.each([
    ['7', 7_000],
    ['0', 1_000],
    ['-5', 30_000],
    ['soon', 30_000],
    ['999999999', 3_600_000],
    [undefined, 30_000],
  ])('believes a Retry-After of %s for %i ms', async (header, retryAfterMs) => {
    const to = await proved();
    const headers = header === undefined ? {} : { 'retry-after': header };
    running.slack.fail('chat.postMessage', { kind: 'status', status: 429, headers });
    await expect(running.bot.surface.deliver(to, digest, 'd', signal)).rejects.toMatchObject({
      code: 'rate_limited',
      retryAfterMs,
    });
    expect(running.slack.callsOf('chat.postMessage')).toHaveLength(1);
  });

  it.each([500, 502, 503])('does not know what a %i means for a message', async (status) => {
    const to = await proved();
    running.slack.fail('chat.postMessage', { kind: 'status', status });
    await expect(running.bot.surface.deliver(to, digest, 'd', signal)).rejects.toMatchObject({
      code: 'outcome_unknown',
    });
    expect(running.slack.callsOf('chat.postMessage')).toHaveLength(1);
  });

  it('knows that nothing was accepted where nobody listens', async () => {
    const to = await proved();
    await running.slack.close();
    // The first call after it only finds out that the open connection is dead.
    await expect(proved()).rejects.toMatchObject({ code: 'unavailable' });
    await expect(running.bot.surface.deliver(to, digest, 'd', signal)).rejects.toMatchObject({
      code: 'unavailable',
    });
  });

  it('names the parts of a reply that one message cannot hold', async () => {
    const items = Array.from({ length: 80 }, (_, index) => ({
      text: [`line ${index} ${'x'.repeat(400)}`],
      sources: [],
    }));
    await running.bot.surface.deliver(
      await proved(),
      { ...digest, sections: [{ items }] },
      'd',
      signal,
    );
    expect(JSON.stringify(running.slack.workspace.messages)).toMatch(/first of \d parts/);
  });
});

describe('a private destination', () => {
  const other: Principal = { ...dana, user: 'U0002' };

  it.each<[string, Address, Principal]>([
    ['somebody else’s address', writeAddress(other), dana],
    ['an address in another workspace', writeAddress({ ...dana, tenant: 'T0009' }), dana],
    ['a channel', 'slack:T0001:C0001' as Address, dana],
    ['an address with a channel behind it', 'slack:T0001:U0001:C0001' as Address, dana],
    ['an address of another surface', 'teams:T0001:U0001' as Address, dana],
    ['a guest', writeAddress({ ...dana, user: 'U0003' }), { ...dana, user: 'U0003' }],
    [
      'a member of another organization',
      writeAddress({ ...dana, user: 'U0004' }),
      { ...dana, user: 'U0004' },
    ],
  ])('is refused for %s', async (_, address, owner) => {
    await expect(running.bot.surface.toPrivate(address, owner, signal)).rejects.toMatchObject({
      code: 'permission_denied',
    });
  });

  it('is refused when Slack opens anything but the owner’s direct message', async () => {
    running.slack.workspace.directMessageOf = () => 'G0001';
    await expect(proved()).rejects.toMatchObject({ code: 'permission_denied' });
  });

  it('is gone when the person has left', async () => {
    const { users } = running.slack.workspace;
    const user = users.get('U0001');
    if (user) users.set('U0001', { ...user, deleted: true });
    await expect(proved()).rejects.toMatchObject({ code: 'gone' });
  });

  it.each([
    'slack:T0001:U0001',
    'slack:T0001:U0001:C0001',
    'slack:T0001:U0001:G1',
    'slack:T0001:U0001:D1:x',
  ])('cannot be forged as %s', async (forged) => {
    const to = forged as PrivateDestination;
    await expect(running.bot.surface.deliver(to, digest, 'd', signal)).rejects.toMatchObject({
      code: 'permission_denied',
    });
    expect(running.slack.workspace.calls).toEqual([]);
  });
});
