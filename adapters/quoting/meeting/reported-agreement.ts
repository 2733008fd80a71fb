import { isClause } from './clause.js';
import { lowerFirst, type ReportContext, tellClause, withoutOpener } from './retelling.js';
import { isSafeToReport, namesSpeaker } from './safe-report.js';

const IT_IS_DECIDED =
  /^(?:it(?:['’]s| is| was) (?:decided|settled|agreed)|agreed|decided)(?: that |[:,] ?(?:that )?)(.+)$/iu;
const WE_WILL =
  /^(?:so )?we(?:['’]ll| will| shall|['’]re (?:gonna|going to)| are (?:gonna|going to)) (?:have to )?(.+)$/iu;
const WE_DECIDED =
  /^(?:so )?we(?:['’]ve| have)?(?: all| also| now)? (decided|agreed|settled|concluded|chosen|chose) (.+)$/iu;

/**
 * Tells of the group what one said and others agreed to; undefined when the sentence names an "I", a
 * "you" or another "they", which the group cannot stand for.
 *
 * @example reportAgreement("Let's go with rubber.", context) // 'The group agreed to go with rubber.'
 */
export function reportAgreement(sentence: string, context: ReportContext): string | undefined {
  const body = withoutOpener(sentence).replace(
    /^(?:i think (?:that )?|as we (?:all )?(?:agreed|said)(?: before)?, )/iu,
    '',
  );
  if (!isSafeToReport(body) || namesSpeaker(body)) return undefined;
  const [, settled] = IT_IS_DECIDED.exec(body) ?? [];
  if (settled !== undefined) {
    return told('The group decided that', tellClause(lowerFirst(settled, context), 'decision'));
  }
  const [, verb, decided] = WE_DECIDED.exec(body) ?? [];
  if (verb !== undefined && decided !== undefined) {
    return told(`The group ${verb === 'chosen' ? 'chose' : verb}`, tellClause(decided, 'verb'));
  }
  const [, future] = WE_WILL.exec(body) ?? [];
  if (future !== undefined) return told('The group decided', infinitive(future));
  const [, invited] = /^let['’]s (.+)$/iu.exec(body) ?? [];
  if (invited !== undefined) {
    return /^(?:see|say)\b/iu.test(invited)
      ? undefined
      : told('The group agreed', infinitive(invited));
  }
  return isClause(body)
    ? told('The group agreed that', tellClause(lowerFirst(body, context)))
    : undefined;
}

function told(lead: string, rest: string | undefined): string | undefined {
  return rest === undefined ? undefined : `${lead} ${rest}.`;
}

/** "not wait" is "not to wait", "just use it" is "to just use it". */
function infinitive(verbPhrase: string): string | undefined {
  const [, not = '', rest = ''] = /^(not )?(.+)$/iu.exec(verbPhrase) ?? [];
  return tellClause(`${not.toLowerCase()}to ${rest}`, 'verb');
}
