import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createFileMailbox } from '../../../../adapters/files/mailbox/mailbox.js';
import { guessOwner } from '../../../../adapters/files/mailbox/owner.js';
import { InputError, NotFoundError } from '../../../../skills/core/errors.js';
import { eml, live, makeFolder, messagesOf, readMailbox, unreadableOf } from '../folders.js';

// Dates without a zone are meant in UTC, but so far read in the zone of the machine.
vi.stubEnv('TZ', 'UTC');

const separator = 'From dana@example.com Mon Nov 23 09:00:00 2026\n';

async function readOne(text: string | Uint8Array) {
  const folder = await makeFolder({ 'one.eml': text });
  const [item] = await readMailbox(join(folder, 'one.eml'));
  if (item?.kind !== 'message') throw new Error(`Not read: ${item?.item.reason}`);
  return item.message;
}

describe('an mbox file', () => {
  async function readMbox(text: string) {
    const folder = await makeFolder({ mbox: text });
    return readMailbox(join(folder, 'mbox'));
  }

  it('takes one quoting mark off quoted "From " lines', async () => {
    const [message] = messagesOf(
      await readMbox(`${separator}${eml({}, '>From me.\n>>From you.\n')}`),
    );
    expect(message?.body.content.trim()).toBe('From me.\n>From you.');
  });

  it('leaves an unquoted sentence that begins with From in its message', async () => {
    const items = await readMbox(`${separator}${eml({}, 'Hi,\n\nFrom here on we wait.\n')}`);
    expect(messagesOf(items)[0]?.body.content).toContain('From here on we wait.');
  });

  it('splits at the separators of Thunderbird and Takeout', async () => {
    const second = eml({ 'Message-ID': '<2@example.com>' });
    const third = eml({ 'Message-ID': '<3@example.com>' });
    const text = `From - Mon Nov 23 09:00:00 2026\n${eml()}\nFrom - Mon Nov 23 09:00:00 2026\n${second}\nFrom 1234@xxx Mon Nov 23 10:00:00 +0000 2026\n${third}`;
    expect(messagesOf(await readMbox(text))).toHaveLength(3);
  });

  it('reads CRLF line ends', async () => {
    const text = `${separator}${eml()}\n${separator}${eml({ Subject: 'Second' })}`;
    const messages = messagesOf(await readMbox(text.replaceAll('\n', '\r\n')));
    expect(messages.map(({ subject }) => subject)).toEqual(['Hello', 'Second']);
  });

  it('takes the date of the separator where the message has none', async () => {
    const text = `${separator}From: dana@example.com\nSubject: No date\n\nHello.\n`;
    const [message] = messagesOf(await readMbox(text));
    expect(message?.receivedAt).toBe(Date.parse('2026-11-23T09:00:00Z'));
  });

  it('yields a message stored twice once', async () => {
    const items = await readMbox(`${separator}${eml()}\n${separator}${eml()}`);
    expect(items).toHaveLength(1);
  });
});

describe('a folder of mail', () => {
  it('leaves out drafts, spam and half-written mail of a Maildir', async () => {
    const folder = await makeFolder({
      'cur/1': eml({ Subject: 'Read' }),
      'new/2': eml({ Subject: 'New' }),
      'tmp/3': eml({ Subject: 'Half' }),
      '.Drafts/cur/4': eml({ Subject: 'Draft' }),
      '.Spam/new/5': eml({ Subject: 'Spam' }),
    });
    const subjects = messagesOf(await readMailbox(folder)).map(({ subject }) => subject);
    expect(subjects.sort()).toEqual(['New', 'Read']);
  });

  // The superuser may read everything: nothing to test then.
  it.skipIf(process.getuid?.() === 0)('names a file that may not be read', async () => {
    const folder = await makeFolder({ 'a.eml': eml(), 'b.eml': eml({ Subject: 'Closed' }) });
    await chmod(join(folder, 'b.eml'), 0);
    const items = await readMailbox(folder);
    expect(messagesOf(items)).toHaveLength(1);
    expect(unreadableOf(items)).toEqual([{ id: 'b.eml', reason: 'not allowed to be read' }]);
  });

  it('names an unreadable file by its path', async () => {
    const folder = await makeFolder({
      'a/good.eml': eml(),
      'a/empty.eml': '',
      'bad.eml': '\u0001',
    });
    expect(unreadableOf(await readMailbox(folder))).toEqual([
      expect.objectContaining({ id: 'a/empty.eml', reason: 'empty' }),
      expect.objectContaining({ id: 'bad.eml', reason: 'not a mail message' }),
    ]);
  });
});

