/** Lines of a signature at most, blank ones not counted. */
const LONGEST_SIGNATURE = 14;

const DELIMITER = /^(?:--|—|––|__|-- ?|_{3,}|-{3,}|\*(?:\s?\*){2,}|={4,}|~{3,}|#{3,}|\+{4,})\s*$/u;
const STRICT_DELIMITER = /^(?:--|—|__)\s*$/u;
const DECORATIVE = /^[\s\-—–_*=~#+.ᐧ·•|]*$/u;

/** Lines that phones and programs add. */
const DEVICE = new RegExp(
  `^[\\s*_>«"'(-]*(?:${[
    String.raw`(?:sent|written|composed|typed) (?:from|with|using|via|by|on)\b.{1,70}`,
    String.raw`get outlook for .{2,40}|download outlook for .{2,40}|get mailspring|sent with .{2,60}`,
    String.raw`(?:von|vom) (?:meine[mnr]|mein|unterwegs|iphone|ipad|mobil|android|samsung).{0,60}(?:gesendet|geschickt|verschickt|gesandt)?`,
    String.raw`(?:gesendet|geschickt|verfasst|diese nachricht wurde) (?:von|mit|vom|aus|über|mittels)\b.{1,70}|(?:outlook|gmx|web\.de|ios|android).{0,30}(?:herunterladen|beziehen|holen).{0,20}|holen sie sich outlook.{0,30}|laden sie outlook.{0,40}`,
    String.raw`envoyé (?:de|depuis|à partir|avec|via|par|du)\b.{1,70}|télécharge[rz] outlook.{0,40}|obtenez outlook.{0,40}|envoi depuis .{1,50}`,
    String.raw`enviado (?:desde|de|do|da|com|con|a partir|via|pelo|por|através)\b.{1,70}|obtener outlook.{0,40}|descargar outlook.{0,40}|obt(?:er|enha) o? ?outlook.{0,40}|baixar o outlook.{0,40}`,
    String.raw`inviato (?:da|dal|dall|con|tramite|attraverso)\b.{1,70}|scarica outlook.{0,40}|ottieni outlook.{0,40}|inviata da\b.{1,60}`,
    String.raw`verzonden (?:vanaf|met|via|vanuit|van)\b.{1,70}|verstuurd (?:vanaf|met|via|vanuit)\b.{1,70}|outlook voor .{1,30}(?:downloaden)?|download outlook voor .{1,30}`,
    String.raw`sendt (?:fra|med|via)\b.{1,70}|skickat? från\b.{1,70}|skickat med\b.{1,60}|hent outlook .{1,30}|hämta outlook .{1,30}`,
    String.raw`lähetetty .{1,60}|lähetin tämän .{1,40}|hanki outlook.{0,30}`,
    String.raw`wysłan[eoay]{1,2} z\b.{1,70}|pobierz aplikację outlook.{0,30}|odesláno z\b.{1,60}|odoslané z\b.{1,60}|získejte outlook.{0,30}|poslano (?:sa|iz|z|s)\b.{1,60}`,
    String.raw`отправлено (?:с|из|от|через)(?:\s.{1,70})|надіслано (?:з|із|від)\s.{1,60}|изпратено от\s.{1,60}`,
    String.raw`(?:iphone|ipad|android).{0,20}(?:cihazımdan|'?(?:umdan|imden)) gönderildi.{0,10}|.{2,40} gönderildi$`,
    String.raw`从我的.{1,30}发(?:送|出)|发自我的.{1,30}|發自我的.{1,30}|從我的.{1,30}(?:傳送|發送)|来自我的.{1,30}|發送自.{1,30}|iPhoneから送信|.{1,20}から送信|나의 .{1,20}에서 보냄|.{1,20}에서 보냄|Được gửi từ .{1,40}|Gửi từ .{1,40}`,
    String.raw`أُرسلت من .{1,30}|نשלח מה?-?.{1,30}|נשלח מה?-?.{1,30}|στάλθηκε από .{1,40}|trimis (?:de pe|din) .{1,40}|elküldve .{1,40}|iPhone-omról küldve|.{1,20} küldve$`,
  ].join('|')})\\s*[.>»"')_*]*$`,
  'iu',
);

/** Closing words. What follows them in a few short lines is the name and the card of the author. */
const CLOSING = new RegExp(
  `^(?:${[
    String.raw`(?:(?:with |many |my |all |very )*(?:best|kind|kindest|warm|warmest|good|friendly|personal|sincere|cordial)(?: (?:regards|wishes|thanks))?(?: and regards)?|(?:with )?(?:best |kind |warm )?(?:regards|wishes)|all the best|(?:thanks|thank you|many thanks)(?: and|,| &)? (?:(?:best|kind|warm|kindest) )?(?:regards|wishes)|rgds|brgds|br|kr|yours(?: (?:sincerely|faithfully|truly|ever))?|sincerely(?: yours)?|faithfully|cheers(?: mate)?|respectfully(?: yours)?|take care|talk soon|warmly|cordially|bye|see you(?: soon)?|have a (?:nice|great|good) (?:day|weekend|evening|one)|lots of love|love|xoxo|best)`,
    String.raw`(?:mit )?(?:den )?(?:freundliche[nmr]?|beste[nmr]?|herzliche[nmr]?|liebe[nmr]?|schöne[nmr]?|viele[nmr]?|sonnige[nmr]?|kollegiale[nmr]?|vielen|nette[nmr]?) (?:lieben |freundlichen )?(?:grüße[n]?|grüsse[n]?|gruß|gruss|gruessen|gruesse|empfehlungen|wünsche[n]?)(?: (?:aus|an|von|vom) .{2,30})?|mfg|m\.f\.g\.?|lg|vg|bg|hg|gruß|gruss|grüße|grüsse|hochachtungsvoll|(?:mit )?freundlichem gruß|bis (?:bald|dann|später|morgen)|tschüss|ciao`,
    String.raw`(?:bien |très |avec mes (?:meilleures )?|meilleures |sincères |mes |nos )*(?:cordialement|cdlt|cdt|salutations(?: distinguées| cordiales)?|amicalement|amitiés|respectueusement|sincèrement)(?: (?:et|à|vôtre).{0,30})?|bien à (?:vous|toi)|(?:bonne|belle) (?:journée|soirée|fin de journée|semaine)|à (?:bientôt|plus|plus tard|demain)|au revoir|bises|bisous|je vous prie .{10,120}|veuillez (?:agréer|recevoir|croire) .{10,160}|dans l'attente de .{4,100}`,
    String.raw`(?:un |muchos |con un )?(?:cordial |afectuoso |fuerte |cordiales )?(?:saludo|saludos|abrazo|abrazos)(?: cordial| cordiales| a todos| afectuosos?)?|atentamente|atte\.?|cordialmente|saludos cordiales|sin otro particular.{0,60}|hasta (?:luego|pronto|mañana)|que tenga.{3,30}|salud|besos|un beso`,
    String.raw`(?:i miei |con i |un |tanti |i più |porgo |porgiamo |in attesa .{4,60})?(?:cordiali|distinti|cordialissimi|cari|migliori) saluti|(?:un )?(?:cordiale )?saluto|saluti(?: cordiali)?|cordialmente|a presto|buona (?:giornata|serata)|buon (?:lavoro|weekend)|un abbraccio|arrivederci`,
    String.raw`(?:met |hartelijke |vriendelijke |de )*(?:vriendelijke|hartelijke|beste|warme) groet(?:en|jes)?|groet(?:en|jes)?|mvg|m\.v\.g\.?|hoogachtend|tot (?:ziens|snel|gauw|morgen)|fijne dag(?: nog)?`,
    String.raw`(?:com os )?(?:melhores |os melhores |meus |com os meus )*(?:cumprimentos|cumprimentos cordiais|saudações)|atenciosamente|att\.?|cordialmente|(?:um )?(?:grande )?(?:abraço|abraços|beijo|beijos)|até (?:breve|logo|já|mais|amanhã)|adeus|com os melhores cumprimentos`,
    String.raw`(?:med )?(?:venlig|venlige|vennlig|vänlig|vänliga|bedste|beste|bästa|kærlig|kære|hjertelig|många|mange)(?:e)? (?:hilsen|hilsener|hilsner|hälsning|hälsningar)|(?:de )?(?:bedste |beste )?hilsen|hilsener|hälsningar|mvh|vh|m\.v\.h\.?|kh|hilsen fra .{2,30}|hej hej|vi ses|ha det(?: bra)?|knus`,
    String.raw`(?:ystävällisin |parhain |lämpimin |terveisin)+ ?(?:terveisin)?|terveisin|terv\.?|t\.`,
    String.raw`(?:z |łączę |serdeczne |serdecznie )*(?:pozdrowieniami|pozdrawiam|pozdrowienia|poważaniem|wyrazami szacunku)(?: serdecznie)?|pozdr\.?|s (?:pozdravem|přátelským pozdravem|pozdravom)|(?:hezký|pěkný) den|lep pozdrav|lijep pozdrav|srdačan pozdrav|pozdrav`,
    String.raw`с уважением|с наилучшими пожеланиями|всего (?:хорошего|доброго|наилучшего)|з повагою|з найкращими побажаннями|поздрави|с уважение`,
    String.raw`(?:üdvözlettel|tisztelettel|üdv)|(?:cu stimă|cu respect|toate cele bune|o zi bună)|(?:saygılarımla|saygılarımızla|iyi çalışmalar|selamlar|sevgiler|iyi günler)|με εκτίμηση|φιλικά`,
    String.raw`此致(?:敬礼|敬禮)?|祝好|敬上|顺祝商祺|順頌商祺|谢谢[!！]?|よろしくお願い(?:いた|致)?します。?|敬具|감사합니다\.?|مع (?:أطيب )?(?:التحيات|تحياتي)|تحياتي|בברכה|trân trọng`,
  ].join('|')})[\\s,.!;:–—-]*$`,
  'iu',
);

/** "Thanks" closes only when a name comes after it; alone it is a thing said. */
const THANKS =
  /^(?:many thanks|thanks(?: (?:a lot|again|so much|in advance|very much))?|thank you(?: (?:very much|so much|again|in advance))?|thx|tks|ty|danke(?: (?:dir|ihnen|euch|vorab|sehr))?|vielen dank(?: (?:im voraus|vorab))?|merci(?: (?:d'avance|beaucoup|bien))?|gracias(?: de antemano)?|muchas gracias|grazie(?: (?:mille|in anticipo))?|bedankt|dank je(?: wel)?|alvast bedankt|obrigad[oa]|muito obrigad[oa]|tak|mange tak|takk|tack|kiitos|dziękuję|děkuji|спасибо|дякую)[,!.]?$/iu;

const NAME =
  /^[-–—~*/\s]*(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lo}+)(?:[\s,]+(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lo}+|von|van|de|der|den|da|di|du|la|le|el|dos|bin)){0,4}[*.]?$/u;
const CONTACT =
  /(?:\+?\d[\d\s()./-]{6,}\d)|@[\w-]+\.\w{2,}|(?:https?:\/\/|www\.)\S+|^(?:tel|phone|mobile?|cell|fax|office|direct|telefon|mobil|tél|teléfono|telefone|t|m|p|f|e|w)[.:]\s|\s[|·•]\s/iu;

const DISCLAIMER = new RegExp(
  [
    String.raw`confidential(?:ity)? (?:notice|note|disclaimer|information)|(?:this|the) (?:e-?mail|message|communication|transmission|information).{0,80}(?:confidential|privileged|intended (?:only|solely)|intended for)|if you (?:are not|have received).{0,60}(?:intended recipient|in error|by mistake)|intended recipient|please consider the environment|think before (?:you )?print|please don't print`,
    String.raw`diese (?:e-?mail|nachricht).{0,80}(?:vertraulich|rechtlich geschützt|ausschließlich für)|vertrauliche (?:und|oder) ?/?(?:oder )?rechtlich|nicht der richtige adressat|irrtümlich erhalten|bevor sie diese e-?mail (?:aus)?drucken|denken sie an die umwelt|(?:sitz der gesellschaft|amtsgericht|registergericht|handelsregister).{0,60}(?:HRB|geschäftsführ)`,
    String.raw`ce (?:message|courriel|mail|courrier).{0,100}(?:confidentiel|destin(?:é|ataire)|exclusi)|si vous (?:avez reçu|n'êtes pas).{0,60}(?:erreur|destinataire)|pensez à l'environnement|n'imprimez ce|avis de confidentialité`,
    String.raw`este (?:mensaje|correo|e-?mail|mail).{0,100}(?:confidencial|exclusiv|destinatari|dirigid)|si (?:usted )?(?:no es el destinatario|ha recibido este).{0,60}|antes de imprimir|aviso (?:legal|de confidencialidad)`,
    String.raw`(?:questo|il presente|la presente|le informazioni).{0,100}(?:confidenzial|riservat|destinatari)|se (?:avete|ha) ricevuto.{0,40}(?:errore)|prima di stampare|rispetta l'ambiente|ai sensi del (?:d\.?lgs|regolamento)`,
    String.raw`(?:dit|deze|de informatie in (?:dit|deze)).{0,60}(?:bericht|e-?mail).{0,80}(?:vertrouwelijk|bestemd voor|uitsluitend)|indien u niet de (?:geadresseerde|beoogde)|denk aan het milieu`,
    String.raw`esta (?:mensagem|comunicação|e-?mail).{0,100}(?:confidencia|destinatári|destinad)|se (?:você )?(?:não é|recebeu).{0,60}(?:destinatári|engano|erro)|antes de imprimir`,
    String.raw`denne (?:e-?mail|mail|meddelelse|e-?post).{0,80}(?:fortrolig|konfidensiel)|detta (?:e-?mail|meddelande|e-?post).{0,80}(?:konfidentiell|sekretess)|ta wiadomość.{0,80}poufn|niniejsza wiadomość.{0,80}|tato zpráva.{0,80}důvěrn|данное сообщение.{0,80}конфиденциальн`,
    String.raw`virus-?free|virenfrei|garanti sans virus|libre de virus|scanned (?:by|for viruses)|auf viren (?:geprüft|überprüft)|checked (?:by|for viruses)|avast|unsubscribe from this (?:group|list)|you received this message because you are subscribed|mailing list$`,
  ].join('|'),
  'iu',
);

