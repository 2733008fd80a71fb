/**
 * What stands at the end (and sometimes at the head) of mails, by language. One pattern a line; a
 * pattern is the source of a regular expression without regard to case.
 */
type Phrases = Readonly<Record<string, string>>;

/** Lines that phones and programs add: "Sent from my iPhone", "Get Outlook for iOS". */
export const DEVICE_LINES: Phrases = {
  en: `
    (?:sent|written|composed|typed) (?:from|with|using|via|by|on)\\b.{1,70}
    (?:get|download) outlook for .{2,40}
    get mailspring`,
  de: `
    (?:von|vom) (?:meine[mnr]?|mein|unterwegs|iphone|ipad|mobil|android|samsung)\\b.{0,60}(?:gesendet|geschickt|verschickt)
    (?:gesendet|geschickt|verfasst|diese nachricht wurde) (?:von|mit|vom|aus|über|mittels)\\b.{1,70}
    (?:outlook|gmx|web\\.de).{0,40}(?:herunterladen|beziehen|holen).{0,20}
    (?:holen|laden) sie (?:sich )?outlook.{0,40}`,
  fr: `
    envoyé (?:de|depuis|à partir|avec|via|par|du)\\b.{1,70}
    envoi depuis .{1,50}
    (?:télécharge[rz]|obtenez|obtenir) outlook.{0,40}`,
  es: `
    enviado (?:desde|con|a partir|mediante|por)\\b.{1,70}
    (?:obtener|descargar|obtenga) outlook.{0,40}`,
  it: `
    inviat[oa] (?:da|dal|dall|con|tramite)\\b.{1,70}
    (?:scarica|ottieni) outlook.{0,40}`,
  nl: `
    (?:verzonden|verstuurd) (?:vanaf|met|via|vanuit|van)\\b.{1,70}
    (?:download )?outlook voor .{1,30}`,
  pt: `
    enviad[oa] (?:de|do|da|com|a partir|via|pelo|através)\\b.{1,70}
    (?:obter|obtenha|baixar|transferir) (?:o )?outlook.{0,40}`,
  scandinavian: `
    (?:sendt|skickat|skickad|sänt) (?:fra|från|med|via)\\b.{1,70}
    (?:hent|hämta|få) outlook .{1,30}`,
  fi: `
    lähetetty .{1,60}
    (?:hanki|lataa) outlook.{0,40}`,
  slavic: `
    wysłan[eoay]{1,2} z\\b.{1,70}
    (?:pobierz|uzyskaj) .{0,20}outlook.{0,40}
    (?:odesláno|odoslané|poslano) (?:z|zo|sa|iz|s)\\b.{1,60}
    (?:отправлено|надіслано|изпратено) (?:с|из|от|через|з|із|від)\\s.{1,60}`,
  other: `
    .{1,30} gönderildi
    .{1,30} küldve
    elküldve .{1,40}
    trimis (?:de pe|din) .{1,40}
    στάλθηκε από .{1,40}
    (?:从|從|发自|發自|来自)我的.{1,30}
    .{1,20}から送信
    .{1,20}에서 보냄
    (?:được )?gửi từ .{1,40}
    أُ?رسلت من .{1,30}
    נשלח מ.{1,30}`,
};

