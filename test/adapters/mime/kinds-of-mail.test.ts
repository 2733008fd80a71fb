import { describe, expect, it } from 'vitest';
import { eml, makeFolder, messagesOf, readMailbox } from '../files/folders.js';
import { parseReadable } from './parse.js';

const kindOf = async (headers: Readonly<Record<string, string>>) =>
  (await parseReadable(eml(headers))).bulk?.kind;

describe('mail that nobody wrote', () => {
  it.each([
    [{ 'X-Autoreply': 'yes' }],
    [{ 'X-Autorespond': 'Away' }],
    [{ 'Auto-Submitted': 'auto-replied (vacation)' }],
    [{ Precedence: 'auto_reply' }],
    [{ Subject: 'Automatic reply: Winch' }],
    [{ Subject: 'Out of office: Winch' }],
    [{ Subject: 'Automatische Antwort: Winde' }],
    [{ Subject: 'Réponse automatique : Treuil' }],
    [{ Subject: 'Autosvar: Vinsj' }],
    [{ Subject: '=?utf-8?q?=E8=87=AA=E5=8A=A8=E5=9B=9E=E5=A4=8D=3A?= winch' }],
    [{ 'Content-Type': 'multipart/report; report-type=disposition-notification; boundary=b' }],
  ])('is told by %o', async (headers) => {
    const body = '--b\nContent-Type: text/plain\n\nIt was read.\n--b--\n';
    expect((await parseReadable(eml(headers, body))).bulk?.kind).toBe('notification');
  });

  it.each([
    [{ Subject: 'Automatic reply to the harbour master' }],
    [{ Subject: 'Re: Automatic reply: Winch' }],
    [{ 'X-Autoreply': 'no' }],
    [{ 'Auto-Submitted': 'no' }],
  ])('is not told by %o', async (headers) => {
    expect(await kindOf(headers)).toBeUndefined();
  });

  it('is not what a person answers through a help desk', async () => {
    const desk = {
      'Auto-Submitted': 'auto-generated',
      'In-Reply-To': '<1@example.com>',
      Subject: '[Tarn] Re: Winch',
    };
    expect(
      await kindOf({ ...desk, From: 'Mei (Tarn Support) <support@tarn.example>' }),
    ).toBeUndefined();
    expect(await kindOf({ ...desk, From: 'Mei Lund <support@tarn.example>' })).toBeUndefined();
    expect(await kindOf({ ...desk, From: 'Tarn Support <support@tarn.example>' })).toBe(
      'notification',
    );
    expect(
      await kindOf({ ...desk, From: 'Mei Lund <x@tarn.example>', 'List-Id': '<x.tarn.example>' }),
    ).toBe('notification');
    expect(await kindOf({ ...desk, From: 'Mei Lund <no-reply@tarn.example>' })).toBe(
      'notification',
    );
  });

  it('is not what a person wrote into a form that names them', async () => {
    const From = 'Tarn Forms <noreply@forms.example>';
    expect(await kindOf({ From, 'Reply-To': 'Mei Lund <mei@example.net>' })).toBeUndefined();
    expect(await kindOf({ From, 'Reply-To': 'Tarn Support <support@tarn.example>' })).toBe(
      'notification',
    );
    expect(await kindOf({ From, 'Reply-To': 'Mei Lund <mei@forms.example>' })).toBe('notification');
    expect(
      await kindOf({ From, 'Reply-To': 'Mei Lund <mei@example.net>', 'List-Unsubscribe': '<x>' }),
    ).toBe('notification');
  });

  it('or that a server took for junk is grouped apart', async () => {
    expect(await kindOf({ 'X-Spam-Flag': 'YES' })).toBe('junk');
    expect(await kindOf({ 'X-Spam-Status': 'Yes, score=9' })).toBe('junk');
    expect(await kindOf({ 'X-Gmail-Labels': 'Spam,Unread' })).toBe('junk');
    expect(await kindOf({ 'X-Spam-Status': 'No, score=-1' })).toBeUndefined();
  });
});

