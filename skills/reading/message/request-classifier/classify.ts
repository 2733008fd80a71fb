import { LANGUAGE_CODES, languageOf } from '../../languages/known-languages.js';
import { startsWithVerb } from './cues.js';
import { requestLogOdds } from './model.js';
import { isNumberedThing } from './numbered-thing.js';
import { type RequestKind, RULES } from './rules.js';

/** Log-odds from which an English sentence asks at all (bench/train/requests.ts), and from which it surely does. */
const THRESHOLD = 0;
const SURELY = 0.75;
/** The same where a verb stands first: "Send it to Joe." has nothing else that speaks for it. */
const ORDER = -0.05;
/** What a rule of another language is worth: no model was trained for it. */
const BY_RULE = { task: 2, question: 1.5, neither: -2 };

/** Wants something of the reader, or lays before them what they may take up: "We could discuss it over lunch." */
export type Asking = 'request' | 'suggestion';

/**
 * How a sentence asks the reader for something that a person would want to be told: formulas ("please
 * find attached", "let me know if you have any questions") ask for nothing.
 *
 * English is judged by rules and a linear model, the other languages by rules; a sentence of an unknown
 * language by all of them.
 */
export function howItAsks(sentence: string, language?: string): Asking | undefined {
  return isCourtesy(sentence, language) ? undefined : askingOf(sentence, language);
}

/** Whether it asks outright. */
export function isRequest(sentence: string, language?: string): boolean {
  return howItAsks(sentence, language) === 'request';
}

function askingOf(sentence: string, language: string | undefined): Asking | undefined {
  const plain = toPlain(sentence);
  const scored = languageOf(language)?.requests.scored;
  if (scored === undefined) {
    return requestScore(sentence, language) > THRESHOLD ? 'request' : undefined;
  }
  if (scored.certain.test(plain)) return 'request';
  const score = requestLogOdds(sentence);
  if (isOrder(plain, score)) return 'request';
  if (scored.order.test(plain) && !startsWithVerb(plain)) return undefined;
  if (score > SURELY && scored.directive.test(plain)) return 'request';
  return score > THRESHOLD && !isNumberedThing(plain) ? 'suggestion' : undefined;
}

/** Whether it begins with what is to be done. */
function isOrder(plain: string, score: number): boolean {
  return score > ORDER && startsWithVerb(plain) && !isNumberedThing(plain);
}

/** How surely a sentence asks the reader for something, as log-odds: above 0 it rather does. */
export function requestScore(sentence: string, language?: string): number {
  const plain = toPlain(sentence);
  const known = languageOf(language);
  if (known?.requests.scored) {
    const score = requestLogOdds(sentence);
    if (known.requests.scored.certain.test(plain)) return Math.max(score, BY_RULE.task);
    return isOrder(plain, score) ? Math.max(score, -ORDER) : score;
  }
  if (known) return scoreByRules(plain, language);
  const others = LANGUAGE_CODES.filter((code) => !languageOf(code)?.requests.scored);
  const asked = others.some((code) => RULES.task(code)?.test(plain));
  return Math.max(requestLogOdds(sentence), asked ? BY_RULE.task : BY_RULE.neither);
}

function scoreByRules(plain: string, language: string | undefined): number {
  if (RULES.task(language)?.test(plain)) return BY_RULE.task;
  const asked = plain.lastIndexOf('?');
  const toReader = asked >= 0 && (RULES.asksReader(language)?.test(plain.slice(0, asked)) ?? true);
  return toReader ? BY_RULE.question : BY_RULE.neither;
}

/** Whether a sentence is a formula of politeness that asks for nothing. */
export function isCourtesy(sentence: string, language?: string): boolean {
  const plain = toPlain(sentence);
  const codes = languageOf(language) ? [language] : LANGUAGE_CODES;
  return codes.some((code) => RULES.courtesy(code)?.test(plain));
}

/** What kind of request a sentence makes, given that it makes one. */
export function requestKind(sentence: string, language = 'en'): RequestKind {
  const plain = toPlain(sentence);
  const code = languageOf(language) ? language : 'en';
  if (RULES.approval(code)?.test(plain)) return 'approval';
  if (RULES.meeting(code)?.test(plain)) return 'meeting';
  if (RULES.task(code)?.test(plain)) return 'task';
  return plain.includes('?') ? 'question' : 'task';
}

function toPlain(sentence: string): string {
  return sentence.toLowerCase().replaceAll('’', "'");
}
