import { describe, expect, it } from 'vitest';
import type { MailItem } from '../../../skills/mail.js';
import { toPlain } from '../../../skills/reply.js';
import { threadSummary } from '../../../skills/thread-summary/index.js';
import { createFakeCall } from '../../fakes/call.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeConversations } from '../../fakes/conversations.js';
import { createFakeMailbox } from '../../fakes/mailbox.js';
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

async function summarize(thread: string, conversations = createFakeConversations()) {
  return threadSummary.run(
    { thread, length: 'full' },
    {
      mailbox: createFakeMailbox({ owner: { addresses: ['p1@example.com'] }, items }),
      writer: createFakeWriter(),
      conversations,
      clock: createFakeClock(NOW),
    },
    call,
  );
}

describe('thread summary', () => {
  it('says what was said in order, each with its author and proof', async () => {
    const reply = await summarize('m1');
    expect(toPlain(reply.title)).toBe('The plan');
    const [section] = reply.sections;
    expect(section?.heading).toBe('In short');
    expect(section?.items[0]).toMatchObject({
      quote: 'The plan is done.',
      sources: [{ id: 'm1', label: 'Dana Ortiz' }],
    });
    expect(reply.coverage).toMatchObject({ found: 2, read: 2 });
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
      what: 'There is no item 7 in your last digest.',
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
