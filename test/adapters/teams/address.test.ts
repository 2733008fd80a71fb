import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readAddress,
  type TeamsConversation,
  toAddress,
  toPrivateDestination,
} from '../../../adapters/teams/address.js';
import { type Address, surfaceOf } from '../../../skills/core/call.js';
import type { Principal } from '../../../skills/core/caller.js';
import { PermissionError } from '../../../skills/core/errors.js';

const conversation: TeamsConversation = {
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  conversationId: 'a:1x',
  place: 'personal',
  tenant: 'tenant-1',
  bot: '28:bot',
  member: '29:dana',
  user: 'dana',
};
const dana: Principal = { surface: 'teams', tenant: 'tenant-1', user: 'dana' };
const alone = [{ id: '29:dana', user: 'dana' }];

describe('Teams address', () => {
  it('reads back whatever was written', () => {
    const text = fc.string({ minLength: 1, unit: 'grapheme' });
    const any = fc.record({
      serviceUrl: text,
      conversationId: text,
      place: fc.constantFrom('personal', 'group', 'channel'),
      tenant: text,
      bot: text,
      member: text,
      user: text,
    });
    fc.assert(
      fc.property(any, (written) => {
        const address = toAddress(written);
        expect(address).toMatch(/^teams:[\w-]+$/);
        expect(surfaceOf(address)).toBe('teams');
        expect(readAddress(address)).toEqual(written);
      }),
    );
  });

  it.each(['slack:C1', 'teams:', 'teams:bm8', 'teams:WzEsMl0', 'terminal:stdout'])(
    'is refused when another wrote it: %s',
    (address) => {
      expect(() => readAddress(address as Address)).toThrow(TypeError);
    },
  );

  it("is a private destination when it is the owner's chat and they are alone in it", () => {
    expect(toPrivateDestination(toAddress(conversation), dana, alone)).toBe(
      toAddress(conversation),
    );
  });

  it.each<[string, Partial<TeamsConversation>, Principal, typeof alone]>([
    ['a channel', { place: 'channel' }, dana, alone],
    ['a group chat', { place: 'group' }, dana, alone],
    ['the chat of somebody else', { user: 'mei' }, dana, alone],
    ['a chat in another tenant', { tenant: 'tenant-2' }, dana, alone],
    ['an owner on another surface', {}, { ...dana, surface: 'slack' }, alone],
    ['a chat with a second person', {}, dana, [...alone, { id: '29:mei', user: 'mei' }]],
    ['a chat with another person', {}, dana, [{ id: '29:mei', user: 'mei' }]],
    ['an empty chat', {}, dana, []],
  ])('is no private destination for %s', (_case, change, owner, members) => {
    const address = toAddress({ ...conversation, ...change });
    expect(() => toPrivateDestination(address, owner, members)).toThrow(PermissionError);
  });
});
