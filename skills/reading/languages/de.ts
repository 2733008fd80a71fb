import type { Language } from './language.js';
import { deCommands } from './long-parts/command-de.js';
import { deMeeting } from './long-parts/meeting-de.js';
import { deNotes } from './long-parts/note-de.js';
import { RELATED_DE } from './long-parts/related-de.js';

export const de: Language = {
  name: 'German',
  locale: 'de-DE',
  nounsHaveCapitals: true,
  address: ['Sie', 'du'],
  dates: {
    months: `jan(?:uar|\\.)?|jänner feb(?:ruar|\\.)?|feber märz?|maerz|mrz apr(?:il|\\.)? mai juni? juli? aug(?:ust|\\.)?
      sept?(?:ember|\\.)? okt(?:ober|\\.)? nov(?:ember|\\.)? dez(?:ember|\\.)?`,
    weekdays:
      'montags?|mo dienstags?|di mittwochs?|mi donnerstags?|do freitags?|fr samstags?|sonnabends?|sa sonntags?|so',
    dayEnding: 'tag',
    days: [
      ['übermorgen|uebermorgen', 2],
      ['(?<!(?:guten|schönen|jeden|am|heute) )morgen(?! (?:zusammen|allerseits))', 1],
      ['heute(?: (?:abend|nachmittag|vormittag|mittag|noch))?', 0],
    ],
    endOfDay:
      '(?:zum )?(?:feierabend|tagesende|dienstschluss|geschäftsschluss)|(?:zum )?ende des tages',
    next: 'nächste[nrms]?|naechste[nrms]?',
    coming: 'kommende[nrms]?|diese[nrms]?|am|dem',
    last: 'letzte[nrms]?|vergangene[nrms]?|vorige[nrms]?',
    nextSkipsWeek: false,
    nextWeek: '(?:nächste|kommende|der nächsten|der kommenden|nächster|kommender) (?:woche|kw)',
    thisWeek: '(?:diese|dieser) woche',
    endOf: '(?:zum |am )?ende(?: des| der| dieses| dieser)?|anfang der woche nach',
    periods: { week: 'woche|wochenende', month: 'monats?', quarter: 'quartals?', year: 'jahres?' },
    within: 'in|innerhalb(?: von| der nächsten)?|binnen|in den nächsten',
    withinDeadline: 'innerhalb|binnen',
    units: {
      day: 'tage?n?',
      workingDay: '(?:werk|arbeits)tage?n?',
      week: 'wochen?',
      hour: 'stunden?',
    },
    numbers: 'eine[rmn]?|ein zwei drei vier fünf sechs sieben acht neun zehn',
    ordinal: '(?:zum|am|bis|dem|den|der) (\\d{1,2})\\.(?!\\s?\\d)',
    at: 'um|bis|,|gegen|vor',
    atHour: 'um|gegen',
    clock: 'uhr',
    times: { 720: 'mittags?|12 uhr mittags', 1439: 'mitternacht' },
    on: 'am',
    joint: 'den|dem',
    introduces: 'am|vom|zum|den|[^\\s\\d]{2,10}tag',
    by: `(?:bis(?: spätestens)?(?: zum| zur| am)?|spätestens(?: bis)?(?: zum| am)?|vor(?: dem)?|(?:die )?frist(?: ist| endet| läuft)?:?|
      fällig(?: ist| am| zum)?:?|deadline(?: ist)?:?|stichtag(?: ist)?:?|einsendeschluss:?|rückmeldung bis)
      (?: (?:dem|den|zum|am|ende|um))?`,
    byBehind: 'spätestens|fällig',
    past: `(?:schreiben|brief\\p{L}*|mail|nachricht|rechnung|fotos?|bild\\p{L}*|protokoll|angebot|bestellung|bericht|vertrag|anfrage|antwort|gespräch\\p{L}*|
      telefonat\\p{L}*|artikel|notiz|fax|bescheid|mahnung|auftrag|lieferschein|bestätigung|beschwerde|entwurf|besuch\\p{L}*) (?:vom|von)|
      datiert (?:vom|auf den)|seit(?: dem)?`,
    lasts: `(?:(?<!(?:anmeldung|frist|abgabe|meldung|registrierung|bewerbung|einreichung|zahlung|teilnahme) )(?:bin|ist|sind|bleibe?n?|bleibt|war|waren)|warten?|gewartet|urlaub|abwesend|unterwegs|verreist|
      geschlossen|gesperrt|krank|weg|nicht) ?[^,;.:!?]{0,30} ?bis(?: zum| zur| einschließlich| mindestens)?`,
    lastsBehind: `(?:[^,;.:!?]{1,20} )?(?:im urlaub|in urlaub|abwesend|nicht (?:da|im büro|im haus|erreichbar|warten)|unterwegs|verreist|auf reisen|weg|krank(?:geschrieben)?|
      geschlossen|gesperrt|bin ich|sind wir|ist (?:das|die|der) [^,;.:!?]{1,30} (?:zu|geschlossen))`,
    action: `bitte|können (?:sie|wir)|könnten (?:sie|ihr)|kannst du|könntest du|könnt ihr|würden sie|müssen|muss|brauche[n]?|
      benötige[n]?|sollte[n]?|schick|sende|gib|geben sie|melde|ich (?:schicke|sende|melde|werde|kümmere)|
      wir (?:werden|senden|schicken)|bräuchte|denk(?:t|en sie)? (?:bitte )?(?:daran|dran)`,
  },
  // A morning is a capital letter: "am Morgen".
  nearDays: [
    ['[Hh]eute(?: (?:früh|Morgen|Mittag|Nachmittag|Abend|Nacht))?', 0],
    ['(?:morgen|^Morgen(?= [a-z]))(?: (?:früh|Vormittag|Mittag|Nachmittag|Abend))?', 1],
    ['[Üü]bermorgen', 2],
    ['[Gg]estern(?: (?:früh|Morgen|Mittag|Nachmittag|Abend|Nacht))?', -1],
  ],
  sentences: {
    abbreviations:
      'z.b d.h u.a o.ä bzw ca evtl ggf inkl exkl zzgl mfg str hr fr abs art ziff vgl u.u i.d.r i.a z.t s.o s.u bspw sog',
    looseAbbreviations: 'usw',
    beforeOrdinal: 'am|der|die|das|den|dem|zum|vom|bis|ab',
  },
  stopWords: `der die das den dem des ein eine einen einem einer eines und oder aber denn sondern nicht kein keine ich du er sie es wir ihr
    mich mir dich dir uns euch ihm ihn ihnen mein dein sein unser dass wenn weil ob als wie was wer wo wann warum dann noch
    nur schon sehr mal ja nein doch auch so hier da von vom zu zum zur mit für auf im in am an aus bei nach über unter vor
    um durch gegen ohne ist sind war waren bin wird werden wurde hat haben hatte kann können muss müssen soll sollen will`,
  emptyWords: undefined,
  requests: {
    eventLabels: 'wann|datum|tag|(?:uhr)?zeit|termin|beginn',
    task: `(?:könn|würd|woll)(?:test|tet|est|et) (?:du|ihr)(?!\\p{L})|^(?:könn|würd)(?:ten|en) sie(?!\\p{L})|(?:könn|würd|woll)(?:ten|en) sie(?!\\p{L})[^.;]*\\?|(?:kannst|willst|magst) du|könnt ihr|können sie(?!\\p{L})[^.]*\\?|bitte(?!\\p{L})|
      wär(?:st|en) (?:du|sie) so|ich (?:bitte|brauche|benötige)|wir (?:bitten|brauchen|benötigen)|(?:lass|lasst|lassen sie) (?:mich|uns|es)|
      (?:gib|gebt|geben sie|sag|sagt|sagen sie|schick|schickt|schicken sie|melde|meldet|melden sie|denk|denkt|denken sie) (?:eure\\p{L}*|deine\\p{L}*|mir|uns|dich|euch|sich|bitte|daran)|
      (?:du|ihr|sie) (?:musst|müsst|müssen|solltest|solltet|sollten) |wer (?:kann|könnte|übernimmt|möchte)|^(?:alle|jeder|jede|wer)(?!\\p{L})[^?.]*, (?:soll|sollen|sollten?|möge|mögen|muss|müssen)(?!\\p{L})|vielleicht (?:könnt|kann|mag|könntest)(?:e|et|est)? (?:jemand|einer|eine|ihr|du)(?!\\p{L})|es wäre (?:schön|gut|nett|toll|super), wenn|vergiss nicht|vergesst nicht
      |(?:freigabe|unterschrift|antwort|rückmeldung|entscheidung|zustimmung|bestätigung|genehmigung) (?:ist |wird |dringend )*(?:nötig|notwendig|erforderlich|erbeten|benötigt|gewünscht|überfällig)|braucht? (?:noch )?(?:deine|ihre|eure) (?:freigabe|unterschrift|antwort|entscheidung|zustimmung|genehmigung)`,
    asksReader:
      '(?:du|ihr|sie|dir|euch|ihnen|dein\\p{L}*|euer|eure\\p{L}*|wer|was|wann|wo|wie|wohin|welche\\p{L}*|wieviel|gibt es|ist|sind|haben|können|sollen|wollen|passt)(?!\\p{L})',
    approval:
      'freigabe|freigeben|freizugeben|genehmig\\p{L}*|zustimm\\p{L}*|unterschr\\p{L}*|unterzeichn\\p{L}*|absegnen|einverstanden',
    meeting:
      '(?:treffen|termin|besprechung|telefonieren|telefonat|meeting|call|mittagessen|kaffee|zusammensetzen)(?!\\p{L}).*(?:\\?|tag|woche|uhr|\\d)|hast du zeit|haben sie zeit|habt ihr zeit|wann passt|passt (?:dir|euch|ihnen|es)',
    courtesy: `(?:anbei|im anhang) (?:finden|findest|findet)|bitte (?:beachten|entschuldig\\p{L}*|nicht auf diese)|bitte finden sie|(?:bei|falls|für|wenn) [^.]*(?:fragen|rückfragen)|zögern sie nicht|wie geht(?:'s| es)|
      mit der bitte um kenntnis|(?:ich|wir) bitten? (?:vielmals )?um (?:entschuldigung|verzeihung|verständnis|nachsicht)|gern geschehen|bitte schön|
      (?:sag\\p{L}*|geb\\p{L}*|gib|meld\\p{L}*|wend\\p{L}*|ruf\\p{L}*|schreib\\p{L}*|sprech\\p{L}*|sprich)[^?]*(?:bei (?:\\p{L}+ )?(?:fragen|unklarheiten|problemen|interesse)|(?:wenn|falls|sollten?) [^?]*(?:fragen|unklar|mehr (?:wissen|hören|erfahren)|etwas (?:brauch|fehl)|hilfe))[^?]*$|
      (?:bei|für) (?:\\p{L}+ )?(?:fragen|rückfragen|unklarheiten|problemen|interesse)|
      (?:gratulier\\p{L}*|beglückwünsch\\p{L}*|wünsch\\p{L}*) (?:sie |ihr |wir )?(?:mit (?:mir|uns) )?(?:ihr|ihm|ihnen|beiden|uns|euch|allen|zusammen|[a-zß-ɏ]+)\\b[^?]*$|heiß\\p{L}* (?:sie |wir )?[^?]*willkommen|
      ^(?:bitte )?(?:bleib\\p{L}* (?:sie )?gesund|komm\\p{L}* (?:sie )?gut|pass\\p{L}* (?:gut )?auf|hab\\p{L}* (?:sie )?(?:ein|noch ein)|genieß\\p{L}*)|
      ^(?:wenn|falls|sofern) (?:sie|du|ihr|jemand|einer|eine)[^,?]* (?:möcht\\p{L}*|woll\\p{L}*|will|willst|interesse ha\\p{L}*), [^?]*$|^wer [^,?]*(?:möchte|will|interesse hat), [^?]*$`,
    inverted: `(?:und |aber |also )?(?:gibt es|kannst du|könnt ihr|könntest du|könnten sie|können sie|können wir|hast du|habt ihr|haben sie|bist du|seid ihr|sind sie|
      ist es (?:möglich|noch)|wäre es|würdest du|würden sie|magst du|weißt du|wisst ihr|wissen sie|passt (?:dir|euch|ihnen)|darf ich|dürfen wir|soll ich|sollen wir)(?!\\p{L})[^?,]*[.…]?$`,
    polite:
      'bitte könnten können könntest kannst würden noch nochmal einmal diese dieses mich ihnen haben',
    reminder: 'erinnerung|mahnung|nachfassen',
    selfQuestion:
      '(?:habe|hatte) ich (?:schon |eigentlich )*(?:gesagt|erwähnt)|ob (?:ich|mein[a-z]*)',
    deadline:
      '(?:ich|wir) (?:brauchen?|bräuchten?|benötigen?) (?:es|sie|das|deine|ihre|eine)|(?:die )?frist|bis|spätestens',
    promise:
      'ich (?:werde|schicke|sende|melde|kümmere|liefere|prüfe|mache|schaue)|wir (?:werden|schicken|senden|melden)|mache ich',
  },
  questions: {
    opens: `wer|wem|wen|wessen|wann|warum|wieso|weshalb|welche[rmns]?|was (?:hat|haben|hatte|ist|sind|war|waren|wird|wurde|kostet|kosten|sagt|sagte|steht|stand|will|wollte|soll|muss|macht|passiert|schreibt|schrieb|bedeutet)|
      wie (?:viele?|lange|oft|hoch|groß|weit|teuer|alt|ist|war|sind|lautet|heißt|steht|geht|läuft)|wo (?:ist|sind|war|findet|steht|liegt)`,
    time: '(?:(?:bis|ab|seit) )?wann|um wie viel uhr|(?:an |bis zu )?welche[rmns]? (?:tag|datum)',
    duration: 'wie (?:lange|oft)',
    amount: 'wie ?viel|wie (?:hoch|teuer|groß)',
    count: 'wie ?viele',
    price: 'kostet|kosten|preis|preise|teuer',
    reason: 'warum|wieso|weshalb|weswegen',
    person: 'wer|wem|wen|wessen',
    place:
      'wo|wohin|woher|(?:in |an |auf )?(?:welche[mrns]?) (?:raum|saal|halle|ort|gebäude|stadt|land|stock|adresse|büro|straße|ordner)',
    yesOrNo: 'ist|sind|hat|haben|wird|kann',
    which: 'welche[mnrs]?',
    asking: `bis zusammenfassung besprochen gesagt meinung geschrieben schreibt schrieb geschickt nachricht besprechung sitzung wissen
      zeig suche finde bitte neu neues genau wieviel viel hoch lange welche welcher welches welchen gibt gab darf dürfen`,
    predicates: `fällig kostet kosten preis teuer groß hoch dauert beginnt beginnen anfängt endet fertig passiert kommt kommen geht brauchen braucht
      bleibt öffnet liefert geliefert verschoben statt stattfinden findet stattfindet treffen läuft liegt holt gibt still ein mit aus
      entscheiden entscheidet beträgt heißt wird nächste später`,
    says: `sagt sagte gesagt schreibt schrieb geschrieben fragt fragte gefragt meint meinte gemeint antwortet geantwortet vorgeschlagen
      versprochen erwähnt berichtet meinung`,
    asksFor: 'fragt fragte gefragt bittet bat gebeten',
    wishes: 'braucht brauche brauchen will möchte möchten benötigt erwartet',
    own: 'ich',
    decided: `was (?:wurde|haben wir|habt ihr|ist) (?:denn )?(?:beschlossen|entschieden|vereinbart|abgemacht|festgelegt)|
      (?:die |alle |welche )?(?:beschlüsse|entscheidungen)(?: (?:gibt es|gab es|wurden (?:getroffen|gefasst)))?|was (?:ist|steht) fest`,
    toDo: `(?:die |meine |offene |offenen |welche )?aufgaben|to-?dos?|nächsten? schritte|wer (?:macht|tut|erledigt|übernimmt) was|was ist zu tun|aktionspunkte`,
    subordinate: 'nachdem|bevor|wenn|falls|weil|sobald|solange|obwohl|während|ob',
    timeAnswer:
      '\\p{L}+tags?(?!\\p{L})|morgen|heute|gestern|(?:nächste|diese|letzte|eine|zwei|drei|vier)[nrs]? (?:woche|monat|jahr|quartal)\\p{L}*|(?:am|zum|bis|vom|ab) (?:ersten|zweiten|dritten|vierten|fünften|sechsten|siebten|achten|neunten|zehnten)',
    durationAnswer: 'sekunden?|minuten?|monate?n?|jahre?n?|quartale?',
    amountAnswer: 'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|klein|groß',
    reasonAnswer: 'weil|da|denn|damit|wegen|aufgrund|deshalb|daher|grund',
    placeAnswer: 'in|im|am|an|auf|bei|beim|neben|unter|aus',
    personAnswer: 'ich|wir|du|sie|ihr|ihre|dein|deine|mein|meine|herrn?|frau',
    related: RELATED_DE,
  },
  denial: {
    words: 'nicht|kein(?:e[nmrs]?)?|nie|niemals|niemand|nichts|weder',
    refusals: 'absag|abgesag|ablehn|abgelehn|ohne|verschob|fehlt',
    idioms: 'nicht nur|nicht (?:zögern|vergessen)|oder nicht|warum nicht',
    common: 'dass|wird|werden|haben|sein|eine?[nmrs]?',
  },
  numbers: {
    counting: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
    others: `dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40
      fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 dritte=3 dritten=3 dritter=3 drittes=3 vierte=4 vierten=4 vierter=4 viertes=4 fünfte=5 fünften=5 fünfter=5 fünftes=5 sechste=6 sechsten=6 sechster=6 sechstes=6 siebte=7 siebten=7 siebter=7 siebtes=7 achte=8 achten=8 achter=8 achtes=8 neunte=9 neunten=9 neunter=9 neuntes=9 zehnte=10 zehnten=10 zehnter=10 zehntes=10`,
    percent: 'prozent',
    thousand: 'tsd|tausend',
    million: 'million(?:en)?|mio',
    billion: 'mrd|milliarden?',
  },
  people: {
    mayAsk: 'kann|könnte|würde|könnten|können',
    openers: 'hallo danke ja nein gut bitte also',
    and: 'und',
    titles: 'herr herrn frau dr prof',
    particles: 'von der den',
    afterName: 'gmbh ag kg ohg ug ev dipl-ing',
    all: 'alle|zusammen|beide|ihr (?:beiden|lieben)|miteinander|kolleg\\p{L}*',
    groups: 'alle|verteiler|vorstand',
    roles:
      'kontakt|hallo|vertrieb|verkauf|rechnung(?:en)?|buchhaltung|sekretariat|bestellung(?:en)?',
    nobody: 'der die das er sie es wir man alle jemand niemand wer',
    says: 'bittet|fragt|schreibt|möchte|will|hat|sagt|schlägt',
    unread: 'nicht antworten',
  },
  items: {
    kinds:
      'mail mails email emails nachricht nachrichten thread unterhaltung mailverlauf schreiben',
    people: 'von vom mit',
    topic: 'über zu zum zur wegen bezüglich betreffend betreff',
  },
  greetings: `hallo | liebe | lieber | liebes | sehr geehrte | sehr geehrter | sehr geehrtes | guten tag | guten morgen
    guten abend | moin | servus | grüezi`,
  quotes: {
    wrote: 'schrieb | schreibt',
    wroteMyself: 'ich schrieb',
    leadIns: 'am | um',
    headers: {
      from: 'von',
      sent: 'gesendet | gesendet am | datum',
      to: 'an',
      cc: 'kopie',
      subject: 'betreff',
      other: 'priorität | wichtigkeit | anlagen | anlage | antwort an',
    },
    original: `ursprüngliche nachricht | originalnachricht | original-nachricht | ursprungliche nachricht
      ursprüngliche e-mail`,
    forwarded: `weitergeleitete nachricht | anfang der weitergeleiteten nachricht | weitergeleitete e-mail
      anfang der weitergeleiteten e-mail`,
    automatic: `automatische antwort | automatische antwortmail | autoantwort | automatisierte antwort | abwesenheitsnotiz | abwesenheit | abwesenheitsassistent | abwesend | nicht im büro`,
    reply: 'aw | antw',
    forward: 'wg',
  },
  signatures: {
    closing: `grüße grüßen grüsse grüssen gruß gruss gruesse gruessen mfg lg vg bg hg sg hochachtungsvoll tschüss`,
    companions: `mit den freundlichen freundliche freundlichem beste besten bestem herzliche herzlichen herzlichem liebe lieben
      liebem schöne schönen viele vielen sonnige sonnigen kollegialen kollegiale nette netten vielem dank und aus`,
    lines: `bis bald | bis dann | bis später | bis morgen | schönes wochenende | schönen tag noch`,
    starts: 'viele grüße aus | liebe grüße aus | grüße aus',
    thanks: `danke | danke dir | danke ihnen | danke vorab | vielen dank | vielen dank im voraus | besten dank`,
    deviceStarts: `gesendet von | gesendet mit | gesendet aus | gesendet über | gesendet mittels | geschickt von
      diese nachricht wurde von meinem | outlook für | holen sie sich outlook | laden sie outlook`,
    devices: 'meinem meiner handy mobiltelefon smartphone telefon tablet mobilgerät mobilen gerät',
    deviceEnds: `iphone gesendet | ipad gesendet | handy gesendet | smartphone gesendet | gerät gesendet | galaxy gesendet
      unterwegs gesendet | mail-app gesendet | mobile gesendet | mobil gesendet`,
    contact: 'telefon|mobil',
    noticeWords: {
      mail: `mail | e-mail | email | mails | nachricht | nachrichten | anhänge`,
      topics: [
        `nur für die | nur für den | adressat | empfänger | genannte person | bestimmt`,
        `irrtümlich | versehentlich | fälschlich | nicht für sie bestimmt | nicht gemeint`,
        `vertraulich | verschwiegen | unbefugt | nicht weitergeben | weitergabe`,
        `viren | schadsoftware | haftung | haften | keine gewähr | rechtsverbindlich | nicht verbindlich | ansichten des | meinung des | manipulier`,
        `umwelt | drucken | ausdruck | papier | bäume`,
        `abmelden | abbestellen | datenschutz | ihre daten | keine weiteren`,
      ],
      own: `ich mein meine meinen mir mich`,
    },
    notices: `diese e-mail / vertraulich | diese nachricht / vertraulich | nicht der richtige adressat | mail / irrtümlich erhalten
      nachricht / irrtümlich erhalten | denken sie an die umwelt | umwelt / drucken | wirklich / ausdrucken | papier / drucken | geschäftsführer / amtsgericht
      handelsregister / hrb | virenfrei | auf viren geprüft`,
    bannerStarts: 'achtung | vorsicht | externe e-mail | externe nachricht | sie erhalten nicht',
    bannerProofs: `extern / absender | extern / mail | extern / nachricht | externe e-mail | externe nachricht | außerhalb / organisation
      außerhalb / unternehmens | klicken / links | anhänge / öffnen / absender | öffnen / anhänge / sicher`,
  },
  folders: {
    deleted: `papierkorb | gelöscht | gelöschte elemente | gelöschte objekte`,
    junk: `junk-e-mail | unerwünscht | werbung`,
    drafts: `entwürfe | postausgang | vorlagen`,
  },
  mail: {
    greet: { formal: 'Guten Tag', plain: 'Hallo', friendly: 'Hallo' },
    greetNobody: 'Guten Tag',
    afterGreeting: ',',
    mirrored: 'Hallo | Hi | Guten Tag | Moin | Servus | Grüezi',
    capitalDays: true,
    nounsAfter: 'mit|ohne|für|per|an|bei|in|aus|beim|im|zum|zur|vom|von|nach|auf',
    thanks: 'vielen Dank für die Nachricht.',
    about: ['Zu', '„', '“', ':'],
    closings: {
      formal: 'Mit freundlichen Grüßen',
      plain: 'Viele Grüße',
      friendly: 'Herzliche Grüße',
    },
    blanks: 'wann? | wer? | wie viel? | was davon? | ja oder nein? | welche Datei? | Ihre Antwort?',
    formal: /sehr geehrte|(?<=[^.?!:\s] )(?:Sie|Ihnen|Ihre?[mnrs]?)\b/,
  },
  binding: {
    ways: {
      paying: 'zahl bezahl überweis erstatt',
      signing: 'unterschr unterzeich',
      promising: 'versprech versprich garant verpflicht zusag zugesag zusich',
      handingOver:
        'anbei anhang anhäng angehäng beigefüg beifüg schick sende gesend liefer weiterleit',
      approving: 'genehmig freigeb freigegeb bewillig gebillig',
      agreeing: 'ja! jawohl zustimm zugestimm einverstand bestätig akzeptier annehm',
      undertaking: 'ich_werde wir_werden werde_ich werden_wir',
      ending: 'kündig gekündig storn',
      disclosing: 'passwor kennwor zugang zugäng zugriff',
      ordering: 'bestell kauf gekauf',
      admitting: 'haft schuld verantwort',
    },
    assent: 'ja! jawohl! gern! gerne! klar! passt! gut! einverstanden!',
    noted: 'werde!',
  },
  followUps: {
    why: 'warum(?: (?:ist )?(?:#|das|dies)(?: hier)?)?',
    draft: '(?:antworte auf|(?:entwirf|schreib)(?: mir)? (?:eine )?antwort auf) #',
    formal: 'formell|förmlicher',
    friendly: 'freundlicher',
  },
  commands: deCommands,
  secrets: {
    is: 'lautet|ist|heißt',
    password: '(?:\\p{L}{2,12})?(?:passwort|kennwort)|zugangscode|losung|passphrase',
    for: 'für|fürs|zum|zur',
    now: 'jetzt|nun|ab sofort',
    to: 'auf|in',
    account: 'anmeldung|anmeldename|benutzer(?:name|kennung)?|zugangsdaten|zugang|konto|kennung',
    key: '(?:zugriffs|wlan-?|netzwerk|sicherheits|produkt|lizenz|geheim|api-?)schlüssel',
    seed: 'wiederherstellungs(?:wörter|phrase)|merkwörter',
    backup: '(?:wiederherstellungs|backup-?|notfall|ersatz)codes?',
    codeName:
      '(?:bestätigungs|sicherheits|anmelde|verifizierungs|einmal|login-?|tür|tor|tür-|alarm|safe|tresor|zugangs|eingangs|garagen|karten|schranken|spind|geräte|schlüsselbox-?|haustür|entsperr|freischalt|aktivierungs)code|einmal(?:kennwort|passwort)|geheimzahl|kenncode|tresorkombination|zahlenkombination',
    your: 'ihr|dein|euer',
    code: 'code',
    theCode:
      'der (?:neue )?code|code(?= für (?:(?:die|das|den) )?(?:(?:haus)?tür|tor|tresor|alarmanlage|safe|schloss|eingang|garage|keller|büro|schlüsselbox|aufzug))',
    harmless: 'gutschein|rabatt|fehler|buchungs|bestell|landes|kunden|farb',
    as: 'als',
    signIn: 'einloggen|einzuloggen|logg?e? dich|anmelden|anzumelden|melden sie sich|melde dich',
    and: 'und',
    enter:
      'geben sie|gib|nutzen sie|nutze|verwenden sie|verwende|tippen? ?(?:sie)?|drücken? ?(?:sie)?',
    proves: 'anmeld|anzumeld|einlogg|einzulogg|bestätig|zu bestätig',
    keypad: 'tastenfeld|tastatur|ziffernblock|bedienfeld',
    opened:
      'schranke|(?:haus|keller|büro|hinter)?tür|tor|alarm(?:anlage)?|tresor|safe|(?:zahlen|fahrrad)?schloss|garage|schlüsselbox|spind',
    with: 'mit',
    device: 'notebook|laptop|handy|rechner|tablet',
    opens: 'aus|ab|an|auf|entsperrt|geöffnet|aufgeschlossen|dann',
    network: 'wlan|netzwerk|funknetz',
    plainKey: 'schlüssel',
    combination: 'kombination|zahlenschloss',
    turn: 'links|rechts|umdrehungen',
  },
  thread: {
    settled: `(?<!\\p{L})(?:(?:haben|hat|habe) [^?]*(?:entschieden|beschlossen|vereinbart|geeinigt|festgelegt|genehmigt|freigegeben)|
      (?:ist|sind|wurde|wurden|wird|werden) [^?]*(?:entschieden|beschlossen|vereinbart|genehmigt|freigegeben|verschoben|abgesagt|verlegt)|
      wir (?:nehmen|machen|bleiben bei|gehen mit)|verschiebt sich|entscheidung (?:ist )?gefallen)(?!\\p{L})`,
    unsettled: 'wenn|falls|ob|sollten|könnten?|müss[a-zß-ɏ]*|vielleicht|nicht|noch',
    wonders: 'was|warum|wie|wer|wann|wo',
    possible: 'optionen|varianten?|möglichkeiten?|szenarien|alternativen|entweder|könnten?',
    pronoun: `(?<!\\p{L})(?:es|das(?= (?:bis|bitte|noch|so|für|mit|in|an|machen|prüfen|bestätigen|schicken|erledigen|freigeben))|dies|
      diese(?= (?:bis|bitte|noch))|daran|dazu|davon|damit|dafür)(?!\\p{L})`,
    dangling: 'es|das|dies|er|sie|sein|seine|deren|dessen|dafür|damit|davon|daher|deshalb',
    opening:
      'ich (?:melde mich|schreibe (?:ihnen|dir)|wende mich an sie)(?: noch ?(?:ein)?mal| heute| erneut| kurz)* (?<topic>(?:wegen|bezüglich|zu[mr]?|in sachen) .+)',
    answers: 'ja|nein',
    closing: `danke|vielen dank|besten dank|grüße|gruß|viele grüße|liebe grüße|beste grüße|
      mit (?:freundlichen|besten|lieben) grüßen|lg|vg|mfg|schönen? (?:tag|abend|wochenende)`,
  },
  tables: {
    identifiers: 'nr\\.?|nummer|jahr',
    totals: 'summe|gesamt|gesamtsumme|insgesamt',
  },
  meeting: deMeeting,
  notes: deNotes,
};
