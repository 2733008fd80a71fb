import { lazily } from '../core/lazily.js';
import { LANGUAGES } from './languages/known-languages.js';
import { anyLanguageWords } from './languages/language-pattern.js';
import { anyOf } from './languages/sources.js';
import { lowerCase } from './unicode.js';

const START = 120;

/** What stands between two names besides "&", in any language. */
export const BETWEEN_NAMES = lazily(() => anyOf(LANGUAGES.map(({ people }) => people.and)));

/** "Jonas, Mei and Bo, can you …": names one after the other, then a comma. */
const CALLED = lazily(
  () =>
    new RegExp(
      `^@?(\\p{Lu}[\\p{L}'’-]+(?:(?:,|,? (?:${BETWEEN_NAMES()}|&)) \\p{Lu}[\\p{L}'’-]+){1,4}),? (?=\\p{Ll})`,
      'u',
    ),
);
const BETWEEN = lazily(() => new RegExp(`,? (?:${BETWEEN_NAMES()}|&) |, `));

/** "Thanks, Bo, can you …" speaks to one person. */
const OPENERS = anyLanguageWords(({ people }) => people.openers);

/**
 * The names that a sentence begins with when it speaks to several people, in lower case; empty for one
 * that speaks to one person or to nobody by name.
 */
export function namesCalled(sentence: string): readonly string[] {
  const [, names = ''] = CALLED().exec(sentence.slice(0, START)) ?? [];
  const called = lowerCase(names).split(BETWEEN()).filter(Boolean);
  return called.some((word) => OPENERS().has(word)) ? [] : called;
}
