import { baseOf, isAlsoNoun, isPast } from '../meeting/past-tense.js';

const AUXILIARIES =
  'am|is|are|was|were|has|have|had|do|does|did|will|would|can|could|should|may|might|must|cannot';
const AUXILIARY = new RegExp(
  `\\b(?:${AUXILIARIES}|seems?|knows?|thinks?|says?|needs|wants|gets|makes|goes|comes|takes|gives|means|depends|works|went|came|became|took|gave|said|saw|knew|found|made|got)\\b|n['’]t\\b|['’](?:re|ve|ll|m|d)\\b|\\b(?:it|that|there|here|what|he|she|who)['’]s\\b`,
  'i',
);
/** What only a verb can follow: "they need", "we run three tiers". */
const PRONOUN_SUBJECT = /\b(?:i|we|they|you|he|she) (?:\w+ly |also |still |just |now )?[a-z]{2,}/i;
/** A subject that a past form behind it belongs to: "the committee approved". */
const SUBJECT = /^(?:the|an?|our|their|his|her|my|this|that|these|those|both|all|\p{Lu})/u;
/** Begins as no statement does: "+1 from me", "Maybe 1 week", "Because it rained". */
const NO_START = new RegExp(
  `^(?:[^\\p{L}\\d“"'‘$€£]|\\d+[.)]|(?:${AUXILIARIES}|be|hope|guess|think|thought|wish|glad|sorry|agreed|thanks|maybe|perhaps|not|no|to|because|so|and|but|or|which|than|as|what about|how about)\\b)`,
  'iu',
);
/** Where the main clause ends; what follows has a verb of its own. */
const SUBORDINATE =
  /,? \b(?:once|when|if|because|since|until|unless|although|though|while|which|who|whose|that|as|so|before|after|where|what|why|how)\b.*$/i;
const FIRST_SUBORDINATE =
  /^(?:if|when|since|although|though|while|unless|once|until|after|before|as|in|on|at|for|with|from|by) [^,]*, /i;

/** Whether an English sentence can stand behind "said that": it has a subject and a finite verb. */
export function isFiniteClause(clause: string): boolean {
  if (NO_START.test(clause) || /\.\.|…/u.test(clause)) return false;
  const head = clause.replace(/: .*$/u, '').replace(FIRST_SUBORDINATE, '');
  const [first = '', ...others] = head.split(/\s+/u);
  const main = [first, others.join(' ').replace(SUBORDINATE, '')].join(' ');
  if (AUXILIARY.test(main) || PRONOUN_SUBJECT.test(main)) return true;
  const words = main
    .split(/\s+/u)
    .slice(1)
    .map((word) => word.toLowerCase().replace(/\W+$/u, ''));
  const isThird = (word: string) => {
    const base = baseOf(word);
    return base !== undefined && !isAlsoNoun(base);
  };
  return words.some(isThird) || (SUBJECT.test(main) && words.some(isPast));
}
