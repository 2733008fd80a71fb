/** Words that put something to others: "let's", "we could", "the case should be", "I suggest". */
const PUTS =
  /\blet['’]s\b|\bwhy don['’]t we\b|\bhow about\b|\b(?:suggest|propose|recommend)(?:ing)?\b|\b(?:we|i|you|they) (?:\p{L}+ly |just |all |also )?(?:should|could|might|can|need to|have to|must|ought to)\b|\bwe(?:['’]ve)? got to\b|\b(?:should|must|has to|have to|needs? to) (?:be|have|use|include|go)\b|\bwe(?:['’]ll| will| shall|['’]re| are)\b|\bwe (?:go|stick) (?:for|with)\b/iu;
/** "We can see", "we could not know": able to, not about to. */
const ABILITY =
  /\bwe (?:can|could)(?:not|n['’]t| not)? (?:all )?(?:see|tell|say|know|hear|imagine|understand|expect|achieve)\b/iu;
/** "We will keep working", "we are going to make sure": what a minister answers. */
const ASSURES =
  /\bwe(?:['’]ll| will|['’]re (?:gonna|going to)| are (?:gonna|going to)) (?:always )?(?:be (?:there|working)|continue|do everything|keep (?:on |up |working)|make sure)\b|\bwant to (?:assure|be (?:very )?clear|thank)\b/iu;
/** What keeps the meeting itself going. */
const RUNS_THE_MEETING =
  /\b(?:turn|switch) (?:off|on) (?:our|the|your|my) (?:microphones?|mics?)\b|\b(?:un)?plug\b.*\blaptop\b|\b(?:call|close|end|finish|wrap up) (?:this|that|the|our) meeting\b|\b(?:have|briefly) (?:this |a )?discuss(?:ion)?\b|\b(?:three|first|next|brief) presentations?\b|\bminutes (?:left|more)\b/iu;
/** "Because it broke, …", "for instance, …", "if we could change it.": a reason, an example, half a condition. */
const EXPLAINS = /^(?:because|since|whether|for instance|that)\b|^(?:if|when)\b(?!.*,)/iu;
/** "We can't afford", "they know we need to", "I have confidence that we can": told as known, not put to anybody. */
const KNOWN =
  /\bwe (?:can(?:not|['’]t| not)|could(?:n['’]t| not))\b|\b(?:knows?|knew|recogni[sz]e[ds]?|confident|confidence|aware|understand(?:s|ing)?|appreciate|is right) (?:that|we|what)\b/iu;
/** Said of what comes by itself: "it's going to be a problem", "the weight will be lighter". */
const PREDICTS =
  /\b(?:it|this|that|there|(?:the|our|these) \p{L}+(?: \p{L}+)?)(?:['’]s (?:gonna|going to)| (?:is|are) (?:gonna|going to)|['’]ll| will| would)(?: not)?(?: \p{L}+ly| just| also| always)? be\b/iu;
/** In a speech to others, "we" is the government or the firm; this still speaks to those in the room. */
const SPEAKS_TO_THE_ROOM =
  /\blet['’]s\b|\b(?:maybe|perhaps) we\b|\bwhy don['’]t we\b|\bi(?:['’]d| would)? (?:suggest|propose|recommend|move)\b/iu;

/** How much a sentence with words of deciding puts to the group. */
export type Bearing = 'proposal' | 'consideration' | 'none';

/**
 * Reads what a cleaned English sentence with words of deciding is to the group: something they could
 * say yes or no to, something to weigh (a reason, a prediction, a wish), or neither: abilities,
 * assurances and what runs the meeting.
 *
 * @param inSpeeches The meeting is a hearing or a debate: people make speeches.
 */
export function bearingOf(text: string, inSpeeches = false): Bearing {
  if (inSpeeches && !SPEAKS_TO_THE_ROOM.test(text)) return 'none';
  if ([ABILITY, ASSURES, RUNS_THE_MEETING].some((rule) => rule.test(text))) return 'none';
  const isWeighed = [EXPLAINS, KNOWN].some((rule) => rule.test(text)) || predicts(text);
  return PUTS.test(text) && !isWeighed ? 'proposal' : 'consideration';
}

/** Whether a sentence tells what will be by itself; agreeing to it settles nothing. */
export function predicts(text: string): boolean {
  return PREDICTS.test(text);
}
