import { anyLanguagePattern } from './languages/language-pattern.js';

const REMINDER = anyLanguagePattern(({ requests }) => requests.reminder, {
  before: '\\b',
  behind: '\\b',
});

/** Whether a text says that it asks again: "Friendly reminder: …", "Any news on this?" */
export function isReminder(text: string): boolean {
  return REMINDER().test(text.toLowerCase());
}