describe('mail that is put away', () => {
  it.each([
    ['X-Mozilla-Status', '0009'],
    ['X-Status', 'RD'],
    ['X-Status', 'T'],
    ['X-Gmail-Labels', 'Opened,Trash'],
    ['X-Gmail-Labels', '=?utf-8?q?Entw=C3=BCrfe?='],
    ['X-Uniform-Type-Identifier', 'com.apple.mail-draft'],
  ])('by %s: %s is left out', async (name, value) => {
    const folder = await makeFolder({
      'a.eml': eml({ [name]: value }),
      'b.eml': eml({ 'X-Mozilla-Status': '0001', 'X-Gmail-Labels': 'Inbox,Binder' }),
    });
    expect(messagesOf(await readMailbox(folder))).toHaveLength(1);
  });

  it('by the name of its file or folder is left out', async () => {
    const folder = await makeFolder({
      'cur/1:2,S': eml({ Subject: 'Kept' }),
      'cur/2:2,ST': eml({ Subject: 'Thrown away' }),
      'cur/3:2,D': eml({ Subject: 'Draft' }),
      '.Papierkorb/cur/4': eml({ Subject: 'Thrown away too' }),
    });
    expect(messagesOf(await readMailbox(folder)).map(({ subject }) => subject)).toEqual(['Kept']);
  });
});

describe('a mail that did not arrive', () => {
  const report = (action: string, third: string) =>
    eml(
      {
        From: 'Mail Delivery System <MAILER-DAEMON@mx.example>',
        'Content-Type': 'multipart/report; report-type=delivery-status; boundary=b',
      },
      `--b\nContent-Type: text/plain\n\nIt could not be delivered.\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; mei@example.net\nAction: ${action}\nStatus: 5.1.1\n--b\n${third}\n--b--\n`,
    );
  const original = 'Message-ID: <own@example.com>\nSubject: Winch\n\nCould you grease it?';

  it.each([
    ['whole', `Content-Type: message/rfc822\n\n${original}`],
    ['attached', `Content-Type: message/rfc822\nContent-Disposition: attachment\n\n${original}`],
    [
      'encoded',
      `Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${Buffer.from(original).toString('base64')}`,
    ],
    ['by its headers', `Content-Type: text/rfc822-headers\n\n${original}`],
  ])('is told, and belongs to what it brings back %s', async (_name, third) => {
    const message = await parseReadable(report('failed', third));
    expect(message.bounce).toEqual({ recipients: [{ address: 'mei@example.net' }] });
    expect(message.inReplyTo).toBe('own@example.com');
    expect(message.bulk?.kind).toBe('notification');
    expect(message.body.content).not.toContain('grease');
  });

  it('yet is only delayed is none', async () => {
    expect(
      (await parseReadable(report('delayed', `Content-Type: message/rfc822\n\n${original}`)))
        .bounce,
    ).toBeUndefined();
  });

  it('is told in plain words as well', async () => {
    const body = `Sorry, it wasn't possible to deliver this.\n\n<mei@example.net>:\nNo such mailbox.\n\n--- Below this line is a copy of the message.\n\n${original}\n`;
    const message = await parseReadable(eml({ From: 'MAILER-DAEMON@mx.example' }, body));
    expect(message).toMatchObject({
      bounce: { recipients: [{ address: 'mei@example.net' }] },
      inReplyTo: 'own@example.com',
    });
    expect((await parseReadable(eml({}, body))).bounce).toBeUndefined();
  });
});

describe('a list that people talk on', () => {
  it('keeps the dots of its name', async () => {
    const { bulk } = await parseReadable(
      eml({
        From: 'Mei Lund <mei@example.net>',
        'List-Id':
          'Everybody who looks after one of the old harbour cranes <c.r.a.n.e.lists.example>',
        'List-Post': '<mailto:c.r.a.n.e@lists.example>',
      }),
    );
    expect(bulk?.sender).toBe('c.r.a.n.e');
  });
});
