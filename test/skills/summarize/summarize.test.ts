import { describe, expect, it } from 'vitest';
import type { MailItem } from '../../../skills/core/ports/mail.js';
import type { Claim, Request } from '../../../skills/core/ports/writer.js';
import { toPlain } from '../../../skills/core/reply.js';
import { renderThread } from '../../../skills/summarize/compose.js';
import { threadSummary } from '../../../skills/summarize/index.js';
import { createFakeCall } from '../../fakes/call.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeConversations } from '../../fakes/conversations.js';
import { createFakeDocuments } from '../../fakes/documents.js';
import { createFakeMailbox } from '../../fakes/mailbox.js';
import { createFakePreferences } from '../../fakes/preferences.js';
import { createFakeWriter } from '../../fakes/writer.js';

const NOW = Date.parse('2026-11-24T08:00:00Z');
const items: readonly MailItem[] = ['The plan is done.', 'Thank you, Dana.'].map(
  (content, index) => ({
    kind: 'message',
    message: {
      id: `m${index + 1}`,
      internetMessageId: `m${index + 1}@example.com`,
      references: index === 0 ? [] : ['m1@example.com'],
      from: { name: index === 0 ? 'Dana Ortiz' : 'Alex Kim', address: `p${index}@example.com` },
      to: [],
      cc: [],
      subject: 'The plan',
      receivedAt: NOW - 10_000 + index,
      body: { format: 'text', content },
      attachments: [],
      important: false,
    },
  }),
);
const call = createFakeCall();
const reader = {
  addresses: ['p1@example.com'],
  timeZone: 'Europe/Berlin',
  locale: 'en-GB',
  now: NOW,
};

async function summarize(
  thread: string,
  conversations = createFakeConversations(),
  mails = items,
  preferences = createFakePreferences(),
) {
  return threadSummary.run(
    { thread, length: 'full' },
    {
      mailbox: createFakeMailbox({ owner: { addresses: ['p1@example.com'] }, items: mails }),
      documents: createFakeDocuments({}),
      writer: createFakeWriter(),
      conversations,
      preferences,
      clock: createFakeClock(NOW),
    },
    call,
  );
}

