import type { Language } from './language.js';

export const it: Language = {
  name: 'Italian',
  locale: 'it-IT',
  nounsHaveCapitals: false,
  address: ['Lei', 'tu'],
  dates: {
    months: `gen(?:naio|\\.)? feb(?:braio|\\.)? mar(?:zo|\\.)? apr(?:ile|\\.)? mag(?:gio|\\.)? giu(?:gno|\\.)? lug(?:lio|\\.)?
      ago(?:sto|\\.)? set(?:tembre|\\.)? ott(?:obre|\\.)? nov(?:embre|\\.)? dic(?:embre|\\.)?`,
    weekdays:
      'lunedì|lunedi martedì|martedi mercoledì|mercoledi giovedì|giovedi venerdì|venerdi sabato domenica',
    days: [
      ['dopodomani', 2],
      ['domani', 1],
      ['oggi|stasera|questa sera|stamattina', 0],
    ],
    endOfDay: '(?:la )?fine (?:della )?giornata',
    next: 'prossim[oa]',
    coming: 'quest[oa]',
    last: 'scors[oa]|passat[oa]',
    nextSkipsWeek: false,
    nextWeek: '(?:la )?(?:prossima settimana|settimana prossima)',
    thisWeek: 'questa settimana',
    endOf: "(?:la |alla )?fine(?: del(?:la|l[’'])?| di)?",
    periods: { week: 'settimana', month: 'mese', quarter: 'trimestre', year: "anno|l[’']anno" },
    within: 'tra|fra|entro|in|nei prossimi',
    withinDeadline: 'entro',
    units: {
      day: 'giorn[oi]',
      workingDay: 'giorn[oi] lavorativ[oi]',
      week: 'settiman[ae]',
      hour: 'or[ae]',
    },
    numbers: 'un[ao]? due tre quattro cinque sei sette otto nove dieci',
    ordinal: '(?:il|del|al)(?: giorno)? (\\d{1,2})(?![\\d:/.-]|\\s?%)',
    of: 'di',
    at: 'alle|entro le|,|prima delle',
    atHour: 'alle|entro le|prima delle',
    times: { 720: 'mezzogiorno', 1439: 'mezzanotte' },
    on: 'il|del',
    joint: 'il|di|del',
    introduces: 'il|(?:lun|mar|mer|gio|ven)[^\\s\\d]*',
    by: `(?:entro(?: e non oltre)?|prima d(?:i|el|ella)|fino a(?:l)?|per|non oltre|al più tardi|scadenza(?: è)?:?|scade)
      (?: (?:il|la|le|l[’']))?`,
    byBehind: 'al più tardi|al massimo',
    action: `per favore|per cortesia|cortesemente|può|puoi|potresti|potrebbe|potete|potreste|bisogna|dev[ei]|dovete|devono|serve|
      servono|ho bisogno|abbiamo bisogno|inviami|mandami|mi mandi|confermare|confermi|conferma|ricordati|ti mando|le invierò|
      invieremo|vi prego|ti prego|la prego`,
  },
  nearDays: [
    ['[Oo]ggi|[Ss]tamattina|[Ss]tamani|[Ss]tasera', 0],
    ['[Dd]omani(?: (?:mattina|sera))?', 1],
    ['[Ii]eri(?: (?:mattina|sera))?', -1],
  ],
  sentences: {
    abbreviations: 'sig sig.ra dott dott.ssa avv ing egr spett pag tel',
    looseAbbreviations: 'es',
    beforeOrdinal: 'il',
  },
  stopWords: `il lo la gli i le un uno una e ed o ma io tu lui lei noi voi loro mi ti si ci vi questo questa quello quella che chi cosa
    quando come dove perché se non sì più molto già anche con senza per da di in su tra fra al del della nel nella è sono
    era essere ha hanno fare`,
  emptyWords: undefined,
  requests: {
    task: `(?:potresti|potrebbe|potreste|puoi|può|potete|vorresti|riesci|riuscite)(?!\\p{L})[^.]*\\?|per (?:favore|piacere|cortesia)|cortesemente|gentilmente|(?:ti|vi|le|la) (?:chiedo|chiediamo|prego|preghiamo)|
      (?:ho|abbiamo|avrei|avremmo) bisogno|(?:mi|ci) (?:serve|servono|servirebbe|fai|fate|mandi|mandate|dici)|(?:fammi|fateci|fatemi|dimmi|ditemi|mandami|inviami|inviatemi|confermami|avvisami|ricordati)(?!\\p{L})|
      non dimenticare|(?:devi|dovete|dovresti|dovreste)(?!\\p{L})|chi può`,
    approval: 'approv\\p{L}*|firm(?:are|a|i)(?!\\p{L})|autorizz\\p{L}*|benestare|via libera',
    meeting:
      '(?:riunione|incontro|incontrarci|vederci|chiamata|sentirci|appuntamento|pranzo|caffè)(?!\\p{L}).*(?:\\?|lunedì|martedì|mercoledì|giovedì|venerdì|domani|settimana|\\d)|(?:sei|è|siete) (?:libero|libera|liberi|disponibil\\p{L})',
    courtesy:
      'in allegato (?:trov|ti|le|vi)|non esit\\p{L}*|resto a disposizione|come (?:stai|sta|va)\\s*\\?|grazie in anticipo',
    reminder: 'sollecito|promemoria',
    promise: '(?:ti|vi|le) (?:invio|invierò|mando|manderò|faccio sapere)',
  },
  questions: {
    time: 'quando|a che ora',
    amount: 'quant[oaie]',
    person: 'chi',
    place: 'dove',
    which: 'qual[ei]?',
    asking: 'riassunto detto scritto inviato messaggio riunione cerca mostra quanto nuovo',
    timeAnswer: '\\p{L}+d[ìí](?!\\p{L})|domani',
  },
  denial: {
    words: 'non|nessun[oa]?|niente',
    refusals: 'annul|impossibile|senza',
    idioms: 'non esiti?',
  },
  numbers: {
    percent: 'per cento',
    thousand: 'mila|mille',
    million: 'milioni',
    billion: 'miliardi',
  },
  people: {
    openers: 'ciao grazie',
    and: 'e',
    titles: 'sig',
    particles: 'da di de',
    afterName: 'srl spa',
    all: '(?:a )?tutti(?: e tutte)?|(?:a )?tutte(?: e tutti)?',
  },
  greetings: `ciao | buongiorno | buonasera | gentile | gentili | caro | cara | cari | care`,
  quotes: {
    wrote: 'ha scritto | scrive',
    leadIns: 'il | in',
    headers: {
      from: 'da | mittente',
      sent: 'inviato | data | data invio',
      to: 'a | destinatario',
      cc: 'ccn',
      subject: 'oggetto',
    },
    original: 'messaggio originale | messaggio originario',
    forwarded: 'messaggio inoltrato | inizio messaggio inoltrato | inizio del messaggio inoltrato',
    automatic: `risposta automatica | fuori sede | fuori ufficio | assenza`,
    reply: 'r | rif',
    forward: 'i',
  },
  signatures: {
    closing: 'saluti saluto',
    companions: 'i miei cordiali distinti migliori cari più tanti un caro',
    lines: `a presto | un abbraccio | arrivederci | ciao | buona giornata | buona serata | buon lavoro | buon weekend`,
    starts: 'in attesa di un',
    thanks: 'grazie | grazie mille',
    deviceStarts: `inviato da | inviata da | inviato dal | inviato con | inviato tramite | scarica outlook | ottieni outlook`,
    notices: `questo messaggio / riservat | questo messaggio / confidenzial | presente messaggio / destinatari
      presente e-mail / riservat | prima di stampare`,
    bannerStarts: 'attenzione',
    bannerProofs: 'mittente | allegati',
  },
  folders: {
    deleted: `cestino | posta eliminata | eliminati`,
    junk: `posta indesiderata | indesiderata`,
    drafts: `bozze | posta in uscita | modelli`,
  },
  mail: {
    greet: { formal: 'Buongiorno', plain: 'Buongiorno', friendly: 'Ciao' },
    greetNobody: 'Buongiorno',
    afterGreeting: ',',
    thanks: 'grazie per il messaggio.',
    about: ['Riguardo a', '«', '»', ':'],
    closings: { formal: 'Cordiali saluti', plain: 'Saluti', friendly: 'Un caro saluto' },
    blanks: 'quando? | chi? | quanto? | quale? | sì o no? | quale file? | la sua risposta?',
    formal: /\b(?:gentil[ei]|egregi[oa]|spettabile)\b|(?<=[^.?!:\s] )(?:Lei|Suo|Sua)\b/,
  },
  binding: {
    ways: {
      paying: 'pag',
      signing: 'firm',
      promising: 'promett promess impegn assicur garant',
      handingOver: 'allega allego invi inoltr consegn mand',
      approving: 'approv autori',
      agreeing: 'sì! accett conferm',
      ending: 'disdi annull dimett',
      disclosing: 'accesso',
      ordering: 'ordin acquist',
      admitting: 'colp responsab',
    },
    assent: 'sì! bene! certo! perfetto!',
  },
  followUps: undefined,
  secrets: {
    is: 'è|é',
    codeName: 'codice (?:di verifica|di sicurezza|di accesso|otp)',
    your: 'il tuo|tu',
    as: 'come',
  },
  thread: {
    settled: `(?<!\\p{L})(?:abbiamo (?:deciso|concordato|approvato|scelto)|(?:è stat[oa]|è) (?:decis[oa]|approvat[oa]|rimandat[oa]|annullat[oa]|rinviat[oa]|spostat[oa]))(?!\\p{L})`,
    unsettled: 'se|forse|non',
    wonders: 'perché|come|chi',
    possible: 'opzioni|alternative|possibilità',
    pronoun: '[a-z]r(?:lo|la|li|le)(?!\\p{L})',
    answers: 'sì|si|no',
    closing: 'grazie|cordiali saluti|saluti|a presto',
  },
  tables: {
    identifiers: 'anno',
    totals: 'totale',
  },
  meeting: {
    decision: `abbiamo deciso|decidiamo|è deciso|d['’]accordo, (?:facciamo|andiamo)|facciamo così|restiamo|andiamo con|prendiamo`,
    promise: `me ne occupo|ci penso io|vi mando|ti mando|preparo|controllo|chiedo|chiamo|scrivo|lo faccio`,
    unanswered: 'non (?:lo )?so|nessuna idea|resta aperto|bella domanda|vedremo',
  },
};
