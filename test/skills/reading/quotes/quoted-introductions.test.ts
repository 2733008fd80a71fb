import { describe, expect, it } from 'vitest';
import { splitReply } from '../../../../skills/reading/quotes/split-reply.js';

/** How programs introduce the message they quote, as seen in the wild; names are made up. */
const INTRODUCTIONS: readonly (readonly [program: string, introduction: string])[] = [
  ['Gmail, English', 'On Mon, Nov 23, 2026 at 9:12 AM Dana Ortiz <dana@example.com> wrote:'],
  [
    'Gmail, English, wrapped',
    'On Mon, Nov 23, 2026 at 9:12 AM Dana Ortiz via Planning <\ndana@example.com> wrote:',
  ],
  ['Gmail, British', 'On Mon, 23 Nov 2026 at 09:12, Dana Ortiz <dana@example.com> wrote:'],
  ['Apple Mail, English', 'On 23 Nov 2026, at 09:12, Dana Ortiz <dana@example.com> wrote:'],
  ['Apple Mail without address', 'On Nov 23, 2026, at 9:12 AM, Dana Ortiz wrote:'],
  ['Thunderbird, English', 'On 11/23/26 09:12, Dana Ortiz wrote:'],
  ['Mutt', 'On Mon, Nov 23, 2026 at 09:12:44AM +0100, Dana Ortiz wrote:'],
  ['Evolution', 'On Mon, 2026-11-23 at 09:12 +0000, Dana Ortiz wrote:'],
  [
    'Yahoo, English',
    'On Monday, November 23, 2026, 9:12:33 AM GMT+1, Dana Ortiz <dana@example.com> wrote:',
  ],
  ['Eudora', 'At 09:12 AM 11/23/2026, Dana Ortiz wrote:'],
  ['Name first, English', 'Dana Ortiz <dana@example.com> wrote on Mon, 23 Nov 2026 09:12:'],
  ['Name first, old style', 'Dana Ortiz <dana@example.com> writes:'],
  ['Proton', 'On Monday, November 23rd, 2026 at 9:12 AM, Dana Ortiz <dana@example.com> wrote:'],
  ['Zoho', '---- On Mon, 23 Nov 2026 09:12:50 +0100 Dana Ortiz <dana@example.com> wrote ----'],
  ['Gmail, German', 'Am Mo., 23. Nov. 2026 um 09:12 Uhr schrieb Dana Ortiz <dana@example.com>:'],
  ['Apple Mail, German', 'Am 23.11.2026 um 09:12 schrieb Dana Ortiz <dana@example.com>:'],
  ['Thunderbird, German', 'Am 23.11.26 um 09:12 schrieb Dana Ortiz:'],
  ['Name first, German', 'Dana Ortiz <dana@example.com> schrieb am Mo., 23. Nov. 2026,\n09:12:'],
  [
    'GMX',
    'Gesendet: Montag, 23. November 2026 um 09:12 Uhr\nVon: "Dana Ortiz" <dana@example.com>\nAn: "Jo" <jo@example.com>\nBetreff: Budget',
  ],
  ['Gmail, French', 'Le lun. 23 nov. 2026 à 09:12, Dana Ortiz <dana@example.com> a écrit :'],
  ['Apple Mail, French', 'Le 23 nov. 2026 à 09:12, Dana Ortiz <dana@example.com> a écrit :'],
  ['Thunderbird, French', 'Le 23/11/2026 à 09:12, Dana Ortiz a écrit :'],
  ['Gmail, Spanish', 'El lun, 23 nov 2026 a las 9:12, Dana Ortiz (<dana@example.com>) escribió:'],
  ['Apple Mail, Spanish', 'El 23 nov 2026, a las 9:12, Dana Ortiz <dana@example.com> escribió:'],
  [
    'Gmail, Italian',
    'Il giorno lun 23 nov 2026 alle ore 09:12 Dana Ortiz <dana@example.com> ha scritto:',
  ],
  [
    'Apple Mail, Italian',
    'Il giorno 23 nov 2026, alle ore 09:12, Dana Ortiz <dana@example.com> ha scritto:',
  ],
  ['Gmail, Dutch', 'Op ma 23 nov 2026 om 09:12 schreef Dana Ortiz <dana@example.com>:'],
  [
    'Apple Mail, Dutch',
    'Op 23 nov. 2026, om 09:12 heeft Dana Ortiz <dana@example.com> het volgende geschreven:',
  ],
  [
    'Gmail, Portuguese (Brazil)',
    'Em seg., 23 de nov. de 2026 às 09:12, Dana Ortiz <dana@example.com> escreveu:',
  ],
  [
    'Gmail, Portuguese (Portugal)',
    'Dana Ortiz <dana@example.com> escreveu (segunda, 23/11/2026 à(s) 09:12):',
  ],
  [
    'Apple Mail, Portuguese',
    'No dia 23 de nov. de 2026, às 09:12, Dana Ortiz <dana@example.com> escreveu:',
  ],
  ['Gmail, Danish', 'Den man. 23. nov. 2026 kl. 09.12 skrev Dana Ortiz <dana@example.com>:'],
  ['Gmail, Swedish', 'Den mån 23 nov. 2026 kl 09:12 skrev Dana Ortiz <dana@example.com>:'],
  ['Gmail, Norwegian', 'man. 23. nov. 2026 kl. 09:12 skrev Dana Ortiz <dana@example.com>:'],
  ['Gmail, Finnish', 'ma 23. marrask. 2026 klo 9.12 Dana Ortiz (dana@example.com) kirjoitti:'],
  ['Gmail, Polish', 'pon., 23 lis 2026 o 09:12 Dana Ortiz <dana@example.com> napisał(a):'],
  ['Gmail, Czech', 'po 23. 11. 2026 v 9:12 odesílatel Dana Ortiz <dana@example.com> napsal:'],
  ['Gmail, Slovak', 'po 23. 11. 2026 o 9:12 Dana Ortiz <dana@example.com> napísal(a):'],
  [
    'Gmail, Hungarian',
    'Dana Ortiz <dana@example.com> ezt írta (időpont: 2026. nov. 23., H, 9:12):',
  ],
  ['Gmail, Romanian', 'În lun., 23 nov. 2026 la 09:12, Dana Ortiz <dana@example.com> a scris:'],
  ['Gmail, Turkish', 'Dana Ortiz <dana@example.com>, 23 Kas 2026 Pzt, 09:12 tarihinde şunu yazdı:'],
  [
    'Gmail, Greek',
    'Στις Δευ 23 Νοε 2026 στις 9:12 π.μ., ο χρήστης Dana Ortiz <dana@example.com> έγραψε:',
  ],
  ['Gmail, Russian', 'пн, 23 нояб. 2026 г. в 09:12, Dana Ortiz <dana@example.com>:'],
  ['Mail.ru', 'Понедельник, 23 ноября 2026, 9:12 +03:00 от Dana Ortiz <dana@example.com>:'],
  ['Yandex', '23.11.2026, 09:12, "Dana Ortiz" <dana@example.com>:'],
  ['Gmail, Ukrainian', 'пн, 23 лист. 2026 р. о 09:12 Dana Ortiz <dana@example.com> пише:'],
  ['Gmail, Bulgarian', 'На пн, 23.11.2026 г. в 9:12 Dana Ortiz <dana@example.com> написа:'],
  ['Gmail, Chinese', 'Dana Ortiz <dana@example.com> 于2026年11月23日周一 09:12写道：'],
  ['Apple Mail, Chinese', '在 2026年11月23日，09:12，Dana Ortiz <dana@example.com> 写道：'],
  ['Gmail, Taiwan', 'Dana Ortiz <dana@example.com> 於 2026年11月23日 週一 上午9:12寫道：'],
  ['Gmail, Japanese', '2026年11月23日(月) 9:12 Dana Ortiz <dana@example.com>:'],
  ['Apple Mail, Japanese', '2026/11/23 9:12、Dana Ortiz <dana@example.com>のメール：'],
  ['Gmail, Korean', '2026년 11월 23일 (월) 오전 9:12, Dana Ortiz <dana@example.com>님이 작성:'],
  [
    'Gmail, Vietnamese',
    'Vào Th 2, 23 thg 11, 2026 vào lúc 09:12 Dana Ortiz <dana@example.com> đã viết:',
  ],
  [
    'Gmail, Arabic',
    'في الاثنين، 23 نوفمبر 2026 في 9:12 ص تمت كتابة ما يلي بواسطة Dana Ortiz <dana@example.com>:',
  ],
  ['Gmail, Hebrew', 'בתאריך יום ב׳, 23 בנוב׳ 2026 ב-9:12 מאת Dana Ortiz <dana@example.com>:'],
  [
    'Gmail, Catalan',
    'Missatge de Dana Ortiz <dana@example.com> del dia dl., 23 de nov. 2026 a les 9:12:',
  ],
  ['Gmail, Indonesian', 'Pada Sen, 23 Nov 2026 pukul 09.12 Dana Ortiz <dana@example.com> menulis:'],
];

