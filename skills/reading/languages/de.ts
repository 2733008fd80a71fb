import type { Language } from './language.js';

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
    task: `(?:könn|würd|woll)(?:test|tet|est|et) (?:du|ihr)(?!\\p{L})|^(?:könn|würd)(?:ten|en) sie(?!\\p{L})|(?:könn|würd|woll)(?:ten|en) sie(?!\\p{L})[^.;]*\\?|(?:kannst|willst|magst) du|könnt ihr|können sie(?!\\p{L})[^.]*\\?|bitte(?!\\p{L})|
      wär(?:st|en) (?:du|sie) so|ich (?:bitte|brauche|benötige)|wir (?:bitten|brauchen|benötigen)|(?:lass|lasst|lassen sie) (?:mich|uns|es)|
      (?:gib|gebt|geben sie|sag|sagt|sagen sie|schick|schickt|schicken sie|melde|meldet|melden sie|denk|denkt|denken sie) (?:mir|uns|dich|euch|sich|bitte|daran)|
      (?:du|ihr|sie) (?:musst|müsst|müssen|solltest|solltet|sollten) |wer (?:kann|könnte|übernimmt|möchte)|es wäre (?:schön|gut|nett|toll|super), wenn|vergiss nicht|vergesst nicht`,
    asksReader:
      '(?:du|ihr|sie|dir|euch|ihnen|dein\\p{L}*|euer|eure\\p{L}*|wer|was|wann|wo|wie|wohin|welche\\p{L}*|wieviel|gibt es|ist|sind|haben|können|sollen|wollen|passt)(?!\\p{L})',
    approval:
      'freigabe|freigeben|freizugeben|genehmig\\p{L}*|zustimm\\p{L}*|unterschr\\p{L}*|unterzeichn\\p{L}*|absegnen|einverstanden',
    meeting:
      '(?:treffen|termin|besprechung|telefonieren|telefonat|meeting|call|mittagessen|kaffee|zusammensetzen)(?!\\p{L}).*(?:\\?|tag|woche|uhr|\\d)|hast du zeit|haben sie zeit|habt ihr zeit|wann passt|passt (?:dir|euch|ihnen|es)',
    courtesy: `(?:anbei|im anhang) (?:finden|findest|findet)|bitte (?:beachten|entschuldig\\p{L}*|nicht auf diese)|bitte finden sie|(?:bei|falls|für|wenn) [^.]*(?:fragen|rückfragen)|zögern sie nicht|wie geht(?:'s| es)|
      mit der bitte um kenntnis|(?:ich|wir) bitten? (?:vielmals )?um (?:entschuldigung|verzeihung|verständnis|nachsicht)|gern geschehen|bitte schön`,
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
    opens: 'wer|wem|wen|wessen|wann|warum|wieso|weshalb|welche[rmns]?',
    time: '(?:(?:bis|ab|seit) )?wann|um wie viel uhr|(?:an |bis zu )?welche[rmns]? (?:tag|datum)',
    duration: 'wie (?:lange|oft)',
    amount: 'wie ?viel|wie (?:hoch|teuer|groß)',
    count: 'wie ?viele',
    price: 'kostet|kosten|preis|preise|teuer',
    reason: 'warum|wieso|weshalb|weswegen',
    person: 'wer|wem|wen|wessen',
    place: 'wo|wohin|woher',
    yesOrNo: 'ist|sind|hat|haben|wird|kann',
    which: 'welche[mnrs]?',
    asking: `zusammenfassung besprochen gesagt meinung geschrieben schreibt schrieb geschickt nachricht besprechung sitzung wissen
      zeig suche finde bitte neu neues genau wieviel viel hoch lange welche welcher welches welchen gibt gab darf dürfen`,
    predicates: `fällig kostet kosten preis teuer groß hoch dauert beginnt beginnen anfängt endet fertig passiert kommt kommen geht brauchen braucht
      bleibt öffnet liefert geliefert verschoben statt stattfinden findet stattfindet treffen läuft liegt holt gibt still ein mit aus
      entscheiden entscheidet beträgt heißt wird nächste später`,
    says: `sagt sagte gesagt schreibt schrieb geschrieben fragt fragte gefragt meint meinte gemeint antwortet geantwortet vorgeschlagen
      versprochen erwähnt berichtet meinung`,
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
  },
  denial: {
    words: 'nicht|kein(?:e[nmrs]?)?|nie|niemals|niemand|nichts|weder',
    refusals: 'absag|abgesag|ablehn|abgelehn|ohne|verschob|fehlt',
    idioms: 'nicht nur|nicht (?:zögern|vergessen)|oder nicht|warum nicht',
    common: 'dass|wird|werden|haben|sein|eine?[nmrs]?',
  },
  numbers: {
    counting: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
    percent: 'prozent',
    thousand: 'tsd|tausend',
    million: 'million(?:en)?|mio',
    billion: 'mrd|milliarden?',
  },
  people: {
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
  secrets: {
    is: 'lautet|ist|heißt',
    password: '(?:\\p{L}{2,12})?(?:passwort|kennwort)|zugangscode|losung|passphrase',
    for: 'für|fürs|zum|zur',
    now: 'jetzt|nun|ab sofort',
    to: 'auf|in',
    account: 'anmeldung|anmeldename|benutzer(?:name|kennung)?|zugangsdaten|konto|kennung',
    key: '(?:zugriffs|wlan-?|netzwerk|sicherheits|produkt|lizenz|geheim|api-?)schlüssel',
    seed: 'wiederherstellungs(?:wörter|phrase)|merkwörter',
    backup: '(?:wiederherstellungs|backup-?|notfall|ersatz)codes?',
    codeName:
      '(?:bestätigungs|sicherheits|anmelde|verifizierungs|einmal|login-?|tür|tor|tür-|alarm|safe|tresor|zugangs|eingangs|garagen|schlüsselbox-?|haustür|entsperr|freischalt|aktivierungs)code|einmal(?:kennwort|passwort)|tresorkombination|zahlenkombination',
    your: 'ihr|dein|euer',
    code: 'code',
    theCode:
      'der (?:neue )?code|code(?= für (?:(?:die|das|den) )?(?:(?:haus)?tür|tor|tresor|alarmanlage|safe|schloss|eingang|garage|keller|büro|schlüsselbox|aufzug))',
    harmless: 'gutschein|rabatt|fehler|buchungs|bestell|landes|kunden|farb',
    as: 'als',
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
  meeting: {
    fillers: 'äh+m?|hm+|ähm+|sozusagen|quasi|irgendwie',
    startsClause:
      'ich (?:werde|kann|muss)|wir (?:haben|müssen|sollten|nehmen|machen)|und dann|dann|also|kannst du|können sie|okay',
    openers: `(?:okay|ok|so|also|gut|ja|und|aber|äh|ähm|hm+|genau|prima|super|danke|na|na ja|nun|ach|tja|schön|perfekt|alles klar|
      verstanden|richtig|klar|natürlich|sicher|selbstverständlich|gerne?|kein problem|in ordnung|naja|halt|ehrlich gesagt|wunderbar|jawohl|
      guten morgen|morgen|hallo|moin|weiter|eine sache noch|noch etwas)`,
    concludes:
      'dann|also|gut|okay|ok|so|schön|prima|einverstanden|somit|damit|alles klar|in ordnung',
    outcome: '^(?:dann|also|somit|damit)(?!\\p{L})|(?<!\\p{L})dann(?!\\p{L})',
    settled: `(?:(?:wir|vorstand|geschäftsführung|team|gruppe|leitung|rat|kunde|betriebsrat|gremium|ausschuss|sie|man) (?:\\p{L}+ ){0,3}?(?:hat|haben)|(?:hat|haben) (?:wir|uns|der \\p{L}+|die \\p{L}+|das \\p{L}+|man|sich)(?! nicht| noch nicht))(?! noch nicht| nicht)[^?]*(?:beschlossen|entschieden|vereinbart|geeinigt|festgelegt|genehmigt|freigegeben|verständigt|bewilligt|zugestimmt|abgestimmt|ausgemacht)|
      (?:ist|sind|wird|wurde|wurden|gilt|bleibt)(?! noch nicht| nicht)[^?]* (?:beschlossen|entschieden|vereinbart|abgemacht|genehmigt|freigegeben|festgelegt|gestrichen|abgesagt|vom tisch|angenommen|verabschiedet|gebilligt)(?!\\?)|
      ^(?:beschlossen|entschieden|abgemacht|vereinbart|genehmigt|beschluss|festgehalten)\\b[,:]? (?=\\S+ \\S+)|(?:halten|hält|halte) (?:wir|ich|man) (?:das |es |dann )?(?:so )?fest|(?:unsere|die|meine) entscheidung (?:ist|lautet|steht)|
      antrag (?:ist )?(?:angenommen|einstimmig)|einstimmig|es bleibt (?:bei|dabei)|bleibt es (?:bei|dabei)|wir bleiben (?:bei|dabei)|dabei bleibt|(?:ist|sind) (?:raus|gestrichen|vom tisch|gesetzt)(?![^.]*\\?)|ab sofort|wird ab (?:jetzt|sofort)|kommt so ins protokoll|so machen wir(?:'s| es| das)?[.!]*$`,
    settlesBefore: `^(?:(?:dann |also |gut |okay )?(?:ist das|das ist|damit ist das|wäre das|das wäre)(?: dann| damit| hiermit| also)?(?: so)? (?:beschlossen|entschieden|abgemacht|vereinbart|genehmigt|festgelegt|erledigt|fix|angenommen)|(?:das |so |dann |also )*(?:halten|nehmen|machen|lassen|vereinbaren|beschließen) (?:wir|ich)(?: das| es| dann| also)*(?: so| fest| so fest| ins protokoll(?: auf)?)?|
      (?:dann )?(?:dabei bleibt es|bleibt es dabei)|so machen wir(?:'s| es| das)?|beschlossen|abgemacht|einstimmig(?: angenommen)?|angenommen|vereinbart|das steht)(?: so| dann)*[.!]*$`,
    proposal: `(?<!(?:ob|wenn|dass|weil|wie|was|wo|bevor|falls|damit) )(?:\\p{L}+en wir|(?:^|[,;:] |dann |also )wir \\p{L}+en|lass(?:t|en sie)? uns|lasst uns|ich (?:schlage vor|würde (?:sagen|vorschlagen)|bin (?:dafür|für)|plädiere|empfehle)|mein vorschlag|ich würde .*(?:lassen|nehmen|verschieben|machen|gehen)|wer ist dafür|alle dafür|wie wäre es|es bleibt|(?:wird|werden|bleibt|bleiben|kommt|entfällt|startet|findet|finden)(?= .*(?:dann|ab |am |im |auf |weg|statt)))`,
    resolves: `(?:^|[,;:.] |dann |also |gut,? |okay,? )(?:dann |also |gut,? )?(?:nehmen|machen|verschieben|streichen|bleiben|lassen|gehen|geben|setzen|kaufen|bestellen|stellen|legen|verlegen|starten|schaffen|führen|erhöhen|senken|kürzen|stoppen|mieten|buchen|testen|wechseln|verzichten|behalten|öffnen|schließen|warten|einigen|tauschen|reparieren|ziehen|teilen|planen|bauen|holen|fangen|treffen|laden|schicken|zahlen|verlängern|kündigen|unterschreiben|wählen|entscheiden|sagen|halten|verwenden|nutzen|einstellen|absagen) wir |
      \\p{L}+ (?:nehmen|verschieben|streichen|lassen|schaffen|setzen|legen|stellen|geben|führen|behalten|verlegen|kürzen|verlängern) wir (?:dann |also |so |jetzt |vorerst |erst ?mal )?|wir (?:nehmen|verschieben|streichen|bleiben|lassen|kaufen|verzichten|einigen|behalten|verlegen|schaffen|stoppen|setzen|beenden|kündigen|verlängern|wechseln|entscheiden uns)(?! (?:an|seit|gerade))`,
    invites:
      'wie wäre es|(?:wollen|sollen) wir|einwände|wer ist (?:für|dafür)|können wir uns (?:einigen|darauf)|also \\p{L}+en wir',
    noProposal: `(?:hatten|waren|sind|haben|müssen|müssten|können|könnten|sollten|wollen|wollten|würden|dürfen|mögen|möchten|brauchen|bräuchten|wissen|kennen|sehen|liegen|stehen|sprechen|reden|denken|glauben|hoffen|freuen|kommen|fangen|beginnen|schauen|hören|diskutieren|besprechen|verlieren|warten (?:noch|immer|seit)|arbeiten|mussten|konnten|durften|bekommen|kriegen|erwarten|rechnen|gehen (?:wir )?(?:davon|jetzt|die|den|das|durch|kurz|einmal)|machen (?:wir )?(?:weiter|es kurz|eine pause|schluss|gerade)|treffen (?:wir )?uns (?:immer|jeden)|stellen (?:wir )?(?:uns )?(?:vor|fest)|sagen (?:wir )?mal|nehmen (?:wir )?an|verkaufen|zahlen (?:wir )?(?:jeden|pro|immer)|haben) wir|
      wir (?:hatten|waren|sind|haben|müssen|müssten|können|könnten|sollten|wollen|wollten|würden|dürfen|möchten|brauchen|bräuchten|wissen|kennen|sehen|liegen|stehen|sprechen|reden|denken|glauben|hoffen|freuen|kommen|fangen|beginnen|schauen|hören|diskutieren|besprechen|verlieren|arbeiten|mussten|konnten|bekommen|kriegen|erwarten|rechnen|gehen (?:davon|jetzt|die|den|durch|heute)|machen (?:weiter|es kurz|eine pause|gerade)|testen (?:gerade|noch|seit)|verkaufen|warten (?:noch|immer|seit|auf))|
      \\b(?:letzte[nrs]?|gestern|damals|bisher|früher|immer|jedes jahr|jeden|seit)\\b|^(?:wenn|falls|ob|weil|dass|bevor|nachdem|obwohl)\\b`,
    asksConsent: `(?:alle|jeder|jemand|ihr|sie|du|das|so)(?: \\p{L}+){0,3} (?:einverstanden|okay|ok|recht|dafür|in ordnung)(?: \\p{L}+){0,2}\\?|(?:einverstanden|okay|ok|passt(?: das| euch| ihnen| allen)?|recht so|dafür|abgemacht|in ordnung|ja|oder)\\?$|bleibt es(?: dabei)?\\?|dabei bleibt es\\?|wer ist (?:dafür|für)|machen wir(?: das| es)? so\\?`,
    asksObjection:
      '(?:ist|wäre|hat) (?:jemand|irgendjemand|wer)(?: \\p{L}+)* (?:dagegen|einwände?|einen einwand|ein problem|bedenken)|(?:gibt es |irgendwelche |noch )?(?:einwände|gegenstimmen|bedenken|widerspruch)|spricht (?:etwas|was) dagegen|jemand dagegen|wer ist dagegen',
    consent: `einverstanden|\\p{L}+ passt|gut|okay|ok|ja|jo|jap|passt|von mir aus|finde ich (?:gut|auch|okay|richtig|sinnvoll)|dabei bleibt|dafür|bin (?:ich )?(?:dafür|dabei|einverstanden)|ich bin (?:dafür|dabei|einverstanden)|genau|gerne?|nein,? (?:einverstanden|passt|ok|gut|alles gut|in ordnung)|super|prima|so machen wir|abgemacht|stimme (?:ich )?(?:zu|dem zu)|ich stimme zu|keine (?:einwände|bedenken)|kein (?:einwand|problem)|klingt (?:gut|vernünftig|sinnvoll)|geht klar|alles klar|(?:das )?sehe ich (?:auch|genauso|ebenso)|perfekt|in ordnung|meinetwegen|stimmt|richtig|für mich (?:auch|passt|okay|in ordnung)|mir (?:auch )?recht|machen wir|ich auch|bin dabei|jawohl|geht in ordnung|klar|sehr gut|gute idee|wunderbar|sinnvoll|vernünftig|ich unterstütze|meine stimme|na dann|endlich|so ist es|damit kann ich leben|kann ich mit leben|von meiner seite`,
    nod: '(?:ja|hm+|mhm|aha|okay|ok|genau|klar|stimmt|richtig|gut|ach so|verstehe)[.,!]*$',
    objection: `\\baber\\b|^nein\\b(?!,? (?:einverstanden|passt|ok|gut|alles gut|in ordnung|nein))|^(?:nee|leider|moment|warte)\\b|\\bnicht (?:so|ganz|wirklich|einverstanden|dafür|möglich|gut|realistisch)\\b|dagegen|zu (?:früh|spät|teuer|riskant|knapp)|lieber|jedoch|bedenken|geht nicht|\\?`,
    promise: `(?<!(?:was|ob|wenn|dass|wie|wo|falls|bevor|weil|damit|als|wann) )(?:ich werde(?! (?:nicht|nie|mal sehen|verrückt|müde))|
      ich (?!habe|hätte|würde|könnte|möchte|wollte|sollte|müsste|dürfte|denke|glaube|finde (?!heraus)|meine|hoffe|sehe (?!mir|sie mir|es mir|ihn mir)|verstehe|brauche|bräuchte|kenne|höre|wünsche|gehe davon|fühle|bleibe|komme|warte|fange|beginne|starte|rede|zeige|erzähle|erkläre|schlage|empfehle|vermute|befürchte|fürchte|stimme|begrüße|danke|bitte|heiße|arbeite|wohne|lebe|liebe|erinnere mich|halte (?!fest|.*bereit|.*auf dem laufenden)|überlege|zweifle|sage (?:mal|nur|es|ja|jetzt|das)|frage (?:mich|nur|jetzt)|mache (?:mir|es|das nicht|gerade|jetzt|immer)|nehme an|gebe (?:zu|dir|ihnen|euch recht)|stelle (?:mir|fest|die frage)|teile (?:meinen|mal|das|die meinung|gerade)|rechne (?:mit|nicht)|schaue gerade|unterstütze|plädiere|wusste|konnte|musste|dachte|hatte|wurde|war|bekomme|kriege|verliere|sitze|stehe|liege|merke|weigere|bedaure|freue|spreche (?:von|jetzt|gerade|für)|lese gerade|ärgere|kapiere|vermisse|tue mich|fahre (?:immer|jeden|gerade)|\\p{L}*[^aeiouäöürlsntkmpbdg]te\\b|\\p{L}+(?:k|ch|g|s|l|n|r|ll|m|ck)te\\b|immer|eine|die|alle)\\p{L}{2,}e(?!\\p{L})(?! nicht| gerade| immer| oft| meistens| nie)|
      (?:das |dann |es |da |gern |gerne |dazu |darum |darüber )?(?!habe|hätte|würde|könnte|möchte|denke|glaube|finde|meine|hoffe|sehe|verstehe|brauche|bräuchte|wollte|sollte|müsste|fange|beginne|bleibe|komme|stimme|gehe davon|rechne|sage mal|zeige|erkläre|mache mir|schlage|kenne|konnte|musste|hatte|wäre|weiß|warte|\\p{L}*(?:k|ch|g|s|l|n|r|m)te\\b)\\p{L}{3,}e ich(?! (?:nicht|mich nicht|auch so|mir vor|gerade|mal sagen|an,|keine))|
      mach ich|(?:bekommen|kriegen|erhalten) (?:sie|ihr) .*von mir|(?:bekommt|kriegt|erhaltet|habt) ihr|(?:bekommst|kriegst) du|von mir (?:bis|am|morgen|noch)|(?:bekommen|kriegen) (?:sie|ihr)(?= (?:bis|morgen|heute|am |nächste|noch))|ich kann (?:(?!nicht|mir|mich|das nicht|leider|nur sagen|sagen|hören|sehen)\\p{L}+ )+[^.?]*\\p{L}+(?:en|ern|eln)[.!]|
      lass(?:t|en sie)? mich (?:das |es |mal |kurz )*(?!mal sehen|überlegen|ausreden|sagen)\\p{L}+|(?:liegt|liegen|ist|sind|bleibt|bleiben) bei mir|(?:das )?geht auf mich|ich bin dran|bin (?:ich )?dran|bin ich dabei das|nehme ich mit|das habe ich auf (?:meiner|der) liste|gerne? von mir)`,
    duty: '(?:ich muss|muss ich|ich soll|ich sollte) (?:noch|das|dann|da|mal|morgen|heute|erst|unbedingt|nur noch)(?! (?:sagen|zugeben|weg|los|gehen|raus))',
    later:
      '(?<!\\p{L})(?:heute|morgen|übermorgen|nachher|später|gleich|nächste[nrs]?|kommende[nrs]?|bis|am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende|nachmittag)|ab (?:montag|morgen|sofort)|danach|im anschluss|diese woche|dann|noch)(?!\\p{L})',
    noWork: `ich \\p{L}+e (?:[^,.]* )?(?:nicht(?! nur| vor)|keine[nrms]?|nie)(?!\\p{L})|ich (?:werde |kann )?(?:jetzt |kurz |mal |nur |noch |gleich |hier )*(?:fasse (?:mich|das|es|kurz|noch|zusammen)|teile (?:meinen|den|mal|kurz) (?:bildschirm|screen)|teile .*bildschirm|halte mich kurz|mache es kurz|mach es kurz|übergebe|gebe (?:das wort|weiter an|ab an|ihnen (?:einen|kurz)|euch (?:einen|kurz)|kurz)|lese (?:das |es )?(?:mal |kurz )?vor|wiederhole|stelle (?:kurz |mal )?(?:vor|mich)|springe|schalte|bin (?:gleich|morgen|im)|sage (?:dazu|es|mal|nichts)|muss (?:leider |jetzt |gleich )?(?:weg|los|gehen|raus|sagen|zugeben)|enthalte mich|nehme das (?:wort|so)|verabschiede|lasse (?:das|es) (?:so|offen)|frage (?:mal|nur|noch einmal nach dem)|ziehe|fahre fort|mache weiter|mache den anfang|schweige)|
      (?:fasse|teile|halte|übergebe|wiederhole) ich (?:mich|meinen|den)?|lassen sie mich (?:kurz |mal )?(?:sagen|ausreden|anfangen|zusammenfassen)|ich freue mich|ich sage ja`,
    acceptance: `ja|klar|gerne?|mach(?:e)? ich|wird (?:gemacht|erledigt)|in ordnung|okay|ok|alles klar|natürlich|selbstverständlich|kein problem|(?:bekommen|kriegen) (?:sie|ihr)|(?:bekommst|kriegst) du|erledige ich|übernehme ich|kümmere (?:ich )?mich|sicher|jawohl|geht klar|einverstanden|gut|passt|na klar|(?:das |dann )?(?:mache|übernehme|erledige|schaffe|kläre) ich|kann ich (?:machen|übernehmen)|bin (?:ich )?dran|ist notiert|notiert|jo|jap|super|prima|ich kümmere|ich mache|ich übernehme|sehr gerne|von mir aus|verstanden|geht in ordnung|bekommst du|ist gut|mit vergnügen|wird mitgebracht|nehme ich mit`,
    takesIt: `ja klar gerne mach e ich wird gemacht erledigt in ordnung okay ok alles natürlich selbstverständlich kein problem bekommen kriegen sie ihr bekommst kriegst du erledige übernehme kümmere mich sicher jawohl geht einverstanden gut passt na das dann es kann machen übernehmen bin dran ist notiert jo jap super prima sehr von mir aus verstanden darum bis morgen heute noch montag dienstag mittwoch donnerstag freitag nächste woche diese nachher gleich mit vergnügen danke bitte schon auch aber erst nicht vor ab am nachmittag abend früh euch dir ihnen nehme setze auf die liste meine wir hin bekomme schaffe so schnell wie möglich sofort doch hab habe gern mache`,
    refusal: `nein(?!,? (?:kein problem|mache ich|das mache))|nee|leider|geht (?:leider )?nicht|(?:das )?kann ich (?:leider )?nicht|(?:das )?schaffe ich (?:leider )?nicht|keine zeit|tut mir leid|lieber nicht|ungern|ich bin (?:\\p{L}+ ){0,4}(?:im urlaub|weg|nicht da|krank)|ich (?:kann|schaffe|habe) (?:das |es |da )?(?:leider )?(?:nicht|keine)|unmöglich|eher nicht|schwierig`,
    order: `(?:kannst|könntest|würdest|willst|magst) du|(?:können|könnten|würden|wollen) sie(?! (?:sich|mich) (?:vorstellen|hören))|(?:könnt|könntet|würdet) ihr|(?<!\\p{L})bitte(?!\\p{L})|(?:ich|wir) (?:bräuchten?|brauchen?|benötigen?)(?=.*(?:bis|heute|morgen|\\p{L}+tag))|(?:bräuchten?|brauchen?) (?:ich|wir)(?=.*(?:bis|heute|morgen|\\p{L}+tag))|(?:kann|könnte|würde|mag|will) (?:jemand|wer|einer von euch)|du (?:musst|müsstest|solltest|sollst)|sie (?:müssen|müssten|sollten|sollen)|denk(?:t|en sie)? (?:bitte )?(?:daran|dran)|vergiss nicht|jemand (?:muss|müsste|sollte)|sei so (?:gut|nett)`,
    noOrder: `(?:kannst|könntest|können|könnten|könnt|kann) (?:du|sie|ihr|jemand|man)(?: \\p{L}+){0,3} (?:hören|sehen|sagen|erklären|wiederholen|erzählen|vorstellen|erinnern|bestätigen|zusammenfassen|anfangen|beginnen|starten|lauter|übernehmen wir|zeigen)|fang(?:en sie|t|e)?(?: bitte)? an|fangen sie|bitte (?:schön|sehr|fangen|sprechen|warten|lauter|stumm|nicht vergessen, dass|um ruhe|entschuldig)|ja,? bitte|nein,? bitte|einen moment bitte|wie bitte|entschuldigung|danke`,
    assigned:
      '(?:soll|sollte|muss|wird|übernimmt|macht|schickt|schreibt|bucht|ruft|klärt|prüft|kümmert|bringt|besorgt|organisiert|bestellt|bereitet|erstellt|liefert|fragt|meldet|holt|informiert|erledigt|(?!hat|ist|sagt|meint|denkt|glaubt|findet|kennt|braucht|bleibt|kommt|geht|steht|liegt|sitzt|arbeitet|fehlt|wartet|heißt|weiß|darf|kann|will|mag|wohnt|lebt|hört|sieht|spricht|redet|verlässt|hofft|lobt|ärgert|freut|\\p{L}+t (?:immer|oft|gerade|seit|meistens|nie|nicht))\\p{L}+t(?= ))',
    role: '(?:der|die|das) (?<role>\\p{L}*(?:leiter|leiterin|leitung|büro|sekretariat|vorstand|buchhaltung|vertrieb|einkauf|kassenwart|hausmeister|redaktion|verwaltung|technik|abteilung))',
    assignedTo:
      '(?:du (?:schickst|machst|schreibst|buchst|rufst|klärst|prüfst|kümmerst|bringst|besorgst|organisierst|bestellst|bereitest|erstellst|fragst|übernimmst|holst|informierst|erledigst|sprichst|meldest|gibst)|sie (?:schicken|machen|schreiben|buchen|rufen|klären|prüfen|kümmern|bringen|besorgen|organisieren|bestellen|bereiten|erstellen|fragen|übernehmen|holen|informieren|erledigen|sprechen|geben)|bitte)',
    asksWho:
      'wer (?:kann|könnte|macht|übernimmt|kümmert|will|schreibt|ruft|schickt|füllt|bringt|bereitet|hat zeit|möchte|fragt|klärt|bestellt|holt|besorgt|organisiert|bucht|geht|fährt|meldet)|freiwillige',
    hangs:
      '(?<!\\p{L})(?:es|ihn|sie(?= (?:bis|morgen|heute|dir|euch|ihnen|mit|noch|an|auf|in|gleich))|das(?= (?:bis|morgen|heute|dann|noch|mal|gern|gerne|mit|bitte|an|auf|ab|ich|so|übernehme|mache|erledige|kläre|schicke|bekommt|kommt))|dies|diese beiden|beides|beide|darum|dazu|davon|damit|dafür|daran|darüber|dort nach)(?!\\p{L})|^(?:er|ihre|seine|die|das|der) (?:ist|hat|war|wird|kommt)|^(?:bekomm|krieg)\\p{L}+ (?:sie|ihr|du)',
    tentative:
      '^(?:wenn|falls|vielleicht|ob|eventuell|sofern)(?!\\p{L})|(?<!\\p{L})(?:vielleicht|eventuell|möglicherweise|könnten?|könnte man|müsste man|sollte man|man müsste|man könnte|(?<!wie )wäre|wären|hätten?|theoretisch|weiß nicht|unsicher|fraglich|würde[nt]?)(?!\\p{L})',
    procedure:
      '(?<!\\p{L})(?:tagesordnung|agenda|nächste[rn]? (?:punkt|thema|folie)|weiter (?:mit|geht)|kommen wir (?:zu|zum|zur)|machen wir weiter|fangen wir (?:an|mit)|gehen wir (?:durch|weiter|die)|pause|schluss für heute|bildschirm|vorstellungsrunde|zum nächsten|sprechen wir|reden wir|heute geht es|auf der (?:agenda|liste))(?!\\p{L})',
    unanswered: `weiß (?:ich|es|das) (?:auch |noch |leider |gerade )?nicht|das weiß ich|wissen wir (?:noch )?nicht|keine ahnung|müssen wir (?:noch )?(?:klären|prüfen|schauen)|müsste (?:ich|man|wir) (?:nachfragen|nachsehen|nachschauen|fragen|prüfen|klären)|lassen wir offen|bleibt offen|(?:noch|ist) offen|gute frage|kann ich (?:noch |dir |ihnen |gerade )*nicht (?:sagen|beantworten)|nicht entschieden|schwer zu sagen|muss ich (?:erst |noch )?(?:nachfragen|fragen|klären|nachsehen|prüfen)|frage ich nach|noch (?:niemanden|keinen|keine|nicht)|steht noch nicht fest|niemand`,
    idleQuestion: `(?:sonst |noch )(?:etwas|was|jemand|fragen|noch (?:etwas|was|fragen))|(?:gibt es |irgendwelche |noch )(?:fragen|wortmeldungen|anmerkungen|punkte)|weitere (?:fragen|punkte)|(?:hört|hören|seht|sehen) (?:ihr|sie) mich|wer (?:fängt|beginnt|macht den anfang|will anfangen)|(?:oder|nicht wahr|okay|ok|ja|nein|gell|richtig|stimmt's|einverstanden|passt)\\?$|wie geht|alles klar\\?|sind alle da|wollen wir (?:anfangen|beginnen|starten)|wie bitte|was meint ihr|was meinen sie|fangen wir an`,
    reason: 'weil|denn|sonst|der grund|deshalb|deswegen|damit|daher|darum|aufgrund|wegen',
  },
};
