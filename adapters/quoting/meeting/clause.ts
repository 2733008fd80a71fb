// A finite verb that any English statement needs; without one "said that" has nothing to stand on.
const FINITE =
  /\b(?:am|is|are|was|were|have|has|had|do|does|did|will|would|can|could|should|may|might|must|need|needs|want|wants|think|like|get|gets|got|make|makes|made|go|goes|went|use|uses|used|come|comes|came|take|takes|took|give|gives|gave|see|saw|know|knew|said|says|found|seems|looks|means|shows|works|costs|depends)\b|['’](?:m|re|ve|ll|d|s)\b|n['’]t\b|\bcannot\b/iu;
/** Said before the subject: "then we go", "in this case, it works". */
const BEFORE_SUBJECT =
  /^(?:(?:then|also|now|again|first|firstly|second|secondly|next|finally|here|maybe|perhaps|even|of course|personally|unfortunately|overall|in general|at the moment|right now|today),? )+|^(?:in|on|at|for|with|if|when|since|because|as|after|before|by|from|during|under|while|once|although|though|through) [^,]{2,80}, /iu;
/** A sentence that begins like this has no subject of its own. */
const NO_SUBJECT =
  /^(?:something like|which|who|whose|whom|than|so|that (?:you|we|i|they|would|will|is|are)|just|only|not|no(?=,)|no \p{Ll}+$|yes(?=,)|let|look|see|take|use|make|be|being|been|have|has|had|having|is|are|was|were|do|does|did|(?:don|doesn|didn|isn|aren|wasn|weren|won|can|couldn|shouldn|wouldn|hasn|haven)['’]t|go|going|gone|get|getting|put|putting|think|guess|mean|means|could|would|should|can|will|might|must|need|needs|want|wants|keep|give|try|trying|tell|press|depends|seems|looks|sounds|means|says|why|how|to|of|and|or|but|like|cause|cuz|about|into|than|very|really|too|more like|\p{L}+ing (?:the|a|an|it|this|that|your|their|our)|if|when|where|with|for|in|on|at|by|from|as|because|while|whether|without|unless|until|although|though)\b/iu;

/** Whether a sentence has a subject and a finite verb, so that it can follow "said that". */
export function isClause(body: string): boolean {
  const main = body.replace(BEFORE_SUBJECT, '').replace(BEFORE_SUBJECT, '');
  return !NO_SUBJECT.test(main) && FINITE.test(main.replace(/^[\p{L}-]+/u, ''));
}
