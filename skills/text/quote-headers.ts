import { stripInvisible } from './unicode.js';

/** Where quoted text starts, and how many lines its header takes. */
export interface QuoteHeader {
  readonly kind: 'attribution' | 'headers' | 'original' | 'forward';
  readonly lines: number;
}

/**
 * Words for "wrote", by which programs introduce a quote. They count only in a line that also has a
 * date, a time or an address and ends like an introduction.
 */
const WROTE =
  alternatives(`wrote|writes|sent|schrieb|schreibt|a écrit|ecrit|écrivait|écrit|escribió|escribio|ha escrito|va escriure|ha escrit|escribiu
  ha scritto|scrive|schreef|geschreven|escreveu|skrev|skrifaði|kirjoitti|napisał|napisała|napisał(a)|napisał(-a)|pisze|napsal|napsal(a)|napísal|napísal(a)|napsala|napísala
  napisao|napisala|napisao/la|je napisao|је написао|написао|написал|написал(а)|написала|пишет|пише|написав|написав(ла)|написа
  írta|ezt írta|a scris|yazdı|şunu yazdı|έγραψε|kirjutas|rakstīja|rašė|parašė|menulis|viết|đã viết|เขียน|写道|寫道|写到|來信|のメール|書きました|さんは書きました|작성|님이 작성|쓴 메시지
  כתב|כתבה|כתב/ה|מאת|كتب|كتبت|نوشت|ने लिखा|idatzi du`);

/** Words that begin an introduction: "On", "Am", "Le" … */
const LEAD_IN =
  /^(?:on|at|am|um|le|el|il|in data|in|op|den|d\.|på|em|w dniu|dnia|dne|dňa|v|в|во|vào|lúc|pada|ma|tarihinde|στις|la|a|az|în data|kuupäev|בתאריך|ב-?|في|در|在|於|on the|at)(?=[\s\d]|$)/iu;

const VERB = new RegExp(`(?<![\\p{L}])(?:${WROTE})(?![\\p{L}])`, 'iu');
/** Scripts without spaces between words: the verb touches its neighbours. */
const VERB_UNSPACED = /写道|寫道|写到|來信|のメール|書きました|작성|쓴 메시지|เขียน/u;

