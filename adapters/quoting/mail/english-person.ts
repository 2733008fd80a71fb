import type { Parties } from './parties.js';

const FIRST = /\b(?:i|me|my|mine|myself|we|us|our|ours|ourselves)\b(?!\.)/i;
const PLURAL = /\b(?:we|us|our|ours|ourselves)\b/i;
const SECOND = /\b(?:you|your|yours|yourself|yourselves)\b/i;
/** "send me the file" loses nothing as "send the file". */
const INDIRECT_OBJECT =
  /\b(send|give|email|e-mail|forward|tell|show|get|bring|pass|hand|mail|resend) (?:me|us)(?: back)? (?=(?:the|a|an|your|any|some|that|this|these|those|all|it|what|when|whether|if|how|which|his|her|their|its|more|\d))/gi;
const TO_SENDER =
  /\b((?:send|forward|return|give|email|mail|submit|report)(?:(?!\b(?:me|us|i|we|my|our)\b)[^,;.])*?)( back)? to (?:me|us)\b/gi;
/** A clause that explains a request; without it the request is the same. */
const EXPLANATION =
  /(?:,| -| –| —)? (?:before|so that|so|because|since|as|and then) (?:i|we|my|our)\b[^?]*$|[,;] (?:(?:and|but) )?(?:i|we)\b[^?]*$/i;
/** What may not be cut away: the request holds only under it. */
const CONDITION = /\b(?:if|unless|until|only|except|otherwise|instead|rather|not)\b|n['’]t\b/i;

/**
 * Rewrites words of a message so that "I" and "you" mean nobody else in a sentence about its sender;
 * undefined where that would take a guess.
 *
 * @example settlePerson('to send me the deck before I call', parties) // 'to send the deck'
 */
export function settlePerson(words: string, { from, to }: Parties): string | undefined {
  if (from.kind === 'reader') return turnToReader(words);
  const settled = withoutSender(words);
  if (settled === undefined) return undefined;
  return to?.kind === 'reader' || !SECOND.test(settled) ? settled : undefined;
}

function withoutSender(words: string): string | undefined {
  const direct = words.replace(INDIRECT_OBJECT, '$1 ').replace(TO_SENDER, '$1$2');
  if (!FIRST.test(direct)) return direct;
  const cut = EXPLANATION.exec(direct);
  if (cut === null || CONDITION.test(cut[0])) return undefined;
  const short = direct.slice(0, cut.index);
  return FIRST.test(short) || short.split(' ').length < 3 ? undefined : short;
}

/** In what the reader wrote "me" is "you"; there "you" was somebody else, and "us" is anybody's guess. */
function turnToReader(words: string): string | undefined {
  if (SECOND.test(words) || PLURAL.test(words)) return undefined;
  return words
    .replace(/\b(?:i am|i'm)\b/gi, 'you are')
    .replace(/\b(?:i|me)\b/gi, 'you')
    .replace(/\bmyself\b/gi, 'yourself')
    .replace(/\bmine\b/gi, 'yours')
    .replace(/\bmy\b/gi, 'your');
}
