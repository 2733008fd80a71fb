/** No sentence ends like this: the speaker was cut off. */
const LEFT_HANGING =
  /\b(?:the|a|an|of|to|for|with|is|are|was|were|that|in|on|at|from|my|our|your|their|if|because|which|who|can|will|would|should|than|as|by|about|into|very|more|i|we|they|i['’]m|it['’]s|we['’]re|they['’]re|that['’]s|there['’]s)[.,]?$/iu;
/** "It was it had", "they this was": begun anew without a mark. */
const BEGUN_ANEW =
  /\b(?:it|that|this|there|he|she|we|they|you|i)(?:['’]s| is| was|['’]re| are| were|['’]m| am) (?:it|this|there|he|she|we|they|i)(?:['’]|\b)|\b(?:we|they|i|he|she|the) (?:it|this|that|there|they|we|i)(?:['’](?:s|re|ll|m)| is| was| are| were| have| had| will| can| do)\b/iu;
/** "The, Tango mode", "a of": what should follow never came. */
const NOTHING_FOLLOWS =
  /\b(?:the|a|an|my|our|your|their)(?:,| (?:of|to|and|or|but|is|are|was|for|with)\b)/iu;
/**
 * "That the who that", "what it is is", "to was": words that never stand side by side in a sentence. In small letters only: this looks at every sentence, and folding case takes longer than all else.
 */
const NO_NEIGHBOURS =
  /\b(?:the|a|an|my|our|your|their) (?:the|a|an|this|that(?! of)|these|those|they|we|he|she|it|who(?!['’])|which|can|could|would|should|because|in|on|at)\b|\b(?:is|are|was|were) (?:is|are|was|were)\b|\b(?:to|for|with|from) (?:is|are|was|were|of|to)\b|\b(?:they|we|I) (?:the|a|an)\b/;
/** "Size, yeah, size matters": a word to the others inside the sentence. */
const TALKS_ASIDE = /\S[,.]? (?:yeah|yep|okay|ok|right, right|no, no|whatever|blah|hm+|huh)\b/iu;

/** Whether the last words of a sentence ask for more. */
export function isLeftHanging(text: string): boolean {
  return LEFT_HANGING.test(text);
}

/** Whether a cleaned sentence was broken off, begun anew or interrupted, so that nobody can read it. */
export function isBroken(text: string): boolean {
  return (
    text.includes('–') ||
    isLeftHanging(text) ||
    BEGUN_ANEW.test(text) ||
    NOTHING_FOLLOWS.test(text) ||
    NO_NEIGHBOURS.test(text) ||
    TALKS_ASIDE.test(text)
  );
}
