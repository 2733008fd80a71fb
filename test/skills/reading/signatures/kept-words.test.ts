import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanMessage } from '../../../../skills/reading/clean-message.js';
import { splitReply } from '../../../../skills/reading/quotes/split-reply.js';

/** What stays of a text that looks as if its rest were something else. */
function kept(text: string, author?: string): string {
  return splitReply(text, author).newText;
}

describe('words below what looks like the end of a mail stay', () => {
  it.each([
    [
      'a rule of dashes',
      'The pump runs again.\n\n----------\nPlease oil it by Friday.\nThe spare one is in the shed.',
    ],
    [
      'rules between sections',
      'Roof is done.\n____________\n\nThe crane comes on Monday.\n____________\n\nPlease order the bolts by Thursday.',
    ],
    [
      'an em dash alone',
      `Hi,\n\nplan below.\n\n—\n\n${'One step of it.\n'.repeat(20)}\nCould you check it by Friday?`,
    ],
    ['stars', 'First part.\n\n* * *\n\nPlease check the second part by Friday.'],
    [
      'equals under a heading',
      'Open points\n===========\nPlease order the bolts.\nThe crane is booked.',
    ],
    [
      'a closing and a name',
      'The pump runs.\n\nBest regards,\nMei\n\nAlso, please send me the meter reading by Friday.',
    ],
    [
      'a closing and a list',
      'Two things are left.\n\nBest,\nMei\n\n1. Please oil the pump by Friday.\n2. Please lock the shed.',
    ],
    [
      'a German closing',
      'Die Pumpe läuft.\n\nViele Grüße\nMei\n\nNoch etwas: Bitte schicken Sie mir den Zählerstand bis Freitag.',
    ],
    [
      'a closing, as an afterthought without a request',
      'The pump runs.\n\nBest,\nMei\n\nThe spare key hangs in the boiler room.',
    ],
    [
      'a delimiter, with a question',
      'The pump runs.\n\n-- \nMei\n\nCould you read the meter by Friday?',
    ],
    [
      'what begins like a phone’s line',
      'The parcel left.\n\nSent by bike this morning: two boxes.\nPlease count them by Friday.',
    ],
    [
      'what begins like a German phone’s line',
      'Die Kisten sind weg.\n\nGesendet mit der Spedition Nord, Los 7.\nBitte zählen Sie sie bis Freitag.',
    ],
    [
      'what begins like a phone’s line, from a place',
      'It left.\n\nSent from our depot on Tuesday, 4 crates.\nPlease check the crates.',
    ],
  ])('%s', (_name, text) => {
    expect(kept(text)).toBe(text);
  });

  it('and a card that somebody else is, or that the text announces', () => {
    const card = 'Jo Tarn\n+49 30 1234567\njo@tarn.example';
    expect(kept(`Please call the plumber by Friday:\n\n${card}`, 'Mei Lund mei')).toContain(
      '1234567',
    );
    expect(kept(`The plumber can come.\n\n${card}`, 'Mei Lund mei')).toContain('1234567');
    expect(kept(`The plumber can come.\n\n${card}`, 'Jo Tarn jo')).toBe('The plumber can come.');
  });
});

describe('a paragraph that only sounds like a notice stays', () => {
  it.each([
    'We received this parcel in error. Please pick it up by Friday.',
    'Please check the last page before printing this by Friday.',
    'The tour is intended only for the new crew. Please sign up by Friday.',
    'Por favor, mira el aviso legal del folleto antes del viernes.',
    'Bitte diese E-Mail ausdrucken und bis Freitag unterschreiben.',
    'Controlla il volantino prima di stampare le copie.',
  ])('%s', (paragraph) => {
    expect(kept(`The flyer is done.\n\n${paragraph}`)).toContain(paragraph);
  });

  it.each([
    'If you have received this message in error, please notify the sender and delete it.',
    'This message is intended only for the addressee and may be confidential.',
    'Please consider the environment before printing this email.',
    'Falls Sie diese Nachricht irrtümlich erhalten haben, informieren Sie bitte den Absender.',
    'Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail drucken.',
    'Aviso legal: este mensaje es confidencial.',
  ])('while this one goes: %s', (notice) => {
    expect(splitReply(`The flyer is done.\n\n${notice}`)).toEqual({
      newText: 'The flyer is done.',
      disclaimer: notice,
    });
  });
});

