/**
 * How people of one language name days. Every entry is the source of a regular expression, matched
 * without regard to case; lists are in calendar order.
 */
export interface DateWords {
  /** January to December. */
  readonly months: readonly string[];
  /** Monday to Sunday. */
  readonly weekdays: readonly string[];
  /** Words for a day by its distance from today. */
  readonly days: readonly (readonly [words: string, distance: number])[];
  /** What stands before or after a weekday and moves it. */
  readonly next: string;
  readonly coming: string;
  readonly last: string;
  /** Whether "next Friday" is the Friday of the next calendar week rather than the coming one. */
  readonly nextSkipsWeek: boolean;
  readonly nextWeek: string;
  readonly thisWeek: string;
  /** "end of the", also for months and quarters. */
  readonly endOf: string;
  readonly week: string;
  readonly month: string;
  readonly quarter: string;
  readonly year: string;
  /** "in" and "within" before a number of days. */
  readonly within: string;
  readonly dayUnit: string;
  readonly workingDayUnit: string;
  readonly weekUnit: string;
  readonly hourUnit: string;
  /** Number words from one. */
  readonly numbers: readonly string[];
  /** Before a bare day of the month: "the 15th". `(\d{1,2})` must be in it. */
  readonly ordinal: string;
  /** What may stand between a day and a month: "of", "de". */
  readonly of: string;
  /** What may stand before a time: "at", "um". */
  readonly at: string;
  /** Words for a time of day, minutes after midnight. */
  readonly times: readonly (readonly [words: string, minutes: number])[];
  /** What makes a date a deadline when it stands before it. */
  readonly by: string;
  /** The same, behind the date. */
  readonly byBehind: string;
  /** What a sentence has that asks for something to be done. */
  readonly action: string;
}

const en: DateWords = {
  months: [
    'jan(?:uary)?',
    'feb(?:ruary)?',
    'mar(?:ch)?',
    'apr(?:il)?',
    'may',
    'june?',
    'july?',
    'aug(?:ust)?',
    'sep(?:t(?:ember)?)?',
    'oct(?:ober)?',
    'nov(?:ember)?',
    'dec(?:ember)?',
  ],
  weekdays: [
    'mon(?:day)?',
    'tue(?:s(?:day)?)?',
    'wed(?:nesday)?',
    'thu(?:r(?:s(?:day)?)?)?',
    'fri(?:day)?',
    'sat(?:urday)?',
    'sun(?:day)?',
  ],
  days: [
    ['the day after tomorrow', 2],
    ['tomorrow', 1],
    [
      'today|tonight|this (?:morning|afternoon|evening)|e\\.?o\\.?d\\b|c\\.?o\\.?b\\b|end of (?:the )?(?:business )?day|close of (?:business|play)|end of business',
      0,
    ],
  ],
  next: 'next',
  coming: 'this(?: coming)?|(?:the )?coming|upcoming',
  last: 'last|past|previous',
  nextSkipsWeek: true,
  nextWeek: 'next week',
  thisWeek: 'this week',
  endOf: '(?:the )?end of(?: the| this)?',
  week: 'week|e\\.?o\\.?w\\b',
  month: 'month|e\\.?o\\.?m\\b',
  quarter: 'quarter',
  year: 'year|e\\.?o\\.?y\\b',
  within: 'in|within(?: the next)?|in the next',
  dayUnit: '(?:calendar )?days?',
  workingDayUnit: '(?:business|working|work) days?',
  weekUnit: 'weeks?',
  hourUnit: 'hours?|hrs?',
  numbers: [
    'one|an?',
    'two|a couple of',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
  ],
  ordinal: 'the (\\d{1,2})(?:st|nd|rd|th)',
  of: 'of',
  at: 'at|by|before|,|@',
  times: [
    ['noon|midday|lunch(?:time)?', 720],
    ['midnight', 1439],
  ],
  by: '(?:by|before|until|till|’til|due(?: (?:date|on|by|back))?(?: is)?:?|no later than|not later than|latest(?: by)?|on or before|prior to|deadline(?: (?:is|of|for this is|was moved to))?:?|expires?(?: on)?|ends?(?: on)?|closes?(?: on)?|rsvp(?: by)?)(?: (?:the|at the latest|latest|at|on|your|my|around|about))?',
  byBehind: 'at the latest|or (?:sooner|earlier)|deadline|is the deadline|latest',
  action:
    "please|pls|kindly|(?:can|could|would|will) (?:you|someone|anyone|everyone)|you (?:need|have|must|should)|need(?:s|ed)? (?:you|to|your|it|this|them|a|the|an|by)|must|let (?:me|us) know|make sure|remember to|don['’]t forget|(?:send|confirm|sign|review|approve|submit|return|reply|respond|get back|complete|finish|fill|pay|deliver|share|provide|update|register|book|forward|prepare) (?:to|me|us|the|this|it|your|them|back|by|all|any|both|on|in)|i(?:['’]ll| will)|we(?:['’]ll| will)|required|expected|action",
};

