import type { Language } from './language.js';

export const es: Language = {
  name: 'Spanish',
  locale: 'es-ES',
  nounsHaveCapitals: false,
  address: ['usted', 'tú'],
  dates: {
    months: `ene(?:ro|\\.)? feb(?:rero|\\.)? mar(?:zo|\\.)? abr(?:il|\\.)? may(?:o|\\.)? jun(?:io|\\.)? jul(?:io|\\.)? ago(?:sto|\\.)?
      sep(?:t|tiembre|\\.)?|setiembre oct(?:ubre|\\.)? nov(?:iembre|\\.)? dic(?:iembre|\\.)?`,
    weekdays: 'lunes martes miércoles|miercoles jueves viernes sábado|sabado domingo',
    days: [
      ['pasado mañana', 2],
      ['(?<!(?:la|esta|de|las) )mañana', 1],
      ['hoy|esta (?:tarde|noche|mañana)', 0],
    ],
    endOfDay: '(?:al |el )?(?:final|fin|cierre) del día',
    next: 'próximo|proximo|que viene',
    coming: 'este',
    last: 'pasado|último',
    nextSkipsWeek: false,
    nextWeek: '(?:la )?(?:próxima semana|semana que viene|semana próxima)',
    thisWeek: 'esta semana',
    endOf: '(?:a |al |el |para )?(?:finales|fines|final|fin)(?: de(?: la| este| esta)?| del)',
    periods: { week: 'semana', month: 'mes', quarter: 'trimestre', year: 'año' },
    within: 'en|dentro de|en los próximos|en un plazo de',
    withinDeadline: 'dentro de|en un plazo de',
    units: {
      day: 'días?',
      workingDay: 'días? (?:hábiles?|laborables?)',
      week: 'semanas?',
      hour: 'horas?',
    },
    numbers: 'una? dos tres cuatro cinco seis siete ocho nueve diez',
    ordinal: '(?:el(?: día)?|del(?: día)?|al) (\\d{1,2})(?![\\d:/.-]|\\s?%)',
    of: 'de',
    at: 'a las?|antes de las?|,|sobre las?',
    atHour: 'a las?|sobre las?',
    clock: 'horas?',
    times: { 720: 'mediodía', 1439: 'medianoche' },
    on: 'el|del|de',
    joint: 'el|de|del',
    introduces: 'el|día',
    by: `(?:antes de(?:l)?|hasta|para|a más tardar|como (?:muy tarde|máximo)|fecha límite(?: es)?:?|plazo:?|vence|no más tarde de(?:l)?)
      (?: (?:el|la|del|al|día|las?))?(?: (?:el|día|próximo))?`,
    byBehind: 'a más tardar|como máximo|como muy tarde',
    action: `por favor|porfa|puede[sn]?|podría[sn]?|podrías|necesit[oa](?:mos|n)?|debe(?:s|n|mos)?|hay que|tiene[sn]? que|envía|
      envíe|enviar|confirma|confirme|mándame|avísame|recuerda|le enviaré|te enviaré|enviaremos`,
  },
  // A morning has an article: "la mañana".
  nearDays: [
    ['[Hh]oy|[Ee]sta (?:mañana|tarde|noche)', 0],
    ['(?<!(?:la|esta|de|cada|una) )[Mm]añana', 1],
    ['[Aa]yer|[Aa]noche', -1],
  ],
  sentences: {
    abbreviations: 'sra srta dra ud uds pág núm aprox ej p.ej',
    beforeOrdinal: 'el',
  },
  stopWords: `el la los las un una unos unas lo al del y e o pero ni yo tú él ella nosotros ustedes ellos me te se nos su sus mi tu este
    esta esto ese esa eso que quien qué cuando como cómo donde si no sí más muy ya también con sin para por en de a sobre
    entre hasta desde es son era fue ser estar está están ha han hay hacer`,
  emptyWords: undefined,
  requests: {
    task: `[¿]?(?:podrías|podría|podríais|podrían|puedes|puede|podéis|pueden|te importaría|le importaría)(?!\\p{L})[^.]*\\?|por favor|(?:te|le|os|les) (?:pido|ruego|agradezco|agradecería|importa)|
      (?:necesito|necesitamos|hace falta|quiero|queremos) (?:que|tu|su|vuestr|saber)|(?:dime|díganos|dinos|avísame|avísenos|avisadme|envíame|envíanos|mándame|confírmame|confírmenos|manténme|ayúdame|enviad|envíe\\p{L}*|confirme\\p{L}*)(?!\\p{L})|
      no (?:olvides|olvide|olvidéis)|(?:tienes|tiene|tenéis|tienen) que|deberías|debería usted|quién puede`,
    approval:
      'aprob\\p{L}*|aprueb\\p{L}*|firm(?:ar|a|e|es)(?!\\p{L})|visto bueno|autoriz\\p{L}*|luz verde',
    meeting:
      '(?:reunión|reunirnos|llamada|vernos|quedar|cita|comer|café)(?!\\p{L}).*(?:\\?|lunes|martes|miércoles|jueves|viernes|mañana|semana|\\d)|(?:estás|está|estáis) (?:libre|disponible)',
    courtesy:
      '(?:adjunto|adjunta) (?:encontrará|te|le)|no dudes? en|no dude en|quedo a (?:su|tu)|cualquier duda|¿?(?:cómo|qué tal) (?:estás|está|estáis|va)|gracias de antemano',
    reminder: 'recordatorio',
    promise:
      '(?:le|te|os|les) (?:enviaré|enviaremos|mando|confirmo)|(?:lo|la) (?:haré|envío|reviso)',
  },
  questions: {
    opens: 'quién(?:es)?|cuándo|cuánt[oa]s?|dónde',
    time: 'cuándo|cuando|a qué hora',
    amount: 'cuánt[oa]s?',
    person: 'quién(?:es)?',
    place: 'dónde',
    which: 'cuál(?:es)?',
    asking: 'resumen dicho escrito enviado correo mensaje reunión busca muestra cuánto nuevo',
    timeAnswer: 'mañana',
    reason: 'por qué',
    says: 'dijo dicho escribió escrito preguntó',
    wishes: 'necesita quiere',
    price: 'cuesta|precio',
    reasonAnswer: 'porque|ya que|debido a',
    placeAnswer: 'en|a|cerca de',
    personAnswer: 'yo|nosotros|usted|su',
  },
  denial: {
    words: 'no|nunca|jamás|ning[uú]n[oa]?|nada|tampoco',
    refusals: 'sin\\b',
    idioms: 'no (?:dude|olvide)[a-zß-ɏ]*|sin duda',
    common: 'para|como|esta',
  },
  numbers: {
    percent: 'por ciento',
    thousand: 'mil',
    million: 'millones',
  },
  people: {
    openers: 'hola gracias sí',
    and: 'y',
    titles: 'sr sra srta',
    particles: 'de el la',
    afterName: 'sl slu sa',
    all: '(?:a )?todos(?: y todas)?|(?:a )?todas(?: y todos)?|equipo',
    groups: 'equipo',
  },
  greetings: `hola | buenos días | buenas tardes | buenas noches | estimado | estimada | estimados | estimadas | querido
    querida | queridos | queridas`,
  quotes: {
    wrote: 'escribió | escribio | ha escrito',
    leadIns: 'el',
    headers: {
      from: 'de | remitente',
      sent: 'enviado | enviado el | fecha',
      to: 'a | para | destinatario',
      cc: 'copia',
      subject: 'asunto',
      other: 'prioridad | responder a',
    },
    original: 'mensaje original | correo original',
    forwarded: 'mensaje reenviado | inicio del mensaje reenviado | comienzo del mensaje reenviado',
    automatic: `respuesta automática | respuesta automatica | fuera de la oficina | fuera de oficina | ausencia`,
    forward: 'rv',
  },
  signatures: {
    closing: 'saludo saludos abrazo abrazos atentamente atte cordialmente',
    companions: 'un una muchos cordial cordiales afectuoso afectuosos fuerte con a todos',
    lines: 'salud | besos | un beso | hasta luego | hasta pronto | hasta mañana',
    starts: 'sin otro particular | que tenga un buen',
    thanks: 'gracias | muchas gracias | gracias de antemano',
    devices: 'mi móvil celular teléfono tableta smartphone',
    deviceStarts: `enviado desde | enviado con | enviado mediante | enviado a partir | enviado via
      obtener outlook | descargar outlook`,
    contact: 'teléfono',
    notices: `este mensaje / confidencial | este correo / confidencial | este e-mail / confidencial | no es el destinatario
      aviso legal / confidencial | aviso legal / destinatari | aviso legal / mensaje | medio ambiente / imprimir | libre de virus`,
    bannerStarts: 'precaución | aviso',
    bannerProofs: `externo / remitente | externo / correo | externo / mensaje | fuera de la organización | enlaces / adjuntos
      adjuntos / remitente`,
  },
  folders: {
    deleted: `papelera | elementos eliminados | eliminados`,
    junk: `correo no deseado | no deseado`,
    drafts: `borradores | bandeja de salida | plantillas`,
  },
  mail: {
    greet: { formal: 'Buenos días,', plain: 'Hola,', friendly: 'Hola,' },
    greetNobody: 'Buenos días',
    afterGreeting: ':',
    thanks: 'Gracias por el mensaje.',
    about: ['Sobre', '«', '»', ':'],
    closings: { formal: 'Atentamente,', plain: 'Un saludo,', friendly: 'Saludos,' },
    blanks: '¿cuándo? | ¿quién? | ¿cuánto? | ¿cuál? | ¿sí o no? | ¿qué archivo? | ¿su respuesta?',
    formal: /\b(?:usted(?:es)?|estimad[oa]s?)\b/i,
  },
  binding: {
    ways: {
      paying: 'pag abon',
      signing: 'firm',
      promising: 'promet compromet garant',
      handingOver: 'adjunt enví envi mand entreg',
      approving: 'aprob autori',
      agreeing: 'sí! acept acuerdo confirm',
      undertaking: 'voy_a! vamos',
      ending: 'rescind anul',
      disclosing: 'contraseñ acceso',
      ordering: 'compr pedid pido',
      admitting: 'culp responsab',
    },
    assent: 'sí! vale! claro! perfecto! bien!',
  },
  followUps: undefined,
  secrets: {
    is: 'es|son',
    password: 'contraseña|clave de acceso|clave(?=:)|frase de paso',
    for: 'para|de|del',
    now: 'ahora',
    to: 'a|por|en',
    account: 'usuario|nombre de usuario|credenciales|cuenta|acceso',
    key: 'clave (?:de api|secreta|api|privada|wi-?fi|del wifi|de licencia|de producto|de recuperación)|token de acceso',
    seed: 'frase (?:semilla|de recuperación)',
    backup: 'códigos? de (?:respaldo|recuperación)',
    codeName:
      'código (?:de verificación|de seguridad|de acceso|de un solo uso|de la puerta|de la alarma|del portal|de la caja fuerte|de entrada|de confirmación|de desbloqueo|de activación|pin)',
    your: 'tu|su',
    code: 'código',
    theCode: 'el (?:nuevo )?código',
    harmless: 'promocional|postal|descuento|error|reserva|pedido|cliente|barras|color|país',
    as: 'como',
  },
  thread: {
    settled: `(?<!\\p{L})(?:hemos (?:decidido|acordado|aprobado|elegido)|se ha (?:decidido|acordado|aprobado|aplazado|cancelado|pospuesto)|
      (?:está|queda|fue) (?:decidid[oa]|aprobad[oa]|aplazad[oa]|cancelad[oa])|decidimos|acordamos)(?!\\p{L})`,
    unsettled: 'si|hay que|quizá|no',
    wonders: 'por qué|cómo|quién',
    possible: 'variantes?|opciones|alternativas|posibilidades',
    pronoun: '[a-z]r(?:lo|la|los|las)(?!\\p{L})',
    answers: 'sí|si|no',
    closing: 'gracias|saludos|un saludo',
  },
  tables: {
    identifiers: 'año',
    totals: 'total|suma',
  },
  meeting: {
    decision: `hemos decidido|decidimos|queda(?:mos)? (?:decidido|en)|de acuerdo, (?:vamos|lo)|nos quedamos con|vamos con`,
    promise: `yo me encargo|me encargo|voy a|les? envío|te envío|preparo|reviso|pregunto|llamo|lo hago`,
    unanswered: 'no lo sé|no sé|ni idea|queda abiert[oa]|buena pregunta|lo vemos',
  },
};
