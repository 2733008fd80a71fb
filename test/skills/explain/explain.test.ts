import { describe, expect, it } from 'vitest';
import type { ConversationState } from '../../../skills/core/ports/conversations.js';
import type { Message } from '../../../skills/core/ports/mail.js';
import { toPlain } from '../../../skills/core/reply.js';
import { explain } from '../../../skills/explain/index.js';
import { createFakeCall } from '../../fakes/call.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeConversations } from '../../fakes/conversations.js';
import { createFakeDocuments } from '../../fakes/documents.js';
import { createFakeMailbox } from '../../fakes/mailbox.js';
import { createFakePreferences } from '../../fakes/preferences.js';
import { createFakeTranscripts } from '../../fakes/transcripts.js';

const NOW = Date.parse('2026-11-24T08:00:00Z');
const message: Message = {
  id: 'm1',
  references: [],
  from: { name: 'Dana Ortiz', address: 'dana@example.com' },
  to: [{ address: 'alex@example.com' }],
  cc: [],
  subject: 'Budget',
  receivedAt: NOW - 3_600_000,
  body: { format: 'text', content: 'Can you confirm the figures by Friday?' },
  attachments: [],
  important: false,
};
const call = createFakeCall();

async function why(item: string | undefined, state?: ConversationState, asker = call) {
  const conversations = createFakeConversations();
  if (state) await conversations.keep(call.principal, state, NOW + 1);
  const utterances = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.'].map((text, at) => ({
    id: `u${at + 1}`,
    speaker: 'Mei Lin',
    text,
  }));
  return explain.run(
    { item },
    {
      mailbox: createFakeMailbox({
        owner: { addresses: ['alex@example.com'] },
        items: [{ kind: 'message', message }],
      }),
      transcripts: createFakeTranscripts({
        'a.vtt': { id: 'a', title: 'Standup', attendees: [], gaps: [], utterances },
      }),
      documents: createFakeDocuments({}),
      conversations,
      preferences: createFakePreferences(),
      clock: createFakeClock(NOW),
    },
    asker,
  );
}

const digest: ConversationState = {
  skill: 'digest',
  words: 'since monday',
  references: { 1: 'm1' },
  proofs: { 1: ['m1'] },
  receipt: {
    unit: 'messages',
    found: 3,
    read: 2,
    skipped: [{ reason: 'encrypted, not opened', count: 1 }],
    writtenBy: { model: 'none', fallback: 'the model did not answer' },
  },
};

describe('why', () => {
  it('tells the request, what was read and left out, who wrote, and how it was sorted', async () => {
    const reply = await why(undefined, digest);
    const lines = reply.sections.flatMap(({ items }) => items.map(({ text }) => toPlain(text)));
    expect(lines[0]).toBe('Asked: digest since monday');
    expect(lines[1]).toBe('Read: 2 of 3 messages; 1 encrypted, not opened.');
    expect(lines[2]).toContain('without a model because the model did not answer');
    expect(lines[3]).toContain('by fixed rules');
  });

  it('shows the message behind a line of the digest, and why the thread is there', async () => {
    const reply = await why('1', digest);
    expect(toPlain(reply.title)).toBe('Line 1 comes from “Budget”');
    expect(toPlain(reply.lead?.[0] ?? [])).toMatch(
      /^The thread needs you because: due Friday 27 November, in 3 days · asks you /,
    );
    expect(reply.sections[0]?.items.map(({ text }) => toPlain(text))).toEqual([
      'Dana Ortiz: Can you confirm the figures by Friday?',
    ]);
  });

  it('shows what was said before and after a line of a meeting', async () => {
    const meeting = {
      skill: 'meeting',
      words: 'a.vtt',
      references: {},
      source: 'a.vtt',
      proofs: { 2: ['u4'] },
    };
    const reply = await why('2', meeting);
    const items = reply.sections.flatMap((section) => section.items);
    expect(items.map(({ text }) => toPlain(text).slice('Mei Lin: '.length))).toEqual([
      'Two.',
      'Three.',
      'Four.',
      'Five.',
      'Six.',
    ]);
    expect(items[2]?.text[0]).toEqual({ bold: 'Mei Lin' });
  });

  it('shows what a slide of a meeting rests on', async () => {
    const deck = { skill: 'deck', words: 'a.vtt', references: {}, source: 'a.vtt' };
    const reply = await why('2', { ...deck, proofs: { 2: ['a#u6.3'] } });
    const items = reply.sections.flatMap((section) => section.items);
    expect(items.at(-1)?.text[0]).toEqual({ bold: 'Mei Lin' });
  });

  it.each([
    ['a thread', { source: 'mail:m1', proofs: { 2: ['mail:m1#m1.3'] } }],
    ['the digest', { proofs: { 2: ['digest today#m1.3'] } }],
  ])('shows what a slide of %s rests on', async (_, about) => {
    const reply = await why('2', { skill: 'deck', words: '', references: {}, ...about });
    expect(toPlain(reply.title)).toBe('Line 2 comes from “Budget”');
    expect(reply.sections[0]?.items).toHaveLength(1);
  });

  it('says which numbers there are, and that there is nothing yet', async () => {
    await expect(why('9', digest)).rejects.toThrow('It has the numbers 1.');
    await expect(why('1')).rejects.toThrow('no answer to explain');
  });

  it("explains nobody else's answer", async () => {
    const other = createFakeCall({ principal: { ...call.principal, user: 'mallory' } });
    await expect(why('1', digest, other)).rejects.toThrow('no answer to explain');
  });
});
