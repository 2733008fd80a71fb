import type { Language } from './language.js';

export const fr: Language = {
  name: 'French',
  locale: 'fr-FR',
  nounsHaveCapitals: false,
  address: ['vous', 'tu'],
  dates: {
    months: `janv(?:ier|\\.)? févr?(?:ier|\\.)?|fevr(?:ier)? mars avr(?:il|\\.)? mai juin juil(?:let|\\.)? août|aout
      sept(?:embre|\\.)? oct(?:obre|\\.)? nov(?:embre|\\.)? déc(?:embre|\\.)?|decembre`,
    weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
    days: [
      ['après-demain|apres-demain', 2],
      ['demain', 1],
      ["aujourd['’]hui|ce (?:soir|matin|midi)|cet après-midi", 0],
    ],
    endOfDay: '(?:la |en )?fin de (?:la )?journée',
    next: 'prochain',
    coming: 'ce',
    last: 'dernier|passé',
    nextSkipsWeek: false,
    nextWeek: '(?:la )?semaine prochaine',
    thisWeek: 'cette semaine',
    endOf: "(?:la |en )?fin(?: de la| du| de l[’']| de cette| de ce| de| d[’'])?",
    periods: { week: 'semaine', month: 'mois', quarter: 'trimestre', year: "année|l[’']année" },
    within: "dans(?: les)?|sous|d[’']ici|en",
    withinDeadline: "sous|d[’']ici",
    units: {
      day: 'jours?',
      workingDay: 'jours? (?:ouvrés?|ouvrables?)',
      week: 'semaines?',
      hour: 'heures?|h',
    },
    numbers: 'une? deux trois quatre cinq six sept huit|huitaine neuf dix',
    ordinal: '(?:le|au) (\\d{1,2})(?:er)?(?![\\d:h/.-])',
    at: 'à|avant|,|vers',
    atHour: 'à|vers',
    clock: 'heures?',
    times: { 720: 'midi', 1439: 'minuit' },
    on: 'le',
    joint: 'le|de',
    introduces: 'le|du|au|(?:lun|mar|mer|jeu|ven)[^\\s\\d]*',
    by: `(?:avant|d[’']ici|jusqu[’'](?:au|à)|au plus tard|pour|date limite(?: est| fixée)?:?|échéance:?|dernier délai:?|limite:?)
      (?: (?:le|la|au|à|du|fixée au))?(?: (?:le|la))?`,
    byBehind: 'au plus tard|dernier délai|maximum',
    past: `(?:lettre|courrier|mail|e-mail|courriel|message|facture|photo|compte rendu|offre|commande|rapport|contrat|devis|demande|réponse|note|article|relance|appel)s? (?:du|de|en date du)|
      daté\\p{L}* du|depuis(?: le)?`,
    lasts: `(?:suis|serai|sommes|serons|est|sont|reste\\p{L}*|absent\\p{L}*|congés?|vacances|fermé\\p{L}*|attendre|déplacement)[^,;.]{0,30} jusqu[’'](?:au|à)(?: (?:la|le))?|pas [^,;.]{0,30}avant(?: le)?`,
    action: `merci de|s['’]il (?:vous|te) pla[iî]t|svp|stp|veuillez|^que (?:chacun|chacune|tous|toutes|ceux|celles)(?!\\p{L})|(?:pouvez|pourriez|pourrais|peux)[- ](?:vous|tu)|
      est-ce que (?:vous|tu)|il faut|faudrait|devez|dois|doit|besoin|n['’]oubliez pas|
      je (?:vous|t['’])?\\s?(?:envoie|enverrai|transmets)|nous (?:devons|enverrons)|envoyez|confirmez|à retourner|à rendre`,
  },
  nearDays: [
    ["[Aa]ujourd['’]hui|[Cc]e (?:matin|soir)|[Cc]et après-midi", 0],
    ['[Dd]emain(?: (?:matin|midi|soir))?', 1],
    ['[Hh]ier(?: (?:matin|midi|soir))?', -1],
  ],
  sentences: {
    abbreviations: 'm mme mlle mm cf p.ex ex env av bd réf janv févr avr juil',
    beforeOrdinal: 'le',
  },
  stopWords: `le la les un une des du de au aux et ou mais donc ni car je tu il elle on nous vous ils elles me te se lui leur ce cette ces
    cela ça mon ma mes ton son sa ses notre votre que qui quoi dont où quand comment pourquoi si ne pas plus très bien oui
    non avec pour dans sur sous par sans chez entre vers est sont était être été a ont avait avoir fait faire`,
  emptyWords: undefined,
  requests: {
    eventLabels: 'quand|date|jour|heure|horaire|début',
    task: `(?:pourr(?:iez|ais|ait)|pouv(?:ez)|peux|voudriez|veux)-(?:vous|tu|on)|(?:tu|vous) (?:peux|pourrais|pouvez|pourriez)(?!\\p{L})[^.]*\\?|merci (?:à (?:tous|toutes|ceux|celles|chacun|chacune)(?!\\p{L})[^.]* )?(?:de|d['’])|veuillez|s['’]il (?:te|vous) pla[iî]t|(?:svp|stp)(?!\\p{L})|
      (?:je|nous) (?:te|vous) (?:demande|prie|propose|invite|serai)\\p{L}*|(?:j['’]ai|nous avons|on a) besoin (?:de|d['’]|que)|il faudrait|il faut que (?:tu|vous)|n['’]oublie[rz]?|
      (?:envoie|envoyez|dis|dites|fais|faites|donne|donnez|tiens|tenez|confirme|confirmez|rappelle|rappelez)-(?:moi|nous|le|la|les)|(?:tu|vous) (?:dois|devez|devrais|devriez)|qui (?:peut|pourrait)
      |(?:réponse|validation|signature|accord|confirmation|décision) (?:est )?(?:demandée?|requise?|attendue?|nécessaire|souhaitée?)`,
    asksReader:
      '(?:tu|vous|te|toi|ton|ta|tes|votre|vos|est-ce|qui|quand|où|comment|combien|quel\\p{L}*|pourquoi|peut-on|pouvons-nous|avons-nous|as-tu|avez-vous)(?!\\p{L})',
    approval:
      'approuv\\p{L}*|approbation|valid(?:er|ez|e|ation)(?!\\p{L})|sign(?:er|ez|ature)(?!\\p{L})|feu vert|autoris\\p{L}*|accord(?!\\p{L})[^.]*\\?',
    meeting: `(?:réunion|rendez-vous|rdv|rencontrer|appel|appeler|déjeuner|café|visio|point)(?!\\p{L}).*(?:\\?|lundi|mardi|mercredi|jeudi|vendredi|demain|semaine|\\d)|
      (?:êtes-vous|es-tu|seriez-vous|serais-tu) (?:libre|disponible|dispo)|quelles sont vos disponibilités`,
    courtesy: `veuillez (?:trouver|agréer|recevoir|noter|excuser)|(?:vous trouverez|tu trouveras) (?:ci-joint|en pièce)|n['’]hésite[rz]? pas|je reste à|
      (?:comment (?:vas-tu|allez-vous)|ça va) ?\\?|merci d['’]avance|
      (?:contact\\p{L}*|écri\\p{L}*|appel\\p{L}*|adress\\p{L}*|fai\\p{L}*|di\\p{L}*)[^?]* (?:si vous avez|si tu as|en cas|pour toute?) [^?]*(?:questions?|besoin|doute|remarque|renseignement)[^?]*$|
      (?:joign\\p{L}*|associ\\p{L}*)[-\\s](?:vous|toi) à (?:moi|nous) pour (?:féliciter|souhaiter|remercier|accueillir)|^si (?:vous|tu|quelqu['’]un|l['’]un d)[^,?]*(?:voul|veux|veut|souhait|désir|intéress)\\p{L}*[^?]*$|
      ^(?:bonne (?:journée|semaine|soirée)|bon week[- ]end|prenez soin|prends soin)|je vous prie (?:d['’]agréer|de croire|d['’]excuser)`,
    inverted: `est-ce qu|(?:pouvez|pourriez|avez|êtes|voulez|savez)-vous(?!\\p{L})[^?,]*[.…]?$|(?:peux|pourrais|as|es|veux|sais)-tu(?!\\p{L})[^?,]*[.…]?$|y a-t-il`,
    polite: 'pouvez pourriez pourrais vous votre avec encore merci plait plaît',
    reminder: 'rappel|relance',
    deadline: "j'(?:en ai besoin|ai besoin de (?:ta|votre) réponse)|(?:la )?date limite|avant",
    promise: `je (?:vous |te |t['’])?(?:ferai|envoie|enverrai|transmets|reviens|m['’]en occupe)|nous (?:vous )?(?:enverrons|ferons)`,
  },
  questions: {
    opens: 'quand|pourquoi|combien',
    time: 'quand|à quelle (?:heure|date)',
    amount: 'combien',
    person: 'qui',
    place: 'où',
    yesOrNo: 'est-ce',
    which: 'quel(?:le)?s?',
    asking:
      'résumé discuté dit écrit envoyé courriel réunion trouve cherche montre combien nouveau',
    timeAnswer: '\\p{L}+di(?!\\p{L})|demain|semaine|mois',
    amountAnswer: 'deux|trois|quatre|cinq',
    reason: 'pourquoi',
    says: 'dit écrit demandé répondu',
    predicates: 'coûte coûter prix commence finit arrive prévu prévue livré livrée',
    price: 'coûte|prix',
    wishes: 'veut veulent besoin',
    own: 'je',
    decided: "décisions?|(?:qu[’']est-ce qui a été|qu[’']a-t-on) décidé",
    toDo: 'prochaines étapes|tâches|qui fait quoi',
    reasonAnswer: 'parce que|car|puisque|à cause de',
    placeAnswer: 'à|au|dans|sur|chez|en',
    personAnswer: 'je|nous|vous|tu|votre|notre',
  },
  denial: {
    // "ne" counts only with its second half.
    words: 'pas|jamais|rien|aucune?|non',
    refusals: 'sans|annul',
    idioms:
      "n'hésite[rz]? pas|n'oublie[rz]? pas|pas (?:de souci|seulement)|(?:non|pas de) [a-zß-ɏ]*(?:plus tard)",
    common: 'dans|pour|avec|vous|nous|mais',
  },
  numbers: {
    counting: 'deux trois quatre cinq six sept huit neuf dix onze douze',
    percent: 'pour cent',
    thousand: 'mille',
    million: 'millions?',
    billion: 'milliards?',
  },
  people: {
    mayAsk: 'peut|pourrait|est-ce que',
    openers: 'bonjour merci oui non',
    and: 'et',
    titles: 'm mme mlle dr',
    particles: 'de du la le',
    afterName: 'sa sarl sas sasu',
    all: "tous|toutes|à tous|à toutes et à tous|tout le monde|l['’]équipe",
    groups: 'équipe',
    nobody: "la le les il elle on nous vous ils elles tous quelqu'un",
    says: 'demande|a|propose|écrit|souhaite|veut',
    unread: 'ne pas repondre',
  },
  items: {
    kinds: 'mail mails courriel message conversation fil',
    people: 'avec par',
    topic: 'sur concernant',
  },
  greetings: 'bonjour | bonsoir | salut | cher | chère | chers | chères',
  quotes: {
    wrote: 'a écrit | écrit | écrivait',
    leadIns: 'le',
    headers: {
      from: 'de | de la | expéditeur',
      sent: "envoyé | envoyé le | date d'envoi | date",
      to: 'à | destinataire',
      cc: 'copie',
      subject: 'objet',
      other: 'répondre à | envoyé par',
    },
    original: "message d'origine | message original | message initial | e-mail d'origine",
    forwarded: `message transféré | message transmis | début du message réexpédié | début du message transféré
      courriel transféré`,
    automatic: `réponse automatique | réponse automatisée | message d'absence | absence du bureau | absent du bureau | absence`,
    reply: 'ref',
    forward: 'tr',
  },
  signatures: {
    closing: 'cordialement salutations cdlt cdt amicalement amitiés respectueusement bises bisous',
    companions:
      'bien très avec mes nos meilleures sincères distinguées cordiales et à vous vôtre de',
    lines: `bien à vous | bien à toi | bonne journée | belle journée | bonne soirée | bonne fin de journée | bon week[- ]end
      à bientôt | à plus | à plus tard | à demain | au revoir | sincèrement`,
    starts: `je vous prie d'agréer | je vous prie de croire | je vous prie de recevoir | veuillez agréer
      veuillez recevoir | veuillez croire | dans l'attente de votre`,
    thanks: "merci | merci d'avance | merci beaucoup",
    devices: 'mon ma téléphone mobile portable tablette smartphone',
    deviceStarts: `envoyé de | envoyé depuis | envoyé à partir | envoyé avec | envoyé via | envoyé par | envoi depuis
      télécharger outlook | téléchargez outlook | obtenez outlook | obtenir outlook`,
    contact: 'tél',
    noticeWords: {
      mail: `mail | e-mail | courriel | message | pièces jointes`,
      topics: [
        `destinataire | destiné | seule personne | personne nommée | usage exclusif`,
        `par erreur | n'êtes pas`,
        `confidentiel | divulg | secret`,
        `virus | responsabilité | n'engage | opinions`,
        `environnement | imprimer | papier | arbres`,
        `désabonner | désinscrire | données personnelles | vos données | confidentialité`,
      ],
      own: `je j'ai j' mon ma mes moi`,
    },
    notices: `ce message / confidentiel | ce courriel / confidentiel | ce mail / confidentiel | ce message / destinataire
      avis de confidentialité | pensez à l'environnement | garanti sans virus`,
    bannerStarts: "avertissement | courriel externe | vous n'obtenez pas souvent",
    bannerProofs: `externe / expéditeur | externe / courriel | externe / message | extérieur / organisation | cliquez / liens
      pièces jointes / expéditeur | n'obtenez pas souvent`,
  },
  folders: {
    deleted: `corbeille | éléments supprimés | messages supprimés`,
    junk: `courrier indésirable | indésirables | pourriel`,
    drafts: `brouillons | boîte d'envoi | modèles`,
  },
  mail: {
    greet: { formal: 'Bonjour', plain: 'Bonjour', friendly: 'Bonjour' },
    greetNobody: 'Bonjour',
    afterGreeting: ',',
    mirrored: 'Bonjour | Salut',
    thanks: 'Merci pour ce message.',
    about: ['À propos de', '« ', ' »', ' :'],
    closings: { formal: 'Cordialement,', plain: 'Bien cordialement,', friendly: 'Bonne journée,' },
    blanks:
      'quand ? | qui ? | combien ? | lequel ? | oui ou non ? | quel fichier ? | votre réponse ?',
    formal: /\b(?:vous|votre|vos)\b/i,
  },
  binding: {
    ways: {
      paying: 'pai vire virer rembours regler réglera',
      signing: 'sign',
      promising: 'promet promett promess engag garant',
      handingOver: 'joins joint joindr envo enverr transmet livr',
      approving: 'approuv autori',
      agreeing: 'oui! accord! volontiers accept confirm',
      undertaking: 'je_vais nous_allons',
      ending: 'résili annul démission',
      disclosing: 'accès',
      ordering: 'command achet',
      admitting: 'responsab fauté faute',
    },
    assent: "oui! volontiers! parfait! bien! d'accord!",
    noted: 'vais!',
  },
  commands: undefined,
  followUps: {
    why: 'pourquoi(?: #)?',
    draft: 'réponds? à #',
    formal: 'plus formel',
    friendly: 'plus amical',
  },
  secrets: {
    is: 'est|sont',
    password: 'mot de passe|code (?:du )?wi-?fi|mots de passe|mdp|phrase secrète|code pin',
    for: "pour|de|du|d’|d'",
    now: 'maintenant|désormais',
    to: 'à|sur|par|en',
    account: "identifiants?|nom d['’]utilisateur|utilisateur|compte|connexion",
    key: "clé (?:d['’]api|api|secrète|d['’]accès|wi-?fi|de licence|de sécurité|privée|de récupération)|jeton d['’]accès",
    seed: 'phrase de récupération|mots de récupération',
    backup: 'codes? de (?:secours|récupération)',
    codeName:
      "code (?:de vérification|de sécurité|de connexion|à usage unique|d['’]accès|d['’]entrée|de la porte|du portail|de l['’]alarme|du coffre|d['’]alarme|de confirmation|de déverrouillage|d['’]activation)|digicode|code (?:porte|portail|immeuble|alarme|coffre)|code (?:de l['’]immeuble|de la carte(?: bleue)?|confidentiel)",
    your: 'votre|ton',
    code: 'code',
    theCode: 'le (?:nouveau )?code',
    harmless:
      'promo|postal|client|réduction|erreur|réservation|commande|barre|couleur|pays|article',
    as: 'comme',
    signIn: 'connecte-toi|connectez-vous|se connecter|identifie-toi|identifiez-vous',
    and: 'et',
    enter: 'tapez|tape|saisissez|saisis|entrez|entre|composez|compose|utilisez|utilise',
    proves: "(?:vous |te |se )?connect|(?:vous |t['’]|s['’])?identifi|confirm|vérifi",
    keypad: 'clavier|boîtier',
    opened:
      'barrière|porte|portail|immeuble|alarme|coffre(?:-fort)?|cadenas|garage|boîte à clés|casier',
    with: 'avec',
    device: 'ordinateur|téléphone|tablette|portable',
    opens: 'puis|ensuite',
    network: 'wi-?fi|réseau|box',
    plainKey: 'clé|clef|jeton',
    combination: 'combinaison',
    turn: 'gauche|droite|tours?',
  },
  thread: {
    settled: `(?<!\\p{L})(?:(?:avons|a|ai|ont) (?:décidé|convenu|choisi|approuvé|validé|retenu|reporté|annulé)|
      (?:est|sont|a été|ont été) (?:décidée?s?|approuvée?s?|validée?s?|reportée?s?|annulée?s?|déplacée?s?|avancée?s?)|
      c['’]est (?:décidé|validé|d['’]accord))(?!\\p{L})`,
    unsettled: 'si|faut|devrait|pourrait|peut-être|pas',
    wonders: 'pourquoi|comment|qui|quand|où',
    possible: 'variantes?|possibilités|scénarios|options',
    pronoun: `-(?:vous|tu|moi|nous) (?:le|la|les|en|y) |^merci de (?:le|la|les) |^veuillez (?:le|la|les) |
      (?<!\\p{L})(?:cela|ça|l['’](?=\\p{L}+er))`,
    dangling: "il|elle|ils|elles|cela|ça|c['’]est",
    opening:
      "je (?:me permets de (?:revenir vers (?:vous|toi)|(?:vous|te) (?:relancer|contacter|écrire))|reviens vers (?:vous|toi)|(?:vous|t['’]) ?(?:écris|contacte|relance|recontacte)) (?<topic>(?:au sujet|à propos|concernant|quant|pour) .+)",
    answers: 'oui|non',
    closing: 'merci|cordialement|bien à vous|bonne journée|à bientôt|amicalement',
  },
  tables: {
    identifiers: 'année',
    totals: 'totale?|somme',
  },
  meeting: {
    settled: `on a décidé|nous avons décidé|c['’]est décidé|d['’]accord, on|on (?:prend|garde|reste|fait|part sur)|
      nous (?:prenons|gardons|restons)`,
    consent: "oui|d['’]accord|parfait|très bien|ok|ça me va|entendu|bien sûr|pas d['’]objection",
    objection: '(?<!\\p{L})mais(?!\\p{L})|^non\\b|\\?',
    acceptance:
      "oui|d['’]accord|bien sûr|ok|entendu|volontiers|pas de problème|je m['’]en (?:occupe|charge)",
    refusal: 'non|désolé|impossible|je ne peux pas',
    order:
      "(?:peux|pourrais)[- ]tu|(?:pouvez|pourriez)[- ]vous|s['’]il (?:te|vous) plaît|tu peux|vous pouvez",
    promise: `je (?:vais|m['’]occupe|m['’]en occupe|vous envoie|t['’]envoie|prépare|vérifie|demande|appelle|fais|écris|contacte|réserve)`,
    unanswered: 'je ne sais pas|aucune idée|à voir|on verra|reste ouvert|bonne question',
  },
  notes: undefined,
};
