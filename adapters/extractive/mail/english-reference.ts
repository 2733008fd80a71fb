const PRONOUN =
  /^(to [a-z]+(?: (?:on|at|over|up|out|through|back|for))?) (?<pronoun>it|them|this|these|those)\b(?! [a-z]+s\b)/;
const NOUN = "(?<noun>(?:[a-z\\d&/.’'-]+ ){0,4}[a-z\\d&’'-]+)";
const MENTIONS = [
  new RegExp(
    `^(?:here (?:is|are)|attached (?:is|are)|(?:i|we)(?:'ve| have)? (?:just |now |also )?(?:attached|updated|sent|uploaded|finished|prepared|drafted|changed|shared|added|made|wrote|revised|put together)) (?<determiner>the|our|my|an?|your|some) ${NOUN}[.!]*$`,
    'i',
  ),
  new RegExp(
    `^(?<determiner>the|our|my|your) ${NOUN} (?:is|are) (?:now |almost |finally )?(?:ready|done|attached|final|finished|complete|updated|available|due|online|here|below|enclosed)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:has|have|contains?|shows?|includes?|attached|added) (?<determiner>the|our|my|your) ${NOUN}(?=[:.])`,
    'i',
  ),
  new RegExp(
    `\\b(?:needs?|requires?|wants?|asks? for|asked for|waits? for|waiting for) (?<determiner>the|our|your|(?<kept>an?)) ${NOUN}[.!]*$`,
    'i',
  ),
];
/** With more things in the sentence nobody can say which one is meant. */
const MOST_THINGS = 3;
/** A word that ends a noun phrase: with one inside, its bounds are a guess. */
const NOT_IN_A_NAME =
  /\b(?:and|or|but|that|which|who|is|are|was|were|be|been|to|with|in|on|at|from|by|because|as|if|not|you|i|we|they|he|she|it)\b/i;

/**
 * Puts a name to the object of a request when the sentence before has exactly one thing it can mean:
 * "to confirm them" after "I updated the EMEA figures." becomes "to confirm the EMEA figures".
 *
 * Only a thing mentioned with an article, as subject or as what was sent, and of the right number.
 */
export function nameObject(rest: string, before: string): string {
  const match = PRONOUN.exec(rest);
  const pronoun = match?.groups?.['pronoun'] ?? '';
  const thing = match === null ? undefined : thingIn(before);
  if (match === null || thing === undefined) return rest;
  const isPlural = /[^s]s$/i.test(thing.replace(/ (?:of|for) .*$/u, ''));
  if (isPlural !== /^(?:them|these|those)$/u.test(pronoun)) return rest;
  return `${match[1]} ${thing}${rest.slice(match[0].length)}`;
}

function thingIn(sentence: string): string | undefined {
  const plain = sentence.replace(/’/gu, "'");
  if ((plain.match(/\b(?:the|our|my|your|an?|this|these)\b/gi) ?? []).length > MOST_THINGS)
    return undefined;
  const groups = MENTIONS.map((mention) => mention.exec(plain)?.groups).find(Boolean);
  const noun = groups?.['noun'] ?? '';
  if (noun === '' || NOT_IN_A_NAME.test(noun)) return undefined;
  const determiner = (groups?.['determiner'] ?? '').toLowerCase();
  // "needs a plan": no plan exists yet, and "the plan" would say that one does.
  const article = groups?.['kept'] ?? (determiner === 'your' ? 'your' : 'the');
  return `${article} ${noun}`;
}
