import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eml } from '../files/folders.js';
import { parseBytes, parseReadable, reasonOf } from './parse.js';

const mixed = (...parts: readonly string[]) =>
  `${parts.map((part) => `--b\n${part}\n`).join('')}--b--\n`;
const typed = (type: string, body: string, headers: Readonly<Record<string, string>> = {}) =>
  eml({ 'Content-Type': type, ...headers }, body);
const text = 'Content-Type: text/plain\n\nPlease grease the winch by Friday.';

async function bodyOf(content: string | Uint8Array) {
  return (await parseReadable(content)).body;
}

describe('the body of a mail', () => {
  it.each([
    [
      'that is base64 as a whole',
      typed('multipart/mixed; boundary=b', Buffer.from(mixed(text)).toString('base64'), {
        'Content-Transfer-Encoding': 'base64',
      }),
    ],
    ['whose boundary was escaped', typed('multipart/mixed; boundary=\\"b\\"', mixed(text))],
    ['whose boundary is another one', typed('multipart/mixed; boundary=other', mixed(text))],
    ['whose boundary is not named', typed('multipart/mixed', mixed(text))],
    [
      'without any boundary',
      typed('multipart/alternative; boundary=b', 'Please grease the winch by Friday.\n'),
    ],
    ['of a type without a subtype', typed('text', 'Please grease the winch by Friday.\n')],
    ['of a type that nobody knows', typed('text/x-own', 'Please grease the winch by Friday.\n')],
    [
      'signed in the old way',
      typed(
        'application/pgp; x-action=sign',
        '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA1\n\nPlease grease the winch by Friday.\n-----BEGIN PGP SIGNATURE-----\n\niQ\n-----END PGP SIGNATURE-----\n',
      ),
    ],
    [
      'in base64 whose label got lost',
      typed(
        'text/plain',
        `${Buffer.from('Please grease the winch by Friday. '.repeat(6)).toString('base64').replace(/.{76}/g, '$&\n')}\n`,
      ),
    ],
    [
      'below a continued header parameter',
      typed('multipart/mixed; boundary*0="b"; boundary*1=""', mixed(text)),
    ],
  ])('%s is read', async (_name, content) => {
    const { content: words } = await bodyOf(content);
    expect(words).toContain('Please grease the winch by Friday.');
    expect(words).not.toMatch(/--b|Content-Type|PGP/);
  });

  it('of a file in UTF-16, or with a byte order mark, is read', async () => {
    const html =
      'Content-Type: text/html\nFrom: d@example.com\nDate: 23 Nov 2026 09:00:00 +0000\n\n<p>Grease it.</p>\n';
    for (const bytes of [
      Buffer.from(`\ufeff${html}`),
      Buffer.from(`\ufeff${html}`, 'utf16le'),
      Buffer.from(html, 'utf16le'),
    ]) {
      expect(await bodyOf(bytes)).toMatchObject({ format: 'html', content: '<p>Grease it.</p>\n' });
    }
  });

  it('leaves out a named text beside it, which is a file', async () => {
    const log =
      'Content-Type: text/plain; name="winch.log"\nContent-Disposition: inline; filename="winch.log"\n\nReplace the motor today.';
    const message = await parseReadable(typed('multipart/mixed; boundary=b', mixed(text, log)));
    expect(message.body.content).not.toContain('motor');
    expect(message.attachments).toMatchObject([{ name: 'winch.log', mediaType: 'text/plain' }]);
    const alone = await parseReadable(typed('multipart/mixed; boundary=b', mixed(log)));
    expect(alone.body.content).toContain('motor');
  });

  it('is the HTML where the text only sends its reader there', async () => {
    const html = (words: string) => `Content-Type: text/html\n\n<p>${words}</p>`;
    const stub =
      'Content-Type: text/plain\n\nThis newsletter needs a program that shows web pages. Open it at https://example.com/v/1234567890 in your browser, or ask your administrator for help with that.';
    const alternative = (...parts: readonly string[]) =>
      bodyOf(typed('multipart/alternative; boundary=b', mixed(...parts)));
    expect(await alternative(stub, html('Please grease the winch by Friday.'))).toMatchObject({
      format: 'html',
    });
    expect(
      await alternative(text, html('Please <b>grease</b> the winch by Friday.')),
    ).toMatchObject({ format: 'text' });
    expect(await alternative(text, html('<img src=cid:1>'))).toMatchObject({ format: 'text' });
  });

  it.each([
    ['<div>Hello,<br>please grease it.<br><b>Dana</b></div>', 'html'],
    ['Hello,<br><br>please grease it.<br>Dana', 'html'],
    ['<!DOCTYPE html><html><body>Hi</body></html>', 'html'],
    ['Is a <div> closed with </div>?\nI think so.\nDana', 'text'],
    ['1 < 2 and 3 > 2', 'text'],
    ['Write to <dana@example.com> or <jo@example.com>', 'text'],
  ])('%j sent as plain text is %s', async (body, format) => {
    expect(await bodyOf(typed('text/plain', body))).toMatchObject({ format });
  });

  it('of plain text that is labelled HTML keeps its lines', async () => {
    expect(await bodyOf(typed('text/html', 'One\nTwo\n'))).toEqual({
      format: 'text',
      content: 'One\nTwo\n',
    });
  });

  it('shows what was passed on as a message with its own headers', async () => {
    const inner =
      'Content-Type: message/rfc822\n\nFrom: =?utf-8?q?J=C3=B6?= <jo@example.com>\nSubject: Ropes\n\nBring the ropes.';
    const { content } = await bodyOf(typed('multipart/mixed; boundary=b', mixed(text, inner)));
    expect(content).toMatch(
      /winch[\s\S]*Forwarded message[\s\S]*Subject: Ropes[\s\S]*Bring the ropes\./,
    );
  });

  it('of words and HTML in turn shows both', async () => {
    const { format, content } = await bodyOf(
      typed(
        'multipart/mixed; boundary=b',
        mixed('Content-Type: text/html\n\n<p>One</p>', 'Content-Type: text/plain\n\nTwo & <three>'),
      ),
    );
    expect(format).toBe('html');
    expect(content).toContain('Two &amp; &lt;three&gt;');
  });

  it('in a charset that only the HTML itself names is read', async () => {
    const html = Buffer.from([
      ...Buffer.from('<html><head><meta charset="windows-1251"></head><p>'),
      0xc4,
      0xe0,
      ...Buffer.from('</p>'),
    ]);
    expect(
      (await bodyOf(Buffer.concat([Buffer.from(typed('text/html', '')), html]))).content,
    ).toContain('Да');
  });

  it('has file names as they were meant', async () => {
    const named = (parameter: string) => `Content-Type: application/pdf; ${parameter}\n\nx`;
    const message = await parseReadable(
      typed(
        'multipart/mixed; boundary=b',
        mixed(
          text,
          named("name*=utf-8''Ma%C3%9Fe.pdf"),
          named("name*0*=iso-8859-1''%DCber;\n name*1=sicht.pdf"),
          named('name="=?utf-8?q?L=C3=B6hne?=.pdf"'),
          named('name=two words.pdf'),
        ),
      ),
    );
    expect(message.attachments.map(({ name }) => name)).toEqual([
      'Maße.pdf',
      'Übersicht.pdf',
      'Löhne.pdf',
      'two words.pdf',
    ]);
  });
});

