import { ACTION_VERBS } from '../../../skills/reading/message/request-classifier/action-verbs.js';
import { pastOf } from '../meeting/past-tense.js';

/** Subjects whose end is certain: pronouns, and an article with one noun. */
const SUBJECT =
  '(?<subject>there|it|this|that|these|those|they|he|she|we|i|anyone|anybody|someone|somebody|everyone|everybody|people|(?:the|an?|this|that|our|my|your|their) [a-z-]+|[a-z][a-z-]+)';
const PRONOUN =
  /^(?:there|it|this|that|these|those|they|he|she|we|i|anyone|anybody|someone|somebody|everyone|everybody|people)$/i;

const KNOWS =
  /^(?:does|do) (?:anyone|anybody|someone|somebody|we|they) know (?<rest>(?:if|whether|how|what|why|where|when|who|which) .+)\?$/i;
const DO = new RegExp(`^(?<verb>do|does|did) ${SUBJECT} (?<main>[a-z]+)(?<rest> .*)?\\?$`, 'i');
const MODAL = new RegExp(
  `^(?<verb>can|could|will|would|should|may|might|must) ${SUBJECT} (?<main>[a-z]+)(?<rest> .*)?\\?$`,
  'i',
);
const BE = new RegExp(`^(?<verb>is|are|was|were|has|have) ${SUBJECT} (?<rest>.+)\\?$`, 'i');
const WHAT_IS =
  /^(?<word>what|who|where|when|how) (?<verb>is|are|was|were) (?<rest>(?:the|a|an|our|your|their|his|her|its) [^,;?]{2,60})\?$/i;
const NOT = /(?:^|\s)not\b|n't\b/i;

/**
 * Turns an English question that addresses nobody into what was asked, or undefined where its subject
 * has no certain end.
 *
 * @example readEnglishQuestion('Is there a plan to support access control?')
 * // 'whether there is a plan to support access control'
 */
export function readEnglishQuestion(plain: string): string | undefined {
  if (NOT.test(plain)) return undefined;
  const known = KNOWS.exec(plain)?.groups?.['rest'];
  if (known) return known.replace(/^if\b/i, 'whether');
  return askedWithDo(plain) ?? askedWithModal(plain) ?? askedWithBe(plain) ?? askedWhat(plain);
}

function askedWithDo(plain: string): string | undefined {
  const { verb = '', subject = '', main = '', rest = '' } = DO.exec(plain)?.groups ?? {};
  if (verb === '' || (!PRONOUN.test(subject) && !isVerb(main))) return undefined;
  const finite =
    verb.toLowerCase() === 'did'
      ? pastOf(main)
      : verb.toLowerCase() === 'does'
        ? thirdPerson(main)
        : main;
  return finite === undefined ? undefined : `whether ${asSubject(subject)} ${finite}${rest}`;
}

function askedWithModal(plain: string): string | undefined {
  const { verb = '', subject = '', main = '', rest = '' } = MODAL.exec(plain)?.groups ?? {};
  if (verb === '' || !(isVerb(main) || (PRONOUN.test(subject) && !/ly$/u.test(main))))
    return undefined;
  return `whether ${asSubject(subject)} ${verb.toLowerCase()} ${main}${rest}`;
}

function askedWithBe(plain: string): string | undefined {
  const { verb = '', subject = '', rest = '' } = BE.exec(plain)?.groups ?? {};
  if (verb === '' || !PRONOUN.test(subject)) return undefined;
  if (/^ha/i.test(verb) && !/^(?:[a-z]+(?:ed|en|wn)|been|made|had|got|done)\b/i.test(rest))
    return undefined;
  // "Is this the version we use?" has "this" as subject, "Is this version final?" has not.
  if (
    /^(?:this|that|these|those)$/i.test(subject) &&
    !/^(?:the|a|an|ok|okay|correct|right|what|how|still|possible|true|all|in|on|for|[a-z]+ed)\b/i.test(
      rest,
    )
  )
    return undefined;
  return `whether ${asSubject(subject)} ${verb.toLowerCase()} ${rest}`;
}

function askedWhat(plain: string): string | undefined {
  const { word = '', verb = '', rest = '' } = WHAT_IS.exec(plain)?.groups ?? {};
  return word === '' ? undefined : `${word.toLowerCase()} ${rest} ${verb.toLowerCase()}`;
}

function isVerb(word: string): boolean {
  return (
    ACTION_VERBS.has(word) ||
    /^(?:be|have|need|mean|support|contain|happen|exist|apply|allow|matter|stay|stop|start)$/u.test(
      word,
    )
  );
}

function asSubject(subject: string): string {
  return /^\p{Lu}[a-z]/u.test(subject) &&
    !PRONOUN.test(subject) &&
    !/^(?:the|an?|this|that|our|my|your|their) /i.test(subject)
    ? subject
    : subject.charAt(0).toLowerCase() + subject.slice(1);
}

function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/u.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
