import type { Language } from './language.js';

export const nl: Language = {
  name: 'Dutch',
  locale: 'nl-NL',
  nounsHaveCapitals: false,
  address: ['u', 'je'],
  dates: {
    months: `jan(?:uari|\\.)? feb(?:ruari|\\.)? maart|mrt\\.? apr(?:il|\\.)? mei juni? juli? aug(?:ustus|\\.)? sept?(?:ember|\\.)?
      okt(?:ober|\\.)? nov(?:ember|\\.)? dec(?:ember|\\.)?`,
    weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
    days: [
      ['overmorgen', 2],
      ['(?<!(?:goede|goeie) )morgen(?:ochtend|middag|avond)?', 1],
      ['vandaag|vanavond|vanmiddag', 0],
    ],
    endOfDay: '(?:het )?eind(?:e)? (?:van de )?(?:werk)?dag',
    next: 'volgende',
    coming: 'komende|aanstaande|aankomende|deze',
    last: 'afgelopen|vorige',
    nextSkipsWeek: true,
    nextWeek: 'volgende week',
    thisWeek: 'deze week',
    endOf: '(?:het )?eind(?:e)?(?: van(?: de| het| deze)?)?',
    periods: { week: 'week', month: 'maand', quarter: 'kwartaal', year: 'jaar' },
    within: 'over|binnen|in de komende',
    withinDeadline: 'binnen',
    units: {
      day: 'dag(?:en)?',
      workingDay: 'werkdag(?:en)?',
      week: 'we(?:e)?k(?:en)?',
      hour: 'uur|uren',
    },
    numbers: 'een|één twee drie vier vijf zes zeven acht negen tien',
    ordinal: '(?:de|den) (\\d{1,2})(?:e|de|ste)',
    at: 'om|voor|,|uiterlijk',
    atHour: 'om',
    clock: 'uur',
    times: { 720: '12 uur ’s middags|het middaguur', 1439: 'middernacht' },
    on: 'op',
    joint: 'de|van',
    introduces: 'op|[^\\s\\d]{2,10}dag',
    by: `(?:vóór|voor|uiterlijk(?: op)?|tegen|tot(?: en met| uiterlijk)?|t/m|deadline(?: is)?:?|niet later dan)
      (?: (?:het|de|op|om))?`,
    byBehind: 'uiterlijk|op zijn laatst',
    action: `alsjeblieft|a\\.?u\\.?b|alstublieft|graag|kun je|kunt u|kan je|kunnen jullie|zou je|zou u|wil je|wilt u|
      willen jullie|moet(?:en)?|nodig|vergeet niet|stuur|bevestig|laat (?:me|het|mij|ons)|ik (?:stuur|zal)|
      wij (?:sturen|zullen)|gelieve`,
  },
  nearDays: [
    ['[Vv]andaag|[Vv]anochtend|[Vv]anmiddag|[Vv]anavond', 0],
    ['[Mm]orgen(?:ochtend|middag|avond)?', 1],
    ['[Gg]isteren(?:ochtend|middag|avond)?', -1],
  ],
  sentences: {
    abbreviations: 'dhr mevr mw bijv o.a d.w.z m.b.t t.a.v i.p.v',
    looseAbbreviations: 'enz vr ma di wo do za zo',
  },
  stopWords: `de het een en of maar want niet geen ik jij je hij zij ze wij we jullie u mij me hem haar ons hun dit dat deze die wat wie
    waar wanneer hoe waarom als dan dus ook nog al wel naar van voor met in op aan bij uit om te tot over onder door is
    zijn was waren wordt worden heeft hebben had kan kunnen moet moeten zal`,
  emptyWords: undefined,
  requests: {
    task: `(?:kun|kan|kunt|kunnen|zou|zouden|wil|wilt|willen|wou) (?:je|jij|u|jullie)(?!\\p{L})|(?:alsjeblieft|alstublieft|a\\.?u\\.?b|s\\.?v\\.?p)(?!\\p{L})|graag(?!\\p{L}).*(?:voor|uiterlijk|ontvang|hoor|bevestig|reactie|antwoord|aanlever)|
      laat (?:me|mij|ons|het|even)|(?:ik|wij|we) (?:heb|hebben) [^.]*nodig|(?:je|jij|u|jullie) (?:moet|moeten|dient|dienen)|(?:stuur|geef|bel|mail) (?:me|mij|ons|even)|vergeet niet|wie kan|gelieve|verzoek(?:e|en)?(?!\\p{L})`,
    approval: 'goedkeur\\p{L}*|akkoord|ondertekenen|handtekening|tekenen|toestemming',
    meeting:
      '(?:afspraak|afspreken|overleg|vergadering|bellen|gesprek|lunch|koffie)(?!\\p{L}).*(?:\\?|dag|week|uur|\\d)|(?:ben je|bent u|zijn jullie) (?:vrij|beschikbaar)|schikt het',
    courtesy:
      '(?:bijgaand|bijgevoegd|in de bijlage)|aarzel niet|(?:bij|voor|mocht)[^.]*vragen|hoe gaat het|alvast bedankt|graag gedaan',
    reminder: 'herinnering',
    promise: 'ik (?:stuur|zal|ga|laat|kijk)|wij (?:sturen|zullen)',
  },
  questions: {
    opens: 'wanneer|waarom|hoeveel',
    time: 'wanneer|hoe (?:lang|laat)',
    amount: 'hoeveel',
    place: 'waar',
    which: 'welke?',
    asking: 'samenvatting gezegd geschreven gestuurd bericht vergadering zoek toon hoeveel nieuw',
  },
  denial: {
    words: 'niet|geen|nooit|niemand|niets',
    refusals: 'zonder',
    idioms: 'niet vergeten',
  },
  numbers: {
    percent: 'procent',
    thousand: 'duizend',
    million: 'miljoen',
    billion: 'miljard',
  },
  people: {
    openers: 'dank ja',
    and: 'en',
    titles: 'dhr mevr',
    particles: 'van de der den',
    afterName: 'bv nv',
    all: 'allemaal|iedereen|collega[a-z]*',
  },
  greetings: 'beste | dag | hoi | geachte | goedemorgen | goedemiddag | goedendag | goedenavond',
  quotes: {
    wrote: 'schreef | geschreven',
    leadIns: 'op',
    headers: {
      from: 'van | afzender',
      sent: 'verzonden | verzonden op | datum',
      to: 'aan | naar',
      cc: 'kopie',
      subject: 'onderwerp',
    },
    original: 'oorspronkelijk bericht | origineel bericht',
    forwarded: 'doorgestuurd bericht | begin doorgestuurd bericht',
    automatic: `automatisch antwoord | automatische reactie | afwezig | afwezigheidsbericht | niet aanwezig`,
    reply: 'antw | antwoord',
    forward: 'doorst',
  },
  signatures: {
    closing: 'groet groeten groetjes mvg hoogachtend',
    companions: 'met vriendelijke hartelijke beste warme de een',
    lines: 'tot ziens | tot snel | tot gauw | tot morgen | fijne dag | fijne dag nog',
    thanks: 'bedankt | alvast bedankt | dank je wel | dank je',
    deviceStarts: `verzonden vanaf | verzonden met | verzonden via | verzonden vanuit | verstuurd vanaf | verstuurd met
      verstuurd via | outlook voor | download outlook voor`,
    notices: `dit bericht / vertrouwelijk | deze e-mail / vertrouwelijk | niet de geadresseerde | niet de beoogde
      denk aan het milieu`,
    bannerStarts: 'let op',
    bannerProofs: 'extern | afzender | bijlagen',
  },
  folders: {
    deleted: `prullenbak | verwijderde items | verwijderd`,
    junk: `ongewenste e-mail | ongewenst`,
    drafts: `concepten | postvak uit | sjablonen`,
  },
  mail: {
    greet: { formal: 'Geachte', plain: 'Beste', friendly: 'Hallo' },
    greetNobody: 'Goedendag',
    afterGreeting: ',',
    thanks: 'Bedankt voor het bericht.',
    about: ['Over', '“', '”', ':'],
    closings: {
      formal: 'Met vriendelijke groet,',
      plain: 'Met vriendelijke groet,',
      friendly: 'Groeten,',
    },
    blanks: 'wanneer? | wie? | hoeveel? | welke? | ja of nee? | welk bestand? | uw antwoord?',
    formal: /\b(?:geachte|u|uw)\b/i,
  },
  binding: {
    ways: {
      paying: 'betal betaal overmak',
      signing: 'onderteken teken',
      promising: 'belo toezeg garant',
      handingOver: 'bijlage bijgevoeg bijvoeg stuur sture gestuur verstuur lever',
      approving: 'goedkeur goedgekeur',
      agreeing: 'ja! akkoord bevestig accept',
      undertaking: 'ik_zal wij_zullen we_zullen zal_ik',
      ending: 'opzeg opgezeg',
      disclosing: 'wachtwoord toegang',
      ordering: 'bestel koop',
      admitting: 'aansprake verantwoord',
    },
    assent: 'ja! goed! prima! akkoord! graag!',
    noted: 'zal!',
  },
  followUps: undefined,
  secrets: {
    is: 'luidt|is',
    password: 'wachtwoord|toegangscode',
    for: 'voor',
    codeName: 'verificatiecode|beveiligingscode|inlogcode',
    your: 'uw|je',
    as: 'als',
  },
  thread: {
    settled: `(?<!\\p{L})(?:(?:hebben|heeft|heb) [^?]*(?:besloten|afgesproken|goedgekeurd|gekozen)|
      (?:is|zijn|wordt|werd) [^?]*(?:besloten|goedgekeurd|verplaatst|verschoven|uitgesteld|geannuleerd))(?!\\p{L})`,
    unsettled: 'als|zou|misschien|niet',
    wonders: 'waarom|hoe|wie',
    possible: 'opties|mogelijkheden',
    answers: 'ja',
    closing: 'bedankt|groeten?|met vriendelijke groet(?:en)?',
  },
  tables: {
    identifiers: 'nummer',
    totals: 'totaal',
  },
  meeting: {
    decision: 'besloten|afgesproken|we (?:doen|nemen|houden|gaan voor|kiezen)|dat doen we',
    promise: 'ik (?:zal|ga|stuur|bel|maak|vraag|regel|bereid|controleer|schrijf|zorg|pak)',
    unanswered: 'weet ik (?:ook )?niet|geen idee|blijft open|goede vraag|zoeken we uit',
  },
};