describe('a first paragraph that only sounds like a gateway stays', () => {
  it.each([
    'Attention: the link for the survey has changed, use the new one from Monday on.',
    'Caution: the sender of that invoice is a cheat. Do not pay it.',
    'Achtung: die Anhänge von gestern waren die alten, bitte löschen.',
    'Warning: the click on the pump means it is dry.',
  ])('%s', (paragraph) => {
    expect(kept(`${paragraph}\n\nMei`)).toContain(paragraph);
  });

  it.each([
    'CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender.',
    'This message is from an external sender.',
    'Achtung: Externe E-Mail. Öffnen Sie keine Anhänge von unbekannten Absendern.',
    '[EXTERNAL] Be careful: external sender.',
  ])('while this one goes: %s', (banner) => {
    expect(splitReply(`${banner}\n\nThe pump runs.`)).toEqual({
      newText: 'The pump runs.',
      disclaimer: banner,
    });
  });
});

describe('lines of phones and programs go', () => {
  it.each([
    'Poslano s mog iPhonea',
    'Đã gửi từ iPhone của tôi',
    'Dihantar daripada iPhone saya',
    'Dikirim dari iPad saya',
    'Odesláno z iPhonu',
    'Trimis de pe iPhone-ul meu',
    'Εστάλη από το iPhone μου',
    'נשלח מה-iPhone שלי',
    'iPhone’umdan gönderildi',
    'Von meinem Handy gesendet',
    'Sent from my new phone',
    'Sent from my Fairphone, sorry for typos',
    'Hanki Outlook for Android<https://aka.example/x>',
    'Завантажити Outlook для iOS<https://aka.example/x>',
    'Outlook for iOS を入手',
    '下载 Outlook for iOS',
    'Yahoo Mail: Search, organise, conquer',
    'Greetings from windy Kiel. Sent from iPad by Mei.',
  ])('%s', (line) => {
    expect(kept(`The pump runs.\n\n${line}`)).toBe('The pump runs.');
  });

  it.each([
    'Please return my iPad by Friday.',
    'Does it run in Outlook for iOS?',
    'I left my phone in the shed.',
  ])('but not %s', (line) => {
    expect(kept(`The pump runs.\n\n${line}`)).toContain(line);
  });

  it('also where there is nothing else', () => {
    expect(splitReply('\n\nSent from my iPhone\n')).toEqual({
      newText: '',
      signature: 'Sent from my iPhone',
    });
  });
});

describe('what was taken off a message', () => {
  it('is counted in lines', () => {
    const content =
      'The pump runs.\n\n-- \nMei\nQuay Ltd\n\nOn 3 May 2026 at 10:00, Bo <bo@example.com> wrote:\n> Does it?\n';
    const message = {
      ...{ id: 'm1', references: [], to: [], cc: [], subject: 'Pump', receivedAt: 0 },
      ...{ body: { format: 'text', content } as const, attachments: [], important: false },
    };
    expect(cleanMessage(message).leftOut).toEqual({ quoted: 2, signature: 3 });
    const bare = { ...message, body: { format: 'text', content: 'The pump runs.' } as const };
    expect(cleanMessage(bare).leftOut).toBeUndefined();
  });
});

