import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOutlookBytes } from '../../../../adapters/files/mailbox/outlook-file.js';
import { parseMessage } from '../../../../adapters/mime/message.js';
import type { MailItem, Message } from '../../../../skills/core/ports/mail.js';
import { narrow, type OutlookMail, packRtf, type Values, writeMsg } from './write-outlook.js';

const sentAt = new Date('2026-11-23T09:00:00Z');
const winch: Values = {
  '0037': 'The winch',
  '0039': sentAt,
  '0042': 'Dana "Dee" Ortiz',
  '0065': '/O=QUAY/CN=DANA',
  '5D02': 'dana@example.com',
  '1000': 'Could you grease the winch by Friday?\r\n\r\nDana\r\n',
  '1035': '<winch@example.com>',
  '1042': '<ropes@example.com>',
};

async function itemOf(bytes: Buffer): Promise<MailItem> {
  return parseMessage(await readOutlookBytes(bytes, 'one.msg', undefined));
}

async function messageOf(mail: OutlookMail): Promise<Message> {
  const item = await itemOf(writeMsg(mail));
  if (item.kind !== 'message') throw new Error(`Not read: ${item.item.reason}`);
  return item.message;
}

describe('a message that Outlook saved as a file', () => {
  it('says who wrote it to whom, when, and what', async () => {
    const message = await messageOf({
      properties: winch,
      recipients: [
        { '0C15': 1, '3001': 'Kim, Alex', '39FE': 'alex@example.com' },
        { '0C15': 2, '3001': 'jo@example.com', '3003': 'jo@example.com' },
        { '0C15': 3, '3001': 'Hidden', '39FE': 'hidden@example.com' },
      ],
      attachments: [
        { '3704': 'WINCH~1.PDF', '3707': 'Winch plan.pdf', '3701': Buffer.alloc(5_000, 1) },
        { '3001': 'No name of its own' },
      ],
    });
    expect(message).toMatchObject({
      from: { address: 'dana@example.com', name: 'Dana "Dee" Ortiz' },
      to: [{ address: 'alex@example.com', name: 'Kim, Alex' }],
      cc: [{ address: 'jo@example.com' }],
      subject: 'The winch',
      receivedAt: sentAt.getTime(),
      internetMessageId: 'winch@example.com',
      inReplyTo: 'ropes@example.com',
      body: { format: 'text', content: 'Could you grease the winch by Friday?\n\nDana\n' },
      attachments: [
        { name: 'Winch plan.pdf', size: 5_000 },
        { name: 'No name of its own', size: 0 },
      ],
    });
    expect(JSON.stringify(message)).not.toContain('hidden@');
  });

  it('has the headers that it came with', async () => {
    const message = await messageOf({
      properties: {
        ...winch,
        '007D':
          'Received: from a by b;\r\n Mon, 23 Nov 2026 10:00:00 +0000\r\nFrom: Jo <jo@example.com>\r\nList-Id: <crew.example.com>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed;\r\n boundary="b"\r\nMessage-ID: <came@example.com>\r\n\r\n',
      },
    });
    expect(message).toMatchObject({
      from: { address: 'jo@example.com' },
      internetMessageId: 'came@example.com',
      subject: 'The winch',
      receivedAt: Date.parse('2026-11-23T10:00:00Z'),
    });
    expect(message.body.content).toContain('grease the winch');
  });

  it('of HTML alone is in the charset that it names', async () => {
    const { '1000': _, ...others } = winch;
    const html = Buffer.from('<p>Bitte die Gr\xf6\xdfe best\xe4tigen: 5 \x80.</p>', 'latin1');
    const message = await messageOf({ properties: { ...others, '1013': html, '3FDE': 1252 } });
    expect(message.body).toEqual({
      format: 'html',
      content: '<p>Bitte die Größe bestätigen: 5 €.</p>',
    });
  });

  it('in an old charset is read, whatever its HTML is in', async () => {
    const properties = {
      '0037': narrow(Buffer.from('8a6d9446', 'hex')),
      '0039': sentAt,
      '1000': narrow(Buffer.from('834f8380', 'hex')),
    };
    for (const pages of [{ '3FDE': 65001, '3FFD': 932 }, { '3FDE': 50220 }]) {
      const message = await messageOf({ properties: { ...properties, ...pages } });
      expect([message.subject, message.body.content]).toEqual(['確認', 'グム']);
    }
  });

  it('with nothing but a subject is read', async () => {
    const message = await messageOf({ properties: { '0037': 'Yes: the winch', '0039': sentAt } });
    expect(message).toMatchObject({ subject: 'Yes: the winch', body: { content: '' } });
  });

  it('of RTF alone is read', async () => {
    const { '1000': _, ...others } = winch;
    const rtf = packRtf('{\\rtf1\\ansi\\fromtext \\par Could you grease the winch?\\par}');
    const { body } = await messageOf({ properties: { ...others, '1009': rtf } });
    expect(body.content.trim()).toBe('Could you grease the winch?');
  });

  it('that is encrypted says so', async () => {
    const { '1000': _, ...others } = winch;
    const mail = {
      properties: others,
      attachments: [{ '3707': 'smime.p7m', '3701': Buffer.from('x') }],
    };
    expect(await itemOf(writeMsg(mail))).toMatchObject({
      item: { reason: 'encrypted, not opened' },
    });
  });

  it('cannot bring headers of its own in a name or a subject', async () => {
    const message = await messageOf({
      properties: {
        ...winch,
        '0037': 'Hi\r\nTo: x@example.com',
        '0042': 'Dana\r\nCc: y@example.com',
      },
    });
    expect([message.to, message.cc]).toEqual([[], []]);
  });

  it('is read however large its parts are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(300), fc.nat(40), fc.nat(20_000), async (lines, files, size) => {
        const text = 'Grease the winch.\n'.repeat(lines + 1);
        const attachments = Array.from({ length: files }, (_, at) => ({
          '3707': `plan-${at}.pdf`,
          '3701': Buffer.alloc(size, 7),
        }));
        const message = await messageOf({ properties: { ...winch, '1000': text }, attachments });
        expect(message.body.content).toBe(text);
        expect(message.attachments).toHaveLength(files);
        expect(message.attachments.every((each) => each.size === size)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a broken file of that kind', () => {
  const whole = writeMsg({
    properties: { ...winch, '1000': 'Grease it. '.repeat(2_000) },
    recipients: [{ '0C15': 1, '3001': 'Alex', '39FE': 'alex@example.com' }],
    attachments: [{ '3707': 'plan.pdf', '3701': Buffer.alloc(9_000) }],
  });

  it('is read as far as it goes, or named, wherever its bytes are wrong or end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 4), fc.integer({ min: 0, max: 0xffffffff }))),
        fc.integer({ min: 1, max: whole.length }),
        async (changes, end) => {
          const bytes = Buffer.from(whole);
          for (const [at, value] of changes) bytes.writeUInt32LE(value, at);
          const item = await itemOf(bytes.subarray(0, end));
          expect(['message', 'unreadable']).toContain(item.kind);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('whose every number leads back to the same place ends', async () => {
    for (const value of [0, 1, 2, 0x7fffffff, 0xfffffff9]) {
      const bytes = Buffer.from(whole);
      for (let at = 44; at + 4 <= bytes.length; at += 4) bytes.writeUInt32LE(value, at);
      expect((await itemOf(bytes)).kind).toBe('unreadable');
    }
  });

  it('that is a document of Word is named', async () => {
    const item = await itemOf(Buffer.from(whole).fill(0, 512));
    expect(item).toMatchObject({ item: { reason: 'no message of Outlook, or a broken one' } });
  });
});
