const SECOND_PERSON = /\b(?:you|your|yours|yourself|yourselves|y['’]all)\b|\byou['’]/iu;
/** Somebody else's words inside: their "I" is not the speaker's. */
const QUOTES = /["“”„«»]|(?:^|\s)['‘](?!(?:cause|em|til)\b)\p{L}/iu;
const THIRD_PLURAL = /\b(?:they|them|their|theirs|themselves)\b|\bthey['’]/iu;
const SINGULAR = /\b(?:i|me|my|mine|myself)\b(?!\.)/iu;
const PLURAL = /\b(?:we|us|our|ours|ourselves|let['’]s)\b/iu;

/**
 * Whether "they" can stand for the speaker's "I" or "we" without anybody being confused: the sentence
 * addresses nobody, does not mix "I" with "we", and speaks of no other "they".
 */
export function isSafeToReport(clause: string): boolean {
  if (SECOND_PERSON.test(clause) || QUOTES.test(clause) || clause.includes('–')) return false;
  const [singular, plural] = [SINGULAR.test(clause), PLURAL.test(clause)];
  return !(singular && plural) && !((singular || plural) && THIRD_PLURAL.test(clause));
}

/** Whether a clause speaks of an "I", for whom the group cannot stand. */
export function namesSpeaker(clause: string): boolean {
  return SINGULAR.test(clause);
}
