import type { Language } from './language.js';

export const pt: Language = {
  name: 'Portuguese',
  locale: 'pt-PT',
  nounsHaveCapitals: false,
  address: ['o senhor', 'você'],
  dates: {
    months: `jan(?:eiro|\\.)? fev(?:ereiro|\\.)? mar(?:ço|\\.)? abr(?:il|\\.)? mai(?:o|\\.)? jun(?:ho|\\.)? jul(?:ho|\\.)? ago(?:sto|\\.)?
      set(?:embro|\\.)? out(?:ubro|\\.)? nov(?:embro|\\.)? dez(?:embro|\\.)?`,
    weekdays: `segunda(?:-feira)? terça(?:-feira)?|terca(?:-feira)? quarta(?:-feira)? quinta(?:-feira)? sexta(?:-feira)?
      sábado|sabado domingo`,
    days: [
      ['depois de amanhã', 2],
      ['amanhã', 1],
      ['hoje|esta (?:tarde|noite)', 0],
    ],
    endOfDay: '(?:o |ao )?(?:final|fim) do (?:dia|expediente)',
    next: 'próxim[ao]|proxim[ao]|que vem',
    coming: 'n?est[ae]',
    last: 'passad[ao]|últim[ao]',
    nextSkipsWeek: false,
    nextWeek: '(?:a |na )?(?:próxima semana|semana que vem)',
    thisWeek: 'esta semana',
    endOf: '(?:o |ao |no )?(?:final|fim) d(?:a|o|e|este|esta)',
    periods: { week: 'semana', month: 'mês', quarter: 'trimestre', year: 'ano' },
    within: 'no prazo de|em|dentro de|nos próximos',
    withinDeadline: 'no prazo de|dentro de',
    units: { day: 'dias?', workingDay: 'dias? úteis|dia útil', week: 'semanas?', hour: 'horas?' },
    numbers: 'uma? dois|duas três quatro cinco seis sete oito nove dez',
    ordinal: '(?:o dia|dia) (\\d{1,2})(?![\\d:/.-])',
    of: 'de',
    at: 'às?|até às?|,|pelas',
    atHour: 'às?|pelas|até às?',
    clock: 'horas?',
    times: { 720: 'meio-dia', 1439: 'meia-noite' },
    on: 'em|de',
    joint: 'de|do|dia',
    introduces: 'em|dia|[^\\s\\d]{2,10}feira',
    by: `(?:até|antes d[eoa]|no máximo(?: até)?|o mais tardar|prazo(?: é)?:?|data limite:?|vence|para)
      (?: (?:o|a|ao|à|às|dia|em|no|na))?(?: (?:dia|próxim[ao]))?`,
    byBehind: 'no máximo|o mais tardar|impreterivelmente',
    past: `(?:carta|mail|e-mail|email|mensagem|fatura|foto|ata|oferta|encomenda|relatório|contrato|pedido|resposta|nota|artigo|chamada)s? (?:de|do dia|do)|desde(?: o dia)?`,
    lasts: `(?:est(?:ou|á|amos|ão|arei)|fic(?:o|amos)|férias|ausente|fechad[oa]|fora|esperar)[^,;.]{0,30} até(?: ao?| o| à)?(?: dia)?`,
    action: `por favor|pode(?:m|s|ria|riam|rias)?|podia[sm]?|consegue[sm]?|preciso|precisamos|precisa|deve(?:m)?|tem de|tem que|
      temos (?:de|que)|envi[ae]|enviar|confirm[ae]|confirmar|mande|favor|não (?:se )?esqueça|enviarei|vou enviar|enviaremos|
      solicito|solicitamos`,
  },
  nearDays: [
    ['[Hh]oje|[Ee]sta (?:manhã|tarde|noite)', 0],
    ['(?<!de )[Aa]manhã', 1],
    ['[Oo]ntem(?: à noite)?', -1],
  ],
  sentences: {
    abbreviations: 'exmo exma exa dr.ª séc',
  },
  stopWords: `o a os as um uma uns umas e ou mas nem eu tu ele ela nós vós eles elas me te se lhe meu seu sua seus este esta isso isto
    que quem quando como onde porque se não sim mais muito já também com sem para por em de do da dos das no na nos nas ao
    à é são era ser estar está tem ter há fazer`,
  emptyWords: undefined,
  requests: {
    eventLabels: 'quando|data|dia|hor(?:a|ário)|início',
    inverted:
      '(?:poderias|podias|(?:poderiam|podiam|podem) todos|(?:poderia|podia|pode) alguém)(?!\\p{L})[^?,]*[.…]?$',
    task: `^(?:poderias|podias|(?:poderiam|podiam|podem) todos|(?:poderia|podia|pode) alguém)(?!\\p{L})|(?:poderia|poderias|poderiam|podia|podias|podes|pode|podem|consegues?|consegue)(?!\\p{L})[^.]*\\?|por favor|se faz favor|(?:peço|pedimos|agradeço|agradecemos|solicito|solicitamos|gostaria|gostaríamos)(?:[- ](?:te|lhe|vos|lhes))?(?!\\p{L})|
      (?:preciso|precisamos)(?!\\p{L})|(?:envia|envie|manda|mande|diz|diga|avisa|avise|confirma|confirme)(?:-me|-nos)|(?:me|nos) (?:envie|mande|diga|avise|confirme)|
      não (?:esqueças|esqueça|se esqueça)|(?:tens|tem|têm) (?:de|que) |deves|deve(?!\\p{L})|quem pode
      |precisa da (?:tua|sua|vossa) (?:aprovação|assinatura|resposta)|(?:aprovação|assinatura|resposta|confirmação) (?:necessária|requerida|pendente)`,
    approval: 'aprov\\p{L}*|assin(?:ar|e|a|atura)(?!\\p{L})|autoriz\\p{L}*|luz verde',
    meeting:
      '(?:reunião|reunir|encontro|encontrar|chamada|ligar|almoço|café)(?!\\p{L}).*(?:\\?|segunda|terça|quarta|quinta|sexta|amanhã|semana|\\d)|(?:estás|está|estão) (?:livre|disponíve)',
    courtesy:
      '(?:em anexo|segue em anexo)|não hesite|fico à disposição|qualquer dúvida|(?:como (?:estás|está|vai)|tudo bem)\\s*\\?|desde já agradeço|(?:contact|escrev|lig|diga|avis|fal)[a-zß-ɏ]*[^?]* (?:se tiver|se tiveres|em caso de|para) (?:qualquer|alguma|mais)? ?(?:dúvida|questão|questões|pergunta|informaç)[a-zß-ɏ]*[^?]*$|junt[a-zß-ɏ]*-se a (?:mim|nós) (?:para|e)|^(?:se|caso) (?:quiser|desejar|alguém quiser|tiver interesse)[^?]*$',
    reminder: 'lembrete',
    promise: '(?:eu )?(?:vou|envio|enviarei|mando|confirmo)',
  },
  questions: {
    opens: 'quem|onde',
    time: 'quando',
    amount: 'quant[oa]s?',
    person: 'quem',
    place: 'onde',
    which: 'qual|quais',
    asking: 'resumo disse escreveu enviou mensagem reunião procura mostra',
  },
  denial: {
    words: 'não|nunca|nada|nenhuma?',
    refusals: 'sem\\b',
    common: 'para|como|esta',
  },
  numbers: {
    percent: 'por cento',
    thousand: 'mil',
    million: 'milh(?:ão|ões)',
  },
  people: {
    mayAsk: 'pode|poderia',
    openers: 'olá obrigado',
    and: 'e',
    titles: 'sr sra',
    particles: 'da de dos',
    afterName: 'lda ltda',
    all: '(?:a )?todos|(?:a )?todas|pessoal',
  },
  items: {
    kinds: 'correio mensagem mensagens conversa',
    people: 'com',
    topic: 'sobre',
  },
  greetings: 'olá | oi | bom dia | boa tarde | prezado | prezada | prezados | prezadas',
  quotes: {
    wrote: 'escreveu',
    leadIns: 'em | no',
    headers: {
      from: 'de | remetente',
      sent: 'enviado | enviado em | enviada | enviada em | data',
      to: 'para | destinatário',
      cc: 'cópia',
      subject: 'assunto',
    },
    original: 'mensagem original | mensagem de origem',
    forwarded: `mensagem encaminhada | mensagem reencaminhada | início da mensagem encaminhada
      início da mensagem reencaminhada`,
    automatic: `resposta automática | resposta automatica | ausência temporária | fora do escritório`,
    reply: 'res',
    forward: 'enc',
  },
  signatures: {
    closing: 'cumprimentos saudações atenciosamente att abraço abraços adeus',
    companions: 'com os melhores meus um grande forte cordiais',
    lines: `até breve | até logo | até já | até mais | até amanhã | um beijo | beijos`,
    thanks: 'obrigado | obrigada | muito obrigado | muito obrigada',
    devices: 'meu telemóvel celular telefone smartphone tablet',
    deviceStarts: `enviado do | enviado da | enviado de | enviado a partir | enviado via | enviado pelo | enviado com
      obter o outlook | obter outlook | obtenha o outlook | baixar o outlook`,
    contact: 'telefone',
    noticeWords: {
      mail: `mail | e-mail | mensagem | correio | anexos`,
      topics: [
        `destinat | dirigida | pessoa indicada | uso exclusivo`,
        `por engano | por erro | indevidamente`,
        `confidencia | sigilos | divulg`,
        `vírus | responsab | opiniões | não vincula`,
        `meio ambiente | imprim | papel | árvores`,
        `cancelar a subscrição | descadastr | seus dados | dados pessoais | privacidade`,
      ],
      own: `eu meu minha me mim`,
    },
    notices: 'esta mensagem / confidencial | este e-mail / destinatário | não é o destinatário',
    bannerStarts: 'aviso | atenção',
    bannerProofs: `externo / remetente | externo / mensagem | externa / mensagem | fora da organização | links / anexos | anexos / remetente`,
  },
  folders: {
    deleted: `lixeira | lixo | itens excluídos | itens eliminados`,
    junk: `lixo eletrônico | lixo eletrónico`,
    drafts: `rascunhos | caixa de saída | modelos`,
  },
  mail: {
    greet: { formal: 'Bom dia,', plain: 'Olá,', friendly: 'Olá,' },
    greetNobody: 'Bom dia',
    afterGreeting: ',',
    thanks: 'Obrigado pela mensagem.',
    about: ['Sobre', '“', '”', ':'],
    closings: { formal: 'Atenciosamente,', plain: 'Cumprimentos,', friendly: 'Um abraço,' },
    blanks: 'quando? | quem? | quanto? | qual? | sim ou não? | qual arquivo? | sua resposta?',
    formal: /\b(?:prezad[oa]s?|o senhor|a senhora)\b/i,
  },
  binding: {
    ways: {
      paying: 'pag',
      signing: 'assin',
      promising: 'promet compromet garant',
      handingOver: 'anex encaminh envi mand entreg',
      approving: 'aprov autori',
      agreeing: 'sim! aceit concord confirm',
      undertaking: 'vou! vamos',
      ending: 'rescis anul',
      disclosing: 'senha acesso',
      ordering: 'compr encomend',
      admitting: 'culp responsab',
    },
    assent: 'sim! ótimo! perfeito! claro!',
  },
  followUps: undefined,
  secrets: {
    is: 'é',
    password: 'senha|palavra-passe',
    for: 'para|de',
    codeName: 'código de (?:verificação|segurança|acesso)',
    your: 'seu|tu',
    as: 'como',
    to: 'para',
    account: 'utilizador|usuário',
    code: 'código',
    theCode: 'o (?:novo )?código',
  },
  thread: {
    settled: `(?<!\\p{L})(?:decidimos|combinámos|combinamos|acordámos|
      (?:foi|está|ficou) (?:decidid[oa]|aprovad[oa]|adiad[oa]|cancelad[oa]|combinado))(?!\\p{L})`,
    unsettled: 'se|talvez|não',
    possible: 'variantes?|opções|alternativas|possibilidades',
    pronoun: '[a-záâê]-(?:lo|la|los|las)(?!\\p{L})',
    closing: 'obrigad[oa]|cumprimentos|abraços?|atenciosamente',
  },
  tables: {
    identifiers: 'ano',
    totals: 'total',
  },
  meeting: {
    settled: `decidimos|ficou decidido|está decidido|combinado|vamos (?:com|ficar|usar)|ficamos com`,
    consent: 'sim|certo|de acordo|perfeito|ok|combinado|está bem|ótimo|tudo bem',
    objection: '(?<!\\p{L})mas(?!\\p{L})|^não|\\?',
    acceptance: 'sim|claro|certo|com certeza|ok|está bem|pode deixar|trato disso',
    refusal: 'não|desculpa|infelizmente|impossível',
    order: '(?:podes|pode|poderias|poderia|podem)(?!\\p{L})|por favor',
    promise: `eu (?:vou|envio|faço|preparo|verifico|ligo|pergunto|trato)|vou enviar|trato disso`,
    unanswered: 'não sei|nenhuma ideia|fica em aberto|boa pergunta|vamos ver',
  },
};
