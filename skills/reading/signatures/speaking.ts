import { findDates } from '../dates/dates.js';
import { TEXT_LIMITS } from '../limits.js';
import { isRequest } from '../message/request-classifier/classify.js';
import { splitSentences } from '../sentences.js';
import { truncate } from '../unicode.js';
import { isContactLine } from './contact-lines.js';

/** Whether days are named, not which: any reference does. */
const ANY_DAY = { reference: 0, timeZone: 'UTC', locale: 'en-GB' } as const;
const QUESTION = /[?？؟]["'”’»)\]]*\s*$/u;
const FEWEST_WORDS = 4;
const ENDS = /[.!:。！：]["'”’»)\]]*\s*$/u;

/** Whether a text names a day: "by Wednesday", "5.12.". */
export function namesDay(text: string): boolean {
  return findDates(truncate(text, TEXT_LIMITS.sentence), ANY_DAY).length > 0;
}

/**
 * Whether lines say something to whoever reads them, so that they are no part of a signature: a question, a
 * request or a day. Lines with a number, an address or a link in them say nothing.
 */
export function asksSomething(lines: readonly string[]): boolean {
  const spoken = lines.filter((line) => !isContactLine(line));
  return splitSentences(spoken.join('\n')).some(
    ({ text }) => QUESTION.test(text) || namesDay(text) || isRequest(text),
  );
}

/** Whether they have a whole sentence at least, as a signature has not. */
export function saysSomething(lines: readonly string[]): boolean {
  const spoken = lines.filter((line) => !isContactLine(line));
  const isSentence = (text: string) => ENDS.test(text) && text.split(/\s+/).length >= FEWEST_WORDS;
  return (
    splitSentences(spoken.join('\n')).some(({ text }) => isSentence(text)) || asksSomething(lines)
  );
}
