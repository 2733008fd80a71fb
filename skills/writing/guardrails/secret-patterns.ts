import { LANGUAGES } from '../../reading/languages/known-languages.js';
import type { SecretWords } from '../../reading/languages/language.js';
import { anyOf, LETTERS } from '../../reading/languages/sources.js';

/** Before a word of its own; `\b` knows no umlauts. */
export const START = `(?<![${LETTERS}\\d_])`;
/** A code of digits, "482 913" and "G-482913" too, and no part of a number, a date or an amount. */
export const CODE = String.raw`(?:[${LETTERS}]{1,2}-)?(?:\d{3}[ -]\d{3}|\d{4,8}|(?=[${LETTERS}]*\d)[${LETTERS}\d]{6,8})(?![${LETTERS}\d]|[-./:,]\d|\s?(?:%|€|£|\$|eur|usd))`;
/** A password, up to the next space. */
export const VALUE = String.raw`(?<value>[^\s"“”‘’\x60]{4,128})`;
/** What may stand around a value. */
export const QUOTE = String.raw`["#'“„‘\x60(\[*]{0,2}`;

/** The words of all languages for one thing that stands beside a secret, as the source of a pattern. */
export const words = (part: keyof SecretWords) =>
  anyOf(LANGUAGES.map(({ secrets }) => secrets[part]));
