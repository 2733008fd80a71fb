import type { Language } from './language.js';

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
      valid|open|accept(?:ed|ing)?|extended|possible|time|regist\\p{L}*|appl(?:y|ications?)|submi\\p{L}*|deadline)(?!\\p{L}))
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
    looseAbbreviations: 'etc inc ltd co corp no nos a.m p.m am pm sat sun',
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
    am is are was were be been being have has had having do does did doing done will would shall should can could may
    might must ought`,
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
    task: `(?:can|could|would|will) (?:you|someone|somebody|anyone)\\b|please|pls\\b|let (?:me|us) know|
      (?:i|we) (?:need|would like|want|ask) you|(?:would|do) you mind|be sure to|make sure|remember to|don't forget`,
    speaksTo: 'you|your|please|pls|let me know',
    approval:
      'approv\\w*|sign[- ]?off|sign (?:it|this|the|that|here)|signature|go[- ]ahead|green light|authori[sz]\\w*|(?:are you )?(?:ok|okay|fine|happy) with',
    meeting: `(?:meet|meeting|call|lunch|coffee|catch up|get together|sit down|appointment)\\b.*(?:\\?|day\\b|week\\b|\\d)|
      are you (?:free|available)|what time|when (?:would|could|can|are) you`,
    courtesy: `(?:please )?find (?:attached|enclosed|below)|
      (?:please|pls) (?:note|find|be advised|be aware|accept (?:my|our)|excuse|forgive|ignore this)\\b|
      (?:please|pls) see (?:(?:the|our|my) )?(?:attach|enclos|below|above|link|website|following)|
      (?:please )?(?:do not|don't) hes(?:it|tit)ate|(?:please |just )?(?:remember|note|keep in mind|bear in mind|be aware) that|feel free to|
      (?:let|give|send|drop|shoot) (?:me|us)(?: know| a (?:line|shout|call|ring|note|message|mail)| an? e-?mail)?,? (?:if|should) (?:you (?:have|need)|there (?:are|is)|anything|any|something|i can|we can)\\b.*(?:questions?|concerns?|else|anything|something|help|problems?|issues?|unclear|assist)|
      (?:let me|let us) know if you (?:want|would like|wish|'d like|are interested)(?: to)?(?: (?:hear|know|learn|see|have|get|find out|in))*(?: (?:any ?thing|any))?(?: (?:more|further|else|details|information))+[^?]{0,30}[.!]*$|
      join (?:me|us) in (?:wishing|welcoming|congratulating|thanking|giving|celebrating|saying)|(?:please )?(?:give|extend) (?:her|him|them|[a-z]+) a (?:warm |big |hearty )?welcome|please welcome\\b|
      (?:please |let's |let us )?(?:wish|congratulate) (?:her|him|them|both|all|[a-z]+) (?:well|luck|all the best|every success|on|a )|
      (?:contact|call|ask|write to|reach|e-?mail|phone|tell|turn to|speak to|talk to|get in touch with)\\b[^?]* (?:with|about|in case of|for) (?:any )?(?:further |other |more |additional )?(?:questions?|queries|remarks|comments|concerns|doubts|problems)\\b[^?]*$|
      (?:direct|address|send|refer|take) (?:any|all|your) (?:further |other )?(?:questions?|queries|concerns) to\\b|
      (?:if|should) you (?:have|need|require|want|are|feel|run into|come across)[^?]*\\b(?:questions?|queries|concerns?|doubts?|comments?|further (?:information|details|help|assistance)|more (?:information|details|help)|in doubt|unsure|any (?:help|assistance|problems?))\\b(?=[^?]*$)|
      (?:any|for|with|in case of)(?: further| other| more)? (?:questions|queries|concerns)\\b[^?]{0,15}(?:,|:|-|\\?$| just | please | contact| call| ask)|^(?:any )?(?:questions|queries|concerns)\\?|
      (?:get in touch|reach out|drop by|stop by)[^?]* (?:if|when|should|whenever|any ?time)\\b[^?]*(?:anything|questions?|help|like|need|can)\\b|at your disposal|
      how are (?:you|things)|how is it going|^(?:(?:i|we)(?: do| really| very much)* |just )?hop(?:e|ing) (?:you(?! can (?:join|come|make|attend|help))|this|all|that you|everyone|everybody|to see|to hear)|
      (?:to |if you |would like to |want to |wish to |please )?unsubscribe|(?:to|in|from) (?:your|our) (?:address book|contacts|safe[- ]senders? list|mailing list)|
      (?:no longer|do not|don't|stop) (?:(?:wish|want|like) )?(?:to )?(?:receiv|get)\\w* (?:these|this|our|such|further|any|future)?\\s?(?:e-?mails?|messages?|newsletters?|offers?|communications?)|
      if you(?:'d| would)? (?:like|want|wish|prefer) [^?]*\\b(?:click|visit our|go to http|follow (?:the|this) link)|
      (?:please )?(?:do not|don't) (?:reply|respond)(?: to this|\\s*[.!]|$)|^(?:why not|(?:all )?right|ok(?:ay)?|(?:do )?you know)\\?$|isn't it\\?|
      ^(?:please |and |just )?keep (?:me|us) (?:posted|updated|informed|in the loop)[^?]{0,12}$|(?<! (?:be|is|it|get|are|was|were|been|have|has|this|that|them|all|when|not|work)) done[.!]*$|
      ^(?:(?:i|we|i'm|we're|i am|we are|i'll|we'll|and|very much|really|much|be) )*look(?:ing)? forward[^?]*$|
      ^(?:many |again,? )?thank(?:s| you)(?: all| both| so| very| much| again| once more| in advance)* for (?!.*\\b(?:please|can you|could you|would you))[^?]*$|
      ^(?:please )?(?:stay (?:safe|healthy|well|warm|tuned)|take care|enjoy (?:the|your|a)|have (?:a|an) (?:\\p{L}+ )?(?:nice|good|great|lovely|wonderful|relaxing|pleasant|safe|restful|day|week|evening|weekend)|keep up the (?:good|great) work|all the best|rest assured)`,
    scored: {
      certain:
        /\b(?:can|could|would|will) you (?!believe|imagine)[^.?]*\?|(?:^|[,;:–—-] ?|\b(?:and|so|but|also|or|then) )(?:[a-z]+,? )?(?:can|could|would|will)(?:n't)? (?:you|someone|somebody|everyone|everybody|all of you)(?: (?:all|both|please|just|also|guys|two))? (?!believe|imagine|see|find|be |have |also find|get )[a-z]+|^(?:please|pls|kindly) [a-z]|\b(?:i|we) (?:still |really |just |also )?need (?:you to|your)\b|^(?:please )?(?:be sure|make sure|see to it|do not forget|don't forget|remember|do remember) (?:to|that|and) /,
      // The training set counts plans and offers as well ("we will meet on Friday"); nobody has to answer those.
      directive:
        /\?|\b(?:please|pls|kindly|let (?:me|us) know|let's|(?:need|want|like|ask|urge|remind|expect) you|your (?:help|input|feedback|thoughts|approval|signature|comments)|you (?:should|must|need to|have to|may want to|might want to)|appreciate|wondering|do not|don't)\b/,
      order: /^[^?]{0,30}, please[.!]*$/,
    },
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
    time: 'when|what time|(?:what|which) (?:day|date)|(?:by|until|since) when|how soon|deadline',
    duration: 'how (?:long|often)',
    amount:
      'how (?:much|large|big|high|far|old)|the total|what (?:percentage|share|proportion|percent)',
    count: 'how many',
    price: 'costs?|prices?|cheap|expensive',
    reason: 'why|what (?:is|was) the reason|how come',
    person: 'who|whom|whose',
    place: 'where',
    yesOrNo: 'is|are|was|were|did|does|do|has|have|had|can|could|will|would|should',
    which: 'which',
    asking: `summarize summarise summary discuss discussion describe explain opinion mention recommend propose suggest conclude
      conclusion decide decision elaborate agree respond reply answer write wrote written send sent mail mailed email
      message inbox thread meeting transcript find search show know remember remind please anything everything
      latest news new update status happen regarding concerning content detail information info exactly
      deadline long much many often`,
    predicates: `percentage percent share proportion due cost costs price prices large big high take takes taking took start starts started begin begins begun end ends finish
      finishes finished happen happens happened ship ships shipped open opens opened reopen move moves moved come comes came
      go goes went need needs needed want wants wanted get gets got stay stays meet meets hold holds held arrive arrives
      arrived deliver delivers delivered last lasts lasted run runs ready scheduled planned place amount amounts
      use uses used called says done build built buy bought make made find found pay paid
      put set sell sold give gave given change changed choose chooses chose chosen left new approved supposed`,
    says: `say says said tell tells told ask asks asked write writes wrote written answer answered reply replied think thinks thought
      mention mentioned suggest suggested propose proposed report reported recommend promise promised opinion`,
    does: '(?:do|does|did|will|can|could|should|would) (?!.* (?:for|of|in|on|at|about|to|by|from|with) )',
    wishes: 'need needs want wants expect expects require requires',
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
    percent: 'percent|per cent',
    thousand: 'thousand',
    million: 'millions?',
    billion: 'billions?',
  },
  people: {
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
  followUps: {
    more: '(?:more|more (?:on|about)|details? (?:on|of|for)|expand|open) #',
    why: 'why(?: (?:is )?(?:#|this|that|it)(?: here| there| in (?:here|this|it))?)?',
    slides:
      '(?:make |create |draft )?(?:(?:some )?slides|a deck|deck|a presentation)(?: (?:of|from|about|on|for) (?:this|it|that|#))?',
    shorter: '(?:make (?:it|this) )?(?:shorter|short|briefer|in short)',
    longer: '(?:make (?:it|this) )?(?:longer|in full|full|more detail|everything)',
    draft: `(?:(?:please|can you|could you) )?(?:(?:draft|write|prepare)(?: me)? (?:a |an |my )?(?:reply|answer|response) (?:to|for|on)|
      reply(?: to)?|answer(?: to)?) (?:#|this|it|that)`,
    draftAlone: '(?:draft|write|prepare) (?:a |an |my )?(?:reply|answer|response)',
    formal: '(?:make (?:it|this) )?(?:more formal|formal)',
    friendly: '(?:make (?:it|this) )?(?:friendlier|more friendly|friendly|warmer|less formal)',
    waiting: "who(?:'s| is)? (?:is )?wait(?:s|ing) (?:for|on) me",
    others: "who(?:m)? (?:am i|do i|i am|i'm) wait(?:ing)? (?:for|on)",
  },
  secrets: {
    is: 'is|was|are|will be',
    password:
      'password|passcode|passphrase|passwd|pass ?word|pwd|pw|p/w|psw|pass(?=:)|pin(?:[ -]?(?:code|number))?|puk',
    for: 'for|of|to',
    now: 'now',
    to: 'to',
    account: 'log-?in|user(?: ?name)?|credentials?|account',
    key: `api[ _-]?(?:key|token|secret)|(?:access|auth|secret|signing|account|encryption|private|shared|recovery|product|licen[sc]e|activation|network|wifi|wi-fi|wpa2?)[ _-]?(?:key|token)|
      (?:client|app|shared)[ _-]?secret|accountkey|pre-?shared key|psk|(?:deploy|bot|session|bearer)[ _-]?token`,
    seed: '(?:seed|recovery|secret|mnemonic|backup) ?(?:phrase|words)',
    backup: '(?:backup|recovery|emergency|scratch)[ -]codes?',
    codeName: `(?:verification|security|sign-?in|log-?in|authentication|authenticator|access|one[- ]time|2fa|two-factor|single-use|door|gate|entry|entrance|alarm|safe|vault|lock|padlock|keypad|key ?box|lock ?box|garage|lobby|building|unlock|confirmation|auth|mfa)[ -](?:pass)?code|
      one[- ]time (?:password|pin)|otp|m?tan|(?:(?:safe|lock|vault) )?combination|(?:lock|key) ?box`,
    your: 'your',
    code: 'code',
    theCode:
      'the (?:new )?code|code(?=(?: for the (?:door|gate|alarm|safe|lock|garage|building|entrance|office|lift|key ?box)|:))',
    harmless:
      'discount|promo|voucher|coupon|order|booking|area|zip|postal|post|country|dress|source|error|status|exit|project|cost|product|tax|bar|qr|colou?r|tracking|confirmation of',
    as: 'as',
  },
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
  meeting: {
    fillers: 'uh+|um+|uhm+|erm?|hm+|mm+|ah+|you know|i mean|sort of|kind of',
    startsClause: `i(?:'ll| will| can| have to|'m going to)|we(?:'ll| will| need| should| have| decided| agreed| can)|let(?:'s| us)|can you|could you|so |and then|okay|the next`,
    openers: `(?:okay|ok|so|well|right|alright|all right|now|and|but|oh|uh|um|yeah|yes|yep|great|good|perfect|fine|thanks|thank you|
      you know|i mean|actually|basically|anyway|sure|cool|also|hm+|ah|look|listen|morning|hey|sorry|no worries|no problem|got it|understood|
      quick one|one more thing|of course|exactly|absolutely|lovely|excellent|honestly|let's see)`,
    concludes: `so|then|okay|ok|good|great|right|fine|all right|alright|perfect|agreed|in that case|therefore|done`,
    outcome: '^(?:so|then|in that case)|\\bthen[.!?]*$|, then\\b|then,? the ',
    settled: `(?<!(?:what|which|whether|until|when|how|if|why|that|because|have|haven't|hadn't|ever) )(?:we|they|the (?:board|team|group|committee|council|management|client|customer|partners|directors)|management|everybody|everyone|finance|legal)(?:'ve| have| has|'s)?(?: now| all| just| already| both| finally| also)* (?:decided|agreed|settled on|approved|chosen|chose|voted|signed off|resolved|concluded|opted)(?! yet|\\?| (?:on )?nothing| (?:on )?no )|
      (?:it|that|this)(?:'s| is| was| has been| stands)(?: now| all| hereby| then)* (?:decided|settled|agreed|approved|final)(?!\\?)|(?:has|have) been (?:approved|decided|agreed|signed off)|from now on|as of (?:today|now|monday|next)|
      ^(?:decided|agreed|settled|approved|resolved|decision|final decision)\\b[,:]? (?=\\S+ \\S+ )|(?:the|our|final) decision (?:is|was) (?:to|that|made|:)|(?<!(?:is|not|n't|yet|the|be|be the|a) )final[.!]*$|consensus (?:for|on|to|that)|
      (?:motion|proposal|resolution) (?:is )?(?:carried|carries|passed|passes|adopted|approved)|^(?!.*\\b(?:what|how|where|who|which|whatever|think|know|than|as|if|hard|easy)\\b)(?:[\\w',]+ ){1,6}it is(?:,? then)?[.!]*$|\\w+ (?:is|are) (?:out|off the table|dropped|cancelled|canceled|postponed|a go|a no-go)\\b(?! of| there)|
      (?:let the )?(?:minutes|record) (?:show|say|that)|for the record,? we|(?:we|i) hereby`,
    settlesBefore: `^(?:(?:then |so |okay |and )?(?:that|this|it)(?:'s| is) (?:then )?(?:decided|settled|agreed|final|a deal|done|it|what we(?:'ll| will)? (?:do|go with|aim for))|(?:let's|we'll|we) (?:do|leave|keep|note|record|write|put) (?:that|it)(?: that way| like that| so| down| in the minutes)?|
      consider it (?:done|settled|decided)|so decided|motion carried|carried|adopted|that's what we're (?:doing|going with))[.!]*$`,
    proposal: `let(?:'s| us) (?!see|start|begin|move on|talk|look at|hear|wait|take a break|continue|go (?:through|over|on|round|around|back|ahead)|discuss|hope|think|get (?:started|going|back)|keep it (?:short|brief|to)|sort out|turn|be (?:honest|clear|realistic)|stop here|wrap|jump|do a (?:quick )?round|recap|check in|assume|imagine|suppose|face it|not forget|come back|go to the next|close (?:the|this) meeting|finish here|make it quick|review|go item|hand over|open)|
      i(?:'d| would) (?:say|suggest|propose|recommend|move|go (?:with|for)|rather|prefer|vote)|i (?:say|suggest|propose|recommend|vote|prefer|move)(?= we | that | to | for )|(?:why don't|shall|should) we|how about|my (?:proposal|suggestion|recommendation) (?:is|would be)|all (?:in favou?r|those in favou?r)|in favou?r of|
      any objections?(?: to)?|we(?:'ll| will| shall)(?: \\w+ly| just| then| also)? |we(?:'re| are) (?:going to |gonna )|we(?:'re| are)(?: not| no longer)? (?:\\w+ing) |we should |we can (?!'t|see|tell|say|hear|imagine)|we (?:do|take|go|use|keep|leave|buy|move|stick|stay|drop|cancel|skip|start|begin|ship|launch|hire|order|repair|raise|cut|close|open|sell|switch|change|pay|invite|split|merge|try|run|set|make|put|hold|push|postpone|delay|replace|remove|add|extend|accept|reject|offer|book|rent|sign|fix|wait|meet|send|print|build|write|let|give|get|choose|pick|limit|reduce|increase|freeze|adopt|appoint|renew|end|stop|test|support|charge|need to (?=stop|change|cut|raise|move|hire|buy)) |
      \\b(?:is|are|stays?|remains?|moves?|starts?|goes) (?:\\w+ ){0,4}(?:then|final)\\b`,
    resolves: `let(?:'s| us) (?:go (?:with|for|ahead)|say|settle|agree|use|take|keep|stick|move|push|postpone|delay|cancel|drop|make it|do (?:it|that|the)|skip|buy|order|leave|call it|put|set|choose|pick|book|hire|close|launch|ship|start (?:on|in|with the)|switch|change|raise|cut|try|hold|have the|add|stay|split|replace|extend|plan)|
      we(?:'re| are) (?:going with|going for|going ahead|keeping|sticking|dropping|moving|cancelling|canceling|postponing|switching|using|buying|hiring|skipping|taking|not (?:doing|going|shipping|taking|buying|using|hiring|moving|renewing))|we (?:go|stick|stay) (?:with|for)\\b|we(?:'ll| will) (?:go (?:with|for|ahead)|stick|keep|use|take|drop|move|postpone|cancel|skip|buy|leave|stay|switch|not)|we won't|we will not|we no longer|we don't (?:do|support|ship|renew|buy|take|offer)[^?]*(?:any ?more|any longer|from now on)|
      i(?:'d| would) say (?:we|let's)|from now on,? (?:we|all|every)|we (?:leave|keep|move|repair|buy|postpone|cancel|drop|take) (?:the|it|this|that|our|his|her)`,
    invites: `how about|shall we|why don't we|(?:any|no) objections?|in favou?r of|can we (?:agree|settle|say)|so (?:it's|we|that's)`,
    noProposal: `we (?:can't|cannot|could|couldn't|might|may|would|have (?:a|an|the|no|some|been|had|got a|two|three|to (?:wait|see|think))|had|were|did|didn't|are (?:at|in|on|behind|late|still|talking|looking|waiting|hoping|trying|thinking|seeing|not sure|missing|having|running|losing|getting)|'re (?:at|in|on|behind|late|still|talking|looking|waiting|hoping|trying|thinking|seeing|not sure|missing|having|running|losing|getting)|use to|used to|get \\d|need (?:a|an|the|more|some|two|three|at least|\\d)|will (?:see|be (?:able|there|happy|fine|late|in trouble))|'ll (?:see|be (?:able|there|happy|fine|late|in trouble)|have a problem)|get you)\\b|
      (?:what|where|which|when|how|why|who|whether|before|until|after|unless|once|since|as|where|because|that|if|when|in case|so that|they say|thought|hope|hoping|wish|said|think(?:ing)? (?:whether|about)|sure (?:that|if)|know (?:that|what|if)) (?:\\w+ ){0,2}(?:we|i)(?:'re|'ll|'d|'ve)?\\b|keep an eye|don't think|last (?:year|week|month|time|spring|summer|autumn|winter)|yesterday|\\bago\\b|we (?:do|get|take|make|sell|pay|use|see|have|lose|run)[^.?]*(?:every|each|usually|always|normally|per) `,
    asksConsent: `(?:everyone|everybody|anyone|all|both|are (?:we|you|you all|you both)(?: all| both)?|is (?:everyone|everybody|that)|does (?:that|this|everyone|everybody|anyone)|do (?:we|you)(?: all)?|can we)(?: \\w+){0,2} (?:fine|ok|okay|happy|agreed?|good|in favou?r|for it|work|on board|comfortable|agree on that|all right)\\b[^?]*\\?|^(?:agreed|okay|ok|all right|yes|deal|right)\\?|all in favou?r|those in favou?r|\\b(?:ok|okay|agreed|yes|all right|right|deal)\\?$`,
    asksObjection: `(?:any|no) objections?|(?:anyone|anybody|someone|does (?:anyone|anybody)|is (?:anyone|anybody)) (?:against|object|oppose|disagree)|(?:disagree|against|opposed)\\?`,
    consent: `agreed|agree|i(?: fully| totally)? agree|i'm (?:ok|okay|fine|happy|good|in|all for|for it|on board)|i am (?:ok|okay|fine|happy|good|in|all for|for it|on board|too)|works(?: for me)?|that works|fine(?! line)|(?:that's|this is|sounds|all|very|looks) (?:good|great|fine|ok|okay|perfect|reasonable|right|sensible|a good idea|a plan|like a plan)|good (?:idea|plan|for me|with me|point|call|thinking)|good[.,!]|great|perfect|excellent|lovely|brilliant|super|yes|yep|yup|yeah|aye|sure|ok(?:ay)?|deal|done|makes sense|exactly|absolutely|definitely|certainly|of course|i support|seconded|second(?: that)?|i second|none|no objections?|no problem|(?:let's|we'll) do (?:that|it)|go for it|i(?: can)? live with that|can live with|suits me|fair enough|same here|me too|i like (?:it|that)|thumbs up|all right|alright|right|in favou?r|i'm in favou?r|for it|approved|why not|thank god|finally|happy with|with pleasure|by all means|got it|so (?:would|do|am) i|[a-z]+ works|[a-z]+(?: [a-z]+){0,3}, (?:got it|noted|okay|ok|fine|good)`,
    nod: `(?:yeah|yep|yup|mm+|mhm|right|okay|ok|i see|go on|true|uh-huh|hm+|sure|exactly)[.,!]*$`,
    objection: `\\bbut\\b|^no\\b(?!,? (?:objection|problem|that's fine|that is fine|fine|i'm fine|none|agreed|i agree))|\\bnot (?:sure|really|yet|convinced|happy|possible|enough|realistic)\\b|^not |however|don't (?:think|like|agree|want)|disagree|rather not|i'd rather|i would rather|\\bwait\\b|instead|problem with|against it|too (?:early|late|soon|expensive|risky)|\\?`,
    promise: `(?<!(?:what|that|if|whether|when|how|where|why|which|unless|until|as|once|because|something|think|thing|time|sure|before|after) )(?:i'll|i will|i shall|i'm going to|i am going to|i'm gonna|i am gonna)\\b|
      (?<!(?:what|if|whether|how|where|as|so that|that|when|before) )i can (?:also |just |certainly |definitely |then |gladly |easily )*(?!(?:hear|see|tell|imagine|understand|live|say|remember|think|only|not|hardly|recall|believe|feel|relate|promise|guess|be|vouch|assure|agree|normally|never|barely|always|still|manage|confirm that)\\b)[a-z]+|
      let me (?:just |also |quickly |please )?(?:check|look into|find out|ask|get back|talk to|speak to|speak with|call|email|mail|write|draft|send|confirm|verify|follow up|sort|take (?:care|that|this)|handle|do (?:that|it|this)|have a look|dig|double-?check|chase|come back|prepare|put together|set up|arrange|book|order)\\b|
      i should (?:be able to|have|get|finish|manage to|be done)\\b(?! been| said| done| known| thought)|i(?:'d| would) be (?:happy|glad|delighted|willing|fine) to|i(?:'m| am) (?:happy|glad|willing) to|i(?:'d| would) (?:love|like) to (?:take|do|write|draft|handle|own|volunteer)|
      i(?:'m| am) (?:on the hook|in charge of|responsible for|taking (?:care|over|on)|signed up)|i(?:'ll)? take (?:care of|over|on|the|that|this|it)\\b|i own (?:that|this|it|the)|(?:that|this|it|that one|this one)(?:'s|'s all| is) (?:on|with) me|(?:that|this|it|that one|this one)(?:'s| is) mine|leave [^.?!]{1,40} (?:with|to) me\\b|(?:is|are) on me\\b|(?:is|are) (?:on|with) me\\b|^happy to |put me down for|(?:that|this|it)(?:'s| is) (?:my|on my) (?:job|task|action|list|plate)|i volunteer|i've got (?:that|this one|it)\\b|count on me|consider it done|
      you(?:'ll| will)(?: all)? (?:get|have|receive|hear|see)\\b.*\\b(?:from me|by|tomorrow|today|tonight|next week|before|this week|end of|first thing)\\b|(?:you can )?expect .* from me|from me by`,
    duty: `i (?:still |also |just |really |then |first )*(?:have to|need to|must|gotta|'ve got to|have got to)\\b(?! (?:go|leave|drop|run|say|admit|think|know|be|confess|apologi|ask you|see|understand|disagree|agree|mention|stress|point out|interrupt|stop)\\b)|i've got to (?!go|leave|drop|run|say|admit)|i(?:'d| had) better |i(?:'d| would) (?:have|need) to (?:ask|check|look|find)`,
    promiseWithTime: `(?<!(?:what|if|whether|when|how|that) )(?:i(?:'m| am) (?!going|thinking|looking forward|hoping|trying|saying|wondering|talking|asking|sitting|being|having|feeling|working from|kidding|joking|guessing|assuming|expecting|afraid|sorry|not)[a-z]+ing\\b|
      i (?:book|send|call|write|open|close|rewrite|order|check|fix|prepare|update|bring|take|ask|tell|draft|review|finish|do|make|put|set up|arrange|organi[sz]e|approve|pay|sign|print|collect|pick up|contact|inform|email|mail|share|talk to|speak (?:to|with)|get|buy|move|add|remove|test|run|deliver|handle|invite|translate|upload|post|publish|clean|repair|schedule|forward|find out|follow up|look (?:into|after|at)|drive|visit|meet|cover|chase|ping|install|copy|hand|return|file|submit|scan|write up|measure|ship)\\b)`,
    later: `\\b(?:today|tonight|tomorrow|this (?:week|afternoon|morning|evening|month)|next (?:week|month|monday|tuesday|wednesday|thursday|friday|time|year|sprint)|(?:right )?(?:after|before) (?:this|that|the|lunch|noon|our|monday|tuesday|wednesday|thursday|friday|christmas)|by (?:monday|tuesday|wednesday|thursday|friday|the|end|noon|next|tomorrow|tonight|eod)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|right away|straight away|later|soon|first thing|asap|end of (?:the )?(?:day|week|month)|in the (?:morning|afternoon)|over the weekend|(?:monday|tuesday|wednesday|thursday|friday)(?: morning| afternoon)?)\\b`,
    noWork: `(?:i'll|i will|i shall|i'm going to|i am going to|i'm gonna|let me|i can|i'd be happy to|i have to|i need to|i must)(?: just| quickly| briefly| now| then| also| maybe| start by| first| only| be)* (?:be (?:brief|quick|short|honest|there|back|fine|late|away|out|off|on (?:leave|holiday|vacation)|in (?:the|at)|here|at|happy if|around|remote|able)|brief|quick|honest|start\\b(?! (?:the|with the|on the|a|to|writing|drafting|working))|begin\\b(?! the)|starting|go (?:first|next|last|through|over|ahead|with)|share my|share the screen|share (?:this|that) (?:screen|slide)|sharing|show you|show (?:it|this|that)|explain|say\\b|tell you|admit|give (?:you |everyone |us )?(?:an?|some|the) (?:\\w+ )?(?:example|overview|idea|background|context|update|summary)|move on|skip|pass\\b|stop|shut up|drop (?:off|out)|leave (?:it|that|you|now|early)|keep (?:it|this) (?:short|brief|quick)|wait|come (?:back )?to (?:that|this|it) (?:later|in)|get to (?:that|this|it)|mute|unmute|read (?:it|this|that) out|hand over|repeat|summari[sz]e|recap|do my best|try my best|try\\b(?! to (?:get|find|send|finish|reach|fix))|never|not|probably (?:not|never)|always|miss|see you|see\\b|talk to you|speak to you|have (?:a|the|another) (?:coffee|tea|question|problem|suggestion)|live with|bet|grant|agree|regret|remember|forget|know|think|believe|want|like|love|hate|need|let you|take (?:that|this|it) as|take (?:questions|a question|your word|notes)|throw (?:in|out)|put it (?:this|that) way|answer (?:that|this)|ask (?:a|one|another|you|my|the (?:obvious|stupid))|turn (?:on|off|my)|pull (?:it|this|that) up|play devil|second|support|vote|abstain|rephrase|interrupt|jump in|add (?:that|one|to that)|quote|describe|introduce|present\\b)|i look forward|i'm looking forward|i need (?!to)|i have to (?:say|admit|go|leave)|you'll (?:see|get|have|hear) (?:that|what|how|why|it when|a feel)`,
    acceptance: `yes|yeah|yep|yup|sure|ok(?:ay)?|absolutely|of course|no problem|no worries|will do|on it|i'm on it|i am on it|i'll do|i will|i can|can do|happy to|gladly|got it|consider it done|fine|all ?right|certainly|right away|noted|leave (?:it|that) (?:with|to) me|i'll take|my pleasure|with pleasure|sounds good|you got it|definitely|done|good|great|perfect|understood|mm-hmm|right|aye|roger|i'd be happy|i'd love to|on my list|i'll handle|i'll see to it`,
    takesIt: `yes yeah yep yup sure thing ok okay alright absolutely of course no problem worries will do on it i'm happy to gladly got consider done fine all right certainly away noted thanks please good great perfect aye then so well understood i can could 'll i'll i've 've take handle manage look into after see that this them those one care am go ahead with pleasure me leave my list mine that's it's you bet definitely sort out be glad would i'd love both have a too as just but only not before until by tomorrow today tonight monday tuesday wednesday thursday friday next week afternoon morning evening end the day at in for latest first noon sounds asap`,
    refusal: `no\\b(?! problem| worries|,? i'll|,? i can do)|nope|sorry|i can't|i cannot|i'm afraid|not me|i won't|i don't (?:have|think|want)|i'd rather not|unfortunately|i'm (?:away|off|out|on (?:leave|holiday|vacation)|too busy|not)|i really can't|not (?:really|possible|this week|my)|that's not|impossible|hm+,? (?:no|not)|ask (?:someone|somebody)`,
    order: `(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody|one of you|you guys|either of you)(?: all| both| please| also| maybe| perhaps| just| quickly)*\\b|(?:would|do) you mind \\w+ing|\\bplease [a-z]|i(?:'d| would) (?:like|want|need|ask) you to|i (?:want|need|expect|ask) you to|i(?:'d| would)? (?:still |just )?need (?!to\\b|you to\\b|a (?:minute|moment|second|break))(?=.*\\b(?:by|before|until|today|tomorrow|\\w+day)\\b)|you (?:need to|have to|should|must|'re going to|are going to|'re gonna)\\b(?! (?:know|understand|see|remember|admit|be|think|say))|make sure|be sure to|don't forget|remember to|someone (?:needs|has|should)|somebody (?:needs|has|should)`,
    noOrder: `(?:can|could|would|will|do) (?:you|anyone|anybody|someone|somebody)(?: all| please| just| maybe| quickly| all)* (?:hear|see|repeat|say|tell (?:us|me|everyone)(?! when)|explain|remember|imagine|believe|confirm that you|think|know|mute|unmute|speak|start|begin|go (?:first|next|on)|share your|remind (?:me|us) (?:what|when|who|how|why)|agree|be|want|live with|understand|give (?:us|me) (?:an?|some|the) (?:\\w+ )?(?:update|example|overview|idea|summary|sense)|show (?:us|me)|elaborate|describe|summari[sz]e|take (?:us|me) through|walk (?:us|me)|read)\\b|please (?:go ahead|go on|continue|mute|speak|wait|don't|welcome|note|let (?:him|her|them|me) finish)|you should (?:have (?:seen|got|received)|all)|thank`,
    assigned: `(?:to|will|'ll|is going to|is gonna|should|has to|needs to|is to|takes|does|sends|writes|books|calls|handles|covers|owns|prepares|checks|looks after|takes care of)`,
    role: 'the (?<role>(?:[a-z]+ ){0,2}(?:designer|expert|specialist|manager|engineer|lead|developer|director|secretary|clerk|analyst|accountant|coordinator|editor|architect|assistant|administrator|treasurer|office)s?)',
    assignedTo: `(?:you(?:'re| are) (?!right|welcome|muted|sure|on mute|saying|talking|thinking|breaking|looking (?:at|for|good|tired)|cutting)\\w+ing|you(?:'ll| will)|you (?:take|do|send|write|book|call|handle|cover|own|prepare|check)|your (?:task|job|action) is)`,
    asksWho: `(?:who(?:'s| is| can| could| will| wants| would| takes| does| writes| fills| calls| sends| books| brings| prepares|'ll| else can| has time| volunteers|'s going|'s taking)|any volunteers|which of you|do we have (?:someone|somebody|anyone))\\b`,
    hangs: `(?<!(?:so|say|that|know|think|sure|and|after|before|of|like) )\\b(?:it|them|they|those|these|(?:that|this)(?= ?(?:[.,?!;]|$|today|tomorrow|too|by|before|after|then|with|to me|over|off|out|up|in|on|for|as|one)))(?! (?:is|was|were|rain|costs)\\b)|\\bboth\\b|^(?:he|she|his|her|its|their)\\b|\\bdo so\\b|that one|this one`,
    tentative: `^(?:if|maybe|perhaps|unless|suppose|what if|in case|whether|when)\\b|\\b(?:maybe|perhaps|possibly|i (?:don't know|wonder|guess|doubt)|not sure|wondering|might|in theory|hypothetically|ideally|one option|we could|could we|would have|could have|should have (?:been|done|seen|known)|depends)\\b`,
    procedure: `\\b(?:move on|moving on|next (?:item|topic|point|slide|question|agenda|on the agenda)|(?:on|to) the agenda|(?:can|will|should|to|'ll|have to|let's) (?:just )?(?:discuss|talk about|go through|go over|come back|hear from|look at the (?:agenda|next|slides)|wrap|start with|begin with|keep (?:it|this) (?:short|to))|minutes left|start the meeting|show you|break for|take a break|let's start|recording|on mute|(?:my|the) screen)\\b`,
    unanswered: `\\b(?:(?:i|we)(?: really| honestly| also| still)* (?:don't|do not|didn't) (?:\\w+ )?(?:know|have (?:that|the (?:number|figure|answer)|an answer))|do not know|don't know|no idea|not sure|(?:have|need|'ll have|want) to (?:find (?:that |it )?out|check|ask|see|look (?:that|it) up|clarify)|find (?:that |it )?out|leave (?:it|that|this) open|still open|open question|good question|(?:to be|not (?:yet )?|not been |nobody has )decided|nobody (?:knows|has)|come back to (?:it|that|this)|i wonder|ask (?:him|her|them)|can't (?:say|tell|answer)|cannot (?:say|tell|answer)|no answer|hard to say|haven't (?:decided|heard|thought|got)|don't have (?:anyone|anybody|that|an answer))\\b`,
    idleQuestion: `(?:anything|anyone|anybody|something|any) (?:else|more|other|questions?|news|comments?|thoughts)|is there more|(?:any|more) (?:questions|comments|other business|points)|(?:can|do) (?:you|everyone|everybody|we) (?:\\w+ )?(?:hear|see) (?:me|us|my|the screen)|who (?:wants to|will|would like to|'s going to|is going to)? ?(?:start|begin|goes? (?:first|next)|is next|'s next)|do you want to (?:start|begin|go)|(?:want|like) to (?:start|begin)|ready\\?|how (?:are|is) (?:you|everyone|everybody|it going)|shall we (?:start|begin|move|go|continue)|where (?:was|were) (?:i|we)|what's next|(?:isn't|aren't|don't|doesn't|wasn't|won't|can't|didn't) (?:it|they|you|we|he|she|that)\\?$|\\b(?:right|okay|ok|yeah|huh|no|yes|correct|eh)\\?$|you know\\?|make sense\\?|is that (?:right|ok|okay|clear|all)|everyone (?:here|there|fine|ok|okay)|say that again|what do you think|what did you say|sorry\\?|pardon`,
    reason: `because|since|otherwise|the reason|that's why|so that|due to|in order to|means that`,
  },
};
