import type { MailSentence } from './thread-text.js';

/**
 * Whether a sentence says what a patch does, as notes on a change do: "Save the zero before the board
 * sleeps" asks nobody to save it.
 */
export function describesChange({
  message,
  text,
}: Pick<MailSentence, 'message' | 'text'>): boolean {
  return message.isPatch === true && !/[?]|\b(?:you|your|please|pls|let me know)\b/i.test(text);
}
