/**
 * What stands at the end (and sometimes at the head) of mails, in lower case, one phrase a line.
 *
 * Plain words rather than patterns: the terminal starts in a fraction of a second, and compiling
 * long alternatives of regular expressions costs more than reading a hundred mails.
 */

/** The phrases of a list, one a line. */
export function phrases(list: string): readonly string[] {
  return list
    .split('\n')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** Words that close a letter: en, de, fr, es, it, nl, pt, da/no/sv, fi, pl, cs/sk, ru/uk, others. */
export const CLOSING_WORDS: ReadonlySet<string> = wordSet(`
  regards wishes sincerely cordially respectfully faithfully cheers rgds brgds br kr yours xoxo
  grüße grüßen grüsse grüssen gruß gruss gruesse gruessen mfg lg vg bg hg sg hochachtungsvoll tschüss
  cordialement salutations cdlt cdt amicalement amitiés respectueusement bises bisous
  saludo saludos abrazo abrazos atentamente atte cordialmente
  saluti saluto
  groet groeten groetjes mvg hoogachtend
  cumprimentos saudações atenciosamente att abraço abraços adeus
  hilsen hilsener hilsner hälsning hälsningar mvh vh kh knus
  terveisin terv
  pozdrawiam pozdrowienia pozdrowieniami poważaniem pozdr pozdrav pozdravem pozdravom
  уважением пожеланиями повагою побажаннями уважение поздрави
  üdvözlettel tisztelettel üdv stimă respect saygılarımla saygılarımızla selamlar sevgiler εκτίμηση
  תודה בברכה تحياتي التحيات 敬上 敬具 此致 祝好 顺祝商祺 順頌商祺`);

/** Words that may stand beside a closing word: "with my very best …", "mit den besten …". */
export const CLOSING_COMPANIONS: ReadonlySet<string> = wordSet(`
  with many my our all very the best kind kindest warm warmest good friendly personal sincere cordial thanks thank you and
  & to your team everyone
  mit den freundlichen freundliche freundlichem beste besten bestem herzliche herzlichen herzlichem liebe lieben liebem schöne schönen
  viele vielen sonnige sonnigen kollegialen kollegiale nette netten vielem dank und aus
  bien très avec mes nos meilleures sincères distinguées cordiales et à vous vôtre de
  un una muchos cordial cordiales afectuoso afectuosos fuerte con a todos
  i miei cordiali distinti migliori cari più tanti un caro
  met vriendelijke hartelijke beste warme de een
  com os melhores meus um grande forte cordiais
  med venlig venlige vennlig vennlige vänlig vänliga bedste beste bästa kærlig kærlige hjertelig hjertelige många mange de
  ystävällisin parhain lämpimin
  z łączę serdeczne serdecznie wyrazami s přátelským lep lijep srdačan
  с наилучшими з найкращими cu με مع أطيب 敬礼 敬禮`);

/** Whole lines that close a letter without a closing word. */
export const CLOSING_LINES: ReadonlySet<string> = new Set(
  phrases(`
    best
    all the best
    take care
    talk soon
    warmly
    bye
    see you
    see you soon
    love
    lots of love
    cheers mate
    have a nice day
    have a great day
    have a good day
    have a nice weekend
    have a great weekend
    have a good one
    bis bald
    bis dann
    bis später
    bis morgen
    schönes wochenende
    schönen tag noch
    bien à vous
    bien à toi
    bonne journée
    belle journée
    bonne soirée
    bonne fin de journée
    bon week-end
    à bientôt
    à plus
    à plus tard
    à demain
    au revoir
    sincèrement
    salud
    besos
    un beso
    hasta luego
    hasta pronto
    hasta mañana
    a presto
    un abbraccio
    arrivederci
    ciao
    buona giornata
    buona serata
    buon lavoro
    buon weekend
    tot ziens
    tot snel
    tot gauw
    tot morgen
    fijne dag
    fijne dag nog
    até breve
    até logo
    até já
    até mais
    até amanhã
    um beijo
    beijos
    hej hej
    vi ses
    ha det
    ha det bra
    t
    hezký den
    pěkný den
    всего хорошего
    всего доброго
    всего наилучшего
    toate cele bune
    o zi bună
    iyi çalışmalar
    iyi günler
    φιλικά
    trân trọng
    감사합니다
    よろしくお願いします
    よろしくお願いいたします
    よろしくお願い致します`),
);

/** Starts of formal closing sentences. */
export const CLOSING_STARTS: readonly string[] = phrases(`
  je vous prie d'agréer
  je vous prie de croire
  je vous prie de recevoir
  veuillez agréer
  veuillez recevoir
  veuillez croire
  dans l'attente de votre
  sin otro particular
  que tenga un buen
  in attesa di un
  hilsen fra
  viele grüße aus
  liebe grüße aus
  grüße aus`);

/** "Thanks" closes only when a name comes after it; alone it is a thing said. */
export const THANKS_LINES: ReadonlySet<string> = new Set(
  phrases(`
    thanks
    many thanks
    thanks a lot
    thanks again
    thanks so much
    thanks in advance
    thank you
    thank you very much
    thank you so much
    thank you in advance
    thx
    tks
    danke
    danke dir
    danke ihnen
    danke vorab
    vielen dank
    vielen dank im voraus
    besten dank
    merci
    merci d'avance
    merci beaucoup
    gracias
    muchas gracias
    gracias de antemano
    grazie
    grazie mille
    bedankt
    alvast bedankt
    dank je wel
    dank je
    obrigado
    obrigada
    muito obrigado
    muito obrigada
    tak
    mange tak
    takk
    tack
    kiitos
    dziękuję
    děkuji
    спасибо
    дякую`),
);
