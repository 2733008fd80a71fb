/**
 * The words that content-word ROUGE leaves out. Part of the metric: a different list gives different
 * numbers, so it is not the list the writer itself uses.
 */
export const CONTENT_FREE: ReadonlySet<string> = new Set(
  `a about above after again against all also although am among an and any anybody anyone anything are as at away
  back be became because become been before being below between both but by came can cannot come could did do does
  doing done down during each either else enough especially etc even ever every everybody everyone everything few
  first for from further gave get gets getting give given go goes going gone got had has have having he hence her
  here hers herself him himself his how however i if in indeed instead into is it its itself just keep kept last
  least less let like likely made mainly make makes making many may maybe me might mine more most much must my
  myself near need neither never next no nobody none nor not nothing now of off often on once one ones only onto
  or other others our ours ourselves out over own per perhaps put quite rather really said same saw say says see
  seem seemed seems seen several shall she should since so some somebody someone something sometimes somewhere
  soon still such take taken than that the their theirs them themselves then there therefore these they thing
  things this those though through thus to together too took toward towards two under unless until up upon us use
  used using usually very want wants was way we well went were what whatever when whenever where whereas whether
  which while who whoever whole whom whose why will with within without would yes yet you your yours yourself
  yourselves ah er hmm mm mmm oh ok okay uh um yeah yep right know mean think thought sort kind bit lot actually
  basically gonna cool alright ain aren couldn didn doesn don hadn hasn haven isn ll mustn shan shouldn ve wasn
  weren won wouldn re group meeting discussed discuss`.split(/\s+/),
);