/** Outlook and its like: headers in a block. */
const HEADERS: readonly (readonly [program: string, block: string])[] = [
  [
    'Outlook, English',
    'From: Dana Ortiz <dana@example.com>\nSent: Monday, November 23, 2026 9:12 AM\nTo: Jo Lee <jo@example.com>\nSubject: Budget',
  ],
  [
    'Outlook, bold',
    '*From:* Dana Ortiz <dana@example.com>\n*Sent:* Monday, November 23, 2026 9:12 AM\n*To:* Jo Lee\n*Cc:* Mei; Bo\n*Subject:* RE: Budget',
  ],
  [
    'Outlook for Mac',
    'From: Dana Ortiz <dana@example.com>\nDate: Monday, 23 November 2026 at 09:12\nTo: Jo Lee <jo@example.com>\nSubject: Budget',
  ],
  [
    'Outlook, underlined',
    '________________________________\nFrom: Dana Ortiz\nSent: Monday, November 23, 2026 9:12 AM\nTo: Jo Lee\nSubject: Budget',
  ],
  [
    'Outlook, spaced',
    'From: Dana Ortiz <dana@example.com>\n\nSent: 23 November 2026 09:12\n\nTo: Jo Lee\n\nSubject: Budget',
  ],
  [
    'Outlook, German',
    'Von: Dana Ortiz <dana@example.com>\nGesendet: Montag, 23. November 2026 09:12\nAn: Jo Lee <jo@example.com>\nBetreff: Budget',
  ],
  [
    'Outlook, French',
    'De : Dana Ortiz <dana@example.com>\nEnvoyé : lundi 23 novembre 2026 09:12\nÀ : Jo Lee <jo@example.com>\nObjet : Budget',
  ],
  [
    'Outlook, Spanish',
    'De: Dana Ortiz <dana@example.com>\nEnviado: lunes, 23 de noviembre de 2026 9:12\nPara: Jo Lee <jo@example.com>\nAsunto: Presupuesto',
  ],
  [
    'Outlook, Italian',
    'Da: Dana Ortiz <dana@example.com>\nInviato: lunedì 23 novembre 2026 09:12\nA: Jo Lee <jo@example.com>\nOggetto: Bilancio',
  ],
  [
    'Outlook, Dutch',
    'Van: Dana Ortiz <dana@example.com>\nVerzonden: maandag 23 november 2026 09:12\nAan: Jo Lee <jo@example.com>\nOnderwerp: Begroting',
  ],
  [
    'Outlook, Portuguese',
    'De: Dana Ortiz <dana@example.com>\nEnviado: segunda-feira, 23 de novembro de 2026 09:12\nPara: Jo Lee <jo@example.com>\nAssunto: Orçamento',
  ],
  [
    'Outlook, Danish',
    'Fra: Dana Ortiz <dana@example.com>\nSendt: 23. november 2026 09:12\nTil: Jo Lee <jo@example.com>\nEmne: Budget',
  ],
  [
    'Outlook, Swedish',
    'Från: Dana Ortiz <dana@example.com>\nSkickat: den 23 november 2026 09:12\nTill: Jo Lee <jo@example.com>\nÄmne: Budget',
  ],
  [
    'Outlook, Finnish',
    'Lähettäjä: Dana Ortiz <dana@example.com>\nLähetetty: maanantai 23. marraskuuta 2026 9.12\nVastaanottaja: Jo Lee\nAihe: Budjetti',
  ],
  [
    'Outlook, Polish',
    'Od: Dana Ortiz <dana@example.com>\nWysłano: poniedziałek, 23 listopada 2026 09:12\nDo: Jo Lee <jo@example.com>\nTemat: Budżet',
  ],
  [
    'Outlook, Czech',
    'Od: Dana Ortiz <dana@example.com>\nOdesláno: pondělí 23. listopadu 2026 9:12\nKomu: Jo Lee\nPředmět: Rozpočet',
  ],
  [
    'Outlook, Russian',
    'От: Dana Ortiz <dana@example.com>\nОтправлено: 23 ноября 2026 г. 9:12\nКому: Jo Lee\nТема: Бюджет',
  ],
  [
    'Outlook, Turkish',
    'Kimden: Dana Ortiz <dana@example.com>\nGönderildi: 23 Kasım 2026 Pazartesi 09:12\nKime: Jo Lee\nKonu: Bütçe',
  ],
  [
    'Outlook, Chinese',
    '发件人: Dana Ortiz <dana@example.com>\n发送时间: 2026年11月23日 9:12\n收件人: Jo Lee\n主题: 预算',
  ],
  [
    'Outlook, Japanese',
    '差出人: Dana Ortiz <dana@example.com>\n送信日時: 2026年11月23日 9:12\n宛先: Jo Lee\n件名: 予算',
  ],
  [
    'Outlook, Korean',
    '보낸 사람: Dana Ortiz <dana@example.com>\n보낸 날짜: 2026년 11월 23일 월요일 오전 9:12\n받는 사람: Jo Lee\n제목: 예산',
  ],
  [
    'Lotus Notes',
    'From:\tDana Ortiz <dana@example.com>\nTo:\tJo Lee\nDate:\t23.11.2026 09:12\nSubject:\tBudget',
  ],
];

