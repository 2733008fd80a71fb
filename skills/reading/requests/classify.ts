import { startsWithVerb } from './cues.js';
import { requestLogOdds } from './model.js';
import { isNumberedThing } from './numbered-thing.js';
import { REQUEST_RULES, type RequestKind, type RequestRules } from './rules.js';

/** Log-odds from which an English sentence counts as a request (bench/train/requests.ts). */
const THRESHOLD = 0;
/** What a rule of another language is worth: no model was trained for it. */
const BY_RULE = { task: 2, question: 1.5, neither: -2 };

/** English that asks, whatever the model makes of the rest of the sentence. */
const PLAIN_REQUEST =
  /\b(?:can|could|would|will) you (?!believe|imagine)[^.?]*\?|^(?:please|pls|kindly) [a-z]|\bi (?:still |really |just |also )?need (?:you to|your)\b/;
/**
 * What a request in the narrow sense has. The training set also counts plans and offers ("we will meet
 * on Friday") as requests; nobody has to answer those.
 */
const DIRECTIVE =
  /\?|\b(?:please|pls|kindly|let (?:me|us) know|let's|(?:need|want|like|ask|urge|remind|expect) you|your (?:help|input|feedback|thoughts|approval|signature|comments)|you (?:should|must|need to|have to|may want to|might want to)|appreciate|wondering|do not|don't)\b/;
/** "Ruth, please." and "But no coriander, please." answer a question; they are no request of their own. */
const ORDER = /^[^?]{0,30}, please[.!]*$/;

/** Triage and the writer ask about the same sentences; a mailbox asks again and again about few. */
const MEMORY_LIMIT = 5_000;
const memory = new Map<string, boolean>();

/**
 * Whether a sentence asks the reader for something that a person would want to be told: formulas
 * ("please find attached", "let me know if you have any questions") are no requests.
 *
 * English is judged by rules and a linear model, German, French, Spanish, Italian, Dutch and
 * Portuguese by rules; a sentence of another or an unknown language by all of them.
 */
export function isRequest(sentence: string, language?: string): boolean {
  const key = `${language ?? ''}\n${sentence}`;
  const known = memory.get(key);
  if (known !== undefined) return known;
  const asks = !isCourtesy(sentence, language) && asksFor(sentence, language);
  if (memory.size >= MEMORY_LIMIT) memory.clear();
  memory.set(key, asks);
  return asks;
}

function asksFor(sentence: string, language: string | undefined): boolean {
  const plain = toPlain(sentence);
  if (language !== 'en') return requestScore(sentence, language) > THRESHOLD;
  if (PLAIN_REQUEST.test(plain)) return true;
  const starts = startsWithVerb(plain) && !isNumberedThing(plain);
  if (ORDER.test(plain) && !starts) return false;
  return (starts || DIRECTIVE.test(plain)) && requestLogOdds(sentence) > THRESHOLD;
}

/** How surely a sentence asks the reader for something, as log-odds: above 0 it rather does. */
export function requestScore(sentence: string, language?: string): number {
  if (language === 'en') return requestLogOdds(sentence);
  const plain = toPlain(sentence);
  const rules = language === undefined ? undefined : REQUEST_RULES[language];
  if (rules) return scoreByRules(plain, rules);
  const others = Object.entries(REQUEST_RULES).filter(([known]) => known !== 'en');
  const asked = others.some(([, { task }]) => task.test(plain));
  return Math.max(requestLogOdds(sentence), asked ? BY_RULE.task : BY_RULE.neither);
}

function scoreByRules(plain: string, { task, asksReader }: RequestRules): number {
  if (task.test(plain)) return BY_RULE.task;
  const asked = plain.lastIndexOf('?');
  const toReader = asked >= 0 && (asksReader?.test(plain.slice(0, asked)) ?? true);
  return toReader ? BY_RULE.question : BY_RULE.neither;
}

/** Whether a sentence is a formula of politeness that asks for nothing. */
export function isCourtesy(sentence: string, language?: string): boolean {
  const plain = toPlain(sentence);
  const rules = language === undefined ? undefined : REQUEST_RULES[language];
  if (rules) return rules.courtesy.test(plain);
  return Object.values(REQUEST_RULES).some(({ courtesy }) => courtesy.test(plain));
}

/** What kind of request a sentence makes, given that it makes one. */
export function requestKind(sentence: string, language = 'en'): RequestKind {
  const plain = toPlain(sentence);
  const rules = REQUEST_RULES[language] ?? REQUEST_RULES['en'];
  if (rules?.approval.test(plain)) return 'approval';
  if (rules?.meeting.test(plain)) return 'meeting';
  if (rules?.task.test(plain)) return 'task';
  return plain.includes('?') ? 'question' : 'task';
}

function toPlain(sentence: string): string {
  return sentence.toLowerCase().replaceAll('’', "'");
}
