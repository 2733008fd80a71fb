import { ACTION_VERBS } from './cues.js';
import { requestLogOdds } from './model.js';
import { REQUEST_RULES, type RequestKind } from './rules.js';

/** Log-odds from which an English sentence counts as a request (bench/train/requests.ts). */
const THRESHOLD = 0;
/** English that asks whatever the model makes of the rest of the sentence. */
const PLAIN_REQUEST =
  /\b(?:can|could|would|will) you (?!believe|imagine)[^.]*\?|^(?:please|pls|kindly) \p{L}|\bi (?:still |really |just |also )?need (?:you to|your)\b/iu;
/** "Ruth, please." and "But no coriander, please." answer a question; they are no request of their own. */
const ORDER = new RegExp(
  `^(?!(?:${[...ACTION_VERBS].join('|')})\\b)[^?]{0,30}, please[.!]*$`,
  'iu',
);
/**
 * What a request in the narrow sense has. The training set also counts plans and offers ("we will meet
 * on Friday") as requests; nobody has to answer those.
 */
const DIRECTIVE = new RegExp(
  `\\?|\\b(?:please|pls|kindly|let (?:me|us) know|let's|(?:need|want|like|ask|urge|remind|expect) you|your (?:help|input|feedback|thoughts|approval|signature|comments)|you (?:should|must|need to|have to|may want to|might want to)|appreciate|wondering)\\b|(?:^|[,;:–-] *|\\b(?:and|so|then|or) )(?:just |also |kindly |then )?(?:${[...ACTION_VERBS].join('|')}|do not|don't)\\b(?! (?:is|are|was|were|has|will)\\b)`,
  'iu',
);
/** What a rule of another language is worth: no model was trained for it. */
const BY_RULE = { task: 2, question: 1.5, neither: -2 };

/**
 * How surely a sentence asks the reader for something, as log-odds: above 0 it rather does.
 *
 * English is scored by the linear model, German, French, Spanish, Italian, Dutch and Portuguese by
 * rules; another or an unknown language by the most certain of all.
 */
export function requestScore(sentence: string, language?: string): number {
  if (language === 'en') return requestLogOdds(sentence);
  const rules = language === undefined ? undefined : REQUEST_RULES[language];
  if (rules) return scoreByRules(sentence, language ?? 'en');
  const others = Object.keys(REQUEST_RULES).filter((known) => known !== 'en');
  return Math.max(
    requestLogOdds(sentence),
    ...others.map((known) => (REQUEST_RULES[known]?.task.test(sentence) ? BY_RULE.task : -9)),
  );
}

function scoreByRules(sentence: string, language: string): number {
  const rules = REQUEST_RULES[language];
  if (rules?.task.test(sentence)) return BY_RULE.task;
  return rules?.question.test(sentence) ? BY_RULE.question : BY_RULE.neither;
}

/**
 * Whether a sentence asks the reader for something that a person would want to be told: formulas
 * ("please find attached", "let me know if you have any questions") are no requests.
 */
export function isRequest(sentence: string, language?: string): boolean {
  if (isCourtesy(sentence, language)) return false;
  if (language !== 'en') return requestScore(sentence, language) > THRESHOLD;
  const plain = sentence.replace(/’/gu, "'");
  if (PLAIN_REQUEST.test(plain)) return true;
  if (ORDER.test(plain)) return false;
  return DIRECTIVE.test(plain) && requestLogOdds(sentence) > THRESHOLD;
}

/** Whether a sentence is a formula of politeness that asks for nothing. */
export function isCourtesy(sentence: string, language?: string): boolean {
  const known = language === undefined ? undefined : REQUEST_RULES[language];
  const candidates = known ? [known] : Object.values(REQUEST_RULES);
  return candidates.some(({ courtesy }) => courtesy.test(sentence));
}

/** What kind of request a sentence makes, given that it makes one. */
export function requestKind(sentence: string, language = 'en'): RequestKind {
  const rules = REQUEST_RULES[language] ?? REQUEST_RULES['en'];
  if (rules?.approval.test(sentence)) return 'approval';
  if (rules?.meeting.test(sentence)) return 'meeting';
  if (rules?.task.test(sentence)) return 'task';
  return sentence.includes('?') ? 'question' : 'task';
}

/** The bare verdicts of the model on English sentences, formulas included: what the evaluation counts. */
export function classifyRequests(sentences: readonly string[]): readonly boolean[] {
  return sentences.map((sentence) => requestLogOdds(sentence) > THRESHOLD);
}
