import { languagePattern, WORD } from '../../../skills/reading/languages/language-pattern.js';
import { wordsIn } from '../../../skills/reading/languages/sources.js';

/** Days, months, numbers in words and times of a language. */
const VALUE_WORDS = languagePattern(
  ({ dates, numbers }) =>
    [dates.months, dates.weekdays, dates.numbers, numbers.counting]
      .flatMap(wordsIn)
      .concat(Object.values(dates.times), dates.endOfDay)
      .join('|'),
  { ...WORD, flags: 'g' },
);

/** Numbers, days and times that a plain sentence names. */
export function valuesIn(plain: string, language: string | undefined): readonly string[] {
  const named = VALUE_WORDS(language);
  return [...(plain.match(/\d[\d.,]*/gu) ?? []), ...((named && plain.match(named)) ?? [])];
}
