import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MessageHeader } from '../../../../skills/core/ports/mail.js';
import {
  baseSubject,
  isForwardSubject,
  isReplySubject,
} from '../../../../skills/reading/threads/subjects.js';
import { toThreads } from '../../../../skills/reading/threads/threads.js';

const DAY = 86_400_000;

function message(id: string, fields: Partial<MessageHeader> = {}): MessageHeader {
  return {
    id,
    internetMessageId: `${id}@example.com`,
    references: [],
    from: { address: 'dana@example.com' },
    to: [{ address: 'jo@example.com' }],
    cc: [],
    subject: 'Budget',
    receivedAt: 0,
    attachments: [],
    important: false,
    ...fields,
  };
}

function idsOf(messages: readonly MessageHeader[]): readonly (readonly string[])[] {
  return toThreads(messages).map((thread) => thread.messages.map(({ id }) => id));
}

describe('threads', () => {
  it('have an answer behind the mail that a list held back until it was answered', () => {
    expect(
      idsOf([
        message('held', { receivedAt: 3 }),
        message('answer', { receivedAt: 1, inReplyTo: 'held@example.com' }),
        message('later', { receivedAt: 4, inReplyTo: 'answer@example.com' }),
      ]),
    ).toEqual([['held', 'answer', 'later']]);
  });

  it('hold the mails about one event together, from its organizer and those who answer', () => {
    const dana = { address: 'dana@example.com' };
    const invitation = { method: 'request', title: 'Fair', uid: 'u1', organizer: dana } as const;
    const stranger = { address: 'x@elsewhere.example' };
    expect(
      idsOf([
        message('a', { invitation, receivedAt: 1 }),
        message('b', {
          invitation: { ...invitation, sequence: 1 },
          subject: 'Moved',
          receivedAt: 2,
        }),
        message('c', {
          ...{ invitation: { ...invitation, method: 'reply' }, receivedAt: 3 },
          ...{ from: { address: 'jo@example.com' }, to: [dana] },
        }),
        message('d', {
          invitation: { ...invitation, method: 'cancel' },
          from: stranger,
          receivedAt: 4,
        }),
      ]),
    ).toEqual([['d'], ['a', 'b', 'c']]);
  });

  it('take in the server that could not deliver one of their messages', () => {
    const from = { address: 'mailer-daemon@provider.example' };
    const bounce = { recipients: [{ address: 'jo@example.com' }] };
    expect(
      idsOf([
        message('a'),
        message('b', { inReplyTo: 'a@example.com', from, bounce, receivedAt: 1 }),
      ]),
    ).toEqual([['a', 'b']]);
  });

  it('follow References and In-Reply-To, oldest first', () => {
    expect(
      idsOf([
        message('c', { references: ['a@example.com', 'b@example.com'], receivedAt: 3 }),
        message('a', { receivedAt: 1 }),
        message('b', { inReplyTo: '<a@example.com>', receivedAt: 2 }),
      ]),
    ).toEqual([['a', 'b', 'c']]);
  });

  it('hold together when the message between them is missing', () => {
    expect(
      idsOf([
        message('c', { references: ['a@example.com', 'gone@example.com'], receivedAt: 2 }),
        message('d', { inReplyTo: 'gone@example.com', receivedAt: 3 }),
      ]),
    ).toEqual([['c', 'd']]);
  });

  it('begin anew where somebody answers to everybody with another subject and no reply mark', () => {
    const list = { address: 'all@example.com' };
    expect(
      idsOf([
        message('a', { to: [list], receivedAt: 1 }),
        message('b', { to: [list], subject: 'Lunch', inReplyTo: 'a@example.com', receivedAt: 2 }),
        message('c', {
          subject: 'Re: Lunch',
          references: ['a@example.com', 'b@example.com'],
          receivedAt: 3,
        }),
        message('d', { subject: 'Re: Budget', references: ['a@example.com'], receivedAt: 4 }),
      ]),
    ).toEqual([
      ['a', 'd'],
      ['b', 'c'],
    ]);
  });

  it.each([
    ['goes to whoever wrote it', { to: [{ address: 'dana@example.com' }] }],
    ['names the old subject', { subject: 'Lunch (was: Budget)' }],
    ['has a reply mark', { subject: 'Re: Lunch' }],
    ['was sent by a machine', { bulk: { kind: 'notification', sender: 'Desk' } as const }],
  ])('go on under another subject where the answer %s', (_, fields) => {
    const answer = { subject: 'Lunch', inReplyTo: 'a@example.com', receivedAt: 2, ...fields };
    expect(idsOf([message('a', { receivedAt: 1 }), message('b', answer)])).toEqual([['a', 'b']]);
  });

  it('keep the parts of a series apart, each with its answers, without the first message too', () => {
    const part = (id: string, number: number) =>
      message(id, {
        subject: `[PATCH ${number}/2] gauge: part ${number}`,
        references: ['root@example.com'],
        receivedAt: number,
      });
    const answer = message('c', {
      subject: 'Re: [PATCH 1/2] gauge: part 1',
      references: ['root@example.com', 'a@example.com'],
      receivedAt: 3,
    });
    expect(idsOf([part('a', 1), part('b', 2), answer])).toEqual([['a', 'c'], ['b']]);
  });

  it('do not meet in what is no id', () => {
    const sent = (id: string) => message(id, { subject: id, inReplyTo: '<yes>', receivedAt: 1 });
    expect(idsOf([sent('a'), sent('b')])).toEqual([['a'], ['b']]);
  });

  it('are named after their first message', () => {
    const [thread] = toThreads([
      message('b', { inReplyTo: 'a@example.com', subject: 'AW: Re: Budget', receivedAt: 2 }),
      message('a', { subject: '[ext] Re: Budget', receivedAt: 1 }),
    ]);
    expect(thread).toMatchObject({ id: 'a@example.com', subject: 'Budget' });
  });

  it('follow the provider’s hint only under one subject', () => {
    expect(
      idsOf([
        message('a', { conversationHint: 'x', receivedAt: 1 }),
        message('b', { conversationHint: 'x', subject: 'Re: Budget', receivedAt: 2 }),
        message('c', { conversationHint: 'x', subject: 'Holidays', receivedAt: 3 }),
      ]),
    ).toEqual([['c'], ['a', 'b']]);
  });

  it('take an answer without references to what it answers', () => {
    expect(
      idsOf([
        message('asked', { receivedAt: DAY }),
        message('answered', {
          subject: 'AW: Budget',
          from: { address: 'jo@example.com' },
          to: [{ address: 'dana@example.com' }],
          receivedAt: 2 * DAY,
        }),
      ]),
    ).toEqual([['asked', 'answered']]);
  });

  it('do not merge strangers who use the same subject', () => {
    const invoice = { subject: 'Re: Invoice' };
    expect(
      idsOf([
        message('a', { ...invoice, from: { address: 'ann@example.com' }, receivedAt: 1 }),
        message('b', { ...invoice, from: { address: 'bob@example.net' }, receivedAt: 2 }),
      ]),
    ).toEqual([['b'], ['a']]);
  });

  it('do not merge two first messages with one subject', () => {
    expect(idsOf([message('a', { receivedAt: 1 }), message('b', { receivedAt: 2 })])).toEqual([
      ['b'],
      ['a'],
    ]);
  });

  it('ignore empty ids', () => {
    const empty = { internetMessageId: '', inReplyTo: '<>', references: [' '] };
    expect(idsOf([message('a', empty), message('b', { ...empty, receivedAt: 1 })])).toHaveLength(2);
  });

  it('take 100,000 references and recipients', () => {
    const references = Array.from({ length: 100_000 }, (_, index) => `r${index}@example.com`);
    const to = references.map((address) => ({ address }));
    expect(
      idsOf([
        message('a', { references, to, receivedAt: 1 }),
        message('b', { inReplyTo: 'r99999@example.com', receivedAt: 2 }),
      ]),
    ).toEqual([['a', 'b']]);
  });

  const anyMessage = fc.record({
    number: fc.nat(12),
    parents: fc.array(fc.nat(12), { maxLength: 3 }),
    subject: fc.constantFrom('Budget', 'Re: Budget', 'Lease', 'Fwd: Lease'),
    from: fc.constantFrom('dana', 'jo', 'bo'),
    to: fc.constantFrom('dana', 'jo', 'bo'),
    receivedAt: fc.nat(30 * DAY),
    hint: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
  });
  const anyMailbox = fc
    .uniqueArray(anyMessage, { selector: ({ number }) => number, maxLength: 12 })
    .map((drafts) =>
      drafts.map(({ number, parents, from, to, hint, ...rest }) =>
        message(`m${number}`, {
          ...rest,
          from: { address: `${from}@example.com` },
          to: [{ address: `${to}@example.com` }],
          references: parents.map((parent) => `m${parent}@example.com`),
          ...(hint === undefined ? {} : { conversationHint: hint }),
        }),
      ),
    );

  it('have each message exactly once', () => {
    fc.assert(
      fc.property(anyMailbox, (messages) => {
        const ids = idsOf(messages).flat();
        expect([...ids].sort()).toEqual(messages.map(({ id }) => id).sort());
      }),
    );
  });

  it('do not depend on the order of the messages', () => {
    fc.assert(
      fc.property(anyMailbox, fc.infiniteStream(fc.nat()), (messages, keys) => {
        const shuffled = messages
          .map((each) => ({ each, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        expect(toThreads(shuffled)).toEqual(toThreads(messages));
      }),
    );
  });
});

describe('subjects', () => {
  it.each([
    ['Re: Budget', 'Budget'],
    ['RE: AW: [list] WG: Budget', 'Budget'],
    ['Re[2]: Budget', 'Budget'],
    ['SV: VS: Odp: Budget', 'Budget'],
    ['回复：预算', '预算'],
    ['[EXTERNAL] Budget', 'Budget'],
    ['[ticket 7]', '[ticket 7]'],
    ['Re:', 'Re:'],
    ['Regarding: Budget', 'Regarding: Budget'],
  ])('%s is about %s', (subject, base) => {
    expect(baseSubject(subject)).toBe(base);
  });

  it('tell answers from forwards by the outermost mark', () => {
    expect([isReplySubject('Re: x'), isForwardSubject('Re: Fwd: x')]).toEqual([true, false]);
    expect([isReplySubject('x'), isForwardSubject('WG: Re: x')]).toEqual([false, true]);
  });
});
