import type { Person } from '../../core/ports/mail.js';
import { anyLanguagePattern } from '../languages/language-pattern.js';
import { firstName } from './people.js';

const CLOSING = anyLanguagePattern(({ thread }) => thread.closing, {
  before: '^',
  behind: '(?![A-Za-zß-ɏ])[^?]{0,60}$',
  flags: 'i',
});
/** UTF-16 code units of a name. */
const LONGEST_SIGNATURE = 40;

/** Whether a sentence closes a message and says nothing: "Thanks", "Viele Grüße". */
export function isClosing(sentence: string): boolean {
  return CLOSING().test(sentence) && sentence.split(/\s+/u).length <= 8;
}

/** The name under a mail, where no signature mark told the cleaner so: "Dana", "-Dana (on the road)". */
export function isSignedName(text: string, from: Person): boolean {
  const [, dashed] = /^[-–—~]+ ?(\p{L}+)\b/u.exec(text) ?? [];
  if (dashed !== undefined && dashed.toLowerCase() === firstName(from).toLowerCase()) return true;
  if (text.length > LONGEST_SIGNATURE) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const name = `${from.name ?? ''} ${from.address}`.toLowerCase();
  return words.length <= 3 && words.every((word) => name.includes(word));
}

/** What stands under the name: "Head of Quality, Lumen Optics". */
export function isTitleLine(text: string): boolean {
  return text.split(/\s+/u).length <= 8 && !/[.?!]$/u.test(text);
}