const de: DateWords = {
  months: [
    'jan(?:uar|\\.)?|jänner',
    'feb(?:ruar|\\.)?|feber',
    'märz?|maerz|mrz',
    'apr(?:il|\\.)?',
    'mai',
    'juni?',
    'juli?',
    'aug(?:ust|\\.)?',
    'sept?(?:ember|\\.)?',
    'okt(?:ober|\\.)?',
    'nov(?:ember|\\.)?',
    'dez(?:ember|\\.)?',
  ],
  weekdays: [
    'montags?|mo',
    'dienstags?|di',
    'mittwochs?|mi',
    'donnerstags?|do',
    'freitags?|fr',
    'samstags?|sonnabends?|sa',
    'sonntags?|so',
  ],
  days: [
    ['übermorgen|uebermorgen', 2],
    ['morgen(?! (?:zusammen|allerseits))', 1],
    [
      'heute(?: (?:abend|nachmittag|vormittag|mittag|noch))?|(?:zum )?feierabend|(?:zum )?tagesende|ende des tages|(?:zum )?dienstschluss|geschäftsschluss',
      0,
    ],
  ],
  next: 'nächste[nrms]?|naechste[nrms]?',
  coming: 'kommende[nrms]?|diese[nrms]?|am|dem',
  last: 'letzte[nrms]?|vergangene[nrms]?|vorige[nrms]?',
  nextSkipsWeek: false,
  nextWeek: '(?:nächste|kommende|der nächsten|der kommenden|nächster|kommender) (?:woche|kw)',
  thisWeek: '(?:diese|dieser) woche',
  endOf: '(?:zum |am )?ende(?: des| der| dieses| dieser)?|anfang der woche nach',
  week: 'woche|wochenende',
  month: 'monats?',
  quarter: 'quartals?',
  year: 'jahres?',
  within: 'in|innerhalb(?: von| der nächsten)?|binnen|in den nächsten',
  dayUnit: 'tage?n?',
  workingDayUnit: '(?:werk|arbeits)tage?n?',
  weekUnit: 'wochen?',
  hourUnit: 'stunden?',
  numbers: [
    'eine[rmn]?|ein',
    'zwei',
    'drei',
    'vier',
    'fünf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
  ],
  ordinal: '(?:zum|am|bis|dem|den|der) (\\d{1,2})\\.(?!\\s?\\d)',
  of: '',
  at: 'um|bis|,|gegen|vor',
  times: [
    ['mittags?|12 uhr mittags', 720],
    ['mitternacht', 1439],
  ],
  by: '(?:bis(?: spätestens)?(?: zum| zur| am)?|spätestens(?: bis)?(?: zum| am)?|vor(?: dem)?|(?:die )?frist(?: ist| endet| läuft)?:?|fällig(?: ist| am| zum)?:?|deadline(?: ist)?:?|stichtag(?: ist)?:?|einsendeschluss:?|rückmeldung bis)(?: (?:dem|den|zum|am|ende|um))?',
  byBehind: 'spätestens|fällig',
  action:
    'bitte|können (?:sie|wir)|könnten (?:sie|ihr)|kannst du|könntest du|könnt ihr|würden sie|müssen|muss|brauche[n]?|benötige[n]?|sollte[n]?|schick|sende|gib|geben sie|melde|ich (?:schicke|sende|melde|werde|kümmere)|wir (?:werden|senden|schicken)|bräuchte|denk(?:t|en sie)? (?:bitte )?(?:daran|dran)',
};

