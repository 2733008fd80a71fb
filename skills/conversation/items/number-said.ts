import { lazily } from '../../core/lazily.js';
import { LANGUAGES } from '../../reading/languages/known-languages.js';
import { anyLanguagePattern, anyLanguageWords } from '../../reading/languages/language-pattern.js';
import { toSource, wordsIn } from '../../reading/languages/sources.js';
import type { Words } from '../../reading/languages/word-lists.js';

const WORD = /[\p{L}\p{N}]+/gu;
const DIGITS = /^\d{1,3}$/;

/** "Second" and "zweite", each with its number. */
const ORDINALS = lazily(() => LANGUAGES.flatMap(({ commands }) => numbered(commands?.ordinals)));
/** "Two" and "zwei"; what says one is an article as well. */
const COUNTS = lazily(() =>
  LANGUAGES.flatMap(({ dates }) => numbered(dates.numbers)).filter(({ number }) => number > 1),
);

const POLITE = anyLanguageWords(({ commands }) => commands?.polite);
const AROUND = anyLanguagePattern(({ commands }) => commands?.around, {
  before: '^(?:',
  behind: ')$',
});

/**
 * Reads words that say one number and nothing else: "2", "the second one, please", "die zweite Mail";
 * undefined for any other words.
 */
export function readNumberSaid(text: string): number | undefined {
  const said = new Set<number>();
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    const number = numberOfWord(word);
    if (number !== undefined) said.add(number);
    else if (!POLITE().has(word) && !AROUND().test(word)) return undefined;
  }
  const [number, ...others] = said;
  return others.length === 0 ? number : undefined;
}

/** The number of a word in lower case: "2", "two", "zweite"; undefined for any other. */
export function numberOfWord(word: string): number | undefined {
  if (DIGITS.test(word)) return Number(word);
  return [...ORDINALS(), ...COUNTS()].find(({ pattern }) => pattern.test(word))?.number;
}

function numbered(list: Words | undefined) {
  return wordsIn(list).map((source, at) => ({
    pattern: new RegExp(`^(?:${toSource(source)})$`),
    number: at + 1,
  }));
}
