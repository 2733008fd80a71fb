import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eml, makeFolder, messagesOf, readMailbox, unreadableOf } from '../files/folders.js';

const mixed = { 'Content-Type': 'multipart/mixed; boundary=b' };

/** Nests a text part in this many multiparts. */
function nested(depth: number): string {
  const open = Array.from(
    { length: depth },
    (_, level) => `--n${level}\nContent-Type: multipart/mixed; boundary=n${level + 1}\n\n`,
  );
  const close = Array.from({ length: depth + 1 }, (_, level) => `--n${depth - level}--\n`);
  return `${open.join('')}--n${depth}\nContent-Type: text/plain\n\nDeep.\n${close.join('')}`;
}

const poison: readonly (readonly [string, string | Uint8Array])[] = [
  ['a line of a million characters', eml({}, 'x'.repeat(1_000_000))],
  [
    '100,000 recipients',
    eml({ To: Array.from({ length: 100_000 }, (_, i) => `p${i}@example.com`).join(', ') }),
  ],
  ['a million header characters', eml({ 'X-Long': 'y'.repeat(1_000_000) })],
  [
    '100,000 headers',
    eml(Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`X-${i}`, 'y']))),
  ],
  ['100,000 references', eml({ References: '<a@b.example> '.repeat(100_000) })],
  ['a charset nobody knows', eml({ 'Content-Type': 'text/plain; charset=klingon' }, 'Hello.\n')],
  [
    'bytes that are no text',
    Buffer.concat([Buffer.from(eml({}, '')), Buffer.from([0xff, 0xfe, 0, 0xd8, 0xc0])]),
  ],
  ['NUL everywhere', eml({ Subject: 'a\0b', From: 'x\0 <d\0@example.com>' }, 'Hel\0lo.\n')],
  [
    '1,000 nested multiparts',
    eml({ 'Content-Type': 'multipart/mixed; boundary=n0' }, nested(1_000)),
  ],
  ['100,000 parts', eml(mixed, '--b\nContent-Type: text/plain\n\nx\n'.repeat(100_000))],
  [
    '2,000 nested messages',
    eml({ 'Content-Type': 'message/rfc822' }, 'Content-Type: message/rfc822\n\n'.repeat(2_000)),
  ],
  ['a boundary that is never closed', eml(mixed, '--b\nContent-Type: text/plain\n\nOpen.')],
  [
    'an endless meeting',
    eml(
      mixed,
      `--b\nContent-Type: text/calendar\n\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20260101T000000Z\nRRULE:FREQ=SECONDLY\nEND:VEVENT\nEND:VCALENDAR\n--b--\n`,
    ),
  ],
  [
    'a time zone that never changes',
    eml(
      mixed,
      `--b\nContent-Type: text/calendar\n\nBEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:T\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:1\nDTSTART;TZID=T:20260101T000000\nEND:VEVENT\nEND:VCALENDAR\n--b--\n`,
    ),
  ],
  [
    'bidirectional and tag characters',
    eml({ Subject: 'pay \u202etxt.exe\u202c \u{e0041}\u{e0042}' }),
  ],
  [
    'a quoted-printable end in the middle of a character',
    eml({ 'Content-Transfer-Encoding': 'quoted-printable' }, '=C3=\n='),
  ],
  ['base64 that is none', eml({ 'Content-Transfer-Encoding': 'base64' }, '!!!!====!!!!')],
];

describe('a poisoned message', () => {
  it.each(poison)('with %s is read or named, and harms no other', async (_name, text) => {
    const folder = await makeFolder({
      'a.eml': eml({ Subject: 'Before' }),
      'b.eml': text,
      'c.eml': eml({ Subject: 'After' }),
    });
    const items = await readMailbox(folder);
    const subjects = messagesOf(items).map(({ subject }) => subject);
    expect(items).toHaveLength(3);
    expect(subjects).toContain('Before');
    expect(subjects).toContain('After');
    for (const message of messagesOf(items)) {
      expect(JSON.stringify(message)).not.toMatch(/\\u0000|\u202e/);
      expect(message.to.length).toBeLessThan(10_000);
    }
  });

  it('that is longer than what is kept says so, and only that one', async () => {
    const folder = await makeFolder({
      'a.eml': eml({ Subject: 'Long' }, 'a line of text\n'.repeat(200_000)),
      'b.eml': eml({ Subject: 'Short' }),
    });
    const messages = messagesOf(await readMailbox(folder));
    expect(messages.filter(({ isCut }) => isCut).map(({ subject }) => subject)).toEqual(['Long']);
  });

  it('among fifty leaves forty-nine, and is named', async () => {
    const good = Array.from({ length: 49 }, (_, index) => [
      `${index}.eml`,
      eml({ Subject: `Mail ${index}` }),
    ]);
    const folder = await makeFolder({ ...Object.fromEntries(good), 'poison.eml': '\0\0\0' });
    const items = await readMailbox(folder);
    expect(messagesOf(items)).toHaveLength(49);
    expect(unreadableOf(items)).toEqual([expect.objectContaining({ id: 'poison.eml' })]);
  });

  it('with an attachment of 150 MB is read in little memory, its text after the attachment too', async () => {
    const folder = await makeFolder();
    const path = join(folder, 'big.eml');
    const file = createWriteStream(path);
    file.write(
      eml(
        mixed,
        '--b\nContent-Type: application/zip; name=big.zip\nContent-Transfer-Encoding: base64\n\n',
      ),
    );
    const chunk = `${'A'.repeat(76)}\n`.repeat(14_000);
    for (let written = 0; written < 150_000_000; written += chunk.length) {
      if (!file.write(chunk)) await once(file, 'drain');
    }
    file.end('--b\nContent-Type: text/plain\n\nStill here.\n--b--\n');
    await once(file, 'close');
    const before = process.memoryUsage();
    const [message] = messagesOf(await readMailbox(path));
    const after = process.memoryUsage();
    expect(message?.body.content).toContain('Still here.');
    expect(message?.attachments[0]?.size).toBeGreaterThan(110_000_000);
    // Resident memory is noisy under a test runner: the margin is far below the size of the file.
    expect(after.rss - before.rss).toBeLessThan(100_000_000);
  });
});
