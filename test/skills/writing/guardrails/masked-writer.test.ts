import { describe, expect, it } from 'vitest';
import { createQuotingWriter } from '../../../../adapters/quoting/writer.js';
import type { Message } from '../../../../skills/core/ports/mail.js';
import type { CleanThread, Reader } from '../../../../skills/core/ports/writer.js';
import { describeCoverage } from '../../../../skills/core/receipts/coverage.js';
import { readThread } from '../../../../skills/reading/message/read-thread.js';
import { withGrounding } from '../../../../skills/writing/grounding/with-grounding.js';
import {
  withMaskedHeads,
  withMaskedSpeech,
  withMaskedText,
} from '../../../../skills/writing/guardrails/masked-sources.js';
import { withMasking } from '../../../../skills/writing/guardrails/masked-writer.js';
import { createFakeLog } from '../../../fakes/log.js';
import { createFakeMailbox } from '../../../fakes/mailbox.js';
import { createFakeWriter } from '../../../fakes/writer.js';

const signal = new AbortController().signal;
const reader: Reader = { addresses: [], timeZone: 'UTC', locale: 'en', now: 0 };
const thread: CleanThread = {
  id: 't',
  subject: 'Access',
  messages: [
    {
      id: 'm1',
      from: { name: 'Dana', address: 'dana@example.com' },
      to: [],
      cc: [],
      sentAt: 0,
      text: 'The password is hunter2. The total is 4,200 euros.',
      forwarded: 'Pay to DE89 3704 0044 0532 0130 00 and log in with hunter2.',
    },
  ],
};

describe('a writer behind the mask', () => {
  const writer = withMasking(withGrounding(createFakeWriter(), createFakeLog()), 'secrets');

  it('repeats no password, in text or quote, and keeps what is no secret', async () => {
    const summary = await writer.summarizeThread(thread, reader, signal);
    expect(JSON.stringify(summary)).not.toContain('hunter2');
    expect(summary.headline).toMatchObject({
      text: 'The password is [password]. The total is 4,200 euros.',
      quote: 'The password is [password]. The total is 4,200 euros.',
    });
  });

  it('repeats no secret of a thread that was read before, not even one line of a key', async () => {
    const key = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7';
    const [message] = thread.messages;
    if (!message) throw new Error('The thread is empty.');
    const text = `Dana, use hunter2.\n\nThe password is hunter2.\n\n-----BEGIN PRIVATE KEY-----\n${key}\n${key}\n-----END PRIVATE KEY-----\n\nPlease install it by Friday.`;
    const read = readThread({ ...thread, messages: [{ ...message, text }] }, reader);
    const inner = createQuotingWriter();
    const given: unknown[] = [];
    const plain = withMasking(
      {
        ...inner,
        summarizeThread(...input) {
          given.push(input[0]);
          return inner.summarizeThread(...input);
        },
        answer(...input) {
          given.push(input[1]);
          return inner.answer(...input);
        },
      },
      'secrets',
    );
    const { requests } = await plain.summarizeThread(read, reader, signal);
    expect(requests.map(({ quote }) => quote)).toContain('Please install it by Friday.');
    const [first] = read.messages;
    const passage = { id: 'm1', text, ...(first && { reading: first.reading }) };
    await plain.answer('what about the password?', [passage], reader, signal);
    expect(given).toHaveLength(2);
    expect(JSON.stringify(given)).not.toMatch(/hunter2|MIIE/);
  });

  it('counts what it masked for the receipt', async () => {
    const { writtenBy } = await writer.summarizeThread(thread, reader, signal);
    expect(writtenBy).toEqual({ model: 'none', masked: 1 });
    const receipt = { unit: 'messages', found: 2, read: 2, skipped: [] } as const;
    expect(describeCoverage({ ...receipt, writtenBy })).toBe(
      'Read 2 of 2 messages. Written without a model. 1 secret was not repeated.',
    );
    expect(describeCoverage({ ...receipt, writtenBy: { model: 'gpt', masked: 2 } })).toBe(
      'Read 2 of 2 messages. Words by gpt, found by Daybrief. 2 secrets were masked before the model read them.',
    );
  });

  it('masks what a person says in a draft, and repeats no secret of its mail', async () => {
    const brief = { answering: ['m1'], length: 'full', instruction: 'use the PIN: 4821' } as const;
    const draft = await writer.draftReply(thread, brief, reader, signal);
    expect(JSON.stringify(draft)).not.toMatch(/hunter2|4821/);
    expect(JSON.stringify(draft)).toContain('use the PIN: [password');
    expect(draft.writtenBy.masked).toBe(2);
  });

  it('masks what is said in a meeting', async () => {
    const utterances = [{ id: 'u1', text: 'The password is hunter2.' }];
    const meeting = { id: 'x', attendees: [], gaps: [], utterances };
    const digest = await writer.digestMeeting(meeting, reader, signal);
    expect(JSON.stringify(digest)).not.toContain('hunter2');
  });

  it('masks a question and the passages that answer it', async () => {
    const passages = [{ id: 'p1', text: 'The password is hunter2.' }];
    const { claims } = await writer.answer('Is the password hunter2?', passages, reader, signal);
    expect(claims).toMatchObject([{ text: 'The password is [password].' }]);
  });

  it('says nothing about masking where there was nothing to mask', async () => {
    const plain = {
      ...thread,
      messages: thread.messages.map((m) => ({ ...m, text: 'Hi.', forwarded: '' })),
    };
    const { writtenBy } = await writer.summarizeThread(plain, reader, signal);
    expect(writtenBy).toEqual({ model: 'none' });
  });
});

