import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFileMailbox } from '../../../../adapters/files/mailbox/mailbox.js';
import { splitMbox } from '../../../../adapters/files/mailbox/mbox.js';
import type { MailItem } from '../../../../skills/core/ports/mail.js';
import { writeMsg } from '../../mime/outlook/write-outlook.js';
import { eml, live, makeFolder, messagesOf, readMailbox, unreadableOf } from '../folders.js';

const second = eml({ Subject: 'Second', 'Message-ID': '<2@example.com>' });

async function subjectsIn(files: Readonly<Record<string, string | Uint8Array>>, name = '') {
  const items = await readMailbox(join(await makeFolder(files), name));
  return messagesOf(items).map(({ subject }) => subject);
}

describe('an mbox file', () => {
  it.each([
    ['an address alone', 'From jane@example.com'],
    ['a date in another language', 'From jane@example.com Mo 23. November 2026, 9 Uhr'],
    ['a sign', 'From -'],
    ['a date', 'From jane@example.com Mon Nov 23 09:00:00 2026'],
  ])('whose separators have %s is split', async (_name, separator) => {
    expect(
      await subjectsIn({ mbox: `${separator}\n${eml()}\n${separator}\n${second}` }, 'mbox'),
    ).toEqual(['Hello', 'Second']);
  });

  it.each([
    ['From Monday, 23 Nov 10:00 on we are closed.\nPlease tell the crew.\n'],
    ['We moved.\nFrom Mon Nov 23 09:00:00 2026 on\nwe sit upstairs.\n'],
    ['Hi,\n\nFrom: the quay\nSubject: winch\n'],
    ['Hi,\n\nFrom jane@example.com I heard:\nit rains.\n'],
  ])('is not split in %j', async (body) => {
    const items = await readMailbox(
      join(await makeFolder({ mbox: `From jane@example.com\n${eml({}, body)}` }), 'mbox'),
    );
    expect(messagesOf(items).map((message) => message.body.content.trim())).toEqual([body.trim()]);
  });

  it('packed by gzip is read as it is', async () => {
    const text = `From a@b Mon Nov 23 09:00:00 2026\n${eml()}\nFrom a@b Mon Nov 23 09:00:00 2026\n${second}`;
    expect(await subjectsIn({ 'mail.mbox.gz': gzipSync(text) }, 'mail.mbox.gz')).toEqual([
      'Hello',
      'Second',
    ]);
  });

  it('packed by gzip is read in a folder as well, and named where it is cut off', async () => {
    const packed = gzipSync(`From a@b Mon Nov 23 09:00:00 2026\n${eml()}`);
    const cut = { 'cut.mbox.gz': packed.subarray(0, packed.length - 9) };
    const items = await readMailbox(await makeFolder({ 'all/mail.mbox.gz': packed, ...cut }));
    expect(messagesOf(items).map(({ subject }) => subject)).toEqual(['Hello']);
    expect(unreadableOf(items)).toMatchObject([
      { id: 'cut.mbox.gz', reason: 'cannot be unpacked to its end' },
    ]);
    await expect(readMailbox(join(await makeFolder(cut), 'cut.mbox.gz'))).rejects.toThrow(
      'broken or cut off',
    );
  });

  it('comes apart the same however its bytes arrive', async () => {
    const text = Buffer.from(`From a@b.example\n${eml()}\nFrom b@b.example\n${second}`);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 80 }), async (size) => {
        const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
          text.subarray(at * size, (at + 1) * size),
        );
        const names: string[] = [];
        for await (const { fields } of splitMbox(chunks, 0))
          names.push(fields.find(({ name }) => name === 'subject')?.value ?? '');
        expect(names).toEqual(['Hello', 'Second']);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the files of mail programs', () => {
  const emlx = (flags: number) => {
    const text = eml();
    return `${Buffer.byteLength(text)}\n${text}<?xml version="1.0"?><plist><dict><key>flags</key><integer>${flags}</integer></dict></plist>\n`;
  };

  it('of Apple Mail are read, without those that were thrown away', async () => {
    const files = {
      'Messages/1.emlx': emlx(1),
      'Messages/2.emlx': emlx(3),
      'Messages/3.emlx': emlx(65),
    };
    const [message, ...others] = messagesOf(await readMailbox(await makeFolder(files)));
    expect(others).toEqual([]);
    expect(message?.body.content).toBe('Hello.\n');
  });

  it('of Thunderbird are read, without its folders of trash and drafts', async () => {
    const mbox = `From - Mon Nov 23 09:00:00 2026\n${eml()}`;
    const trash = `From - Mon Nov 23 09:00:00 2026\n${second}`;
    expect(
      await subjectsIn({
        Inbox: mbox,
        'Inbox.msf': 'x',
        Trash: trash,
        'Trash.msf': 'x',
        Drafts: trash,
        'notes.txt': 'x',
      }),
    ).toEqual(['Hello']);
  });

  const saved = (flags: number) =>
    writeMsg({
      properties: { '0037': 'The winch', '0E07': flags, '1000': 'Please grease it.\r\n' },
    });

  it('of Outlook are read, without what is not sent yet', async () => {
    const folder = await makeFolder({
      'Saved/1.msg': saved(1),
      'Saved/2.msg': saved(9),
    });
    const [message, ...others] = messagesOf(await readMailbox(folder));
    expect(others).toEqual([]);
    expect(message).toMatchObject({
      subject: 'The winch',
      body: { content: 'Please grease it.\n' },
    });
    expect(await subjectsIn({ 'winch.msg': saved(1) }, 'winch.msg')).toEqual(['The winch']);
  });

  it('of Outlook are named where they are broken or hold a whole mailbox', async () => {
    const folder = await makeFolder({
      'a.eml': eml(),
      'b.msg': Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      'c.pst': Buffer.from('!BDN'),
    });
    expect(unreadableOf(await readMailbox(folder))).toMatchObject([
      { id: 'b.msg', reason: 'no message of Outlook, or a broken one' },
      { id: 'c.pst', reason: 'an Outlook data file (.pst or .ost), not opened' },
    ]);
  });
});

