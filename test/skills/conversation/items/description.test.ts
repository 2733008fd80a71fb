import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDescription } from '../../../../skills/conversation/items/description.js';
import {
  isDescription,
  readItemReference,
} from '../../../../skills/conversation/items/item-reference.js';
import { matchThreads } from '../../../../skills/conversation/items/match-threads.js';
import type { MessageHeader } from '../../../../skills/core/ports/mail.js';
import { createFakeCall } from '../../../fakes/call.js';
import { createFakeClock } from '../../../fakes/clock.js';
import { createFakeConversations } from '../../../fakes/conversations.js';

const owner = { addresses: ['alex@example.com'] };

function thread(subject: string, name: string): { readonly messages: readonly MessageHeader[] } {
  const message: MessageHeader = {
    id: 'm1',
    references: [],
    from: { name, address: 'somebody@example.com' },
    to: [],
    cc: [],
    subject,
    receivedAt: 0,
    attachments: [],
    important: false,
  };
  return { messages: [message] };
}

const words = fc.array(
  fc.constantFrom('lease', 'Rahmenvertrag', 'Größe', 'naïve', 'budget', '4.2', 'Łódź', "Q3's"),
  { minLength: 1, maxLength: 6 },
);

describe('a description', () => {
  it('says its words with what each may be', () => {
    const rolesOf = (text: string) =>
      readDescription(text).map(({ spellings, role }) => [spellings[0], role]);
    expect(rolesOf('the mail from Priya Nair about the audit')).toEqual([
      ['priya', 'person'],
      ['nair', 'person'],
      ['audit', 'topic'],
    ]);
    expect(rolesOf('die E-Mail von Frau Dr. Müller zum Vertrag')).toEqual([
      ['muller', 'name'],
      ['vertrag', 'topic'],
    ]);
    expect(rolesOf('frame contract')).toEqual([
      ['frame', 'any'],
      ['contract', 'any'],
    ]);
    expect(rolesOf('')).toEqual([]);
  });

  it('of a thread by the words of its subject, in any order and case, fits it', () => {
    fc.assert(
      fc.property(words, fc.boolean(), (said, isLoud) => {
        const text = said.toReversed().join(' ');
        const threads = [thread(`Re: ${said.join(' ')}`, 'Dana'), thread('Something else', 'Dana')];
        const description = readDescription(isLoud ? text.toUpperCase() : text);
        expect(matchThreads(description, threads, owner)).toEqual([threads[0]]);
      }),
    );
  });

  it('may be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), (text, a, b) => {
        const threads = [thread(a, b)];
        const found = matchThreads(readDescription(text), threads, owner);
        expect(found.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('a reference', () => {
  it.each([
    'AAMkAGI2TG93AAA=',
    '0a1b2c3d4e5f',
    'a@example.com',
    '<a b@example.com>',
    'mail:the lease',
    'attachment:the lease.eml',
    'budget review.eml',
    '12',
  ])('is no description: %s', (text) => {
    expect(isDescription(text)).toBe(false);
  });

  it.each(['lease', 'Lease?', 'the lease', "Priya's", 'Müller', 'G7', '4.2', 'Q3', 'm1'])(
    'is not what may be a description: %s',
    (text) => {
      expect(isDescription(text)).toBe(true);
    },
  );

  it('is read without what says that it is one', async () => {
    const ports = { conversations: createFakeConversations(), clock: createFakeClock(0) };
    const { principal } = createFakeCall();
    expect(await readItemReference('mail:AAMk=', principal, ports)).toBe('AAMk=');
    await expect(readItemReference('7', principal, ports)).rejects.toThrow('no item 7');
  });
});
