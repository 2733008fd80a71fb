import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitReply } from '../../../../skills/reading/quotes/split-reply.js';

function newText(...lines: readonly string[]): string {
  return splitReply(lines.join('\n')).newText;
}

describe('answers around a quote', () => {
  it('keeps what stands below the quote', () => {
    expect(
      newText('On 23 Nov 2026, at 09:12, Dana <d@example.com> wrote:', '> Ten?', '', 'Ten it is.'),
    ).toBe('Ten it is.');
  });

  it('keeps only the author’s lines between quoted ones', () => {
    const parts = splitReply('> Ten?\nYes.\n\n> In room 4?\nNo, room 5.\n');
    expect(parts).toEqual({ newText: 'Yes.\n\nNo, room 5.', quoted: '> Ten?\n> In room 4?' });
  });

  it('keeps the newest reply when the quote is repeated', () => {
    expect(
      newText(
        'Third.',
        '',
        'On Tue, Nov 24, 2026 at 8:00 AM Bo <b@example.com> wrote:',
        '',
        '> Second.',
        '>',
        '> On Mon, Nov 23, 2026 at 9:12 AM Dana <d@example.com> wrote:',
        '>',
        '>> First.',
      ),
    ).toBe('Third.');
  });

  it('takes the wrapped rest of a quoted line for quoted', () => {
    expect(
      newText(
        'Fine.',
        '',
        'On 23 Nov 2026, at 09:12, Dana <d@example.com> wrote:',
        '> Could you tell me whether the room on the third floor is free at ten on',
        'monday or not?',
        '> Thanks',
      ),
    ).toBe('Fine.');
  });

  it('returns a message that is nothing but a quote as it is', () => {
    expect(splitReply('> Ten?\n> Dana\n')).toEqual({ newText: '> Ten?\n> Dana' });
  });

  it('finds nothing new in an answer without words', () => {
    expect(newText('On 23 Nov 2026, at 09:12, Dana <d@example.com> wrote:', '> Ten?')).toBe('');
  });

  it('splits an introduction that shares a line with the answer', () => {
    expect(newText('yes --- On Mon, Nov 23, 2026 at 9:12 AM, d@example.com wrote:', '> Ten?')).toBe(
      'yes',
    );
  });

  it('reads Windows line ends', () => {
    expect(newText('Yes.\r', '\r', '-----Original Message-----\r', 'From: Dana')).toBe('Yes.');
  });
});

describe('text that only looks like a quote', () => {
  it.each([
    ['a journey', 'From: Berlin\nTo: Munich\nDate: 3 December'],
    ['an agenda', 'Date: Friday\nTime: 10:00\nRoom: 4'],
    ['a sentence with "wrote"', 'On Friday she wrote:\nnothing at all.'],
    ['a sentence with "wrote" and a year', 'In 2019 Smith wrote: plans are nothing.'],
    ['what the author wrote', 'On 3 May 2026 I wrote:\nplease wait.'],
    ['an arrow for decoration', 'Look here\n>>> example.com <<<\nand there'],
    ['a pipe table', '| Name | Sum |\n| Bo | 12 |'],
    ['dashes in a sentence', 'This is not a ---------- separator.'],
  ])('%s', (_, text) => {
    expect(splitReply(text)).toEqual({ newText: text });
  });
});

