import { describe, expect, it } from 'vitest';
import type { CleanMessage, CleanThread, Reader } from '../../../../skills/core/ports/writer.js';
import {
  type ModelPolicy,
  parseMailRule,
  whyKept,
  withModelPolicy,
} from '../../../../skills/writing/guardrails/model-policy.js';
import { createFakeWriter } from '../../../fakes/writer.js';

const signal = new AbortController().signal;
const reader: Reader = { addresses: [], timeZone: 'UTC', locale: 'en', now: 0 };

function thread(message: Partial<CleanMessage> = {}): CleanThread {
  const first: CleanMessage = {
    id: 'm1',
    from: { address: 'dana@acme.example' },
    to: [{ address: 'alex@acme.example' }],
    cc: [],
    sentAt: 0,
    text: 'The total is 4,200 euros.',
    ...message,
  };
  return { id: 't', subject: 'Budget', messages: [first] };
}

function policy(exclude: readonly string[], only: readonly string[] = []): ModelPolicy {
  const rules = (list: readonly string[]) => list.flatMap((text) => parseMailRule(text) ?? []);
  return { exclude: rules(exclude), only: rules(only) };
}

const BY_RULE = 'your organisation keeps some mail from the model';

describe('a model policy', () => {
  it('lets a model read ordinary mail', () => {
    expect(whyKept(thread(), policy([]))).toBeUndefined();
    expect(
      whyKept(thread(), policy(['legal@acme.example', 'other.example', 'label:HR'])),
    ).toBeUndefined();
  });

  it.each(['personal', 'private', 'confidential'] as const)(
    'keeps mail marked as %s from it without being told',
    (sensitivity) => {
      expect(whyKept(thread({ sensitivity }), policy([]))).toBe(
        'mail marked as private is kept from the model',
      );
    },
  );

  it.each([
    ['the sender', 'dana@acme.example', {}],
    ['a domain', '@acme.example', {}],
    ['a subdomain', 'acme.example', { from: { address: 'dana@mail.acme.example' } }],
    ['somebody in copy', 'legal@law.example', { cc: [{ address: 'legal@law.example' }] }],
    ['a label', 'label:hr', { labels: ['HR'] }],
    ['whom a forward came from', '@law.example', { forwarded: 'From: Kim <kim@law.example>' }],
    ['who sent it for another', 'law.example', { others: [{ address: 'kim@law.example' }] }],
    [
      'a forward that names nobody by address',
      'law.example',
      { forwarded: 'From: Kim Lee\nHello' },
    ],
    ['the same in German', 'law.example', { forwarded: 'Von: Kim Lee\nBetreff: Hallo' }],
    [
      'a recipient in a forward without an address',
      'law.example',
      { forwarded: 'From: Eve <eve@x.example>\nTo: Kim Lee' },
    ],
    ['a forward without any header', 'law.example', { forwarded: 'As we said on the phone.' }],
    ['what is too long to be judged', 'law.example', { isCut: true as const }],
    ['a subdomain in a forward', 'law.example', { forwarded: 'From: Kim <kim@eu.law.example>' }],
  ])('excludes by %s', (_what, rule, message) => {
    expect(whyKept(thread(message), policy([rule]))).toBe(BY_RULE);
  });

  it('reads a forward of people whom the thread knows', () => {
    const forwarded = 'From: Dana Ortiz\nTo: Alex Kim <alex@acme.example>\n\nHello';
    const from = { name: 'Dana Ortiz', address: 'dana@acme.example' };
    expect(whyKept(thread({ from, forwarded }), policy(['law.example']))).toBeUndefined();
    expect(whyKept(thread({ from, forwarded }), policy(['label:HR']))).toBeUndefined();
  });

  it('keeps a forward from somebody it does not name', () => {
    const only = policy([], ['acme.example']);
    const passedOn = (from: string) => thread({ forwarded: `From: ${from}\n\nHello` });
    expect(whyKept(passedOn('Dana <dana@acme.example>'), only)).toBeUndefined();
    expect(whyKept(passedOn('Eve <eve@other.example>'), only)).toBe(BY_RULE);
    expect(whyKept(passedOn('Eve'), only)).toBe(BY_RULE);
  });

  it('does not take the end of another domain for a subdomain', () => {
    expect(whyKept(thread(), policy(['cme.example']))).toBeUndefined();
    const forwarded = 'From: Kim <kim@outlaw.example>, see https://law.example/terms';
    expect(whyKept(thread({ forwarded }), policy(['law.example']))).toBeUndefined();
  });

  it('lets only what it names through, where it names anything', () => {
    expect(whyKept(thread(), policy([], ['acme.example']))).toBeUndefined();
    const outside = thread({ from: { address: 'eve@other.example' } });
    expect(whyKept(outside, policy([], ['acme.example']))).toBe(BY_RULE);
  });

  it('asks the model nothing, and says so in the receipt', async () => {
    const failure = new Error('the model was asked');
    const model = createFakeWriter({ failure, model: 'm' });
    const writer = withModelPolicy(model, createFakeWriter(), policy(['acme.example']));
    const summary = await writer.summarizeThread(thread(), reader, signal);
    expect(summary.writtenBy).toEqual({ model: 'none', fallback: BY_RULE });
    await expect(
      withModelPolicy(model, createFakeWriter(), policy([])).summarizeThread(
        thread(),
        reader,
        signal,
      ),
    ).rejects.toBe(failure);
  });

  it('covers a draft by the thread that it answers', async () => {
    const model = createFakeWriter({ failure: new Error('the model was asked'), model: 'm' });
    const writer = withModelPolicy(model, createFakeWriter(), policy(['acme.example']));
    const brief = { answering: ['m1'], length: 'full' } as const;
    const draft = await writer.draftReply(thread(), brief, reader, signal);
    expect(draft.writtenBy).toEqual({ model: 'none', fallback: BY_RULE });
  });

  it('covers a meeting by who attended', async () => {
    const model = createFakeWriter({ failure: new Error('the model was asked'), model: 'm' });
    const writer = withModelPolicy(model, createFakeWriter(), policy(['law.example']));
    const attendees = [{ name: 'Kim', address: 'kim@law.example' }];
    const meeting = { id: 'x', attendees, gaps: [], utterances: [{ id: 'u1', text: 'Hello.' }] };
    const digest = await writer.digestMeeting(meeting, reader, signal);
    expect(digest.writtenBy.fallback).toBe(BY_RULE);
  });

  it.each(['', 'the lawyers', 'label:', 'a@b@c', 'acme'])('takes %j for no rule', (text) => {
    expect(parseMailRule(text)).toBeUndefined();
  });
});