const SEPARATORS: readonly string[] = [
  '-----Original Message-----',
  '----- Original Message -----',
  '-------- Original Message --------',
  '-------- Original message --------',
  '-----Ursprüngliche Nachricht-----',
  '-------- Originalnachricht --------',
  '-----Message d’origine-----',
  "-------- Message d'origine --------",
  '-----Mensaje original-----',
  '-----Messaggio originale-----',
  '-----Oorspronkelijk bericht-----',
  '-----Mensagem original-----',
  '-----Oprindelig meddelelse-----',
  '-----Opprinnelig melding-----',
  '-----Ursprungligt meddelande-----',
  '-----Alkuperäinen viesti-----',
  '-----Wiadomość oryginalna-----',
  '-----Původní zpráva-----',
  '-----Исходное сообщение-----',
  '-----原始邮件-----',
  '------------------ 原始邮件 ------------------',
];

const OWN = 'Works for me, I will book the room.';
const OLD = 'Shall we meet at ten?';

describe('introductions of quoted text', () => {
  it.each(INTRODUCTIONS)('%s, quote marked', (_, introduction) => {
    const quoted = `${introduction}\n\n> ${OLD}\n> Dana`;
    expect(splitReply(`${OWN}\n\n${quoted}\n`)).toEqual({ newText: OWN, quoted });
  });

  it.each(INTRODUCTIONS)('%s, quote not marked', (_, introduction) => {
    const quoted = `${introduction}\n\n${OLD}\n\nDana`;
    expect(splitReply(`${OWN}\n\n${quoted}\n`)).toEqual({ newText: OWN, quoted });
  });

  it.each(HEADERS)('%s', (_, block) => {
    const quoted = `${block}\n\n${OLD}\n\nDana`;
    expect(splitReply(`${OWN}\n\n${quoted}`).newText).toBe(OWN);
    expect(splitReply(`${OWN}\n\n${quoted}`).quoted).toContain(OLD);
  });

  it.each(SEPARATORS)('%s', (separator) => {
    const quoted = `${separator}\n${OLD}`;
    expect(splitReply(`${OWN}\n\n${quoted}`)).toEqual({ newText: OWN, quoted });
  });

  it.each([
    'Dana Ortiz wrote:',
    'On Nov 16 Dana Ortiz wrote:',
    'Twas brillig at 14:00:54 23.11.2026 UTC when dana@example.com did gyre and gimble:',
    'Heard at 14:00 on 23.11.2026 from dana at mail.example.com:',
  ])('%s, which only the quote below it proves', (introduction) => {
    const quoted = `${introduction}\n> ${OLD}`;
    expect(splitReply(`${quoted}\n\n${OWN}`)).toEqual({ newText: OWN, quoted });
    const unproved = `${introduction}\n${OLD}\n\n${OWN}`;
    expect(splitReply(unproved).newText).toBe(unproved);
  });

  it('keep the answer below a marked quote that headers introduce', () => {
    const quoted = `From: Dana Ortiz <dana@example.com>\nDate: Sun, 14 Nov 2010 19:04\n\n> ${OLD}`;
    expect(splitReply(`${quoted}\n\n${OWN}`)).toEqual({ newText: OWN, quoted });
    const below = `${quoted}\n\nFine for me.`;
    expect(splitReply(`${OWN}\n\n${below}`)).toEqual({ newText: OWN, quoted: below });
  });
});