describe('a mail of which nothing can be read', () => {
  const cipher = '-----BEGIN PGP MESSAGE-----\n\nhQ\n-----END PGP MESSAGE-----';
  const footer = 'Content-Type: text/plain\n\nQuay mailing list';
  const sealed =
    'Content-Type: multipart/encrypted; boundary=c\n\n--c\nContent-Type: application/octet-stream\n\nx\n--c--';

  it.each([
    ['encrypted, not opened', typed('multipart/mixed; boundary=b', mixed(sealed, footer))],
    ['encrypted, not opened', typed('text/plain', `${cipher}\n`)],
    [
      'encrypted, not opened',
      typed('application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m', 'AAAA\n'),
    ],
    [
      'wrapped in a signature, not opened',
      typed('application/pkcs7-mime; smime-type=signed-data', 'AAAA\n'),
    ],
    [
      'sent as winmail.dat, which only Outlook opens',
      typed(
        'multipart/mixed; boundary=b',
        mixed(
          'Content-Type: text/plain\n\n',
          'Content-Type: application/ms-tnef; name=winmail.dat\n\nx',
        ),
      ),
    ],
    [
      'broken: its parts cannot be told apart',
      typed('multipart/mixed; boundary=b', '--b\n--b--\n'),
    ],
  ])('says that it is %s', async (reason, content) => {
    expect(await reasonOf(content)).toBe(reason);
  });

  it('says so of ciphertext in HTML, and of S/MIME that lost its type', async () => {
    const html = `<div>${cipher.replaceAll('\n', '<br>')}</div>`;
    expect(await reasonOf(typed('text/html', html))).toBe('encrypted, not opened');
    expect(await reasonOf(typed('application/octet-stream; name="smime.p7m"', 'AAAA\n'))).toBe(
      'encrypted, not opened',
    );
  });

  it('is none where its author wrote something above', async () => {
    expect(
      (await bodyOf(typed('text/plain', `I cannot open this:\n\n${cipher}\n`))).content,
    ).toContain('I cannot open this');
    expect(
      (await bodyOf(typed('multipart/mixed; boundary=b', mixed(text, sealed)))).content,
    ).toContain('winch');
  });

  it('is none where the subject says it all', async () => {
    expect(
      (await parseReadable(eml({ Subject: 'Could you call me by noon?' }, ''))).subject,
    ).toContain('call me');
  });
});

describe('any structure of parts', () => {
  const leaf = fc.constantFrom(
    'text/plain',
    'text/html',
    'text',
    'message/rfc822',
    'application/pdf',
    'text/calendar',
    'multipart/encrypted',
    'message/delivery-status',
  );
  const encoding = fc.constantFrom('', 'base64', 'quoted-printable', '7bit');
  const part = fc.record({
    type: leaf,
    encoding,
    body: fc.string({ maxLength: 60 }),
    boundary: fc.constantFrom('b', 'c', 'd'),
  });

  it('is read or named, and quickly', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { maxLength: 12 }),
        fc.constantFrom('mixed', 'alternative', 'related', 'report', 'signed'),
        async (parts, kind) => {
          const body = parts
            .map(
              (each) =>
                `--${each.boundary}\nContent-Type: ${each.type}; boundary=${each.boundary}\nContent-Transfer-Encoding: ${each.encoding}\n\n${each.body}\n`,
            )
            .join('');
          const item = await parseBytes(typed(`multipart/${kind}; boundary=b`, body));
          if (item.kind === 'unreadable') expect(item.item.reason).not.toBe('');
          else expect(typeof item.message.body.content).toBe('string');
        },
      ),
    );
  });
});
