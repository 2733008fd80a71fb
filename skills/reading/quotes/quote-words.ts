/**
 * Words by which mail programs introduce older messages, in lower case and some 30 languages.
 *
 * Plain words rather than patterns, for the reason given in signature-words.ts.
 */

function phrases(list: string): readonly string[] {
  return list
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}

/** Words for "wrote". They count only beside a date, a time or an address. */
export const WROTE: readonly string[] = phrases(`
  wrote | writes | sent | schrieb | schreibt | a écrit | écrit | écrivait
  escribió | escribio | ha escrito | va escriure | ha escrit | escribiu | ha scritto | scrive
  schreef | geschreven | escreveu | skrev | skrifaði | kirjoitti
  napisał | napisała | pisze | napsal | napsala | napísal | napísala | napisao | napisala | написао | је написао
  написал | написала | пишет | пише | написав | написа
  írta | a scris | yazdı | έγραψε | kirjutas | rakstīja | rašė | parašė | menulis | viết | idatzi du
  כתב | כתבה | מאת | كتب | كتبت | بواسطة | نوشت | ने लिखा`);

/** The same in scripts without spaces between words. */
export const WROTE_UNSPACED: readonly string[] = phrases(
  '写道 | 寫道 | 写到 | 來信 | のメール | 書きました | 작성 | 쓴 메시지 | เขียน',
);

/** Words that begin an introduction: "On", "Am", "Le" … */
export const LEAD_INS: ReadonlySet<string> = new Set(
  phrases(`on | at | am | um | le | el | il | in | op | den | d. | på | em | no | w | dnia | dne | dňa | v | в | во | на
    vào | lúc | pada | ma | στις | la | a | az | în | kuupäev | בתאריך | في | در`),
);

/** What a header line says. */
export type HeaderName = 'from' | 'sent' | 'to' | 'cc' | 'subject' | 'other';

const HEADER_NAMES: Readonly<Record<HeaderName, string>> = {
  from: `from | von | de | da | van | fra | från | lähettäjä | od | от | від | от кого | від кого | kimden | από | feladó | de la
    expéditeur | remitente | mittente | afzender | remetente | afsender | avsender | avsändare | nadawca
    发件人 | 發件人 | 寄件者 | 寄件人 | 差出人 | 送信者 | 보낸 사람 | 보낸사람 | من | מאת | từ | dari | saatja | nuo | no`,
  sent: `sent | date | gesendet | gesendet am | datum | envoyé | envoyé le | date d'envoi | enviado | enviado el | enviado em
    enviada | enviada em | fecha | data | inviato | data invio | verzonden | verzonden op | sendt | dato | skickat | skickad
    lähetetty | päivämäärä | päiväys | wysłano | odesláno | odoslané | дата | отправлено | надіслано | gönderildi
    gönderme tarihi | tarih | ημερομηνία | στάλθηκε | elküldve | dátum | trimis | poslano | saadetud | ngày
    发送时间 | 發送時間 | 日期 | 寄件日期 | 傳送時間 | 日付 | 送信日時 | 보낸 날짜 | 날짜 | تاريخ | التاريخ | נשלח | תאריך`,
  to: `to | an | à | a | para | aan | naar | til | till | vastaanottaja | do | komu | кому | kime | προς | címzett | către
    destinataire | destinatario | destinatário | prima | kepada | 收件人 | 收件者 | 宛先 | 받는 사람 | 받는사람 | إلى | אל | đến`,
  cc: `cc | kopie | copie | kopia | kopi | copia | cópia | kopio | копия | bcc | ccn | dw | 抄送 | 副本 | 참조`,
  subject: `subject | betreff | objet | asunto | assunto | oggetto | onderwerp | emne | ämne | aihe | temat | předmět | predmet
    тема | konu | θέμα | tárgy | subiect | teema | zadeva | perihal | chủ đề | 主题 | 主題 | 件名 | 제목 | الموضوع | נושא`,
  other: `reply-to | importance | priority | priorität | wichtigkeit | prioridad | attachments | anlagen | anlage | organization
    message-id | mailed-by | signed-by | newsgroups | x-mailer | antwort an | répondre à | responder a | envoyé par`,
};

/** Header words of all languages. `Object.entries` forgets the type of the keys. */
export const HEADER_BY_WORD: ReadonlyMap<string, HeaderName> = new Map(
  Object.entries(HEADER_NAMES).flatMap(([name, list]) =>
    phrases(list).map((word) => [word, name as HeaderName] as const),
  ),
);

/** What stands between dashes above an older message. */
export const ORIGINAL: ReadonlySet<string> = new Set(
  phrases(`
  original message | original e-mail | original email | original appointment | original meeting | reply message
  ursprüngliche nachricht | originalnachricht | original-nachricht | ursprungliche nachricht | ursprüngliche e-mail
  message d'origine | message original | message initial | e-mail d'origine | mensaje original | correo original
  missatge original | messaggio originale | messaggio originario | oorspronkelijk bericht | origineel bericht
  mensagem original | mensagem de origem | oprindelig meddelelse | original meddelelse | opprinnelig melding
  original melding | ursprungligt meddelande | originalmeddelande | alkuperäinen viesti | wiadomość oryginalna
  oryginalna wiadomość | původní zpráva | pôvodná správa | исходное сообщение | оригинальное сообщение
  первоначальное сообщение | вихідне повідомлення | izvorna poruka | eredeti üzenet | mesaj original | mesajul original
  özgün ileti | orijinal mesaj | αρχικό μήνυμα | 原始邮件 | 原始郵件 | 原邮件 | 元のメッセージ | オリジナルメッセージ
  원본 메시지 | 원본 메일`),
);

/** What stands above a message that was passed on. */
export const FORWARDED: ReadonlySet<string> = new Set(
  phrases(`
  forwarded message | begin forwarded message | forwarded email
  weitergeleitete nachricht | anfang der weitergeleiteten nachricht | weitergeleitete e-mail | anfang der weitergeleiteten e-mail
  message transféré | message transmis | début du message réexpédié | début du message transféré | courriel transféré
  mensaje reenviado | inicio del mensaje reenviado | comienzo del mensaje reenviado
  messaggio inoltrato | inizio messaggio inoltrato | inizio del messaggio inoltrato
  doorgestuurd bericht | begin doorgestuurd bericht
  mensagem encaminhada | mensagem reencaminhada | início da mensagem encaminhada | início da mensagem reencaminhada
  videresendt meddelelse | videresendt besked | videresendt melding | start på videresendt besked | vidarebefordrat meddelande
  vidarebefordrat brev | välitetty viesti | edelleenlähetetty viesti
  przekazana wiadomość | wiadomość przekazana | początek przekazywanej wiadomości | přeposlaná zpráva | preposlaná správa
  пересылаемое сообщение | пересланное сообщение | начало переадресованного сообщения | переслане повідомлення
  továbbított üzenet | mesaj redirecționat | iletilen mesaj | yönlendirilen ileti | προωθημένο μήνυμα
  转发的邮件 | 转发邮件 | 轉寄郵件 | 転送されたメッセージ | 転送メッセージ | 전달된 메시지`),
);

/** Lotus Notes names the one who passed it on. */
export const FORWARDED_START = 'forwarded by ';
