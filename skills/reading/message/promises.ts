import { anyLanguagePattern } from '../languages/language-pattern.js';

const PROMISE = anyLanguagePattern(({ requests }) => requests.promise, {
  before: '(?:^|[^a-zà-ž])',
  behind: '(?![a-zà-ž])',
});

/** Whether the author of a sentence says that they will do something. */
export function isPromise(sentence: string): boolean {
  return PROMISE().test(sentence.toLowerCase()) && !sentence.endsWith('?');
}
