/** English words that hold a sentence together, by what they do in it. */
const ENGLISH_FUNCTION_WORDS = {
  articles: 'a an the',
  pronouns: `i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
    herself it its itself they them their theirs themselves one ones oneself`,
  demonstratives: 'this that these those such same here there',
  questions:
    'who whom whose which what when where why how whoever whatever whichever whenever wherever',
  indefinite: `some any no every each either neither both all half none nobody somebody someone something anybody anyone anything
    everybody everyone everything nothing other others another else`,
  quantities: `much many more most few fewer less least several enough little lot lots bit bunch couple plenty only just almost
    quite rather very too so really pretty somewhat two three first second third last next once twice`,
  conjunctions: `and or but nor yet if unless until till while whereas because cause cuz since although though whether than as
    that however therefore thus hence otherwise besides moreover instead anyway`,
  prepositions: `of to in on at by for from with without within into onto off out over under up down about above below across
    after before against along among around behind beside between beyond during except inside outside near through
    throughout toward towards upon via per like according regarding`,
  time: `now then ever never always often sometimes usually still already again soon later ago today tomorrow yesterday
    yet lately currently`,
  place: 'away back forward aside apart somewhere anywhere everywhere nowhere elsewhere',
  negation: 'not no cannot',
  degree: `also even together ahead alone straight especially particularly certainly probably possibly perhaps maybe actually basically obviously clearly
    exactly simply mostly mainly generally specifically apparently definitely literally essentially likely indeed`,
  auxiliaries: `am is are was were be been being have has had having do does did doing done will would shall should can could may
    might must ought`,
};

/** English verbs and nouns so general that they name no topic. */
const ENGLISH_GENERAL_WORDS = {
  lightVerbs: `get gets getting got gotten give gives giving gave given go goes going gone went come comes came make makes
    making made take takes taking took taken put puts putting keep keeps keeping kept let lets say says saying said see
    sees seeing saw seen seem seems seemed know knows knew known think thinks thinking thought mean means meant want
    wants wanted use uses used using`,
  verbs: `tell tells telling told talk talks talking talked ask asks asked asking answer look looks looking looked guess
    feel feels felt try tries trying tried need start starts starting started happen happens happening happened bring`,
  nouns: `thing things stuff way time times sort sorts kind kinds part point question questions fact example case idea ideas
    issue issues number term terms view moment sense`,
  qualities: `good great nice fine bad better best big able important different own whole sure clear right well next`,
};

/** What fills spoken English, and how people are addressed in it. */
const SPOKEN_ENGLISH = {
  sounds: 'ah aha eh er erm ha haha hm hmm huh mm mmm oh ooh uh uhm um',
  assent: 'yes yeah yep yup nope ok okay alright cool please sorry thank thanks hello hi bye',
  reductions: 'gonna gotta wanna kinda sorta dunno',
  address: 'guy guys folks mister mr mrs ms dr chair hon minister',
};

/** Articles, pronouns, conjunctions, prepositions and auxiliaries of the other languages read best. */
const OTHER_LANGUAGES = {
  de: `der die das den dem des ein eine einen einem einer eines und oder aber denn sondern nicht kein keine ich du er sie es wir ihr
    mich mir dich dir uns euch ihm ihn ihnen mein dein sein unser dass wenn weil ob als wie was wer wo wann warum dann noch
    nur schon sehr mal ja nein doch auch so hier da von vom zu zum zur mit für auf im in am an aus bei nach über unter vor
    um durch gegen ohne ist sind war waren bin wird werden wurde hat haben hatte kann können muss müssen soll sollen will`,
  fr: `le la les un une des du de au aux et ou mais donc ni car je tu il elle on nous vous ils elles me te se lui leur ce cette ces
    cela ça mon ma mes ton son sa ses notre votre que qui quoi dont où quand comment pourquoi si ne pas plus très bien oui
    non avec pour dans sur sous par sans chez entre vers est sont était être été a ont avait avoir fait faire`,
  es: `el la los las un una unos unas lo al del y e o pero ni yo tú él ella nosotros ustedes ellos me te se nos su sus mi tu este
    esta esto ese esa eso que quien qué cuando como cómo donde si no sí más muy ya también con sin para por en de a sobre
    entre hasta desde es son era fue ser estar está están ha han hay hacer`,
  it: `il lo la gli i le un uno una e ed o ma io tu lui lei noi voi loro mi ti si ci vi questo questa quello quella che chi cosa
    quando come dove perché se non sì più molto già anche con senza per da di in su tra fra al del della nel nella è sono
    era essere ha hanno fare`,
  nl: `de het een en of maar want niet geen ik jij je hij zij ze wij we jullie u mij me hem haar ons hun dit dat deze die wat wie
    waar wanneer hoe waarom als dan dus ook nog al wel naar van voor met in op aan bij uit om te tot over onder door is
    zijn was waren wordt worden heeft hebben had kan kunnen moet moeten zal`,
  pt: `o a os as um uma uns umas e ou mas nem eu tu ele ela nós vós eles elas me te se lhe meu seu sua seus este esta isso isto
    que quem quando como onde porque se não sim mais muito já também com sem para por em de do da dos das no na nos nas ao
    à é são era ser estar está tem ter há fazer`,
};

const STOP_WORDS: ReadonlySet<string> = new Set(
  [ENGLISH_FUNCTION_WORDS, ENGLISH_GENERAL_WORDS, SPOKEN_ENGLISH, OTHER_LANGUAGES].flatMap(
    (groups) => Object.values(groups).flatMap((list) => list.split(/\s+/)),
  ),
);

/** English words that only hold a sentence together: function words, spoken fillers and light verbs. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  [
    ...Object.values(ENGLISH_FUNCTION_WORDS),
    ...Object.values(SPOKEN_ENGLISH),
    ENGLISH_GENERAL_WORDS.lightVerbs,
  ].flatMap((list) => list.split(/\s+/)),
);

const CONTRACTION = /^(?:[a-z]+n't|[a-z]+'(?:s|re|ve|ll|d|m|t))$/;

/** Whether a lower-case word says nothing about the topic: a stop word, a contraction or one letter. */
export function isStopWord(word: string): boolean {
  return word.length < 2 || STOP_WORDS.has(word) || CONTRACTION.test(word);
}

/**
 * Whether a lower-case English word adds nothing to what a sentence says. Narrower than `isStopWord`:
 * "important", "idea" and "start" name no topic, yet they say something.
 */
export function isEmptyWord(word: string): boolean {
  return word.length < 2 || EMPTY_WORDS.has(word) || CONTRACTION.test(word);
}
