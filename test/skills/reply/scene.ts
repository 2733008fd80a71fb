import type { Message } from '../../../skills/core/ports/mail.js';
import type { CleanThread, DraftBrief, Reader, Writer } from '../../../skills/core/ports/writer.js';
import type { PrivateReply } from '../../../skills/core/reply.js';
import { replyDraft } from '../../../skills/reply/index.js';
import { createFakeCall } from '../../fakes/call.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeConversations } from '../../fakes/conversations.js';
import { createFakeMailbox } from '../../fakes/mailbox.js';
import { createFakePreferences } from '../../fakes/preferences.js';

export const NOW = Date.parse('2026-11-24T08:00:00Z');
export const alex = { name: 'Alex Kim', address: 'alex@example.com' };
export const dana = { name: 'Dana Ortiz', address: 'dana@example.com' };
export const ASK = 'Can you confirm the EMEA figures by Friday?';

export const reader: Reader = {
  addresses: [alex.address],
  name: alex.name,
  timeZone: 'Europe/Berlin',
  locale: 'en-GB',
  now: NOW,
};

/** A message to Alex; the later its number, the later it came. */
export function mail(number: number, content: string, changes: Partial<Message> = {}): Message {
  return {
    id: `m${number}`,
    internetMessageId: `m${number}@example.com`,
    references: number === 1 ? [] : ['m1@example.com'],
    from: dana,
    to: [alex],
    cc: [],
    subject: number === 1 ? 'Budget review' : 'Re: Budget review',
    receivedAt: NOW - 3_600_000 + number * 60_000,
    body: { format: 'text', content },
    attachments: [],
    important: false,
    ...changes,
  };
}

/** One thread with one message that asks. */
export function thread(text = ASK): CleanThread {
  const message = { id: 'm1', from: dana, to: [alex], cc: [], sentAt: NOW - 3_600_000, text };
  return { id: 'm1', subject: 'Budget review', messages: [{ ...message, language: 'en' }] };
}

/** What Alex says to it. */
export function brief(instruction?: string): DraftBrief {
  return {
    ...(instruction === undefined ? {} : { instruction }),
    answering: ['m1'],
    length: 'full',
  };
}

/** Asks for a draft as a surface would, about the thread of the first message. */
export async function draft(
  messages: readonly Message[],
  words: string | undefined,
  writer: Writer,
  options: {
    length?: 'short' | 'full';
    tone?: 'house' | 'formal' | 'friendly';
    item?: string;
  } = {},
): Promise<PrivateReply> {
  const { length = 'full', tone = 'house', item = 'm1' } = options;
  const reply = await replyDraft.run(
    { item, words, length, tone },
    {
      mailbox: createFakeMailbox({
        owner: { addresses: reader.addresses, name: alex.name },
        items: messages.map((message) => ({ kind: 'message', message })),
      }),
      writer,
      conversations: createFakeConversations(),
      preferences: createFakePreferences(),
      clock: createFakeClock(NOW),
    },
    createFakeCall(),
  );
  if (reply.audience !== 'asker') throw new TypeError('A draft is for its asker alone.');
  return reply;
}

/** The text that a person would copy. */
export function textOf(reply: PrivateReply): string {
  return (reply.sections.find(({ text }) => text)?.text ?? []).join('\n');
}