const fr: DateWords = {
  months: [
    'janv(?:ier|\\.)?',
    'févr?(?:ier|\\.)?|fevr(?:ier)?',
    'mars',
    'avr(?:il|\\.)?',
    'mai',
    'juin',
    'juil(?:let|\\.)?',
    'août|aout',
    'sept(?:embre|\\.)?',
    'oct(?:obre|\\.)?',
    'nov(?:embre|\\.)?',
    'déc(?:embre|\\.)?|decembre',
  ],
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  days: [
    ['après-demain|apres-demain', 2],
    ['demain', 1],
    [
      "aujourd['’]hui|ce (?:soir|matin|midi)|cet après-midi|(?:la )?fin de (?:la )?journée|en fin de journée",
      0,
    ],
  ],
  next: 'prochain',
  coming: 'ce',
  last: 'dernier|passé',
  nextSkipsWeek: false,
  nextWeek: '(?:la )?semaine prochaine',
  thisWeek: 'cette semaine',
  endOf: "(?:la |en )?fin (?:de la |du |de l[’']|de cette |de ce |de |d[’'])?",
  week: 'semaine',
  month: 'mois',
  quarter: 'trimestre',
  year: "année|l[’']année",
  within: "dans(?: les)?|sous|d[’']ici|en",
  dayUnit: 'jours?',
  workingDayUnit: 'jours? (?:ouvrés?|ouvrables?)',
  weekUnit: 'semaines?',
  hourUnit: 'heures?|h',
  numbers: [
    'une?',
    'deux',
    'trois',
    'quatre',
    'cinq',
    'six',
    'sept',
    'huit|huitaine',
    'neuf',
    'dix',
  ],
  ordinal: '(?:le|au) (\\d{1,2})(?:er)?(?![\\d:h/.-])',
  of: '',
  at: 'à|avant|,|vers',
  times: [
    ['midi', 720],
    ['minuit', 1439],
  ],
  by: "(?:avant|d[’']ici|jusqu[’'](?:au|à)|au plus tard|pour|date limite(?: est| fixée)?:?|échéance:?|dernier délai:?|limite:?)(?: (?:le|la|au|à|du|fixée au))?(?: (?:le|la))?",
  byBehind: 'au plus tard|dernier délai|maximum',
  action:
    "merci de|s['’]il (?:vous|te) pla[iî]t|svp|stp|veuillez|(?:pouvez|pourriez|pourrais|peux)[- ](?:vous|tu)|est-ce que (?:vous|tu)|il faut|faudrait|devez|dois|doit|besoin|n['’]oubliez pas|je (?:vous|t['’])?\\s?(?:envoie|enverrai|transmets)|nous (?:devons|enverrons)|envoyez|confirmez|à retourner|à rendre",
};

