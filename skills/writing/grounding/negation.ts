/** Words that deny, in the languages Daybrief writes. French "ne" counts only with its second half. */
const DENIAL =
  /(?<![a-zß-ɏ'])(?:not|no|never|nobody|nothing|none|cannot|neither|nor|[a-z]+n't|dont|cant|wont|nicht|kein(?:e[nmrs]?)?|nie|niemals|niemand|nichts|weder|pas|jamais|rien|aucune?|non|nessun[oa]?|niente|nunca|jamás|ning[uú]n[oa]?|nada|tampoco|niet|geen|nooit|niemand|niets|não|nenhuma?)(?![a-zß-ɏ])/g;

/** Ways of saying no without denying a verb; good enough to answer for a denial, never a denial. */
const REFUSAL =
  /(?<![a-zß-ɏ])(?:declin|refus|reject|fail|cancel|unable|impossib|without|lack|miss|den(?:y|ies|ied)|stop|avoid|against|instead|longer|absag|abgesag|ablehn|abgelehn|ohne|verschob|fehlt|sans|annul|impossible|senza|zonder|sem\b|sin\b)/;

/** Negative words that ask, invite or hedge: nothing is denied by them. */
const IDIOM =
  /why (?:not|don't (?:you|we|i))|not only|(?:do not|don't) (?:hesitate|forget|worry|mind)|can(?:'t|not) wait|no (?:problem|worries|rush|later than|matter)|if not|whether or not|or not|(?:could|can|would|will|do|is|are)n't (?:you|we|it|they)|won't you|not sure (?:if|whether)|nicht nur|nicht (?:zögern|vergessen)|oder nicht|warum nicht|n'hésite[rz]? pas|n'oublie[rz]? pas|pas (?:de souci|seulement)|no (?:dude|olvide)[a-zß-ɏ]*|non esiti?|niet vergeten|sin duda|mind if|(?:no|non|kein[a-zß-ɏ]*|pas de) [a-zß-ɏ]*(?:plus tard)/g;

const COMMON =
  /^(?:that|this|with|have|been|will|would|could|should|from|they|them|their|there|what|when|which|about|your|dass|wird|werden|haben|sein|eine?[nmrs]?|dans|pour|avec|vous|nous|mais|para|como|esta)$/u;

/**
 * The word by which a text denies what its quote affirms, or the word of the quote's denial that the
 * text affirms; undefined when the two agree.
 *
 * A quote may say more than the text: its denial counts only when the text speaks of what was denied.
 */
export function negationProblem(text: string, quote: string): string | undefined {
  const [claimed, said] = [withoutIdioms(text), withoutIdioms(quote)];
  const claimedDenial = claimed.match(DENIAL);
  if (claimedDenial) return said.match(DENIAL) || REFUSAL.test(said) ? undefined : claimedDenial[0];
  if (REFUSAL.test(claimed)) return undefined;
  const words = new Set(contentWords(claimed).map(root));
  for (const match of said.matchAll(DENIAL)) {
    const denied = contentWords(clauseAfter(said, match.index + match[0].length)).slice(0, 3);
    const repeated = denied.filter((word) => words.has(root(word)));
    if (denied.length > 0 && repeated.length * 2 > denied.length) return repeated[0];
  }
  return undefined;
}

function withoutIdioms(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(IDIOM, ' ');
}

function clauseAfter(text: string, at: number): string {
  return /^[^.,;:!?–—()]*/u.exec(text.slice(at))?.[0] ?? '';
}

function contentWords(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  return words.filter((word) => !COMMON.test(word));
}

/** The start of a word: "move", "moves" and "moved" are one. */
function root(word: string): string {
  return word.slice(0, 4);
}
