import { anyLanguagePattern, START } from '../languages/language-pattern.js';

/** On a lower-case sentence with straight apostrophes. */
const SELF_QUESTION = anyLanguagePattern(({ requests }) => requests.selfQuestion, START);

/** Whether a sentence with a question mark asks nobody: "And did I say welcome yet?" */
export function isSelfQuestion(sentence: string): boolean {
  return SELF_QUESTION().test(sentence.toLowerCase().replaceAll('’', "'"));
}
