import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { toDocumentFile, toMailboxFile } from '../../../adapters/chat/thread-file.js';
import type { Attachment } from '../../../skills/core/call.js';
import type { ChatMessage } from '../../../skills/core/ports/channel-threads.js';

const FILE = { name: 'slack-thread', domain: 'slack.invalid' };
const signal = new AbortController().signal;

const message = (id: string, name: string, text: string): ChatMessage => ({
  id,
  sentAt: Date.parse('2026-11-24T08:00:00Z') + Number(id) * 60_000,
  author: { id: `U${id}`, name },
  text,
});

const textOf = async (file: Attachment) =>
  new TextDecoder().decode(await file.read(1_000_000, signal));

/** The messages of an mbox file, split where the format says. */
async function parseMailbox(file: Attachment) {
  const parts = (await textOf(file)).split(/^From .*\n/m).slice(1);
  return Promise.all(parts.map((part) => new PostalMime().parse(part)));
}

describe('a conversation as a mailbox file', () => {
  it('is a thread that mail readers understand', async () => {
    const file = toMailboxFile(
      [
        message('1', 'Dana Ortiz', 'Ship on Friday? 🚚'),
        message('2', 'Jörg „JJ“', 'Ja.\n\nFrom me: yes'),
      ],
      FILE,
    );
    const [first, second] = await parseMailbox(file);
    expect(file.name).toBe('slack-thread.mbox');
    expect(first).toMatchObject({
      subject: 'Ship on Friday? 🚚',
      from: { name: 'Dana Ortiz', address: 'u1@slack.invalid' },
      date: '2026-11-24T08:01:00.000Z',
    });
    expect(first?.text?.trim()).toBe('Ship on Friday? 🚚');
    expect(second).toMatchObject({
      from: { name: 'Jörg „JJ“' },
      inReplyTo: first?.messageId,
      references: first?.messageId,
    });
    expect(second?.text?.trim()).toBe('Ja.\n\nFrom me: yes');
  });

  it('has as many messages as the conversation, whatever people write', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            name: fc.oneof(fc.string({ unit: 'binary' }), fc.constant('A\r\nBcc: x@evil.example')),
            text: fc.oneof(
              fc.string({ unit: 'binary' }),
              fc.constant('x\nFrom evil@evil.example Tue\nSubject: y\n\nz'),
            ),
          }),
          { minLength: 1, maxLength: 5 },
        ),
        async (entries) => {
          const messages = entries.map(({ name, text }, index) =>
            message(String(index), name, text),
          );
          const mails = await parseMailbox(toMailboxFile(messages, FILE));
          expect(mails).toHaveLength(messages.length);
          for (const mail of mails) {
            expect(mail.bcc).toBeUndefined();
            expect(mail.from?.address).toMatch(/^u\d@slack\.invalid$/);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a conversation as a document', () => {
  it('has a section for each message, and no heading or list that people wrote', async () => {
    const file = toDocumentFile([message('1', 'Dana', '# Not a title\n- not a list')], FILE);
    expect(file.name).toBe('slack-thread.md');
    const lines = (await textOf(file)).split('\n');
    expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(2);
    expect(lines).toContain('\\# Not a title');
    expect(lines).toContain('\\- not a list');
  });
});