describe('a path', () => {
  it('that is not there is told with a remedy', async () => {
    const reading = readMailbox('/nowhere/mail.mbox');
    await expect(reading).rejects.toThrow(NotFoundError);
    await expect(reading).rejects.toThrow('Check the spelling');
  });

  it('that is empty gives no messages', async () => {
    const folder = await makeFolder({ 'mail.mbox': '' });
    expect(await readMailbox(join(folder, 'mail.mbox'))).toEqual([]);
    expect(await readMailbox(await makeFolder())).toEqual([]);
  });

  it('to a device is refused', async () => {
    await expect(readMailbox('/dev/null')).rejects.toThrow(InputError);
  });
});

describe('a message', () => {
  it('is dated by the server that delivered it rather than by its sender', async () => {
    const received = 'from a by b;\n Mon, 23 Nov 2026 10:00:00 +0100';
    const message = await readOne(
      eml({ Received: received, Date: 'Fri, 1 Jan 2038 00:00:00 +0000' }),
    );
    expect(message.receivedAt).toBe(Date.parse('2026-11-23T09:00:00Z'));
  });

  it.each([
    ['Mon, 23 Nov 2026 10:00:00 +0100 (CET)'],
    ['Mon, 23 Nov 2026 10:00:00 CET'],
    ['23 Nov 2026 09:00:00'],
    ['Mon, 23 Nov 2026 04:00:00 EST'],
  ])('understands the date %s', async (date) => {
    expect((await readOne(eml({ Date: date }))).receivedAt).toBe(
      Date.parse('2026-11-23T09:00:00Z'),
    );
  });

  it('keeps only what threading needs of ids', async () => {
    const message = await readOne(
      eml({
        'In-Reply-To': 'Your mail <a@example.com>',
        References: '<x@example.com>\n <a@example.com>',
      }),
    );
    expect(message.inReplyTo).toBe('a@example.com');
    expect(message.references).toEqual(['x@example.com', 'a@example.com']);
  });

  it('decodes names and subjects, raw 8-bit ones too', async () => {
    const encoded = await readOne(eml({ Subject: '=?utf-8?Q?Gr=C3=BC=C3=9Fe?=' }));
    const raw = await readOne(Buffer.from(eml({ Subject: 'Grüße' }), 'latin1'));
    expect([encoded.subject, raw.subject]).toEqual(['Grüße', 'Grüße']);
  });

  it('prefers the text part, unless it is a stub', async () => {
    const parts = (text: string) =>
      `--b\nContent-Type: text/plain\n\n${text}\n--b\nContent-Type: text/html\n\n<p>${'Long text. '.repeat(200)}</p>\n--b--\n`;
    const type = { 'Content-Type': 'multipart/alternative; boundary=b' };
    expect((await readOne(eml(type, parts('Long text. '.repeat(20))))).body.format).toBe('text');
    expect((await readOne(eml(type, parts('Please use an HTML reader.')))).body.format).toBe(
      'html',
    );
  });

  it('names its attachments with their size and opens none', async () => {
    const data = Buffer.alloc(3_000, 7).toString('base64').replace(/.{76}/g, '$&\n');
    const body = `--b\nContent-Type: application/pdf; name="a.pdf"\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n${data}\n--b\nContent-Type: text/html\nContent-Disposition: attachment; filename=b.html\n\n<b>x</b>\n--b\nContent-Type: text/plain\n\nThe text comes last.\n--b--\n`;
    const message = await readOne(eml({ 'Content-Type': 'multipart/mixed; boundary=b' }, body));
    expect(message.attachments).toEqual([
      { name: 'a.pdf', mediaType: 'application/pdf', size: 3_000 },
      { name: 'b.html', mediaType: 'text/html', size: 8 },
    ]);
    expect(message.body.content).toContain('The text comes last.');
  });

  it.each([
    ['PGP/MIME', { 'Content-Type': 'multipart/encrypted; boundary=b' }, '--b--\n'],
    ['S/MIME', { 'Content-Type': 'application/x-pkcs7-mime; name=smime.p7m' }, 'AAAA\n'],
    ['PGP in the text', {}, '-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\n'],
  ])('encrypted with %s is not opened', async (_name, headers, body) => {
    const folder = await makeFolder({ 'secret.eml': eml(headers, body) });
    const [item] = unreadableOf(await readMailbox(folder));
    expect(item).toMatchObject({ id: 'secret.eml', reason: 'encrypted, not opened' });
  });
});