/** Banners that gateways put on top of mail from outside. */
const BANNER =
  /^[\s*[(!⚠️-]*(?:caution|warning|external(?: (?:e-?mail|sender|message))?|attention|achtung|externe (?:e-?mail|nachricht)|vorsicht|avertissement|courriel externe|précaución|precaución|aviso|attenzione|let op|atenção|think before you click|you don't often get e?-?mail from|sie erhalten nicht (?:oft|häufig)|vous n'obtenez pas souvent|this (?:message|e-?mail) (?:is|came|originated|was sent) from (?:an? )?(?:external|outside)|this e?-?mail originated (?:from )?outside|##-? ?please (?:type|reply|do not)|-+ ?reply above this line|please reply above)\b.{0,400}$/iu;
const BANNER_PROOF =
  /external|outside|extern|click|open(?:ing)? (?:any )?attachment|sender|links?\b|absender|expéditeur|remitente|mittente|afzender|remetente|above this line|learn why|anhänge/iu;

/** A text whose tail was cut off. */
export interface Cut {
  readonly text: string;
  readonly signature: readonly string[];
  readonly disclaimer: readonly string[];
}

/**
 * Takes the signature, device lines and legal notices off a text without quotes.
 *
 * The text itself is never emptied by it: what is nothing but a greeting stays. A postscript below the
 * signature stays with the text.
 */
export function cutSignature(lines: readonly string[]): Cut {
  const opened = cutBanners(lines);
  const closed = cutNotices(opened.lines);
  const at = signatureStart(closed.lines);
  const text = trimDecoration(closed.lines.slice(0, at));
  if (text.length === 0) {
    return {
      text: trimDecoration(closed.lines).join('\n'),
      signature: [],
      disclaimer: [...opened.banners, ...closed.notices],
    };
  }
  const below = closed.lines.slice(at);
  const postscript = below.findIndex((line) => /^\s*P\.?\s?S\.?\s?[:.,-]?\s+\S/u.test(line));
  const kept = postscript === -1 ? [] : ['', ...trimDecoration(below.slice(postscript))];
  return {
    text: [...text, ...kept].join('\n'),
    signature: postscript === -1 ? below : below.slice(0, postscript),
    disclaimer: [...opened.banners, ...closed.notices],
  };
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}

function trimDecoration(lines: readonly string[]): readonly string[] {
  const filled = (line: string) => !DECORATIVE.test(line);
  const first = lines.findIndex((line) => !isBlank(line));
  const last = lines.findLastIndex(filled);
  return first === -1 || last === -1 ? [] : lines.slice(first, last + 1);
}

function cutBanners(lines: readonly string[]) {
  let at = 0;
  const banners: string[] = [];
  for (let tries = 0; tries < 2; tries += 1) {
    const first = lines.findIndex((line, index) => index >= at && !DECORATIVE.test(line));
    if (first === -1) break;
    const blank = lines.findIndex((line, index) => index > first && isBlank(line));
    const end = blank === -1 ? lines.length : blank;
    const paragraph = lines.slice(first, end).join(' ').trim();
    if (end === lines.length || !BANNER.test(paragraph) || !BANNER_PROOF.test(paragraph)) break;
    banners.push(paragraph);
    at = end;
  }
  return { lines: lines.slice(at), banners };
}

/** Takes whole paragraphs off the end as long as they are legal notices. */
function cutNotices(lines: readonly string[]) {
  let end = lines.length;
  const notices: string[] = [];
  for (let tries = 0; tries < 6; tries += 1) {
    const last = lines.findLastIndex((line, index) => index < end && !DECORATIVE.test(line));
    if (last === -1) break;
    const blank = lines.findLastIndex((line, index) => index < last && isBlank(line));
    const paragraph = lines.slice(blank + 1, last + 1).join(' ');
    if (blank === -1 || !DISCLAIMER.test(paragraph.slice(0, 2_000))) break;
    // A short sentence that ends in "?" is somebody speaking about confidentiality.
    if (/\?\s*$/u.test(paragraph)) break;
    notices.unshift(paragraph.trim());
    end = blank + 1;
  }
  return { lines: lines.slice(0, end), notices };
}

/** The index of the first line of the signature; `lines.length` when there is none. */
function signatureStart(lines: readonly string[]): number {
  let end = lines.length;
  const delimiter = lines.findIndex(
    (line, at) => DELIMITER.test(line.trimEnd()) && delimits(lines, at),
  );
  if (delimiter !== -1) end = delimiter;
  const device = lines.findIndex((line, at) => at < end && DEVICE.test(line));
  if (device !== -1) end = device;
  const closing = closingStart(lines, end);
  if (closing !== undefined) return closing;
  return end < lines.length ? end : contactCardStart(lines);
}

function delimits(lines: readonly string[], at: number): boolean {
  const below = lines.slice(at + 1).filter((line) => !isBlank(line));
  if (STRICT_DELIMITER.test(lines[at] ?? '')) return below.length <= 4 * LONGEST_SIGNATURE;
  return below.length <= LONGEST_SIGNATURE && below.every((line) => line.length <= 120);
}

function closingStart(lines: readonly string[], end: number): number | undefined {
  let below = 0;
  for (let at = end - 1; at >= 0 && below <= LONGEST_SIGNATURE; at -= 1) {
    const line = (lines[at] ?? '').replace(/[*_]/gu, '').trim();
    if (line === '') continue;
    if (CLOSING.test(line)) return at;
    if (THANKS.test(line) && below > 0 && below <= 4 && isName(lines, at + 1)) return at;
    if (line.length > 100 && below > 0) return undefined;
    below += 1;
  }
  return undefined;
}

function isName(lines: readonly string[], from: number): boolean {
  const next = lines.slice(from, from + 3).find((line) => !isBlank(line));
  return next !== undefined && next.length <= 40 && NAME.test(next.trim());
}

/** A last paragraph that is a name with telephone numbers, addresses and titles. */
function contactCardStart(lines: readonly string[]): number {
  const last = lines.findLastIndex((line) => !isBlank(line));
  const blank = lines.findLastIndex((line, index) => index < last && isBlank(line));
  const card = lines.slice(blank + 1, last + 1);
  const compact = card.every((line) => line.length <= 80);
  const isCard =
    blank > 0 &&
    compact &&
    card.length >= 2 &&
    card.filter((line) => CONTACT.test(line)).length * 2 >= card.length &&
    NAME.test((card[0] ?? '').replace(/[*_]/gu, '').split(/[|,]/)[0]?.trim() ?? '');
  return isCard ? blank + 1 : lines.length;
}