describe('a question under a model policy', () => {
  const answering = (model: string) => createFakeWriter({ model });
  const asked = async (message: Partial<CleanMessage>, rules = policy([])) => {
    const [partOf] = thread(message).messages;
    const seen: unknown[] = [];
    const model = {
      ...answering('m'),
      answer: async (_question: string, passages: unknown) => {
        seen.push(passages);
        return { claims: [], writtenBy: { model: 'm' } };
      },
    };
    const guarded = withModelPolicy(model, answering('none'), rules);
    const passages = [{ id: 'm1', text: 'The total is 4,200 euros.', ...(partOf && { partOf }) }];
    const answer = await guarded.answer('What is the total?', passages, reader, signal);
    return { seen, answer };
  };

  it('shows ordinary mail to the model, and nothing but the passages of it', async () => {
    const { seen } = await asked({});
    expect(seen).toEqual([[{ id: 'm1', text: 'The total is 4,200 euros.' }]]);
  });

  it.each([
    ['mail its sender marked as private', { sensitivity: 'private' } as const, policy([])],
    ['mail of an excluded sender', {}, policy(['@acme.example'])],
  ])('keeps %s from the model, and answers without it', async (_case, message, rules) => {
    const { seen, answer } = await asked(message, rules);
    expect(seen).toEqual([]);
    expect(answer.claims).not.toEqual([]);
    expect(answer.writtenBy.fallback).toMatch(/from the model$/);
  });

  it('keeps a meeting with an excluded attendee from the model', async () => {
    const partOf = { attendees: [{ address: 'x@lawfirm.example' }] };
    const model = { ...answering('m'), answer: () => Promise.reject(new Error('asked')) };
    const guarded = withModelPolicy(model, answering('none'), policy(['lawfirm.example']));
    const passages = [{ id: 'u1', text: 'The total is 4,200 euros.', partOf }];
    const answer = await guarded.answer('What is the total?', passages, reader, signal);
    expect(answer.writtenBy.fallback).toBe(BY_RULE);
  });
});