const es: DateWords = {
  months: [
    'ene(?:ro|\\.)?',
    'feb(?:rero|\\.)?',
    'mar(?:zo|\\.)?',
    'abr(?:il|\\.)?',
    'may(?:o|\\.)?',
    'jun(?:io|\\.)?',
    'jul(?:io|\\.)?',
    'ago(?:sto|\\.)?',
    'sep(?:t|tiembre|\\.)?|setiembre',
    'oct(?:ubre|\\.)?',
    'nov(?:iembre|\\.)?',
    'dic(?:iembre|\\.)?',
  ],
  weekdays: [
    'lunes',
    'martes',
    'miércoles|miercoles',
    'jueves',
    'viernes',
    'sábado|sabado',
    'domingo',
  ],
  days: [
    ['pasado mañana', 2],
    ['(?<!(?:la|esta|de|las) )mañana', 1],
    ['hoy|esta (?:tarde|noche|mañana)|(?:al |el )?(?:final|fin) del día|(?:el )?cierre del día', 0],
  ],
  next: 'próximo|proximo|que viene',
  coming: 'este',
  last: 'pasado|último',
  nextSkipsWeek: false,
  nextWeek: '(?:la )?(?:próxima semana|semana que viene|semana próxima)',
  thisWeek: 'esta semana',
  endOf: '(?:a |al |el |para )?(?:finales|fines|final|fin)(?: de(?: la| este| esta)?| del)',
  week: 'semana',
  month: 'mes',
  quarter: 'trimestre',
  year: 'año',
  within: 'en|dentro de|en los próximos|en un plazo de',
  dayUnit: 'días?',
  workingDayUnit: 'días? (?:hábiles?|laborables?)',
  weekUnit: 'semanas?',
  hourUnit: 'horas?',
  numbers: ['una?', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
  ordinal: '(?:el(?: día)?|del(?: día)?|al) (\\d{1,2})(?![\\d:/.-]|\\s?%)',
  of: 'de',
  at: 'a las?|antes de las?|,|sobre las?',
  times: [
    ['mediodía', 720],
    ['medianoche', 1439],
  ],
  by: '(?:antes de(?:l)?|hasta|para|a más tardar|como (?:muy tarde|máximo)|fecha límite(?: es)?:?|plazo:?|vence|no más tarde de(?:l)?)(?: (?:el|la|del|al|día|las?))?(?: (?:el|día|próximo))?',
  byBehind: 'a más tardar|como máximo|como muy tarde',
  action:
    'por favor|porfa|puede[sn]?|podría[sn]?|podrías|necesit[oa](?:mos|n)?|debe(?:s|n|mos)?|hay que|tiene[sn]? que|envía|envíe|enviar|confirma|confirme|mándame|avísame|recuerda|le enviaré|te enviaré|enviaremos',
};

const it: DateWords = {
  months: [
    'gen(?:naio|\\.)?',
    'feb(?:braio|\\.)?',
    'mar(?:zo|\\.)?',
    'apr(?:ile|\\.)?',
    'mag(?:gio|\\.)?',
    'giu(?:gno|\\.)?',
    'lug(?:lio|\\.)?',
    'ago(?:sto|\\.)?',
    'set(?:tembre|\\.)?',
    'ott(?:obre|\\.)?',
    'nov(?:embre|\\.)?',
    'dic(?:embre|\\.)?',
  ],
  weekdays: [
    'lunedì|lunedi',
    'martedì|martedi',
    'mercoledì|mercoledi',
    'giovedì|giovedi',
    'venerdì|venerdi',
    'sabato',
    'domenica',
  ],
  days: [
    ['dopodomani', 2],
    ['domani', 1],
    ['oggi|stasera|questa sera|stamattina|(?:la )?fine (?:della )?giornata|fine giornata', 0],
  ],
  next: 'prossim[oa]',
  coming: 'quest[oa]',
  last: 'scors[oa]|passat[oa]',
  nextSkipsWeek: false,
  nextWeek: '(?:la )?(?:prossima settimana|settimana prossima)',
  thisWeek: 'questa settimana',
  endOf: "(?:la |alla )?fine(?: del(?:la|l[’'])?| di)?",
  week: 'settimana',
  month: 'mese',
  quarter: 'trimestre',
  year: "anno|l[’']anno",
  within: 'tra|fra|entro|in|nei prossimi',
  dayUnit: 'giorn[oi]',
  workingDayUnit: 'giorn[oi] lavorativ[oi]',
  weekUnit: 'settiman[ae]',
  hourUnit: 'or[ae]',
  numbers: ['un[ao]?', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci'],
  ordinal: '(?:il|del|al)(?: giorno)? (\\d{1,2})(?![\\d:/.-]|\\s?%)',
  of: 'di',
  at: 'alle|entro le|,|prima delle',
  times: [
    ['mezzogiorno', 720],
    ['mezzanotte', 1439],
  ],
  by: "(?:entro(?: e non oltre)?|prima d(?:i|el|ella)|fino a(?:l)?|per|non oltre|al più tardi|scadenza(?: è)?:?|scade)(?: (?:il|la|le|l[’']))?",
  byBehind: 'al più tardi|al massimo',
  action:
    'per favore|per cortesia|cortesemente|può|puoi|potresti|potrebbe|potete|potreste|bisogna|dev[ei]|dovete|devono|serve|servono|ho bisogno|abbiamo bisogno|inviami|mandami|mi mandi|confermare|confermi|conferma|ricordati|ti mando|le invierò|invieremo|vi prego|ti prego|la prego',
};

const nl: DateWords = {
  months: [
    'jan(?:uari|\\.)?',
    'feb(?:ruari|\\.)?',
    'maart|mrt\\.?',
    'apr(?:il|\\.)?',
    'mei',
    'juni?',
    'juli?',
    'aug(?:ustus|\\.)?',
    'sept?(?:ember|\\.)?',
    'okt(?:ober|\\.)?',
    'nov(?:ember|\\.)?',
    'dec(?:ember|\\.)?',
  ],
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  days: [
    ['overmorgen', 2],
    ['morgen(?:ochtend|middag|avond)?', 1],
    ['vandaag|vanavond|vanmiddag|(?:het )?eind(?:e)? van de (?:werk)?dag|einde (?:werk)?dag', 0],
  ],
  next: 'volgende',
  coming: 'komende|aanstaande|aankomende|deze',
  last: 'afgelopen|vorige',
  nextSkipsWeek: true,
  nextWeek: 'volgende week',
  thisWeek: 'deze week',
  endOf: '(?:het )?eind(?:e)?(?: van(?: de| het| deze)?)?',
  week: 'week',
  month: 'maand',
  quarter: 'kwartaal',
  year: 'jaar',
  within: 'over|binnen|in de komende',
  dayUnit: 'dag(?:en)?',
  workingDayUnit: 'werkdag(?:en)?',
  weekUnit: 'we(?:e)?k(?:en)?',
  hourUnit: 'uur|uren',
  numbers: ['een|één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'],
  ordinal: '(?:de|den) (\\d{1,2})(?:e|de|ste)',
  of: '',
  at: 'om|voor|,|uiterlijk',
  times: [
    ['12 uur ’s middags|het middaguur', 720],
    ['middernacht', 1439],
  ],
  by: '(?:vóór|voor|uiterlijk(?: op)?|tegen|tot(?: en met| uiterlijk)?|t/m|deadline(?: is)?:?|niet later dan)(?: (?:het|de|op|om))?',
  byBehind: 'uiterlijk|op zijn laatst',
  action:
    'alsjeblieft|a\\.?u\\.?b|alstublieft|graag|kun je|kunt u|kan je|kunnen jullie|zou je|zou u|wil je|wilt u|willen jullie|moet(?:en)?|nodig|vergeet niet|stuur|bevestig|laat (?:me|het|mij|ons)|ik (?:stuur|zal)|wij (?:sturen|zullen)|gelieve',
};

const pt: DateWords = {
  months: [
    'jan(?:eiro|\\.)?',
    'fev(?:ereiro|\\.)?',
    'mar(?:ço|\\.)?',
    'abr(?:il|\\.)?',
    'mai(?:o|\\.)?',
    'jun(?:ho|\\.)?',
    'jul(?:ho|\\.)?',
    'ago(?:sto|\\.)?',
    'set(?:embro|\\.)?',
    'out(?:ubro|\\.)?',
    'nov(?:embro|\\.)?',
    'dez(?:embro|\\.)?',
  ],
  weekdays: [
    'segunda(?:-feira)?',
    'terça(?:-feira)?|terca(?:-feira)?',
    'quarta(?:-feira)?',
    'quinta(?:-feira)?',
    'sexta(?:-feira)?',
    'sábado|sabado',
    'domingo',
  ],
  days: [
    ['depois de amanhã', 2],
    ['amanhã', 1],
    ['hoje|esta (?:tarde|noite)|(?:o |ao )?(?:final|fim) do (?:dia|expediente)', 0],
  ],
  next: 'próxim[ao]|proxim[ao]|que vem',
  coming: 'n?est[ae]',
  last: 'passad[ao]|últim[ao]',
  nextSkipsWeek: false,
  nextWeek: '(?:a |na )?(?:próxima semana|semana que vem)',
  thisWeek: 'esta semana',
  endOf: '(?:o |ao |no )?(?:final|fim) d(?:a|o|e|este|esta)',
  week: 'semana',
  month: 'mês',
  quarter: 'trimestre',
  year: 'ano',
  within: 'em|dentro de|nos próximos',
  dayUnit: 'dias?',
  workingDayUnit: 'dias? úteis|dia útil',
  weekUnit: 'semanas?',
  hourUnit: 'horas?',
  numbers: ['uma?', 'dois|duas', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez'],
  ordinal: '(?:o dia|dia) (\\d{1,2})(?![\\d:/.-])',
  of: 'de',
  at: 'às?|até às?|,|pelas',
  times: [
    ['meio-dia', 720],
    ['meia-noite', 1439],
  ],
  by: '(?:até|antes d[eoa]|no máximo(?: até)?|o mais tardar|prazo(?: é)?:?|data limite:?|vence|para)(?: (?:o|a|ao|à|às|dia|em|no|na))?(?: (?:dia|próxim[ao]))?',
  byBehind: 'no máximo|o mais tardar|impreterivelmente',
  action:
    'por favor|pode(?:m|s|ria|riam|rias)?|podia[sm]?|consegue[sm]?|preciso|precisamos|precisa|deve(?:m)?|tem de|tem que|temos (?:de|que)|envi[ae]|enviar|confirm[ae]|confirmar|mande|favor|não (?:se )?esqueça|enviarei|vou enviar|enviaremos|solicito|solicitamos',
};

const WORDS: ReadonlyMap<string, DateWords> = new Map(
  Object.entries({ en, de, fr, es, it, nl, pt }),
);

/** The words of a language (ISO 639-1), or undefined where only digits can be read. */
export function dateWordsOf(language: string | undefined): DateWords | undefined {
  return language === undefined ? undefined : WORDS.get(language);
}
