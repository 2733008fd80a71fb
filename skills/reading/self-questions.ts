/** What one asks oneself aloud, on a lower-case sentence with straight apostrophes. */
const SELF_QUESTION =
  /^(?:and |but |so |oh,? )*(?:(?:did|have) i (?:already |ever |even )?(?:say|said|mention(?:ed)?|tell|told)\b|(?:i )?wonder(?:ing)? (?:if|whether|why|what|how|when) (?:i|my)\b|(?:where|what) (?:was|am) i\b|(?:habe|hatte) ich (?:schon |eigentlich )*(?:gesagt|erwähnt)|ob (?:ich|mein[a-z]*)(?![a-zß-ɏ]))/;

/** Whether a sentence with a question mark asks nobody: "And did I say welcome yet?" */
export function isSelfQuestion(sentence: string): boolean {
  return SELF_QUESTION.test(sentence.toLowerCase().replaceAll('’', "'"));
}