describe('bulk mail', () => {
  const bulkOf = async (headers: Readonly<Record<string, string>>) =>
    (await readOne(eml(headers))).bulk;

  it('is a newsletter when one can unsubscribe', async () => {
    expect(
      await bulkOf({
        From: 'Finance Weekly <e@fw.example>',
        'List-Unsubscribe': '<https://fw.example/u>',
      }),
    ).toEqual({
      kind: 'newsletter',
      sender: 'Finance Weekly',
    });
  });

  it.each([
    [{ From: 'Status <noreply@status.example>' }],
    [{ From: 'Status <do.not.reply@status.example>' }],
    [{ From: 'Status <alerts@status.example>' }],
    [{ From: 'Status <root@status.example>' }],
    [{ From: 'Status <jo@status.example>', 'Auto-Submitted': 'auto-generated' }],
  ])('is a notification when a machine sent it: %o', async (headers) => {
    expect(await bulkOf(headers)).toEqual({ kind: 'notification', sender: 'Status' });
  });

  it('is grouped by the service, not by the person it writes about', async () => {
    const bulk = await bulkOf({
      From: 'Mei Lin <notifications@github.example>',
      'List-Id': '<x.github.example>',
    });
    expect(bulk?.sender).toBe('GitHub');
  });

  it.each([
    [
      { 'List-Id': 'Gauge users <gauge.lists.example>', 'List-Post': '<mailto:gauge@x>' },
      'Gauge users',
    ],
    [{ 'List-Id': '<gauge.lists.example>', 'List-Post': '<mailto:gauge@x>' }, 'gauge'],
    [
      { 'List-Id': 'Use and development of the gauge. <gauge.x>', 'List-Post': '<mailto:gauge@x>' },
      'gauge',
    ],
    [{ 'List-Id': '<gauge.lists.example>', Cc: 'gauge@lists.example' }, 'gauge'],
    [{ Precedence: 'list', Subject: 'Re: [gauge] Zero' }, 'gauge'],
    [{ 'List-Id': '<x9.mailer.example>', 'List-Post': 'NO' }, 'Mei Lin'],
  ])('of a list that people talk on is known by the list: %o', async (headers, sender) => {
    const bulk = await bulkOf({ From: 'Mei Lin <mei@elsewhere.example>', ...headers });
    expect(bulk).toEqual({ kind: 'newsletter', sender });
  });

  it('is not what a colleague writes to the own team list', async () => {
    const headers = { 'List-Id': '<team.example.com>', 'List-Post': '<mailto:team@example.com>' };
    expect(await bulkOf(headers)).toBeUndefined();
    expect(await bulkOf({ ...headers, From: 'x@elsewhere.example' })).toBeDefined();
  });

  it('is not what a person writes by hand', async () => {
    expect(
      await bulkOf({ From: 'Norbert Eply <nor.eply@example.com>', 'Auto-Submitted': 'no' }),
    ).toBeUndefined();
  });
});

