const ENGLISH = `a about above after again against all also although am among an and any anybody anyone anything are as at
away back be became because become been before being below between both but by came can cannot come could did do does
doing done down during each either else enough especially etc even ever every everybody everyone everything few first
for from further gave get gets getting give given go goes going gone got had has have having he hence her here hers
herself him himself his how however i if in indeed instead into is it its itself just keep kept last least less let like
likely made mainly make makes making many may maybe me might mine more most much must my myself near need neither never
next no nobody none nor not nothing now of off often on once one ones only onto or other others our ours ourselves out
over own per perhaps put quite rather really said same saw say says see seem seemed seems seen several shall she should
since so some somebody someone something sometimes somewhere soon still such take taken than that the their theirs them
themselves then there therefore these they thing things this those though through thus to together too took toward
towards two under unless until up upon us use used using usually very want wants was way we well went were what whatever
when whenever where whereas whether which while who whoever whole whom whose why will with within without would yes yet
you your yours yourself yourselves`;

const SPOKEN_ENGLISH = `ah aha eh er erm ha haha hm hmm huh mm mmm oh ok okay ooh uh uhm um yeah yep yup nope right know mean think
thought sort kind bit lot actually basically gonna gotta wanna cool alright kinda sorta dunno guess stuff guys guy course
maybe obviously probably anyway sure fine great good nice please sorry thank thanks hello hi bye tell told talk talking
talked look looking looked try trying tried mean means happen happening feel start starting started point question
questions time times today bring particularly certainly terms moment view point fact issue issues important clear clearly
different big little able better best bad ask asked asking answer sense idea ideas case example part number able
mister mr mrs ms dr chair hon minister`;

const OTHERS = `der die das den dem des ein eine einen einem einer und oder aber nicht ist sind war wir ihr sie ich du er es zu zum zur mit von vom
für auf im in am an als auch bei aus nach wie wenn dann noch nur schon sehr haben hat wird werden kann können muss müssen soll mal ja nein
le la les un une des du de et ou mais pas est sont nous vous ils elles je tu il elle on ce cette ces à au aux avec pour dans sur par que qui
quoi ne plus se sa son ses leur leurs été être avoir fait oui non donc
el los las una unos unas y o pero no es son nosotros ellos yo él ella lo al del con para por en sobre como más su sus que se si ya muy
il gli uno e ma non è sono noi voi loro io lui lei di da nel nella con per su tra fra come più che si
het een en maar niet is zijn wij jullie zij ik hij ze van voor met op in aan bij als ook nog naar om te dat die dit deze wordt worden
os as um uma e mas não é são nós eles eu ele ela do da no na com por para como mais seu sua que`;

/**
 * Words too common to say what a text is about: `general` ones of the seven languages Daybrief reads
 * best, and those that fill spoken English ("yeah", "basically", "guys").
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  [ENGLISH, SPOKEN_ENGLISH, OTHERS].flatMap((list) => list.split(/\s+/)),
);

const CONTRACTION = /^(?:[a-z]+n't|[a-z]+'(?:s|re|ve|ll|d|m|t))$/;

/** Whether a lower-case word says nothing about the topic: a stop word, a contraction or one letter. */
export function isStopWord(word: string): boolean {
  return word.length < 2 || STOP_WORDS.has(word) || CONTRACTION.test(word);
}
