import { stripInvisible } from '../../skills/reading/unicode.js';

/**
 * Makes text from outside harmless to print. A mail may carry escape sequences that move the cursor,
 * rename the window or write to the clipboard, and characters that say what nobody sees.
 */
export function toPrintable(text: string): string {
  return stripInvisible(text.replace(/\t/g, ' '));
}

/** What names a thing to a program: it is read back letter by letter. */
const NAMES = new Set(['id', 'reference', 'command', 'source', 'link']);
const UNSEEN = /[^\P{Cc}\n]|\p{Cs}|\p{Default_Ignorable_Code_Point}/gu;

/** Writes a value as JSON that is harmless to print; what names a thing keeps such characters as escapes. */
export function toPrintableJson(value: unknown): string {
  const json = JSON.stringify(
    value,
    (key, each: unknown) =>
      typeof each === 'string' && !NAMES.has(key) ? stripInvisible(each) : each,
    2,
  );
  return json.replace(UNSEEN, (found) =>
    [...Array(found.length).keys()]
      .map((at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
