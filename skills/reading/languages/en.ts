import type { Language } from './language.js';
import { enCommands, enFollowUps } from './long-parts/command-en.js';
import { enMeeting } from './long-parts/meeting-en.js';
import { enNotes } from './long-parts/note-en.js';
import { ENGLISH_NOTICES } from './long-parts/notice-words-en.js';
import { RELATED_EN } from './long-parts/related-en.js';
import { enSecrets } from './long-parts/secrets-en.js';

export const en: Language = {
  name: 'English',
  locale: 'en-GB',
  nounsHaveCapitals: false,
  address: undefined,
  dates: {
    months: `jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sep(?:t(?:ember)?)? oct(?:ober)?
      nov(?:ember)? dec(?:ember)?`,
    weekdays:
      'mon(?:day)? tue(?:s(?:day)?)? wed(?:nesday)? thu(?:r(?:s(?:day)?)?)? fri(?:day)? sat(?:urday)? sun(?:day)?',
    verbs: 'may march',
    dayEnding: 'day',
    days: [
      ['the day after tomorrow', 2],
      ['tomorrow', 1],
      ['today|tonight|this (?:morning|afternoon|evening)', 0],
    ],
    endOfDay:
      'e\\.?o\\.?d|c\\.?o\\.?b|(?:the )?end of (?:the )?(?:business )?day|(?:the )?close of (?:business|play)|(?:the )?end of business',
    next: 'next',
    coming: 'this(?: coming)?|(?:the )?coming|upcoming',
    last: 'last|past|previous',
    nextSkipsWeek: true,
    nextWeek: 'next week',
    thisWeek: 'this week',
    endOf: '(?:the )?end of(?: the| this)?',
    periods: {
      week: 'week|e\\.?o\\.?w\\b',
      month: 'month|e\\.?o\\.?m\\b',
      quarter: 'quarter',
      year: 'year|e\\.?o\\.?y\\b',
    },
    within: 'in|within(?: the)?(?: next| coming)?|in the (?:next|coming|following)',
    withinDeadline: 'within(?: the next)?',
    units: {
      // "The three day rule" names no span.
      day: '(?:calendar )?days|(?<=(?:one|an?|1) )(?:calendar )?day',
      workingDay: '(?:business|working|work) days?',
      week: 'weeks|(?<=(?:one|an?|1) )week',
      hour: 'hours|(?<=(?:one|an?|1) )hour|hrs?',
    },
    numbers: 'one|an? two|a\\scouple\\sof three four five six seven eight nine ten',
    ordinal: 'the (\\d{1,2})(?:st|nd|rd|th)',
    of: 'of',
    at: 'at|by|before|,|@',
    times: { 720: 'noon|midday|lunch(?:time)?', 1439: 'midnight' },
    on: 'on',
    joint: 'on|of|the',
    introduces: 'on|[^\\s\\d]{2,10}day',
    by: `(?:by|before|until|till|’til|due(?: (?:date|on|by|back))?(?: is)?:?|no later than|not later than|latest(?: by)?|on or before|
      prior to|deadline(?: (?:is|of|for this is|was moved to))?:?|expires?(?: on)?|ends?(?: on)?|closes?(?: on)?|rsvp(?: by)?)
      (?: (?:the|at the latest|latest|at|on|your|my|around|about))?`,
    byBehind: 'at the latest|or (?:sooner|earlier)|deadline|is the deadline|latest',
    past: `(?:letters?|e-?mails?|mails?|messages?|notes?|memos?|invoices?|bills?|photos?|pictures?|minutes|reports?|orders?|offers?|quotes?|statements?|
      articles?|repl(?:y|ies)|faxe?s?|posts?|receipts?|contracts?|agreements?|versions?|drafts?|requests?|reminders?|decisions?|complaints?|
      calls?|talks?|conversations?|visits?|chats?|lines?)(?: (?:to|from) \\S+)?,? (?:of|from|on|dated)(?: the)?|
      dated|since|(?:was|were|had been) (?:\\p{L}+ )?on|(?:sent|taken|written|wrote|signed|posted|received|met|spoke|talked|paid|delivered|back) on`,
    lasts: `^(?!.*(?:(?:you|we|they|all|everyone|everybody|anyone|staff|members)(?:'ve| still| only| all| both)* (?:have|has|got|can|may|could)|
      hold|holds|held|reserved?|available|valid|open|accept(?:ed|ing)?|extended|possible|time|regist\\p{L}*|appl(?:y|ications?)|submi\\p{L}*|deadline)(?!\\p{L}))
      .*(?:until|till|['’]til)(?: the| at least| about| around)?|(?:not|n['’]t|never) [^,;.]{0,40}before(?: the)?`,
    action: `please|pls|kindly|(?:can|could|would|will) (?:you|someone|anyone|everyone)|you (?:need|have|must|should)|
      need(?:s|ed)? (?:you|to|your|it|this|them|a|the|an|by)|must|let (?:me|us) know|make sure|remember to|don['’]t forget|
      (?:send|confirm|sign|review|approve|submit|return|reply|respond|get back|complete|finish|fill|pay|deliver|share|provide|update|register|book|forward|prepare) (?:to|me|us|the|this|it|your|them|back|by|all|any|both|on|in)|
      i(?:['’]ll| will)|we(?:['’]ll| will)|required|expected|action`,
  },
  // "Of tomorrow" is no day.
  nearDays: [
    ['[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening)', 0],
    ['(?<!of )[Tt]omorrow(?: (?:morning|afternoon|evening|night))?', 1],
    ['[Yy]esterday(?: (?:morning|afternoon|evening))?|[Ll]ast night', -1],
  ],
  sentences: {
    abbreviations: `mr mrs ms dr prof st jr sr vs e.g i.e eg ie dept est approx nr fig vol ed eds al jan feb mar apr jun jul aug sep
      sept oct nov dec mon tue tues wed thu thur thurs fri tel ext`,
    looseAbbreviations: 'etc no nos a.m p.m am pm sat sun',
    companies: 'inc ltd co corp llc plc bros cos s.a n.v b.v s.p.a s.r.l ag gmbh',
  },
  stopWords: `a an the i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
    herself it its itself they them their theirs themselves one ones oneself this that these those such same here there
    who whom whose which what when where why how whoever whatever whichever whenever wherever
    some any no every each either neither both all half none nobody somebody someone something anybody anyone anything
    everybody everyone everything nothing other others another else
    much many more most few fewer less least several enough little lot lots bit bunch couple plenty only just almost
    quite rather very too so really pretty somewhat two three first second third last next once twice
    and or but nor yet if unless until till while whereas because cause cuz since although though whether than as
    that however therefore thus hence otherwise besides moreover instead anyway
    of to in on at by for from with without within into onto off out over under up down about above below across
    after before against along among around behind beside between beyond during except inside outside near through
    throughout toward towards upon via per like according regarding
    now then ever never always often sometimes usually still already again soon later ago today tomorrow yesterday
    yet lately currently away back forward aside apart somewhere anywhere everywhere nowhere elsewhere not no cannot
    also even together ahead alone straight especially particularly certainly probably possibly perhaps maybe actually basically
    obviously clearly exactly simply mostly mainly generally specifically apparently definitely literally essentially likely indeed
    am is are was were be been being have has had having do does did doing done will would shall should can could may might must ought`,
  emptyWords: {
    light: `get gets getting got gotten give gives giving gave given go goes going gone went come comes came make makes
      making made take takes taking took taken put puts putting keep keeps keeping kept let lets say says saying said see
      sees seeing saw seen seem seems seemed know knows knew known think thinks thinking thought mean means meant want
      wants wanted use uses used using`,
    general: `tell tells telling told talk talks talking talked ask asks asked asking answer look looks looking looked guess
      feel feels felt try tries trying tried need start starts starting started happen happens happening happened bring
      thing things stuff way time times sort sorts kind kinds part point question questions fact example case idea ideas
      issue issues number term terms view moment sense
      good great nice fine bad better best big able important different own whole sure clear right well next`,
    spoken: `ah aha eh er erm ha haha hm hmm huh mm mmm oh ooh uh uhm um
      yes yeah yep yup nope ok okay alright cool please sorry thank thanks hello hi bye
      gonna gotta wanna kinda sorta dunno
      guy guys folks mister mr mrs ms dr chair hon minister`,
  },
  requests: {
    eventLabels: 'when|date(?: and time)?|day|(?:start )?time|starts?(?: at)?|hour',
    task: `(?:can|could|would|will) (?:you|someone|somebody|anyone)\\b|please|pls\\b|let (?:me|us) know|
      (?:i|we) (?:need|would like|want|ask) you|(?:would|do) you mind|be sure to|make sure|remember to|don't forget`,
    speaksTo: 'you|your|please|pls|let me know',
    approval:
      'approv\\w*|sign[- ]?off|sign (?:it|this|the|that|here)|signature|go[- ]ahead|green light|authori[sz]\\w*|(?:are you )?(?:ok|okay|fine|happy) with',
    meeting: `(?:meet|meeting|call|lunch|coffee|catch up|get together|sit down|appointment)\\b.*(?:\\?|day\\b|week\\b|\\d)|
      are you (?:free|available)|what time|when (?:would|could|can|are) you`,
    courtesy: `^note:|^(?:[\\w ]+, )?(?:(?:please|just|also) )*(?:consider|treat|regard|see|take) (?:\\S+ ){1,5}(?:as (?:an? )?|an? )(?:\\w+ ?){1,2}\\W*$|^let us just\\b|^let me (?:investigate|look into|check|think|dig|test)\\b|(?:please )?find (?:attached|enclosed|below)|(?:please|pls) (?:note|find|be advised|be aware|accept (?:my|our)|excuse|forgive|ignore this)\\b|(?:please|pls) see (?:(?:the|our|my) )?(?:attach|enclos|below|above|link|website|following)|
      (?:please )?(?:do not|don't) hes(?:it|tit)ate|(?:please |just )?(?:remember|note|keep in mind|bear in mind|be aware) that|feel free to|(?:let|give|send|drop|shoot) (?:me|us)(?: know| a (?:line|shout|call|ring|note|message|mail)| an? e-?mail)?,? (?:if|should) (?:you (?:have|need)|there (?:are|is)|anything|any|something|i can|we can)\\b.*(?:questions?|concerns?|else|anything|something|help|problems?|issues?|unclear|assist)|
      (?:let me|let us) know if you (?:want|would like|wish|'d like|are interested)(?: to)?(?: (?:hear|know|learn|see|have|get|find out|in))*(?: (?:any ?thing|any))?(?: (?:more|further|else|details|information))+[^?]{0,30}[.!]*$|
      join (?:me|us) in (?:wishing|welcoming|congratulating|thanking|giving|celebrating|saying)|(?:please )?(?:give|extend) (?:her|him|them|[a-z]+) a (?:warm |big |hearty )?welcome|please welcome\\b|
      (?:please |let's |let us )?(?:wish|congratulate) (?:her|him|them|both|all|[a-z]+) (?:well|luck|all the best|every success|on|a )|(?:contact|call|ask|write to|reach|e-?mail|phone|tell|turn to|speak to|talk to|get in touch with)\\b[^?]* (?:with|about|in case of|for) (?:any )?(?:further |other |more |additional )?(?:questions?|queries|remarks|comments|concerns|doubts|problems)\\b[^?]*$|
      (?:direct|address|send|refer|take) (?:any|all|your) (?:further |other )?(?:questions?|queries|concerns) to\\b|(?:if|should) you (?:have|need|require|want|are|feel|run into|come across)[^?]*\\b(?:questions?|queries|concerns?|doubts?|comments?|further (?:information|details|help|assistance)|more (?:information|details|help)|in doubt|unsure|any (?:help|assistance|problems?))\\b(?=[^?]*$)|
      (?:any|for|with|in case of)(?: further| other| more)? (?:questions|queries|concerns)\\b[^?]{0,15}(?:,|:|-|\\?$| just | please | contact| call| ask)|^(?:any )?(?:questions|queries|concerns)\\?|
      (?:get in touch|reach out|drop by|stop by)[^?]* (?:if|when|should|whenever|any ?time)\\b[^?]*(?:anything|questions?|help|like|need|can)\\b|at your disposal|^(?:and |but |so )?(?:if|should) (?:you|anyone|anybody|someone|somebody|any of you|one of you)(?:'d| would| do| also| still)* (?:want|like|wish|care|prefer|fancy|be interested|are interested)s? (?!me\\b|us\\b|(?:the|your) (?:\\p{L}+ )?(?:back|soon|today|by))[^?]*$|
      ^(?:who(?:ever)?|those who|anyone who|anybody who) (?:want|would like|wish)[^?]*$|how are (?:you|things)|how is it going|^(?:(?:i|we)(?: do| really| very much)* |just )?hop(?:e|ing) (?:you(?! can (?:join|come|make|attend|help))|this|all|that you|everyone|everybody|to see|to hear)|
      (?:to |if you |would like to |want to |wish to |please )?unsubscribe|(?:to|in|from) (?:your|our) (?:address book|contacts|safe[- ]senders? list|mailing list)|(?:no longer|do not|don't|stop) (?:(?:wish|want|like) )?(?:to )?(?:receiv|get)\\w* (?:these|this|our|such|further|any|future)?\\s?(?:e-?mails?|messages?|newsletters?|offers?|communications?)|
      if you(?:'d| would)? (?:like|want|wish|prefer) [^?]*\\b(?:click|visit our|go to http|follow (?:the|this) link)|(?:please )?(?:do not|don't) (?:reply|respond)(?: to this|\\s*[.!]|$)|^(?:why not|(?:all )?right|ok(?:ay)?|(?:do )?you know)\\?$|isn't it\\?|
      ^(?:please |and |just )?keep (?:me|us) (?:posted|updated|informed|in the loop)[^?]{0,12}$|(?<!\\b(?:be|is|it|get|are|was|were|been|have|has|this|that|them|all|when|not|work) )(?<=[a-z0-9] )done[.!]*$|
      ^(?:(?:i|we|i'm|we're|i am|we are|i'll|we'll|and|very much|really|much|be) )*look(?:ing)? forward[^?]*$|^(?:many |again,? )?thank(?:s| you)(?: all| both| so| very| much| again| once more| in advance)* for (?!.*\\b(?:please|can you|could you|would you))[^?]*$|
      ^(?:please )?(?:stay (?:safe|healthy|well|warm|tuned)|take care|enjoy (?:the|your|a)|have (?:a|an) (?:\\p{L}+ )?(?:nice|good|great|lovely|wonderful|relaxing|pleasant|safe|restful|day|week|evening|weekend)|keep up the (?:good|great) work|all the best|rest assured)`,
    scored: {
      certain:
        /\b(?:can|could|would|will) you (?!believe|imagine)[^.?]*\?|(?:^|[,;:–—-] ?|\b(?:and|so|but|also|or|then) )(?:[a-z]+,? )?(?:can|could|would|will|might)(?:n't)? (?:you|someone|somebody|anyone|anybody|everyone|everybody|(?:each|every one|all|any|one|some|those|both) of you)(?: (?:all|both|please|just|also|guys|two))* (?!believe|imagine|see (?!to|that|whether|if)|find|be |have |also find|get )[a-z]+|^(?:please|pls|kindly) [a-z]|\b(?:i|we) (?:still |really |just |also )?need (?:you to|your)\b|\b(?:needs?|awaits?|awaiting|requires?|requesting|pending) your (?:urgent )?(?:approval|signature|sign-?off|input|feedback|repl(?:y|ies)|answer|response|decision|review|confirmation|go-ahead|consent)\b|\b(?:approval|signature|sign-?off|input|feedback|reply|answer|response|decision|confirmation|consent|action) (?:is |are |still |urgently )*(?:needed|required|requested|wanted)\b|\bfor your (?:approval|signature|sign-?off|decision)\b|^(?:could|can|would|will) (?:people|whoever\b[^.?]*|(?:all|each|any|every one) of you|everyone|everybody)(?: please)? (?!believe|imagine|find\b|have (?:been|known))[a-z]+|^[a-z' ]{3,40} (?:is|are) (?:kindly |hereby )?(?:asked|requested) to \w|^(?:and |but |so |also )?(?:perhaps|maybe),? (?:you|someone|somebody|anyone|everyone|everybody|each of you|all of you|those) (?:[a-z ]{0,40})?(?:could|can|would)\b(?! (?:already |still |always )?(?:see|hear|have)\b)|\bit(?:'d| would) (?:really |also )?(?:be|help)(?: [a-z]+){0,3} if (?:you|someone|somebody|anyone|everyone|everybody|each|all|those|people)\b(?! had\b)|^(?:anyone|anybody|everyone|everybody|whoever|those|all)\b[^.?]*\b(?:should|must|please|needs? to|(?:is|are) (?:kindly )?(?:asked|requested) to) (?!be\b|have\b|like\b|know\b)[a-z]+|\b(?:i|we)(?:'d| would| must| have to)? (?:kindly )?(?:ask|urge|beg|request) (?:you|everyone|everybody|all|each|anyone|people|members|those|colleagues)\b[^.?]{0,40} to\b|^(?:please )?(?:be sure|make sure|see to it|do not forget|don't forget|remember|do remember) (?:to|that|and) /,
      // The training set counts plans and offers as well ("we will meet on Friday"); nobody has to answer those.
      directive:
        /\?|\b(?:please|pls|kindly|let (?:me|us) know|let's|(?:need|want|like|ask|urge|remind|expect) you|your (?:help|input|feedback|thoughts|approval|signature|comments)|you (?:should|must|need to|have to|may want to|might want to)|appreciate|wondering|do not|don't)\b/,
      order: /^[^?]{0,30}, please[.!]*$/,
    },
    inverted: `(?:and |but |so |also )?(?:is|are|was|do|does|did|have|has|can|could|would|will)(?:n't)? (?:there|you|we|it|this|that|they|i|anyone|anybody|someone|somebody|any of) (?!to \\b)[^?,]*[.…]?$`,
    polite: `please could would will can't have your yours this that these those with from about just still need kindly again once more
      remind reminder know when what which where there been asked asking also already`,
    reminder:
      '(?:gentle|friendly|kind|second|third|final|last|quick) reminder|reminder:|following up|follow(?:ing)?-up on|chasing|any (?:news|update)',
    selfQuestion: `(?:and |but |so |oh,? )*(?:(?:did|have) i (?:already |ever |even )?(?:say|said|mention(?:ed)?|tell|told)|
      (?:i )?wonder(?:ing)? (?:if|whether|why|what|how|when) (?:i|my)|(?:where|what) (?:was|am) i)`,
    deadline: `(?:i|we)(?:'d| would)? (?:really )?(?:need|want|like) (?:to have )?
      (?:it|them|this|that|your (?:answer|reply|feedback|input|response|comments)|an answer)|(?:the )?deadline|
      by|no later than|at the latest`,
    promise: `i['’]ll|i will|i am going to|i['’]m going to|we['’]ll|we will|let me (?:check|look|get|find)|i(?:['’]m| am) on it`,
  },
  questions: {
    opens: 'who|whom|whose|what|when|where|why|how|which',
    time: 'when|what time|(?:at )?(?:what|which) (?:hour|week|month)|(?:what|which) (?:day|date)|(?:by|until|since) when|how soon|deadline',
    duration: 'how (?:long|often)',
    amount:
      'how (?:much|large|big|high|far|old)|the total|(?:what|which) (?:\\p{L}+ )?(?:amount|sum|figure|range|percentage|share|proportion|percent)',
    count: 'how many',
    price: 'costs?|prices?|cheap|expensive',
    reason: 'why|what (?:is|was) the reason|how come',
    person: 'who|whom|whose',
    place:
      'where|(?:in |at |on |to )?(?:what|which) (?:room|hall|place|building|city|town|country|floor|address|office|street|venue|location|folder)',
    yesOrNo: 'is|are|was|were|did|does|do|has|have|had|can|could|will|would|should',
    which: 'which',
    asking: `summarize summarise summary discuss discussion describe explain opinion mention recommend propose suggest conclude
      conclusion decide decision elaborate agree respond reply answer write wrote written send sent mail mailed email
      message inbox thread meeting transcript find search show know remember remind please anything everything
      latest news new update status happen regarding concerning content detail information info exactly
      deadline long much many often hour`,
    predicates: `expensive cheap percentage percent share proportion hand handed include includes due cost costs price prices large big high take takes taking took start starts started begin begins begun end ends finish
      finishes finished happen happens happened ship ships shipped open opens opened reopen move moves moved come comes came
      go goes went need needs needed want wants wanted get gets got stay stays meet meets hold holds held arrive arrives
      arrived deliver delivers delivered last lasts lasted run runs ready scheduled planned place amount amounts
      use uses used called says done build built buy bought make made find found pay paid
      put set sell sold give gave given change changed choose chooses chose chosen left new approved supposed`,
    says: `say says said tell tells told ask asks asked write writes wrote written answer answered reply replied think thinks thought
      mention mentioned suggest suggested propose proposed report reported recommend promise promised opinion`,
    does: '(?:do|does|did|will|can|could|should|would) (?!.* (?:for|of|in|on|at|about|to|by|from|with) )',
    wishes: 'need needs want wants expect expects require requires',
    asksFor: 'ask asks asked request requested beg',
    own: 'i',
    decided: `(?:what|which(?: things)?) (?:was|were|has been|have been|did (?:we|they)|have we|got) (?:decided|agreed|settled|concluded|decide|agree)(?: (?:on|upon))?|
      (?:the |any |all )?decisions?(?: (?:made|taken))?`,
    toDo: `action (?:items?|points?)|to-?dos?|to do|next steps|who (?:does|has to do|is doing|should do) what|(?:open |my |the )?tasks`,
    subordinate: 'after|before|if|when|because|since|until|unless|though|although|while|whether',
    timeAnswer:
      '\\p{L}+day(?!\\p{L})|tomorrow|today|tonight|noon|midnight|(?:next|this|last|every|a|one|two|three) (?:week|month|year|night|quarter)s?|(?:on|by|until|to|from|for|before) the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) of',
    durationAnswer: 'seconds?|minutes?|months?|years?|quarters?',
    amountAnswer:
      'one|two|three|four|five|six|seven|eight|nine|ten|twelve|small|large|half|dozen|hundred|thousand|million',
    reasonAnswer: 'because|since|so that|due to|owing to|the reason|therefore|caused?|in order to',
    placeAnswer: 'in|at|on|near|from|with|next to|inside|under',
    personAnswer: 'i|we|you|your|my|our',
    beforeThing: 'the|an?|this|that|our|your|my',
    related: RELATED_EN,
  },
  denial: {
    words: "not|no|never|nobody|nothing|none|cannot|neither|nor|[a-z]+n't|dont|cant|wont",
    refusals:
      'declin|refus|reject|fail|cancel|unable|impossib|without|lack|miss|den(?:y|ies|ied)|stop|avoid|against|instead|longer',
    idioms: `why (?:not|don't (?:you|we|i))|not only|(?:do not|don't) (?:hesitate|forget|worry|mind)|can(?:'t|not) wait|
      no (?:problem|worries|rush|later than|matter)|if not|whether or not|or not|(?:could|can|would|will|do|is|are)n't (?:you|we|it|they)|
      won't you|not sure (?:if|whether)|mind if`,
    common:
      'that|this|with|have|been|will|would|could|should|from|they|them|their|there|what|when|which|about|your',
  },
  numbers: {
    counting: 'two three four five six seven eight nine ten eleven twelve',
    others: `thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40
      fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10`,
    percent: 'percent|per cent',
    thousand: 'thousand',
    million: 'millions?',
    billion: 'billions?',
  },
  people: {
    mayAsk: 'can|could|would|will|might',
    openers: `thanks thank hi hello hey dear yes no ok okay sure great perfect good sorry also and so well then finally please first
      second next`,
    and: 'and',
    titles: 'mr mrs ms mx dr prof',
    afterName:
      'inc llc ltd corp co company plc lp llp pty jr sr ii iii phd md dds esq mba cpa pe rn',
    all: 'all|both|team|everyone|everybody|folks|guys|there',
    stranger: {
      asks: 'please|pls|kindly|can|could|would|will|do|did|have|are|is|what|when|where|which|who|how',
      others: `again actually additionally afterwards alternatively anyway apparently basically because besides but by colleagues
        confidential correction dears fellows folks friends frankly friendly further furthermore fyi gentlemen gents guys heads hopefully
        however ideally if important importantly instead ladies last lastly later madam maybe meanwhile moreover monday tuesday wednesday
        thursday friday saturday sunday morning afternoon evening mates note notice now obviously once oops or otherwise overall perhaps
        plus question quickly reader readers regardless reminder right secondly separately similarly sir soon specifically still students
        supposedly therefore third though thus today tomorrow tonight too unfortunately unless until update urgent warning when whenever
        while yeah yep yesterday yet`,
    },
    groups: `all|everyone|staff|team|list|group|wg|board|committee|council|union|association|office|service|services|support|desk|
      department|dept|members|residents|parents|community|users|announce`,
    roles: `info|contact|office|team|hello|support|help|helpdesk|service|sales|billing|accounts?|accounting|invoices?|hr|jobs|
      careers|press|admin|secretary|reception|orders`,
    nobody: `the this that these those they he she it we you somebody someone everybody everyone nobody people one who there all
      both most some many another others`,
    says: '\\p{Ll}+s|\\p{Ll}+ed|will|said|wrote|sent',
    unread: 'no reply | do not reply',
  },
  items: { kinds: 'mail email thread message conversation', people: 'from with', topic: 'about' },
  greetings: `hi | hello | hey | hiya | dear | good morning | good afternoon | good evening | good day | greetings`,
  quotes: {
    wrote: 'wrote | writes | sent',
    wroteMyself: 'i wrote',
    leadIns: 'on | at',
    headers: {
      from: 'from',
      sent: 'sent | date',
      to: 'to',
      cc: 'cc | bcc',
      subject: 'subject',
      other: `reply-to | importance | priority | attachments | organization | message-id | mailed-by | signed-by | newsgroups
        x-mailer`,
    },
    original: `original message | original e-mail | original email | original appointment | original meeting
      reply message`,
    forwarded: 'forwarded message | begin forwarded message | forwarded email',
    automatic: `automatic reply | auto reply | autoreply | auto-reply | automatic response | auto response | out of office | out of the office | out of office autoreply | out of office auto-reply | ooo | vacation reply | away from office`,
    reply: 're',
    forward: 'fw | fwd',
  },
  signatures: {
    closing: `regards wishes sincerely cordially respectfully faithfully cheers rgds brgds br kr yours xoxo`,
    companions: `with many my our all very the best kind kindest warm warmest good friendly personal sincere cordial thanks thank you
      and & to your team everyone`,
    lines: `best | all the best | take care | talk soon | warmly | bye | see you | see you soon | love | lots of love
      cheers mate | have a nice day | have a great day | have a good day | have a nice weekend | have a great weekend
      have a good one`,
    starts: 'greetings from | regards from | best wishes from',
    thanks: `thanks | many thanks | thanks a lot | thanks again | thanks so much | thanks in advance | thank you
      thank you very much | thank you so much | thank you in advance | thx | tks`,
    deviceStarts: `sent from | sent via | sent with | sent using | sent by | written from | composed on | typed on
      get outlook for | download outlook for | get mailspring`,
    devices: 'my phone mobile tablet smartphone cell cellphone handheld',
    contact: 'tel|phone|mobile?|cell|fax|office|direct',
    noticeWords: ENGLISH_NOTICES,
    notices: `confidentiality notice | intended recipient | intended recipients | e-mail / confidential / intended | email / confidential / intended
      message / confidential / intended | e-mail / confidential / attach | email / confidential / attach
      message / confidential / privileged | intended solely / addressee | intended only for / message
      intended only for / e-mail | intended only for / email | intended only for / addressee | intended only for / recipient
      intended only for / individual | received this message / in error | received this e-mail / in error
      received this email / in error | received this mail / in error | received this communication / in error
      received this transmission / in error | consider the environment | before printing this e-mail
      before printing this email | before printing this mail | before printing this message | virus-free | scanned for viruses | checked by avast
      unsubscribe from this group | subscribed to the google groups | mailing list / listinfo`,
    bannerStarts: `caution | warning | attention | external | think before you click | you don't often get e
      this message is from | this message came from | this message originated | this email is from | this email originated
      this e-mail originated | please type your reply above | please reply above | reply above this line`,
    bannerProofs: `external / sender | external / mail | external / message | external / source | external / organi | external / company
      outside / organi | outside / company | outside / network | click / link / unless | open / attachment / unless
      links / attachments / caution | links / attachments / careful | click / links / attachments | learn why
      above this line | often get email | think before you click`,
  },
  folders: {
    deleted: `trash | bin | deleted.* | deleted items | deleted messages`,
    junk: `junk | junk e-mail | junk email | spam | bulk mail`,
    drafts: `drafts? | outbox | unsent messages | templates`,
  },
  mail: {
    greet: { formal: 'Dear', plain: 'Hi', friendly: 'Hi' },
    greetNobody: 'Hello',
    afterGreeting: ',',
    mirrored: 'Dear | Hi | Hello | Hey',
    capitalDays: true,
    thanks: 'Thank you for your mail.',
    about: ['About', '“', '”', ':'],
    closings: { formal: 'Kind regards,', plain: 'Best regards,', friendly: 'All the best,' },
    blanks: 'when? | who? | how much? | which one? | yes or no? | which file? | your answer?',
    formal: /\b(?:dear (?:mr|mrs|ms|mx|dr|prof|sir|madam)|yours (?:sincerely|faithfully))\b/i,
  },
  binding: {
    ways: {
      paying: 'pay paid transfer wire wiring refund reimburs settle',
      signing: 'sign',
      promising: 'promis guarant commit pledg assur warrant',
      handingOver: 'attach enclos send sent forward deliver provid',
      approving: 'approv authori',
      agreeing: 'yes! agree accept confirm absolutely certainly gladly',
      undertaking: "i'll we'll i_will we_will i_shall we_shall",
      ending: 'cancel terminat resign withdraw',
      disclosing: 'password credential grant access',
      ordering: 'order buy purchas',
      admitting: 'liab responsib fault guilty',
    },
    assent:
      'yes! ok! okay! sure! agreed! fine! good! great! perfect! works! approved! gladly! happy!',
    noted: 'will!',
  },
  followUps: enFollowUps,
  commands: enCommands,
  secrets: enSecrets,
  thread: {
    settled: `\\b(?:(?:we|i|they|the \\w+)(?:'ve| have| has|'s)? (?:now |just |all |both )?(?:decided|agreed|settled on|chosen|approved|signed off)|
      (?:it|that)(?:'s| is| was| has been) (?:now )?(?:decided|agreed|settled|approved)|(?:the )?decision is|let's go with|
      (?:we|i)(?:'ll| will|'re going to| are going to) (?:go (?:with|ahead)|move ahead)|going with|
      (?:is|are|was|were|has been|have been|gets?|got) (?:now )?(?:moved|postponed|rescheduled|cancell?ed|approved|delayed|merged|withdrawn|replaced)|
      (?:moved|(?<!\\bto )move|moves|(?:is|are|'s|'re|'m|am) moving|postponed?|rescheduled|delayed) (?:\\S+ ){0,4}?(?:from .{1,30} )?(?:to|until) (?=\\w))`,
    unsettled: `if|unless|whether|once|should|could|would|might|(?<!\\d\\.? )may(?! \\d)|maybe|perhaps|need(?:s)? to|has to|have to|
      not yet|not|n['’]t|never|wonder(?:s|ed|ing)?|guess|no idea`,
    wonders: 'what|why|how|who|when|where|which',
    possible: `options?|alternatives?|choices?|scenarios?|possibilit(?:y|ies)|variants?|either|could|might|ideas?|questions?|
      whether`,
    pronoun: `\\b(?:it|them|they|these|those|(?:this|that)(?= ?(?:[.,?!;:]|$|is\\b|was\\b|by\\b|before\\b|until\\b|to\\b|for\\b|with\\b|on\\b|at\\b|
      in\\b|and\\b|or\\b|work|right|ok|all\\b|today|tomorrow|please)))\\b`,
    dangling: 'it|its|this|that|they|their|these|those|he|his|she|her|both',
    vague: `(?:please |so )?let (?:me|us) know(?: what you (?:think|decide|prefer))?[.!]*$|what do you think\\?$|any thoughts\\?$|
      (?:is|would) (?:that|this|it) (?:be )?(?:ok|okay|fine|all right)`,
    opening: `(?:i(?:'m| am) (?:just )?(?:writing|reaching out|getting back|coming back|following up|getting in touch|checking in)|
      (?:i |i just |just )?(?:wanted|want|would like) to (?:follow up|check in|come back|get back|reach out)|
      (?:just )?(?:following up|checking in|coming back))(?: (?:to|with) you)? (?<topic>(?:about|regarding|concerning|on|with regard to) .+)`,
    answers: 'yes|yeah|yep|no|nope|sure|ok|okay',
    closing: `(?:many |warm |kind |best |warmest )?(?:thanks|thank you|thx|cheers|best|regards|wishes|yours|sincerely|respectfully|
      (?:and |so )?welcome|have a (?:nice|good|great)|see you|talk soon)`,
  },
  tables: {
    identifiers: '#|id|no\\.?|number|pos\\.?|code|year',
    totals: '(?:grand |sub)?totals?|sum',
  },
  meeting: enMeeting,
  notes: enNotes,
};
