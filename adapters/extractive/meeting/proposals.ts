/** "We can see", "we could not know": able to, not about to. */
const ABILITY =
  /\bwe (?:can|could)(?:not|n['’]t| not)? (?:all )?(?:see|tell|say|know|hear|imagine|understand|expect|achieve)\b/iu;
/** "We will keep working", "we are going to make sure": what a minister answers. */
const ASSURES =
  /\bwe(?:['’]ll| will|['’]re (?:gonna|going to)| are (?:gonna|going to)) (?:always )?(?:be (?:there|working)|continue|do everything|keep (?:on |up |working)|make sure)\b|\bwant to (?:assure|be (?:very )?clear|thank)\b/iu;
/** What keeps the meeting itself going. */
const RUNS_THE_MEETING =
  /\b(?:turn|switch) (?:off|on) (?:our|the|your|my) (?:microphones?|mics?)\b|\b(?:un)?plug\b.*\blaptop\b|\b(?:call|close|end|finish|wrap up) (?:this|that|the|our) meeting\b|\b(?:have|briefly) (?:this |a )?discuss(?:ion)?\b|\b(?:three|first|next|brief) presentations?\b|\bminutes (?:left|more)\b/iu;

/**
 * Whether a cleaned English sentence with words of deciding puts something to the group, so that they
 * could say yes or no. Abilities, assurances and what runs the meeting put nothing to anybody.
 */
export function isProposal(text: string): boolean {
  return ![ABILITY, ASSURES, RUNS_THE_MEETING].some((pattern) => pattern.test(text));
}
