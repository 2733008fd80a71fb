import { describe, expect, it } from 'vitest';
import type { MessageHeader } from '../../../../skills/core/ports/mail.js';
import { toThreads } from '../../../../skills/reading/threads/threads.js';

const OWN = ['nora@harbour.example'];
const NORA = { address: 'nora@harbour.example' };
const INES = { address: 'ines@rocha.example' };
const PAT = { address: 'pat@freight.example' };

function message(id: string, fields: Partial<MessageHeader>): MessageHeader {
  return {
    id,
    internetMessageId: `${id}@ids.example`,
    references: [],
    to: [NORA],
    cc: [],
    subject: 'Berth plan',
    receivedAt: 1,
    attachments: [],
    important: false,
    ...fields,
  };
}

const BEGINNING = message('a', { from: INES, receivedAt: 0 });
const LATER = { references: ['a@ids.example'], subject: 'Re: Berth plan' };

function threadsWith(...later: readonly MessageHeader[]): number {
  return toThreads([BEGINNING, ...later], OWN).length;
}

describe('a conversation of others', () => {
  it.each<[string, Partial<MessageHeader>]>([
    ['its author', { from: INES }],
    ['its recipient', { from: NORA, to: [INES] }],
    ['a colleague of its author', { from: { address: 'rui@rocha.example' } }],
    ['a colleague of its recipient', { from: { address: 'tomas@harbour.example' } }],
  ])('is gone on with by %s', (_who, fields) => {
    expect(threadsWith(message('b', { ...LATER, ...fields }))).toBe(1);
  });

  it('is gone on with by whoever it was passed on to', () => {
    const passedOn = message('b', { ...LATER, from: INES, to: [PAT], cc: [NORA] });
    expect(threadsWith(passedOn, message('c', { ...LATER, from: PAT, receivedAt: 2 }))).toBe(1);
  });

  it('is gone on with by everybody on a list', () => {
    const to = [{ address: 'crane-users@lists.example' }];
    const threads = toThreads(
      [message('a', { from: INES, to }), message('b', { ...LATER, from: PAT, to })],
      OWN,
    );
    expect(threads).toHaveLength(1);
  });

  it.each<[string, Partial<MessageHeader>]>([
    ['refers to it', LATER],
    ['answers it', { inReplyTo: '<a@ids.example>' }],
    ['bears its id', { internetMessageId: 'a@ids.example' }],
    ['is in its conversation, as a provider has it', { conversationHint: 'h1' }],
    ['writes to its author too', { ...LATER, cc: [INES] }],
  ])('is joined by no stranger who %s', (_how, fields) => {
    const beginning = { ...BEGINNING, conversationHint: 'h1' };
    const stranger = message('b', { from: PAT, ...fields });
    expect(toThreads([beginning, stranger], OWN)).toHaveLength(2);
    expect(toThreads([stranger, beginning], OWN)).toHaveLength(2);
  });

  it('is joined by nobody in the name of its owner alone', () => {
    const forged = message('b', { ...LATER, from: { ...NORA, isUnproven: true } });
    expect(threadsWith(forged)).toBe(2);
  });
});
