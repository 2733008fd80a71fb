import type { Request } from '../../core/ports/writer.js';

/** What somebody wants: an answer, work, a yes, or time together. */
export type RequestKind = Request['kind'];

/** A pattern that is compiled when it is first needed: most mailboxes hold two languages, not seven. */
export interface RequestPattern {
  /** Whether it occurs in a lower-case sentence, after a character that is no letter. */
  test(lowerCase: string): boolean;
}

/** How one language asks. */
export interface RequestRules {
  /** Asks for something to be done. */
  readonly task: RequestPattern;
  /** What a question to the reader has, and one that the writer only wonders about has not. */
  readonly asksReader?: RequestPattern;
  readonly approval: RequestPattern;
  readonly meeting: RequestPattern;
  /** Formulas that look like requests and ask for nothing. */
  readonly courtesy: RequestPattern;
}

// Latin letters up to U+024F. `\p{L}`, and the flags `i` and `u`, cost V8 a hundred times as much to
// compile; the seven languages need no other letters.
const LETTER = '[a-zß-ɏ]';

function words(source: string): RequestPattern {
  let compiled: RegExp | undefined;
  return {
    test(lowerCase) {
      const letters = source.replace(/\s*\n\s*/g, '').replaceAll('\\p{L}', LETTER);
      compiled ??= new RegExp(`(?<!${LETTER})(?:${letters})`);
      return compiled.test(lowerCase);
    },
  };
}

