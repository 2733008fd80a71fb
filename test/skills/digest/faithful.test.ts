import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFileMailbox } from '../../../adapters/files/mailbox/mailbox.js';
import { createQuotingWriter } from '../../../adapters/quoting/writer.js';
import type { Mailbox, Message, Person } from '../../../skills/core/ports/mail.js';
import { type Reply, toPlain } from '../../../skills/core/reply.js';
import { inboxDigest } from '../../../skills/digest/index.js';
import { cleanMessage } from '../../../skills/reading/clean-message.js';
import { fold } from '../../../skills/reading/fold.js';
import { threadSummary } from '../../../skills/summarize/index.js';
import { createFakeCall } from '../../fakes/call.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeConversations } from '../../fakes/conversations.js';
import { createFakeDocuments } from '../../fakes/documents.js';
import { createFakeMailbox } from '../../fakes/mailbox.js';
import { createFakeMarks } from '../../fakes/marks.js';
import { createFakePreferences } from '../../fakes/preferences.js';
import { createFakeProgress } from '../../fakes/progress.js';

const NOW = Date.parse('2026-11-24T09:00:00Z');
const EXAMPLE = resolve(import.meta.dirname, '../../../examples/mailbox.mbox');
const { signal } = new AbortController();
const SECTIONS = ['needs-you', 'waiting-on-others', 'to-know'] as const;

const portsOf = (mailbox: Mailbox) => ({
  mailbox,
  writer: createQuotingWriter(),
  preferences: createFakePreferences(),
  conversations: createFakeConversations(),
  documents: createFakeDocuments({}),
  marks: createFakeMarks(),
  clock: createFakeClock(NOW),
  progress: createFakeProgress(),
});

/** What a reply shows as somebody's words, with the message that it cites. */
function shownIn({ sections }: Reply): readonly (readonly [id: string, words: string])[] {
  return sections.flatMap(({ items }) =>
    items.flatMap(({ text, note, quote, sources: [source] }) => {
      expect(note).toBeUndefined();
      const quoted = [...toPlain(text).matchAll(/: [“„«] ?(.*?) ?[”“»]$/gu)].map(
        ([, words = '']) => words,
      );
      return [...(quote === undefined ? [] : [quote]), ...quoted].map(
        (words) => [source?.id ?? '', words] as const,
      );
    }),
  );
}

/** The pieces of some words that the message they are cited from does not have. */
function strayIn(words: string, message: Message | undefined): readonly string[] {
  if (message === undefined) return [words];
  const { text, forwarded = '' } = cleanMessage(message);
  const said = fold(`${message.subject}\n${text}\n${forwarded}`);
  return words.split('…').filter((piece) => !said.includes(fold(piece)));
}

async function messagesOf(mailbox: Mailbox): Promise<ReadonlyMap<string, Message>> {
  const found = new Map<string, Message>();
  for await (const item of mailbox.messages({ from: 0, to: NOW }, signal)) {
    if (item.kind === 'message') found.set(item.message.id, item.message);
  }
  return found;
}

/** All that digests and summaries of a mailbox show as somebody's words, and who never said it. */
async function strayQuotesOf(mailbox: Mailbox) {
  const messages = await messagesOf(mailbox);
  const ports = portsOf(mailbox);
  const call = createFakeCall();
  let count = 0;
  const stray: string[] = [];
  const look = (reply: Reply) => {
    for (const [id, words] of shownIn(reply)) {
      count += 1;
      stray.push(...strayIn(words, messages.get(id)));
    }
  };
  for (const only of SECTIONS) {
    const digest = await inboxDigest.run({ since: 'week', only, from: 1 }, ports, call);
    look(digest);
    for (const { reference } of digest.sections.flatMap(({ items }) => items)) {
      if (reference === undefined) continue;
      look(await threadSummary.run({ thread: reference, length: 'full' }, ports, call));
    }
  }
  return { count, stray };
}

describe('what a digest and a summary show as somebody’s words, without a model', () => {
  it('stands in the mail that is cited: the example mailbox', async () => {
    const owner = { addresses: ['alex.kim@example.com'], name: 'Alex Kim' };
    const { count, stray } = await strayQuotesOf(createFileMailbox({ path: EXAMPLE, owner }));
    expect(stray).toEqual([]);
    expect(count).toBeGreaterThan(40);
  });

  it('stands in the mail that is cited: any mail', async () => {
    const alex: Person = { name: 'Alex Kim', address: 'alex@example.com' };
    const people: readonly Person[] = [
      alex,
      { name: 'Dana No', address: 'dana@example.com' },
      { name: 'Weber, Jonas (42)', address: 'jonas@example.com' },
    ];
    const sentence = fc.constantFrom(
      'Hi Alex,',
      'Can you send me the deck by Friday?',
      "Please don't forward it to Jonas.",
      'Its fee goes up to 90 euros.',
      'We will not move to Lisbon, unless the landlord pays.',
      'I have signed it, 12 copies at 3.5 %.',
      'Bitte schicken Sie uns die Zahlen bis Montag zu.',
      'Pourriez-vous me confirmer la date ?',
      '- a list of crates',
      '请在星期五之前签字。',
      'He asked: "Who pays?" and left.',
      `Could you ${'count the crates in the hall, '.repeat(12)}please?`,
      '-----Original Message-----\nFrom: Ines Costa\nSent: Monday, November 23, 2026 16:40\nTo: Alex\nSubject: Boiler\n',
    );
    const text = fc.array(fc.oneof(sentence, fc.string()), { maxLength: 7 });
    const mail = fc.record({
      lines: text,
      from: fc.constantFrom(...people),
      to: fc.subarray([...people]),
      subject: fc.constantFrom('Deck', 'FW: Boiler', 'Re: Deck', ''),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(mail, { minLength: 1, maxLength: 5 }), async (mails) => {
        const items = mails.map(({ lines, from, to, subject }, at) => ({
          kind: 'message' as const,
          message: {
            id: `m${at}`,
            references: [],
            from,
            to,
            cc: [],
            subject,
            receivedAt: NOW - 3_600_000 + at,
            body: { format: 'text' as const, content: lines.join('\n') },
            attachments: [],
            important: false,
          },
        }));
        const mailbox = createFakeMailbox({ owner: { addresses: [alex.address] }, items });
        expect((await strayQuotesOf(mailbox)).stray).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
