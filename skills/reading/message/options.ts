import { anyLanguagePattern, WORD } from '../languages/language-pattern.js';

/** What introduces things that may be done, and not what is done: "I looked at three scenarios:". */
const POSSIBLE = anyLanguagePattern(({ thread }) => thread.possible, { ...WORD, flags: 'i' });

/** Whether a list that is introduced so lays open several ways: nobody asks for one of them or decided it. */
export function opensOptions(leadIn: string): boolean {
  return POSSIBLE().test(leadIn);
}
