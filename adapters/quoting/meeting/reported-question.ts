import { isVerb, pastOf } from './past-tense.js';
import { andThen, tellClause } from './retelling.js';
import { isSafeToReport } from './safe-report.js';

const YES_NO =
  /^(do|does|did|can|could|should|will|would|shall|is|are|was|were|have|has) (we|i|they|it|that|this|there|he|she)\b(?! ?[,?])\s*(.+)\?$/iu;

/** Reports a cleaned question with its mark: "asked whether …"; undefined where it cannot be turned round. */
export function reportQuestion(body: string): string | undefined {
  if (!isSafeToReport(body)) return undefined;
  const [, invited] = /^why don['’]t (?:we|i) (.+)\?$/iu.exec(body) ?? [];
  if (invited !== undefined) return andThen('suggested that they', tellClause(invited, 'verb'));
  const [, about] = /^(?:what|how) about (.+)\?$/iu.exec(body) ?? [];
  if (about !== undefined) return andThen('asked about', tellClause(about, 'verb'));
  const [, verb = '', subject = '', rest = ''] = YES_NO.exec(body) ?? [];
  if (verb === '' || /^not\b/iu.test(rest)) return undefined;
  const who = /^(?:we|i)$/iu.test(subject) ? 'they' : subject.toLowerCase();
  const auxiliary = verb.toLowerCase();
  // "Did it work" would be "whether it had worked": a tense further back than anything else told.
  if (auxiliary === 'did') return undefined;
  if (auxiliary !== 'do' && auxiliary !== 'does') {
    const order = who === 'they' && /^(?:am|is|was)$/u.test(auxiliary) ? 'were' : auxiliary;
    return andThen('asked whether', tellClause(`${who} ${order} ${rest}`));
  }
  const [base = '', ...others] = rest.split(' ');
  if (!isVerb(base.toLowerCase())) return undefined;
  const object = tellClause(others.join(' '), 'verb');
  return andThen(`asked whether ${who} ${pastOf(base.toLowerCase())}`, object)?.trim();
}