/** ISO 639-1 to rules. English sentences are scored by the linear model; its rules tell the kind. */
export const REQUEST_RULES: Readonly<Record<string, RequestRules>> = {
  en: {
    task: words(`(?:can|could|would|will) (?:you|someone|somebody|anyone)\\b|please|pls\\b|let (?:me|us) know|
      (?:i|we) (?:need|would like|want|ask) you|(?:would|do) you mind|be sure to|make sure|remember to|don't forget`),
    approval: words(
      `approv\\w*|sign[- ]?off|sign (?:it|this|the|that|here)|signature|go[- ]ahead|green light|authori[sz]\\w*|(?:are you )?(?:ok|okay|fine|happy) with`,
    ),
    meeting: words(
      `(?:meet|meeting|call|lunch|coffee|catch up|get together|sit down|appointment)\\b.*(?:\\?|day\\b|week\\b|\\d)|are you (?:free|available)|what time|when (?:would|could|can|are) you`,
    ),
    courtesy:
      words(`(?:please )?find (?:attached|enclosed|below)|(?:please|pls) (?:see|note|find|be advised|be aware|accept my|excuse|forgive|ignore this)\\b|
      (?:please )?(?:do not|don't) hesitate|(?:please |just )?(?:remember|note|keep in mind|bear in mind|be aware) that|feel free to|(?:let me|let us) know if (?:you (?:have|need)|there are|there is|anything|any)\\b.*(?:questions?|concerns?|else|anything|help|problems?|issues?)|
      if you have any (?:further |other |more )?(?:questions?|concerns?)|any (?:questions|concerns)\\?|how are (?:you|things)|hope (?:you|this|all)|unsubscribe|
      (?:please )?(?:do not|don't) (?:reply|respond)(?: to this|\\s*[.!]|$)|why not\\?|right\\?$|ok(?:ay)?\\?$|you know\\?$|isn't it\\?|looking forward`),
  },
  de: {
    task: words(`(?:könn|würd|woll)(?:test|tet|est|et) (?:du|ihr)(?!\\p{L})|^(?:könn|würd)(?:ten|en) sie(?!\\p{L})|(?:könn|würd|woll)(?:ten|en) sie(?!\\p{L})[^.;]*\\?|(?:kannst|willst|magst) du|könnt ihr|können sie(?!\\p{L})[^.]*\\?|bitte(?!\\p{L})|
      wär(?:st|en) (?:du|sie) so|ich (?:bitte|brauche|benötige)|wir (?:bitten|brauchen|benötigen)|(?:lass|lasst|lassen sie) (?:mich|uns|es)|
      (?:gib|gebt|geben sie|sag|sagt|sagen sie|schick|schickt|schicken sie|melde|meldet|melden sie|denk|denkt|denken sie) (?:mir|uns|dich|euch|sich|bitte|daran)|
      (?:du|ihr|sie) (?:musst|müsst|müssen|solltest|solltet|sollten) |wer (?:kann|könnte|übernimmt|möchte)|es wäre (?:schön|gut|nett|toll|super), wenn|vergiss nicht|vergesst nicht`),
    asksReader: words(
      `(?:du|ihr|sie|dir|euch|ihnen|dein\\p{L}*|euer|eure\\p{L}*|wer|was|wann|wo|wie|wohin|welche\\p{L}*|wieviel|gibt es|ist|sind|haben|können|sollen|wollen|passt)(?!\\p{L})`,
    ),
    approval: words(
      `freigabe|freigeben|freizugeben|genehmig\\p{L}*|zustimm\\p{L}*|unterschr\\p{L}*|unterzeichn\\p{L}*|absegnen|einverstanden`,
    ),
    meeting: words(
      `(?:treffen|termin|besprechung|telefonieren|telefonat|meeting|call|mittagessen|kaffee|zusammensetzen)(?!\\p{L}).*(?:\\?|tag|woche|uhr|\\d)|hast du zeit|haben sie zeit|habt ihr zeit|wann passt|passt (?:dir|euch|ihnen|es)`,
    ),
    courtesy: words(
      `(?:anbei|im anhang) (?:finden|findest|findet)|bitte (?:beachten|entschuldig\\p{L}*|nicht auf diese)|bitte finden sie|(?:bei|falls|für|wenn) [^.]*(?:fragen|rückfragen)|zögern sie nicht|wie geht(?:'s| es)|mit der bitte um kenntnis|(?:ich|wir) bitten? (?:vielmals )?um (?:entschuldigung|verzeihung|verständnis|nachsicht)|gern geschehen|bitte schön`,
    ),
  },
  fr: {
    task: words(`(?:pourr(?:iez|ais|ait)|pouv(?:ez)|peux|voudriez|veux)-(?:vous|tu|on)|(?:tu|vous) (?:peux|pourrais|pouvez|pourriez)(?!\\p{L})[^.]*\\?|merci (?:de|d['’])|veuillez|s['’]il (?:te|vous) pla[iî]t|(?:svp|stp)(?!\\p{L})|
      (?:je|nous) (?:te|vous) (?:demande|prie|propose|invite|serai)\\p{L}*|(?:j['’]ai|nous avons|on a) besoin (?:de|d['’]|que)|il faudrait|il faut que (?:tu|vous)|n['’]oublie[rz]?|
      (?:envoie|envoyez|dis|dites|fais|faites|donne|donnez|tiens|tenez|confirme|confirmez|rappelle|rappelez)-(?:moi|nous|le|la|les)|(?:tu|vous) (?:dois|devez|devrais|devriez)|qui (?:peut|pourrait)`),
    asksReader: words(
      `(?:tu|vous|te|toi|ton|ta|tes|votre|vos|est-ce|qui|quand|où|comment|combien|quel\\p{L}*|pourquoi|peut-on|pouvons-nous|avons-nous|as-tu|avez-vous)(?!\\p{L})`,
    ),
    approval: words(
      `approuv\\p{L}*|approbation|valid(?:er|ez|e|ation)(?!\\p{L})|sign(?:er|ez|ature)(?!\\p{L})|feu vert|autoris\\p{L}*|accord(?!\\p{L})[^.]*\\?`,
    ),
    meeting: words(
      `(?:réunion|rendez-vous|rdv|rencontrer|appel|appeler|déjeuner|café|visio|point)(?!\\p{L}).*(?:\\?|lundi|mardi|mercredi|jeudi|vendredi|demain|semaine|\\d)|(?:êtes-vous|es-tu|seriez-vous|serais-tu) (?:libre|disponible|dispo)|quelles sont vos disponibilités`,
    ),
    courtesy: words(
      `veuillez (?:trouver|agréer|recevoir|noter|excuser)|(?:vous trouverez|tu trouveras) (?:ci-joint|en pièce)|n['’]hésite[rz]? pas|je reste à|(?:comment (?:vas-tu|allez-vous)|ça va) ?\\?|merci d['’]avance|je vous prie (?:d['’]agréer|de croire|d['’]excuser)`,
    ),
  },
  es: {
    task: words(`[¿]?(?:podrías|podría|podríais|podrían|puedes|puede|podéis|pueden|te importaría|le importaría)(?!\\p{L})[^.]*\\?|por favor|(?:te|le|os|les) (?:pido|ruego|agradezco|agradecería|importa)|
      (?:necesito|necesitamos|hace falta|quiero|queremos) (?:que|tu|su|vuestr|saber)|(?:dime|díganos|dinos|avísame|avísenos|avisadme|envíame|envíanos|mándame|confírmame|confírmenos|manténme|ayúdame|enviad|envíe\\p{L}*|confirme\\p{L}*)(?!\\p{L})|no (?:olvides|olvide|olvidéis)|(?:tienes|tiene|tenéis|tienen) que|deberías|debería usted|quién puede`),
    approval: words(
      `aprob\\p{L}*|aprueb\\p{L}*|firm(?:ar|a|e|es)(?!\\p{L})|visto bueno|autoriz\\p{L}*|luz verde`,
    ),
    meeting: words(
      `(?:reunión|reunirnos|llamada|vernos|quedar|cita|comer|café)(?!\\p{L}).*(?:\\?|lunes|martes|miércoles|jueves|viernes|mañana|semana|\\d)|(?:estás|está|estáis) (?:libre|disponible)`,
    ),
    courtesy: words(
      `(?:adjunto|adjunta) (?:encontrará|te|le)|no dudes? en|no dude en|quedo a (?:su|tu)|cualquier duda|¿?(?:cómo|qué tal) (?:estás|está|estáis|va)|gracias de antemano`,
    ),
  },
  it: {
    task: words(`(?:potresti|potrebbe|potreste|puoi|può|potete|vorresti|riesci|riuscite)(?!\\p{L})[^.]*\\?|per (?:favore|piacere|cortesia)|cortesemente|gentilmente|(?:ti|vi|le|la) (?:chiedo|chiediamo|prego|preghiamo)|
      (?:ho|abbiamo|avrei|avremmo) bisogno|(?:mi|ci) (?:serve|servono|servirebbe|fai|fate|mandi|mandate|dici)|(?:fammi|fateci|fatemi|dimmi|ditemi|mandami|inviami|inviatemi|confermami|avvisami|ricordati)(?!\\p{L})|non dimenticare|(?:devi|dovete|dovresti|dovreste)(?!\\p{L})|chi può`),
    approval: words(`approv\\p{L}*|firm(?:are|a|i)(?!\\p{L})|autorizz\\p{L}*|benestare|via libera`),
    meeting: words(
      `(?:riunione|incontro|incontrarci|vederci|chiamata|sentirci|appuntamento|pranzo|caffè)(?!\\p{L}).*(?:\\?|lunedì|martedì|mercoledì|giovedì|venerdì|domani|settimana|\\d)|(?:sei|è|siete) (?:libero|libera|liberi|disponibil\\p{L})`,
    ),
    courtesy: words(
      `in allegato (?:trov|ti|le|vi)|non esit\\p{L}*|resto a disposizione|come (?:stai|sta|va)\\s*\\?|grazie in anticipo`,
    ),
  },
  nl: {
    task: words(`(?:kun|kan|kunt|kunnen|zou|zouden|wil|wilt|willen|wou) (?:je|jij|u|jullie)(?!\\p{L})|(?:alsjeblieft|alstublieft|a\\.?u\\.?b|s\\.?v\\.?p)(?!\\p{L})|graag(?!\\p{L}).*(?:voor|uiterlijk|ontvang|hoor|bevestig|reactie|antwoord|aanlever)|
      laat (?:me|mij|ons|het|even)|(?:ik|wij|we) (?:heb|hebben) [^.]*nodig|(?:je|jij|u|jullie) (?:moet|moeten|dient|dienen)|(?:stuur|geef|bel|mail) (?:me|mij|ons|even)|vergeet niet|wie kan|gelieve|verzoek(?:e|en)?(?!\\p{L})`),
    approval: words(`goedkeur\\p{L}*|akkoord|ondertekenen|handtekening|tekenen|toestemming`),
    meeting: words(
      `(?:afspraak|afspreken|overleg|vergadering|bellen|gesprek|lunch|koffie)(?!\\p{L}).*(?:\\?|dag|week|uur|\\d)|(?:ben je|bent u|zijn jullie) (?:vrij|beschikbaar)|schikt het`,
    ),
    courtesy: words(
      `(?:bijgaand|bijgevoegd|in de bijlage)|aarzel niet|(?:bij|voor|mocht)[^.]*vragen|hoe gaat het|alvast bedankt|graag gedaan`,
    ),
  },
  pt: {
    task: words(`(?:poderia|poderias|poderiam|podia|podias|podes|pode|podem|consegues?|consegue)(?!\\p{L})[^.]*\\?|por favor|se faz favor|(?:peço|pedimos|agradeço|agradecemos|solicito|solicitamos|gostaria|gostaríamos)(?:[- ](?:te|lhe|vos|lhes))?(?!\\p{L})|
      (?:preciso|precisamos)(?!\\p{L})|(?:envia|envie|manda|mande|diz|diga|avisa|avise|confirma|confirme)(?:-me|-nos)|(?:me|nos) (?:envie|mande|diga|avise|confirme)|não (?:esqueças|esqueça|se esqueça)|(?:tens|tem|têm) (?:de|que) |deves|deve(?!\\p{L})|quem pode`),
    approval: words(`aprov\\p{L}*|assin(?:ar|e|a|atura)(?!\\p{L})|autoriz\\p{L}*|luz verde`),
    meeting: words(
      `(?:reunião|reunir|encontro|encontrar|chamada|ligar|almoço|café)(?!\\p{L}).*(?:\\?|segunda|terça|quarta|quinta|sexta|amanhã|semana|\\d)|(?:estás|está|estão) (?:livre|disponíve)`,
    ),
    courtesy: words(
      `(?:em anexo|segue em anexo)|não hesite|fico à disposição|qualquer dúvida|(?:como (?:estás|está|vai)|tudo bem)\\s*\\?|desde já agradeço`,
    ),
  },
};