describe('forwards', () => {
  it.each([
    [
      'Gmail',
      '---------- Forwarded message ---------\nFrom: Dana <d@example.com>\nDate: Mon, Nov 23, 2026\nSubject: Lease\nTo: <jo@example.com>\n\nThe lease is ready.',
    ],
    [
      'Apple Mail',
      'Begin forwarded message:\n\nFrom: Dana <d@example.com>\nSubject: Lease\nDate: 23 November 2026\nTo: jo@example.com\n\nThe lease is ready.',
    ],
    [
      'Apple Mail, marked',
      '> Begin forwarded message:\n>\n> From: Dana <d@example.com>\n> Subject: Lease\n>\n> The lease is ready.',
    ],
    [
      'Thunderbird',
      '-------- Forwarded Message --------\nSubject: Lease\nDate: Mon, 23 Nov 2026\nFrom: Dana <d@example.com>\nTo: jo@example.com\n\nThe lease is ready.',
    ],
    [
      'German',
      '-------- Weitergeleitete Nachricht --------\nBetreff: Miete\nVon: Dana <d@example.com>\n\nThe lease is ready.',
    ],
    [
      'French, Apple',
      'Début du message réexpédié :\n\nDe: Dana <d@example.com>\nObjet: Bail\n\nThe lease is ready.',
    ],
    [
      'Spanish',
      '---------- Forwarded message ---------\nDe: Dana <d@example.com>\nAsunto: Contrato\n\nThe lease is ready.',
    ],
    [
      'Dutch',
      '-------- Doorgestuurd bericht --------\nOnderwerp: Huur\nVan: Dana <d@example.com>\n\nThe lease is ready.',
    ],
    [
      'Italian',
      '-------- Messaggio inoltrato --------\nOggetto: Affitto\nDa: Dana <d@example.com>\n\nThe lease is ready.',
    ],
    [
      'Portuguese',
      '---------- Mensagem encaminhada ---------\nDe: Dana <d@example.com>\nAssunto: Aluguel\n\nThe lease is ready.',
    ],
  ])('keeps what %s passed on apart', (_, forwarded) => {
    expect(splitReply(`For your files.\n\n${forwarded}\n`)).toEqual({
      newText: 'For your files.',
      forwarded,
    });
  });
});

describe('signatures', () => {
  it.each([
    ['the delimiter', '-- \nJo Lee\nFinance | Example Ltd\n+44 20 7946 0000'],
    ['a rule', '______________\nplanning mailing list\nplanning@example.com'],
    ['English', 'Best regards,\nJo Lee\nHead of Finance'],
    ['English, short', 'Cheers\nJo'],
    ['English, thanks and a name', 'Thanks,\nJo'],
    ['German', 'Mit freundlichen Grüßen\n\nJo Lee\nLeitung Finanzen'],
    ['German, Swiss', 'Freundliche Grüsse\nJo Lee'],
    ['German, short', 'VG\nJo'],
    ['French', 'Cordialement,\nJo Lee'],
    ['French, formal', 'Je vous prie d’agréer, Madame, mes salutations distinguées.\nJo Lee'],
    ['Spanish', 'Un cordial saludo,\nJo Lee'],
    ['Italian', 'Cordiali saluti\nJo Lee'],
    ['Dutch', 'Met vriendelijke groet,\n\nJo Lee'],
    ['Portuguese', 'Atenciosamente,\nJo Lee'],
    ['Danish', 'Med venlig hilsen\nJo Lee'],
    ['Swedish', 'Med vänliga hälsningar\nJo Lee'],
    ['Finnish', 'Ystävällisin terveisin\nJo Lee'],
    ['Polish', 'Pozdrawiam serdecznie\nJo Lee'],
    ['Russian', 'С уважением,\nJo Lee'],
    ['an iPhone', 'Sent from my iPhone'],
    ['an iPhone, German', 'Von meinem iPhone gesendet'],
    ['an iPhone, French', 'Envoyé de mon iPhone'],
    ['an iPhone, Spanish', 'Enviado desde mi iPhone'],
    ['an iPhone, Italian', 'Inviato da iPhone'],
    ['an iPhone, Dutch', 'Verstuurd vanaf mijn iPhone'],
    ['an iPhone, Portuguese', 'Enviado do meu iPhone'],
    ['an iPhone, Swedish', 'Skickat från min iPhone'],
    ['an iPhone, Polish', 'Wysłane z iPhone’a'],
    ['an iPhone, Russian', 'Отправлено с iPhone'],
    ['an iPhone, Chinese', '发自我的 iPhone'],
    ['an iPhone, Japanese', 'iPhoneから送信'],
    ['Outlook for phones', 'Get Outlook for iOS<https://aka.ms/o0ukef>'],
    ['a card', 'Jo Lee | Head of Finance\nTel: +44 20 7946 0000\nwww.example.com'],
  ])('takes off %s', (_, signature) => {
    expect(splitReply(`I will book the room.\n\n${signature}\n`)).toEqual({
      newText: 'I will book the room.',
      signature,
    });
  });

  it('keeps a postscript', () => {
    expect(newText('Booked.', '', 'Best,', 'Jo', '', 'PS: Bring the keys.')).toBe(
      'Booked.\n\nPS: Bring the keys.',
    );
  });

  it('keeps a question below the signature, and what stands above it', () => {
    const text = 'Booked.\n\nBest,\nJo\n\nCan you bring the keys?';
    expect(newText(text)).toBe(text);
  });

  it('keeps thanks that nobody signs', () => {
    expect(newText('It works now.', '', 'Thank you!')).toBe('It works now.\n\nThank you!');
  });

  it('never takes everything', () => {
    expect(newText('Viele Grüße', 'Jo')).toBe('Viele Grüße\nJo');
  });

  it('keeps a closing word inside a sentence', () => {
    const text = 'Please give my best regards to the team.\nWe meet at ten.';
    expect(newText(text)).toBe(text);
  });

  it('keeps a list that is set apart by rules', () => {
    const text = `One.\n-----\n${'A long line that nobody would put into a signature; '.repeat(3)}.`;
    expect(newText(text)).toBe(text);
  });
});