const ADDRESS = /[^\s<>@,;:"()[\]]+@[^\s<>@,;:"()[\]]+\.[^\s<>@,;:"()[\]]+/u;
const BRACKETED_ADDRESS = /<[^\s<>@]+@[^\s<>@]+>/u;
const TIME =
  /\b\d{1,2}\s?[:.h]\s?\d{2}(?!\d)|[\d٠-٩]{1,2}:[\d٠-٩]{2}|\b\d{1,2}\s?(?:am|pm|uhr)\b/iu;
const DATE =
  /\b\d{4}\s?[-/.年]\s?\d{1,2}|\b\d{1,2}\s?[-/.]\s?(?:\d{1,2}|\p{L}{3,9}\.?)\s?[-/.]\s?\d{2,4}|\b\d{1,2}(?:\.|º|ª|er|st|nd|rd|th)?\s(?:de\s|d['’])?\p{L}{3,12}\.?,?\s(?:de\s|del\s)?\d{4}|\p{L}{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|[\d٠-٩]{4}|\b\d{1,2}\.\s?\p{L}{3,12}/iu;

const LONGEST_INTRODUCTION = 400;
const MOST_LINES = 4;

/** `*From:*`, `> From :`, `_From:_`. */
const DECORATION = /^[\s>*_|]+|[\s*_]+$/gu;

type HeaderName = 'from' | 'sent' | 'to' | 'cc' | 'subject' | 'other';

const HEADER_NAMES: Readonly<Record<Exclude<HeaderName, 'other'>, string>> = {
  from: `from|von|de|da|van|fra|från|fran|lähettäjä|od|от|від|від кого|от кого|kimden|από|feladó|de la|expéditeur|remitente|mittente|afzender|remetente|afsender|avsender|avsändare|nadawca|发件人|發件人|寄件者|寄件人|差出人|送信者|보낸 사람|보낸사람|من|מאת|từ|dari|saatja|nuo|no|čís|kimden`,
  sent: `sent|date|gesendet|datum|gesendet am|envoyé|envoyé le|date d'envoi|enviado|enviado el|enviado em|enviada em|enviada|fecha|data|inviato|data invio|verzonden|verzonden op|datum|sendt|dato|skickat|skickad|lähetetty|päivämäärä|päiväys|wysłano|data|odesláno|odoslané|дата|отправлено|надіслано|gönderildi|gönderme tarihi|tarih|ημερομηνία|στάλθηκε|elküldve|dátum|trimis|发送时间|發送時間|日期|寄件日期|寄件日期|傳送時間|日付|送信日時|送信日|보낸 날짜|날짜|تاريخ|التاريخ|נשלח|תאריך|ngày|saadetud|poslano|datum`,
  to: `to|an|à|a|para|aan|naar|til|till|vastaanottaja|do|komu|кому|kime|προς|címzett|către|destinataire|destinatario|destinatário|收件人|收件者|宛先|받는 사람|받는사람|إلى|אל|đến|kepada|prima`,
  cc: `cc|kopie|copie|kopia|kopi|copia|cópia|kopio|копия|bcc|抄送|副本|ccn|참조|dw`,
  subject: `subject|betreff|objet|asunto|assunto|oggetto|onderwerp|emne|ämne|aihe|temat|předmět|predmet|тема|konu|θέμα|tárgy|subiect|主题|主題|件名|제목|الموضوع|נושא|chủ đề|perihal|teema|zadeva`,
};

const HEADER_BY_WORD: ReadonlyMap<string, HeaderName> = new Map([
  ...Object.entries(HEADER_NAMES).flatMap(([name, list]) =>
    list.split('|').map((word) => [word.trim(), name as HeaderName] as const),
  ),
  ...'reply-to|importance|priority|priorität|wichtigkeit|importance|prioridad|attachments|anlagen|anlage|organization|message-id|mailed-by|signed-by|newsgroups|x-mailer|antwort an|répondre à|responder a|envoyé par'
    .split('|')
    .map((word) => [word, 'other'] as const),
]);

const ORIGINAL =
  alternatives(`original message|original e-mail|original email|original appointment|original meeting|ursprüngliche nachricht|originalnachricht|original-nachricht|ursprungliche nachricht|ursprüngliche e-mail
  message d'origine|message original|message initial|e-mail d'origine|mensaje original|correo original|messaggio originale|messaggio originario|oorspronkelijk bericht|origineel bericht|mensagem original|mensagem de origem
  oprindelig meddelelse|original meddelelse|opprinnelig melding|original melding|ursprungligt meddelande|originalmeddelande|ursprungligt mail|alkuperäinen viesti|wiadomość oryginalna|oryginalna wiadomość|původní zpráva|pôvodná správa
  исходное сообщение|оригинальное сообщение|первоначальное сообщение|вихідне повідомлення|eredeti üzenet|mesaj original|mesajul original|özgün ileti|orijinal mesaj|αρχικό μήνυμα|原始邮件|原始郵件|原邮件|元のメッセージ|オリジナルメッセージ|원본 메시지|원본 메일|reply message|reply above|missatge original|antwort|izvorna poruka`);

const FORWARDED =
  alternatives(`forwarded message|forwarded by .{1,80}|begin forwarded message|forwarded email|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|anfang der weitergeleiteten e-mail|weitergeleitete e-mail
  message transféré|message transmis|début du message réexpédié|début du message transféré|courriel transféré|mensaje reenviado|inicio del mensaje reenviado|comienzo del mensaje reenviado|messaggio inoltrato|inizio messaggio inoltrato|inizio del messaggio inoltrato
  doorgestuurd bericht|begin doorgestuurd bericht|mensagem encaminhada|mensagem reencaminhada|início da mensagem encaminhada|início da mensagem reencaminhada|videresendt meddelelse|videresendt besked|videresendt melding|start på videresendt besked
  vidarebefordrat meddelande|vidarebefordrat brev|välitetty viesti|edelleenlähetetty viesti|przekazana wiadomość|wiadomość przekazana|początek przekazywanej wiadomości|přeposlaná zpráva|preposlaná správa|пересылаемое сообщение|пересланное сообщение|начало переадресованного сообщения|переслане повідомлення
  továbbított üzenet|mesaj redirecționat|iletilen mesaj|yönlendirilen ileti|προωθημένο μήνυμα|转发的邮件|转发邮件|轉寄郵件|転送されたメッセージ|転送メッセージ|전달된 메시지`);

const ORIGINAL_LINE = separatorLine(ORIGINAL);
const FORWARDED_LINE = separatorLine(FORWARDED);
/** Apple Mail and some phones write it without dashes, with a colon. */
const FORWARDED_INTRODUCTION = new RegExp(`^(?:${FORWARDED})\\s*[:：]$`, 'iu');
/** Apple Mail and Samsung: "-------- Original message --------" with the headers below. */
const RULE = /^[-_=—–*]{4,}$/u;

function alternatives(list: string): string {
  return list
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      (word.includes('.{') ? word : word.replace(/[()/.]/g, '\\$&')).replace(/'/g, "['’]"),
    )
    .join('|');
}

function separatorLine(names: string): RegExp {
  return new RegExp(
    `^[-_=—–*\\s]*[-_=—–]{2,}\\s*(?:${names})\\s*:?\\s*[-_=—–]*[-_=—–*\\s]*$`,
    'iu',
  );
}

/**
 * Tells whether quoted text starts at `lines[at]`: an introduction ("On Friday, Dana wrote:"), a block
 * of headers ("From: … Sent: …"), or a separator ("-----Original Message-----").
 *
 * Works in some 30 languages by what such lines have in common rather than by a pattern per program:
 * an introduction has a word for "wrote" or an address, a date or time, and the form of a last line.
 */
export function quoteHeaderAt(lines: readonly string[], at: number): QuoteHeader | undefined {
  const line = plain(lines[at]);
  if (line === '' || line.length > LONGEST_INTRODUCTION) return undefined;
  if (FORWARDED_LINE.test(line) || FORWARDED_INTRODUCTION.test(line)) {
    return { kind: 'forward', lines: 1 };
  }
  if (ORIGINAL_LINE.test(line)) return { kind: 'original', lines: 1 };
  if (RULE.test(line)) return headersBelowRule(lines, at);
  const headers = headerBlock(lines, at);
  if (headers !== undefined) return { kind: 'headers', lines: headers };
  const introduction = introductionLength(lines, at);
  return introduction === undefined ? undefined : { kind: 'attribution', lines: introduction };
}

/** A line without quote marks, emphasis and odd spaces; longer lines than any header are empty. */
function plain(line: string | undefined): string {
  if (line === undefined || line.length > 2 * LONGEST_INTRODUCTION) return '';
  return stripInvisible(line)
    .replace(/[\u00a0\u202f]/gu, ' ')
    .replace(DECORATION, '');
}

function headersBelowRule(lines: readonly string[], at: number): QuoteHeader | undefined {
  for (let below = at + 1; below <= at + 3; below += 1) {
    if (plain(lines[below]) === '') continue;
    const headers = headerBlock(lines, below);
    return headers === undefined ? undefined : { kind: 'headers', lines: below - at + headers };
  }
  return undefined;
}

function headerOf(line: string): { name: HeaderName; value: string } | undefined {
  const found = /^([^:：\d]{1,24}?)\s*[*_]*\s*[:：][*_]*(.*)$/u.exec(line);
  const name = HEADER_BY_WORD.get((found?.[1] ?? '').toLowerCase());
  return name && { name, value: found?.[2]?.trim() ?? '' };
}

/** The number of lines of a header block that starts here, if one does. */
function headerBlock(lines: readonly string[], at: number): number | undefined {
  const first = headerOf(plain(lines[at]));
  if (first === undefined || !['from', 'sent', 'subject', 'to'].includes(first.name))
    return undefined;
  const names = new Set<HeaderName>();
  let values = '';
  let end = at;
  let blanks = 0;
  let continued = 0;
  for (let next = at; next < lines.length && next < at + 30; next += 1) {
    const line = plain(lines[next]);
    const header = headerOf(line);
    if (header !== undefined) {
      names.add(header.name);
      values += ` ${header.value}`;
      end = next + 1;
      blanks = 0;
      continued = 0;
    } else if (line === '') {
      blanks += 1;
      if (blanks > 1) break;
    } else {
      // A long list of recipients or a subject goes on on the next lines.
      continued += 1;
      if (blanks > 0 || continued > 6) break;
    }
  }
  const introduced = names.has('from') || names.has('sent');
  const sure = names.has('subject') || ADDRESS.test(values);
  return introduced && names.size >= 2 && sure ? end - at : undefined;
}

/** The number of lines of an introduction that starts here, if one does. */
function introductionLength(lines: readonly string[], at: number): number | undefined {
  const first = plain(lines[at]).replace(/^[-—–\s]+/u, '');
  if (!mayIntroduce(first)) return undefined;
  let text = '';
  let used = 0;
  for (let next = at; next < lines.length && used < MOST_LINES + 2; next += 1) {
    const line = plain(lines[next]);
    used += 1;
    if (line === '') {
      if (used > 1 && !/[<(]$|@|\d$|\p{L}$/u.test(text)) return undefined;
      continue;
    }
    if (used > MOST_LINES && !/^[<>]|wrote/u.test(line)) return undefined;
    text = `${text} ${line}`.trim();
    if (text.length > LONGEST_INTRODUCTION) return undefined;
    if (isIntroduction(text)) return startsLater(lines, at + 1, at + used) ? undefined : used;
    if (/[.!?]$/u.test(line) && !/\b\p{L}{1,5}\.$/u.test(line)) return undefined;
  }
  return undefined;
}

/** Whether the introduction is complete without its first line, which is then the author's own. */
function startsLater(lines: readonly string[], from: number, to: number): boolean {
  const rest = lines.slice(from, to).map(plain).join(' ').trim();
  return LEAD_IN.test(rest) && (DATE.test(rest) || TIME.test(rest)) && isIntroduction(rest);
}

function mayIntroduce(line: string): boolean {
  return LEAD_IN.test(line) || /\d|@|[٠-٩]/u.test(line) || VERB.test(line);
}

function isIntroduction(written: string): boolean {
  const text = written.replace(/^[-—–\s]+/u, '');
  const dashed = /[-—–]{2,}$/u.test(text);
  const bare = text.replace(/[-—–\s]+$/u, '');
  const colon = /[:：][\s\u200f]*$/u.test(bare);
  const dated = DATE.test(bare) || TIME.test(bare);
  const addressed = ADDRESS.test(bare) || /<[^>]*>/u.test(bare);
  const verb = VERB.exec(bare) ?? VERB_UNSPACED.exec(bare);
  if (verb) {
    if (/\b(?:I|ich|je|yo|io|ik|eu|jag|jeg)\s+(?:wrote|schrieb|a écrit|escribió)/u.test(bare))
      return false;
    const last = verb.index + verb[0].length >= bare.length - 2;
    if (/^sent$/iu.test(verb[0]) && !(addressed && last)) return false;
    if (colon) return dated ? LEAD_IN.test(text) || addressed || last : addressed;
    return last && dated && (LEAD_IN.test(text) || addressed || dashed);
  }
  return isBareIntroduction(bare, colon);
}

/**
 * Without a word for "wrote": a date first and an address last, `23.11.2026, 09:12, "Dana"
 * <d@example.com>:`, or in a language not listed above, all of date, time and address.
 */
function isBareIntroduction(text: string, colon: boolean): boolean {
  const dated = DATE.test(text);
  if (colon && dated && TIME.test(text) && BRACKETED_ADDRESS.test(text)) return true;
  const start = text.slice(0, 40);
  const dateFirst =
    /^(?:\p{L}{2,10}\.?,?\s*)?\d/u.test(start) && (DATE.test(start) || TIME.test(start));
  const addressLast = /[<([]\s*[^\s<>]+@[^\s<>]+\s*[>)\]]+\s*[:：]?$/u.test(text);
  return dateFirst && addressLast && (colon || /^\d{4}[-/]\d/.test(text));
}

/** An introduction that shares its line with the author's last words: "ok --- On …, Bo wrote:". */
export function splitSharedLine(
  line: string,
): readonly [own: string, introduction: string] | undefined {
  if (line.length > 2 * LONGEST_INTRODUCTION) return undefined;
  const found = /^(.*?[\p{L}\p{N}].*?)\s*-{2,}\s*(On\s.+)$/u.exec(line);
  const [, own = '', introduction = ''] = found ?? [];
  return introduction !== '' && isIntroduction(introduction) ? [own, introduction] : undefined;
}