describe('what is no mailbox', () => {
  it.each([
    ['mail.pst', Buffer.from('!BDN0000'), 'an Outlook data file'],
    ['one.msg', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'no message of Outlook'],
    ['takeout.zip', Buffer.from('PK\u0003\u0004abc'), 'a zip archive'],
    ['invoice.pdf', Buffer.from('%PDF-1.7'), 'a PDF'],
  ])('is told what it is: %s', async (name, bytes, what) => {
    await expect(readMailbox(join(await makeFolder({ [name]: bytes }), name))).rejects.toThrow(
      what,
    );
  });

  it('is told of a folder without mail, by what it holds', async () => {
    await expect(readMailbox(await makeFolder({ 'winch.txt': 'x' }))).rejects.toThrow(
      '“winch.txt”',
    );
  });

  it('is not said of a Maildir that is empty', async () => {
    expect(
      await readMailbox(
        await makeFolder({ 'new/.keep': '', 'cur/.keep': '', 'dovecot.index': 'x' }),
      ),
    ).toEqual([]);
  });
});

describe('a date ahead of the window', () => {
  const window = {
    from: Date.parse('2026-11-20T00:00:00Z'),
    to: Date.parse('2026-11-24T00:00:00Z'),
  };
  const stored = new Date('2026-11-23T12:00:00Z');

  async function readWithin(headers: Readonly<Record<string, string>>) {
    const folder = await makeFolder({ 'a.eml': eml(headers) });
    await utimes(join(folder, 'a.eml'), stored, stored);
    const items: MailItem[] = [];
    for await (const item of createFileMailbox({ path: folder }).messages(window, live()))
      items.push(item);
    return messagesOf(items).map(({ receivedAt }) => receivedAt);
  }

  it('is wrong where the message was stored before, which is then when it came', async () => {
    expect(await readWithin({ Date: 'Mon, 23 Nov 2091 09:00:00 +0000' })).toEqual([
      stored.getTime(),
    ]);
  });

  it('counts where a server says the same, or the message was stored later', async () => {
    const Received = 'from a by b; Wed, 25 Nov 2026 09:00:00 +0000';
    expect(await readWithin({ Received, Date: 'Wed, 25 Nov 2026 09:00:00 +0000' })).toEqual([]);
    expect(await readWithin({ Date: 'Mon, 23 Nov 2026 09:00:00 +0000' })).toHaveLength(1);
  });
});