describe('notices', () => {
  it.each([
    'This e-mail and any attachments are confidential and intended solely for the addressee.',
    'Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, löschen Sie sie.',
    'Ce message et ses pièces jointes sont confidentiels et destinés exclusivement à leur destinataire.',
    'Este mensaje es confidencial y va dirigido exclusivamente a su destinatario.',
    'Questo messaggio contiene informazioni riservate ai soli destinatari.',
    'Dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde.',
    'Esta mensagem é confidencial e destinada exclusivamente ao destinatário.',
    'Please consider the environment before printing this e-mail.',
  ])('takes off: %s', (notice) => {
    expect(splitReply(`Booked.\n\n${notice}\n`)).toEqual({
      newText: 'Booked.',
      disclaimer: notice,
    });
  });

  it('takes off the warning of a gateway', () => {
    const banner = 'CAUTION: This e-mail comes from an EXTERNAL sender. Do not click on links.';
    expect(splitReply(`${banner}\n\nAre you in?`)).toEqual({
      newText: 'Are you in?',
      disclaimer: banner,
    });
  });

  it('keeps a question about confidentiality', () => {
    const text = 'One thing.\n\nIs this message confidential?';
    expect(newText(text)).toBe(text);
  });
});

describe('any text', () => {
  it('loses no visible character of the own words of an unmarked text', () => {
    // No word begins like this: free letters spell a sign-off such as "mfg" now and then.
    const word = fc.stringMatching(/^zq[a-z]{0,9}$/);
    const line = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const text = `Today: ${lines.join('\n')} end of it.`;
        expect(splitReply(text).newText).toBe(text);
      }),
    );
  });

  it('gives every line to one part and never throws', () => {
    const piece = fc.constantFrom(
      '> old',
      'From: a@example.com',
      'Subject: x',
      'On 3 May 2026 at 10:00, Bo wrote:',
      '-- ',
      '',
      'Best regards',
      'Bo',
      'some words',
      '---------- Forwarded message ---------',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (lines) => {
        const parts = splitReply(lines.join('\n'));
        const written = lines.join('\n').split(/\r\n?|\n/u);
        const known = new Set(['', ...written.map((line) => line.trim())]);
        for (const line of parts.newText.split('\n')) expect(known).toContain(line.trim());
      }),
    );
  });
});