/** Closing words. What follows in a few short lines is the name and the card of the author. */
export const CLOSINGS: Phrases = {
  en: `
    (?:with |many |my |all |very )*(?:best|kind(?:est)?|warm(?:est)?|good|friendly|personal|sincere|cordial)(?: (?:regards|wishes|thanks))?(?: and regards)?
    (?:with )?(?:regards|wishes)
    all the best
    (?:many )?(?:thanks|thank you)(?:,? and| &|,)? (?:best|kind|warm|kindest)? ?(?:regards|wishes)
    rgds|brgds|br|kr
    (?:very )?(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?
    yours(?: ever)?
    cheers(?: mate)?
    respectfully(?: yours)?
    (?:take care|talk soon|warmly|cordially|bye|see you(?: soon)?|lots of love|love|xoxo)
    have a (?:nice|great|good|lovely) (?:day|weekend|evening|week|one)`,
  de: `
    (?:mit )?(?:den )?(?:freundliche|beste|herzliche|liebe|schöne|viele|sonnige|kollegiale|nette|schönen)[nmr]?(?: (?:lieben|freundlichen))? (?:gr(?:ü|ue)(?:ß|ss)en?|gru(?:ß|ss)|empfehlungen|wünschen?)(?: (?:aus|an|von|vom) .{2,30})?
    mfg|m\\.f\\.g\\.?|[lvbh]g|sg
    gr(?:u|ü|ue)(?:ß|ss)e?n?
    hochachtungsvoll
    bis (?:bald|dann|später|morgen)
    tschüss`,
  fr: `
    (?:bien |très |avec mes |meilleures |sincères |mes |nos )*(?:cordialement|cdlt|cdt|salutations(?: distinguées| cordiales)?|amicalement|amitiés|respectueusement|sincèrement)(?: (?:et|à|vôtre).{0,30})?
    bien à (?:vous|toi)
    (?:bonne|belle) (?:journée|soirée|fin de journée|semaine)
    à (?:bientôt|plus|plus tard|demain)
    au revoir|bises|bisous
    je vous prie .{10,120}
    veuillez (?:agréer|recevoir|croire) .{10,160}
    dans l['’]attente de .{4,100}`,
  es: `
    (?:un |muchos |con un )?(?:cordial |afectuoso |fuerte |cordiales )?(?:saludos?|abrazos?)(?: cordial(?:es)?| a todos| afectuosos?)?
    atentamente|atte\\.?|salud|besos|un beso
    sin otro particular.{0,60}
    hasta (?:luego|pronto|mañana)
    que tenga.{3,30}`,
  it: `
    (?:i miei |con i |un |tanti |i più |porgo |porgiamo |in attesa .{4,60})?(?:cordial(?:i|issimi)|distinti|cari|migliori) saluti
    (?:un )?(?:cordiale )?saluto|saluti(?: cordiali)?|cordialmente
    a presto|un abbraccio|arrivederci|ciao
    buona (?:giornata|serata)|buon (?:lavoro|weekend)`,
  nl: `
    (?:met )?(?:de |een )?(?:vriendelijke|hartelijke|beste|warme)? ?groet(?:en|jes)?
    mvg|m\\.v\\.g\\.?|hoogachtend
    tot (?:ziens|snel|gauw|morgen)
    fijne dag(?: nog)?`,
  pt: `
    (?:com )?(?:os )?(?:melhores |meus )*(?:cumprimentos|saudações)(?: cordiais)?
    atenciosamente|att\\.?|adeus
    (?:um )?(?:grande |forte )?(?:abraço|beijo)s?
    até (?:breve|logo|já|mais|amanhã)`,
  scandinavian: `
    (?:med )?(?:de )?(?:venlige?|vennlige?|vänlig(?:a)?|bed?ste|bästa|kærlige?|hjertelige?|många|mange) (?:hilsen(?:er)?|hilsner|hälsning(?:ar)?)
    hilsen(?:er)?|hälsningar|mvh|vh|m\\.v\\.h\\.?|kh
    hilsen fra .{2,30}
    hej hej|vi ses|ha det(?: bra)?|knus`,
  fi: `
    (?:ystävällisin |parhain |lämpimin )?terveisin|terv\\.?|t\\.`,
  slavic: `
    (?:z |łączę |serdeczne |serdecznie )*(?:pozdrowieniami|pozdrawiam|pozdrowienia|poważaniem|wyrazami szacunku)(?: serdecznie)?
    pozdr\\.?|(?:lep |lijep |srdačan )?pozdrav
    s (?:pozdravem|přátelským pozdravem|pozdravom)|(?:hezký|pěkný) den
    с уважением|с наилучшими пожеланиями|всего (?:хорошего|доброго|наилучшего)
    з повагою|з найкращими побажаннями|поздрави|с уважение`,
  other: `
    üdvözlettel|tisztelettel|üdv
    cu stimă|cu respect|toate cele bune|o zi bună
    saygılarımı?zla|saygılarımla|iyi çalışmalar|selamlar|sevgiler|iyi günler
    με εκτίμηση|φιλικά
    此致(?:敬礼|敬禮)?|祝好|敬上|顺祝商祺|順頌商祺
    よろしくお願い(?:いた|致)?します。?|敬具
    감사합니다\\.?
    مع (?:أطيب )?(?:التحيات|تحياتي)|تحياتي|בברכה|trân trọng`,
};

/** "Thanks" closes only when a name comes after it; alone it is a thing said. */
export const THANKS: Phrases = {
  all: `
    (?:many )?thanks(?: (?:a lot|again|so much|in advance|very much))?
    thank you(?: (?:very much|so much|again|in advance))?
    thx|tks|ty
    danke(?: (?:dir|ihnen|euch|vorab|sehr))?|vielen dank(?: (?:im voraus|vorab))?
    merci(?: (?:d['’]avance|beaucoup|bien))?
    (?:muchas )?gracias(?: de antemano)?
    grazie(?: (?:mille|in anticipo))?
    (?:alvast )?bedankt|dank je(?: wel)?
    (?:muito )?obrigad[oa]
    (?:mange )?takk?|tack|kiitos|dziękuję|děkuji|спасибо|дякую`,
};