describe('headers that are no quote', () => {
  it.each([
    [
      'a memo',
      'MEMO\n\nTo: All crew\nFrom: The harbour office\nDate: 27 November 2026\nSubject: Ropes\n\nPlease coil them by Friday.',
    ],
    [
      'a German memo',
      'Liebe Crew,\n\nVon: Hafenbüro\nAn: Alle\nDatum: 27.11.2026\nBetreff: Seile\n\nBitte bis Freitag aufrollen.',
    ],
    [
      'a form',
      'From: Mei Lund <mei@example.com>\nSubject: Offer for ropes\n\nMessage:\nCould you offer 12 ropes?',
    ],
    [
      'what somebody told',
      'Hello,\n\nOn Monday 23 November 2026 the surveyors wrote to us:\nthey want the plans by Friday.',
    ],
    [
      'what somebody told at an hour',
      'Hello,\n\nOn 23/11 at 10:00 the bank wrote:\nthe account is closed.\nPlease call them.',
    ],
    [
      'what somebody told in German',
      'Hallo,\n\nAm 23. November 2026 schrieb das Amt:\n\nDer Plan fehlt.\n\nBitte rufen Sie an.',
    ],
  ])('%s', (_name, text) => {
    expect(kept(text)).toBe(text);
  });

  it.each([
    [
      'Latvian',
      'No: Anna Kalna <anna@example.com>\nNosūtīts: pirmdiena, 2026. gada 23. novembris 9:12\nKam: Mei\nTēma: Plāns',
    ],
    [
      'Lithuanian',
      'Nuo: Ona <ona@example.com>\nIšsiųsta: 2026 m. lapkričio 23 d. 09:12\nKam: Mei\nTema: Planas',
    ],
    ['Persian', 'از: سارا\nارسال شده: دوشنبه 23 نوامبر 2026 9:12\nبه: Mei\nموضوع: طرح'],
    ['Thai', 'จาก: มานี\nส่ง: 23 พฤศจิกายน 2569 9:12\nถึง: Mei\nเรื่อง: แผน'],
    [
      'Bulgarian',
      'От: Ана <ana@example.com>\nИзпратено: понеделник, 23 ноември 2026 г. 9:12\nДо: Mei\nОтносно: План',
    ],
    [
      'Armenian, which nobody listed like this',
      'Ումից՝: Անի <ani@example.com>\nԵրբ՝: 23 նոյեմբերի 2026 9:12\nՈւմ՝: Mei <mei@example.com>\nԹեմա՝: Պլան',
    ],
  ])('while those of Outlook in %s are one', (_name, block) => {
    expect(kept(`The pump runs.\n\n${block}\n\nPlease pay the old bill.`)).toBe('The pump runs.');
  });
});

describe('any mail of these pieces', () => {
  const asks = fc.constantFrom(
    'Could you oil the pump by Friday?',
    'Please order the bolts.',
    'Bitte bis Montag antworten.',
    'Pouvez-vous venir lundi ?',
  );
  const around = fc.constantFrom(
    '',
    'Best regards,',
    'Mei',
    '-- ',
    '----------',
    '—',
    '* * *',
    '____',
    'Sent from my iPhone',
    'Viele Grüße',
    'Thanks,',
    '+49 30 1234567',
    'The pump runs.',
    'Attention:',
    'This e-mail is confidential.',
  );

  it('keeps every question and request that stands alone', () => {
    fc.assert(
      fc.property(
        fc.array(around, { maxLength: 8 }),
        asks,
        fc.array(around, { maxLength: 8 }),
        (above, ask, below) => {
          const { newText } = splitReply([...above, '', ask, '', ...below].join('\n'));
          expect(newText).toContain(ask);
        },
      ),
    );
  });

  it('is taken apart without delay', () => {
    const started = performance.now();
    for (const piece of [
      '-- \n',
      'Best,\nMei\n\n',
      'Please oil it by Friday.\n\n',
      '____\n',
      'From: a <a@b.example>\n',
      'Sent from my iPhone\n',
      '---- next part ----\n',
    ]) {
      splitReply(piece.repeat(6_000));
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('a rule with the name of its author on one line', () => {
  const below =
    '----- Dana <dana at mail dot example> Q: What flies without wings?\nA: Time. -----';

  it('ends the mail, whatever is asked below it', () => {
    expect(kept(`The pump runs again.\n\n\n${below}`, 'Dana Ortiz')).toBe('The pump runs again.');
  });

  it('is no end of what somebody else wrote', () => {
    expect(kept(`The pump runs again.\n\n${below}`, 'Jonas Weber')).toContain('flies');
    expect(kept('Two points:\n-- Dana orders the bolts?\n-- Jonas calls.', 'Dana Ortiz')).toContain(
      'bolts',
    );
  });
});
