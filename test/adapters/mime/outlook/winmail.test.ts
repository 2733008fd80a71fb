import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTnef } from '../../../../adapters/mime/outlook/tnef.js';
import { eml } from '../../files/folders.js';
import { parseBytes, parseReadable, reasonOf } from '../parse.js';
import { attribute, packRtf, storeRtf, type Values, writeTnef } from './write-outlook.js';

const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/.{76}/g, '$&\n');
const winmail = (bytes: Buffer, type = 'application/ms-tnef; name=winmail.dat') =>
  `--b\nContent-Type: ${type}\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment\n\n${base64(bytes)}\n`;
const text = (words: string) => `--b\nContent-Type: text/plain\n\n${words}\n`;
const mixed = (...parts: readonly string[]) =>
  eml({ 'Content-Type': 'multipart/mixed; boundary=b' }, `${parts.join('')}--b--\n`);
const plain = { '1000': 'Could you grease the winch by Friday?\r\n' };
const plan: Values = { '3707': 'Winch plan.pdf', '3701': Buffer.alloc(3_000) };

describe('a mail in winmail.dat', () => {
  it.each([
    ['as text', plain],
    ['as HTML', { '1013': Buffer.from('<p>Could you grease the winch by Friday?</p>') }],
    [
      'as packed RTF',
      { '1009': packRtf('{\\rtf1\\ansi Could you grease the winch by Friday?\\par}') },
    ],
    ['as RTF', { '1009': storeRtf('{\\rtf1\\ansi Could you grease the winch by Friday?\\par}') }],
  ])('whose words stand there %s is read', async (_name, properties: Values) => {
    const bytes = writeTnef({ properties, attachments: [plan] });
    const message = await parseReadable(mixed(text(''), winmail(bytes)));
    expect(message.body.content).toContain('Could you grease the winch by Friday?');
    expect(message.attachments).toMatchObject([{ name: 'Winch plan.pdf', size: 3_000 }]);
  });

  it('is read by its name where its type is lost, and as the whole mail', async () => {
    const bytes = writeTnef({ properties: plain });
    for (const mail of [
      mixed(winmail(bytes, 'application/octet-stream; name="WINMAIL.DAT"')),
      eml(
        { 'Content-Type': 'application/ms-tnef', 'Content-Transfer-Encoding': 'base64' },
        base64(bytes),
      ),
    ]) {
      expect((await parseReadable(mail)).body.content).toContain('grease the winch');
    }
  });

  it('whose text stands beside it once is not said twice', async () => {
    const bytes = writeTnef({ properties: plain, attachments: [plan] });
    const message = await parseReadable(mixed(text('Could you grease it?'), winmail(bytes)));
    expect(message.body.content.trim()).toBe('Could you grease it?');
    expect(message.attachments).toMatchObject([{ name: 'Winch plan.pdf' }]);
  });

  it('in an old charset, as an attribute of its own, is read', async () => {
    const head = writeTnef({ properties: {} });
    const body = attribute(1, 0x0002_800c, Buffer.from('Gr\xf6\xdfe: 5 \x80', 'latin1'));
    const codePage = attribute(1, 0x0006_9007, Buffer.from([0xe4, 0x04, 0, 0, 0, 0, 0, 0]));
    const message = await parseReadable(mixed(winmail(Buffer.concat([head, codePage, body]))));
    expect(message.body.content).toBe('Größe: 5 €');
  });

  it('of many megabytes is read for its words, and said to be cut', async () => {
    const attachments = [{ ...plan, '3701': Buffer.alloc(9 * 1024 ** 2) }];
    const bytes = writeTnef({ properties: plain, attachments });
    const message = await parseReadable(mixed(winmail(bytes)));
    expect(message).toMatchObject({ isCut: true, attachments: [{ size: 9 * 1024 ** 2 }] });
    expect(message.body.content).toContain('grease the winch');
  });

  it.each([
    ['is something else', Buffer.from('no tnef')],
    ['says nothing', writeTnef({ properties: {} })],
  ])('that %s is told to be what it is', async (_name, bytes) => {
    expect(await reasonOf(mixed(text(''), winmail(bytes)))).toBe(
      'sent as winmail.dat, which only Outlook opens',
    );
  });

  const whole = writeTnef({
    properties: { ...plain, '1009': packRtf('{\\rtf1 a}') },
    attachments: [plan],
  });

  it('is read as far as it goes, wherever it is wrong or ends', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(
            fc.integer({ min: 4, max: whole.length - 4 }),
            fc.integer({ min: 0, max: 0xffffffff }),
          ),
        ),
        fc.integer({ min: 4, max: whole.length }),
        async (changes, end) => {
          const bytes = Buffer.from(whole);
          for (const [at, value] of changes) bytes.writeUInt32LE(value, at);
          expect(readTnef(bytes.subarray(0, end))).toBeDefined();
          const item = await parseBytes(mixed(winmail(bytes.subarray(0, end))));
          if (item.kind === 'unreadable') expect(item.item.reason).toContain('winmail.dat');
        },
      ),
      { numRuns: 200 },
    );
  });
});
