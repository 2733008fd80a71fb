import { anyLanguagePattern, WORD } from '../../../skills/reading/languages/language-pattern.js';
import type { MailSentence } from './thread-text.js';

/** What introduces things that may be done, and not what is done: "I looked at three scenarios:". */
const POSSIBLE = anyLanguagePattern(({ thread }) => thread.possible, { ...WORD, flags: 'i' });

/** Whether a sentence is one of several ways that a list lays open: nobody asks for it or decided it. */
export function isOption({ leadIn }: Pick<MailSentence, 'leadIn'>): boolean {
  return leadIn !== undefined && POSSIBLE().test(leadIn);
}