describe('a mailbox behind the mask', () => {
  it('shows no code in a subject, nor in the body what the subject gave away', async () => {
    const message: Message = {
      id: 'm1',
      references: [],
      to: [],
      cc: [],
      subject: '482913 is your Acme verification code',
      receivedAt: 0,
      body: { format: 'html', content: '<b>482913</b>' },
      attachments: [],
      important: false,
    };
    const mailbox = withMaskedHeads(
      createFakeMailbox({ owner: { addresses: [] }, items: [{ kind: 'message', message }] }),
    );
    const [item] = await mailbox.thread('m1', signal);
    expect(item).toMatchObject({
      message: {
        subject: '(one-time code) is your Acme verification code',
        body: { content: '<b>[one-time code]</b>' },
      },
    });
  });
});

describe('what is read without a writer', () => {
  const secret = ['Kite88', 'String!'].join('');

  it('has no secret in the names of a message', async () => {
    const message: Message = {
      id: 'm1',
      references: [],
      from: { name: `Desk, password ${secret}`, address: 'desk@example.com' },
      to: [],
      cc: [],
      subject: 'Hello',
      receivedAt: 0,
      body: { format: 'text', content: `again: ${secret}` },
      attachments: [{ name: `password ${secret}.txt`, mediaType: 'text/plain' }],
      important: false,
    };
    const mailbox = withMaskedHeads(
      createFakeMailbox({ owner: { addresses: [] }, items: [{ kind: 'message', message }] }),
    );
    expect(JSON.stringify(await mailbox.thread('m1', signal))).not.toContain(secret);
  });

  it('has none in a meeting, wherever it is said again', async () => {
    const utterances = [
      { id: 'u1', text: `The password is ${secret}.` },
      { id: 'u2', text: `So ${secret}, thanks.` },
    ];
    const transcripts = withMaskedSpeech({
      transcript: async () => ({ id: 't', title: secret, attendees: [], utterances, gaps: [] }),
    });
    expect(JSON.stringify(await transcripts.transcript('t', signal))).not.toContain(secret);
  });

  it('has none in a document, its tables included', async () => {
    const table = { header: ['what', 'value'], rows: [['Password', secret]] };
    const block = {
      id: 'b1',
      label: 'plan.md',
      paragraphs: [`It is ${secret}`],
      bullets: [],
      table,
    };
    const documents = withMaskedText({
      material: async () => ({ id: 'd', title: 'Plan', blocks: [block] }),
    });
    expect(JSON.stringify(await documents.material('d', signal))).not.toContain(secret);
  });
});
