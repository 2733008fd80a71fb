import {
  anyLanguagePattern,
  languagePattern,
  WORD,
} from '../../../skills/reading/languages/language-pattern.js';
import type { MailSentence } from './thread-text.js';

/** What says that something was settled, or is now another way than before, in a lower-case text. */
const settled = languagePattern(({ thread }) => thread.settled);
/** A condition, a wish or a question: nothing is settled yet. "3 May" and "May 10" are no "may". */
const UNSETTLED = anyLanguagePattern(({ thread }) => thread.unsettled, WORD);
const WONDERS = anyLanguagePattern(({ thread }) => thread.wonders, {
  before: '^',
  behind: "(?:['’]s)? (?!(?:we|i) (?:decided|agreed))",
});

/** Whether a sentence says that something was decided, agreed, moved or called off. */
export function isDecision(sentence: MailSentence): boolean {
  const { text, language, idle } = sentence;
  if (idle === 'option') return false;
  const plain = text.toLowerCase().replaceAll('’', "'");
  const isOpen = plain.includes('?') || WONDERS().test(plain) || UNSETTLED().test(plain);
  return settled(language ?? 'en')?.test(plain) === true && !isOpen;
}
