import { lazily } from '../../../skills/core/lazily.js';
import { LANGUAGES } from '../../../skills/reading/languages/known-languages.js';
import { languagePattern } from '../../../skills/reading/languages/language-pattern.js';
import { anyOf, anyWordOf } from '../../../skills/reading/languages/sources.js';
import { isOption } from './listed.js';
import type { MailSentence } from './thread-text.js';

/** What says that something was settled, or is now another way than before, in a lower-case text. */
const settled = languagePattern(({ thread }) => thread.settled);
/** A condition, a wish or a question: nothing is settled yet. "3 May" and "May 10" are no "may". */
const OPEN = lazily(
  () =>
    new RegExp(
      `\\?|^(?:${anyOf(LANGUAGES.map(({ thread }) => thread.wonders))})(?:['’]s)? (?!(?:we|i) (?:decided|agreed))|${anyWordOf(LANGUAGES.map(({ thread }) => thread.unsettled))}`,
    ),
);

/** Whether a sentence says that something was decided, agreed, moved or called off. */
export function isDecision(sentence: MailSentence): boolean {
  const { text, language } = sentence;
  if (isOption(sentence)) return false;
  const plain = text.toLowerCase().replaceAll('’', "'");
  return settled(language ?? 'en')?.test(plain) === true && !OPEN().test(plain);
}