describe('thread summary', () => {
  it('tells the time in the zone that the reader chose, not in that of the platform', async () => {
    const preferences = createFakePreferences();
    await preferences.save(call.principal, { timeZone: 'Pacific/Auckland' });
    const sources = (reply: Awaited<ReturnType<typeof summarize>>) =>
      JSON.stringify(reply.sections.flatMap(({ items }) => items.map((item) => item.sources)));
    const there = sources(await summarize('m1', undefined, items, preferences));
    expect(there).toContain('20:59');
    expect(sources(await summarize('m1'))).toContain('8:59');
  });

  it('says what was said in order, each with its author and proof', async () => {
    const reply = await summarize('m1');
    expect(toPlain(reply.title)).toBe('The plan');
    const [section] = reply.sections;
    expect(section?.heading).toBe('In short');
    expect(section?.items[0]).toMatchObject({
      text: [{ bold: 'Dana Ortiz' }, ': “The plan is done.”'],
      sources: [{ id: 'm1', label: expect.stringContaining('Tuesday 24 November') }],
    });
    expect(reply.coverage).toMatchObject({ found: 2, read: 2 });
  });

  it('names in the receipt the message that was too long to be read whole', async () => {
    const [first, ...others] = items;
    if (first?.kind !== 'message') throw new Error('The first item is a message.');
    const cut: MailItem = { kind: 'message', message: { ...first.message, isCut: true } };
    const reply = await summarize('m1', createFakeConversations(), [cut, ...others]);
    expect(reply.coverage?.skipped).toEqual([{ reason: 'too long, read only in part', count: 1 }]);
  });

  it('says each claim once, with its source, what is asked first', () => {
    const claim = (text: string, quote: string): Claim => ({ text, sourceIds: ['m1'], quote });
    const asked = claim('Dana asks you to sign the lease', 'Could you sign the lease?');
    const settled = claim('Dana: We moved the start to May', 'We moved the start to May.');
    const said = claim('Dana: The painters are done', 'The painters are done.');
    const dana = { name: 'Dana Ortiz', address: 'p0@example.com' };
    const reply = renderThread({
      thread: { id: 'm1', subject: 'Lease', messages: [] },
      items,
      summary: {
        headline: asked,
        points: [asked, settled, said],
        requests: [{ ...asked, from: dana, to: [], kind: 'task' }],
        decisions: [settled],
        writtenBy: { model: 'none' },
      },
      length: 'full',
      reader,
    });
    expect(reply.lead).toEqual([]);
    expect(reply.sections.map(({ heading }) => heading)).toEqual(['Asked', 'Decided', 'Also said']);
    const shown = reply.sections.flatMap((section) => section.items);
    expect(shown.map(({ text, quote }) => [toPlain(text), quote])).toEqual([
      [asked.text, asked.quote],
      [settled.text, undefined],
      [said.text, undefined],
    ]);
    expect(shown.every(({ sources }) => sources.length === 1)).toBe(true);
  });

  it('says how many wrote when, and of each line who wrote it when', async () => {
    const reply = await summarize('m1');
    expect(reply.lead?.map(toPlain)[0]).toBe(
      '2 messages · Dana Ortiz, Alex Kim · Tuesday 24 November',
    );
    const claim = { text: 'The plan is done', sourceIds: ['m1'], quote: 'The plan is done.' };
    const thread = {
      id: 'm1',
      subject: 'The plan',
      messages: [
        {
          id: 'm1',
          from: { name: 'Dana Ortiz', address: 'p0@example.com' },
          to: [],
          cc: [],
          sentAt: NOW - 86_400_000,
          text: 'The plan is done.',
        },
      ],
    };
    const labelOf = (text: string) =>
      renderThread({
        thread,
        items,
        summary: {
          headline: claim,
          points: [{ ...claim, text }],
          requests: [],
          decisions: [],
          writtenBy: { model: 'none' },
        },
        length: 'full',
        reader,
      }).sections[0]?.items[0]?.sources[0]?.label;
    expect(labelOf('It is finished')).toBe('Monday 23 November, 9:00');
    expect(labelOf('The plan is done')).toBe('Monday 23 November, 9:00');
  });

  it('tells of a line in other words whose they are, as of a quote', () => {
    const dana = { name: 'Dana Ortiz', address: 'p0@example.com' };
    const jonas = { name: 'Jonas Weber', address: 'p1@example.com' };
    const text = 'Hi Jonas, could you please send the serial numbers to the lab?';
    const asked = {
      text: 'Send the lab the serial numbers',
      sourceIds: ['m1'],
      quote: text,
      from: dana,
      to: [jonas],
      kind: 'task' as const,
    };
    const message = { id: 'm1', from: dana, to: [jonas], cc: [], sentAt: NOW, text };
    const reply = renderThread({
      thread: { id: 'm1', subject: 'Gauges', messages: [message] },
      items,
      summary: {
        headline: asked,
        points: [],
        requests: [asked],
        decisions: [],
        writtenBy: { model: 'm' },
      },
      length: 'full',
      reader,
    });
    expect(toPlain(reply.sections[0]?.items[0]?.text ?? [])).toBe(
      'Dana Ortiz: Send the lab the serial numbers',
    );
  });

  it('puts what nobody answered first, and says who has written since', () => {
    const dana = { name: 'Dana Ortiz', address: 'p0@example.com' };
    const alex = { name: 'Alex Kim', address: 'p1@example.com' };
    const ask = (text: string, repliedIn?: Request['repliedIn']): Request => ({
      text,
      sourceIds: ['m1'],
      quote: `${text}?`,
      from: dana,
      to: [alex],
      kind: 'task',
      ...(repliedIn && { repliedIn }),
    });
    const reply = renderThread({
      thread: { id: 'm1', subject: 'Lease', messages: [] },
      items,
      summary: {
        headline: ask('one'),
        points: [],
        requests: [
          ask('one', { by: alex, at: NOW }),
          ask('two', { by: dana, at: NOW }),
          ask('three'),
        ],
        decisions: [],
        writtenBy: { model: 'none' },
      },
      length: 'full',
      reader,
    });
    const [asked] = reply.sections;
    expect(asked?.items.map(({ text, reasons }) => [toPlain(text), reasons])).toEqual([
      ['three', undefined],
      ['one', ['you have written since, on Tuesday 24 November']],
      ['two', ['Dana Ortiz has written since, on Tuesday 24 November']],
    ]);
  });

  describe('of a request and its reminders', () => {
    const dana = { name: 'Ortiz, Dana', address: 'p0@example.com' };
    const alex = { name: 'Alex Kim', address: 'p1@example.com' };
    const DAY = 86_400_000;
    type Ask = readonly [quote: string, changes?: Partial<Request>];
    const rows = (...asks: readonly Ask[]) => {
      const messages = asks.map((_, at) => ({
        id: `m${at + 1}`,
        from: dana,
        to: [alex],
        cc: [],
        sentAt: NOW + (at - asks.length) * DAY,
        text: '',
      }));
      const requests = asks.map(
        ([quote, changes], at): Request => ({
          text: quote,
          sourceIds: [`m${at + 1}`],
          quote,
          from: dana,
          to: [alex],
          kind: 'task',
          ...changes,
        }),
      );
      const [headline] = requests;
      if (headline === undefined) throw new Error('There is a request.');
      const summary = { headline, points: [], requests, decisions: [] };
      const reply = renderThread({
        thread: { id: 'm1', subject: 'Re: [ext] Lease', messages },
        items,
        summary: { ...summary, writtenBy: { model: 'none' } },
        length: 'full',
        reader,
      });
      return reply.sections.flatMap((section) =>
        section.items.map(({ text, reasons, sources }) => ({
          text: toPlain(text),
          reasons,
          sources: sources.map(({ id }) => id),
        })),
      );
    };

    it('makes one row, with every day it was asked on', () => {
      const due = { date: '2026-11-27', words: 'by Friday' };
      expect(
        rows(
          ['Could you please sign page 9 of the lease?'],
          ['Can you sign page 9 by Friday?', { due }],
          ['Any news on this?'],
        ),
      ).toEqual([
        {
          text: 'Dana Ortiz: “Can you sign page 9 by Friday?”',
          reasons: [
            'due Friday 27 November, in 3 days',
            'asked on Saturday 21 November, again on Sunday 22 November and Monday 23 November',
          ],
          sources: ['m1', 'm2', 'm3'],
        },
      ]);
    });

    it.each([
      [
        'other numbers',
        ['Can you sign page 9 of the lease?'],
        ['Can you sign page 7 of the lease?'],
      ],
      ['a denial', ['Please sign the lease today.'], ['Please do not sign the lease today.']],
      ['another author', ['Can you sign the lease?'], ['Can you sign the lease?', { from: alex }]],
      [
        'an answer before the reminder',
        ['Can you sign the lease?', { repliedIn: { by: alex, at: NOW - 2 * DAY } }],
        ['Any update on the painters?'],
      ],
    ] satisfies readonly (readonly [string, Ask, Ask])[])(
      'keeps two rows with %s',
      (_, first, second) => {
        expect(rows(first, second)).toHaveLength(2);
      },
    );
  });

  it('names people as they are spoken of, and the thread without marks', () => {
    const reply = renderThread({
      thread: {
        id: 'm1',
        subject: 'Re: [ext] Lease',
        messages: [
          {
            id: 'm1',
            from: { name: 'Ortiz, Dana', address: 'p0@example.com' },
            to: [],
            cc: [],
            sentAt: NOW,
            text: '',
          },
        ],
      },
      items,
      summary: {
        headline: { text: 'Dana Ortiz: Lease', sourceIds: [], quote: '' },
        points: [],
        requests: [],
        decisions: [],
        writtenBy: { model: 'none' },
      },
      length: 'full',
      reader,
    });
    expect(toPlain(reply.title)).toBe('Lease');
    expect(reply.lead?.map(toPlain)[0]).toBe('1 message · Dana Ortiz · Tuesday 24 November');
  });

  it('leads with the headline where no line below says it', () => {
    const reply = renderThread({
      thread: { id: 'm1', subject: 'Lease', messages: [] },
      items,
      summary: {
        headline: { text: 'Dana: The plan is done', sourceIds: ['m1'], quote: 'The plan is done.' },
        points: [],
        requests: [],
        decisions: [],
        writtenBy: { model: 'none' },
      },
      length: 'short',
      reader,
    });
    expect(reply.lead).toEqual([['Dana: The plan is done']]);
  });

  it('knows the thread behind a number of the last digest', async () => {
    const conversations = createFakeConversations();
    await conversations.keep(
      call.principal,
      { skill: 'digest', words: '', references: { 3: 'm2' } },
      NOW + 1_000,
    );
    const reply = await summarize('3', conversations);
    expect(toPlain(reply.title)).toBe('The plan');
  });

  it('explains a number that no digest has', async () => {
    await expect(summarize('7')).rejects.toMatchObject({
      code: 'input_invalid',
      what: 'There is no item 7 in your last answer.',
    });
  });

  it('does not take the numbers of somebody else’s digest', async () => {
    const conversations = createFakeConversations();
    const stranger = { ...call.principal, user: 'priya' };
    const state = { skill: 'digest', words: '', references: { 3: 'm2' } };
    await conversations.keep(stranger, state, NOW + 1_000);
    await expect(summarize('3', conversations)).rejects.toMatchObject({ code: 'input_invalid' });
  });

  it('says that a thread is not there', async () => {
    await expect(summarize('unknown@example.com')).rejects.toMatchObject({ code: 'not_found' });
  });
});