describe('an invitation', () => {
  const invite = (lines: string) =>
    readOne(
      eml(
        { 'Content-Type': 'multipart/mixed; boundary=b' },
        `--b\nContent-Type: text/plain\n\nPlease come.\n--b\nContent-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:1\nSUMMARY:Audit\n${lines}\nEND:VEVENT\nEND:VCALENDAR\n--b--\n`,
      ),
    );

  it('is read from the calendar part', async () => {
    const { invitation, attachments } = await invite(
      'DTSTART:20261126T090000Z\nDTEND:20261126T100000Z\nORGANIZER;CN=Dana:mailto:Dana@example.com\nLOCATION:Kepler',
    );
    expect(invitation).toEqual({
      method: 'request',
      uid: '1',
      title: 'Audit',
      startsAt: Date.parse('2026-11-26T09:00:00Z'),
      endsAt: Date.parse('2026-11-26T10:00:00Z'),
      organizer: { address: 'dana@example.com', name: 'Dana' },
      location: 'Kepler',
    });
    expect(attachments).toEqual([]);
  });

  it('knows a zone by its IANA name where the calendar does not define it', async () => {
    const { invitation } = await invite('DTSTART;TZID=America/New_York:20261126T090000');
    expect(invitation?.startsAt).toBe(Date.parse('2026-11-26T14:00:00Z'));
  });

  it.each([
    ['20260701T100000', '2026-07-01T08:00:00Z'],
    ['20261126T100000', '2026-11-26T09:00:00Z'],
  ])('is read in the time zone that Outlook defines since 1601: %s', async (local, instant) => {
    const change = (name: string, month: number, from: string, to: string) =>
      `BEGIN:${name}\nDTSTART:16010101T030000\nTZOFFSETFROM:${from}\nTZOFFSETTO:${to}\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=${month}\nEND:${name}\n`;
    const zone = `BEGIN:VTIMEZONE\nTZID:W. Europe Standard Time\n${change('STANDARD', 10, '+0200', '+0100')}${change('DAYLIGHT', 3, '+0100', '+0200')}END:VTIMEZONE\n`;
    const event = `BEGIN:VEVENT\nUID:1\nSUMMARY:Audit\nDTSTART;TZID=W. Europe Standard Time:${local}\nEND:VEVENT\n`;
    const text = `BEGIN:VCALENDAR\n${zone}${event}END:VCALENDAR\n`;
    const { invitation } = await readOne(eml({ 'Content-Type': 'text/calendar' }, text));
    expect(invitation?.startsAt).toBe(Date.parse(instant));
  });

  it('that is broken costs the invitation, not the message', async () => {
    const message = await invite('DTSTART:yesterday\nBEGIN:VEVENT');
    expect(message.invitation).toBeUndefined();
    expect(message.body.content).toContain('Please come.');
  });
});

describe('the owner of a mailbox', () => {
  it('is guessed as whom most messages were sent to', async () => {
    const folder = await makeFolder({
      '1.eml': eml({ To: 'Alex Kim <Alex@example.com>, b@example.com' }),
      '2.eml': eml({ To: 'b@example.com', 'Delivered-To': 'alex@example.com' }),
      '3.eml': eml({ To: 'Alex Kim <alex@example.com>' }),
    });
    expect(await guessOwner(folder, live())).toEqual({
      addresses: ['alex@example.com'],
      name: 'Alex Kim',
    });
    expect(await createFileMailbox({ path: folder }).owner(live())).toMatchObject({
      addresses: ['alex@example.com'],
    });
  });

  it('of an empty mailbox is nobody', async () => {
    const folder = await makeFolder();
    expect(await guessOwner(folder, live())).toBeUndefined();
    expect(await createFileMailbox({ path: folder }).owner(live())).toEqual({ addresses: [] });
  });

  it.each([
    ['package.json', '{ "name": "daybrief" }\n'],
    ['notes.txt', 'Milk, eggs and a new rope.\n'],
    ['noise.pst', Buffer.from(Array.from({ length: 400 }, (_, at) => (at * 197) % 256))],
  ])('is refused, by name, where a file is no mail: %s', async (name, content) => {
    const folder = await makeFolder({ [name]: content });
    const read = readMailbox(join(folder, name));
    await expect(read).rejects.toThrow(`“${name}” is no mail, and no mailbox.`);
  });
});