/** Legal notices, environmental appeals, virus scanners and list footers. */
export const NOTICES: Phrases = {
  en: `
    confidential(?:ity)? (?:notice|note|disclaimer|information)
    (?:this|the) (?:e-?mail|message|communication|transmission|information).{0,80}(?:confidential|privileged|intended (?:only|solely|for))
    if you (?:are not|have received).{0,60}(?:intended recipient|in error|by mistake)
    please consider the environment|think before (?:you )?print|please don['’]t print
    virus-?free|(?:scanned|checked) (?:by|for viruses)|avast
    unsubscribe from this (?:group|list)|you received this message because you are subscribed|mailing list$`,
  de: `
    diese (?:e-?mail|nachricht).{0,80}(?:vertraulich|rechtlich geschützt|ausschließlich für)
    vertrauliche (?:und|oder|und/oder) .{0,20}rechtlich|nicht der richtige adressat|irrtümlich erhalten
    bevor sie diese e-?mail (?:aus)?drucken|denken sie an die umwelt
    (?:sitz der gesellschaft|amtsgericht|registergericht|handelsregister).{0,60}(?:hrb|geschäftsführ)
    virenfrei|auf viren (?:ge|über)prüft`,
  fr: `
    ce (?:message|courriel|mail|courrier).{0,100}(?:confidentiel|destin(?:é|ataire)|exclusi)
    si vous (?:avez reçu|n['’]êtes pas).{0,60}(?:erreur|destinataire)
    pensez à l['’]environnement|n['’]imprimez ce|avis de confidentialité|garanti sans virus`,
  es: `
    este (?:mensaje|correo|e-?mail).{0,100}(?:confidencial|exclusiv|destinatari|dirigid)
    si (?:usted )?(?:no es el destinatario|ha recibido este)
    antes de imprimir|aviso (?:legal|de confidencialidad)|libre de virus`,
  it: `
    (?:questo|il presente|la presente|le informazioni).{0,100}(?:confidenzial|riservat|destinatari)
    se (?:avete|ha) ricevuto.{0,40}errore
    prima di stampare|rispetta l['’]ambiente|ai sensi del (?:d\\.?lgs|regolamento)`,
  nl: `
    (?:dit|deze|de informatie in (?:dit|deze)).{0,60}(?:bericht|e-?mail).{0,80}(?:vertrouwelijk|bestemd voor|uitsluitend)
    indien u niet de (?:geadresseerde|beoogde)|denk aan het milieu`,
  pt: `
    esta (?:mensagem|comunicação).{0,100}(?:confidencia|destinatári|destinad)
    se (?:você )?(?:não é|recebeu).{0,60}(?:destinatári|engano|erro)`,
  other: `
    denne (?:e-?mail|mail|meddelelse|e-?post).{0,80}(?:fortrolig|konfidensiel)
    detta (?:e-?mail|meddelande|e-?post).{0,80}(?:konfidentiell|sekretess)
    (?:ta|niniejsza) wiadomość.{0,80}poufn|tato zpráva.{0,80}důvěrn
    данное сообщение.{0,80}конфиденциальн`,
};

/** What gateways put on top of mail from outside, and "reply above this line". */
export const BANNERS: Phrases = {
  all: `
    caution|warning|attention|external(?: (?:e-?mail|sender|message))?|think before you click
    you don['’]t often get e-?mail from
    this (?:message|e-?mail) (?:is|came|originated|was sent) from (?:an? )?(?:external|outside)
    this e-?mail originated (?:from )?outside
    achtung|vorsicht|externe (?:e-?mail|nachricht)|sie erhalten nicht (?:oft|häufig)
    avertissement|courriel externe|vous n['’]obtenez pas souvent
    precaución|aviso|attenzione|let op|atenção
    please (?:type|reply|do not)|reply above this line`,
};

/** A banner has one of these too; "Attention: Dana is ill today" has not. */
export const BANNER_PROOF: Phrases = {
  all: `
    external|outside|extern|click|attachments?|senders?|links?\\b|learn why|above this line
    absender|anhänge|expéditeur|pièces jointes|remitente|adjuntos|mittente|allegati|afzender|bijlagen|remetente|anexos`,
};

/** One pattern that matches any of the phrases. */
export function anyPhrase(phrases: Phrases): string {
  const sources = Object.values(phrases).flatMap((list) => list.split('\n'));
  return `(?:${sources
    .map((source) => source.trim())
    .filter(Boolean)
    .join('|')})`;
}
