import { lazily } from '../../core/lazily.js';
import { LANGUAGES } from '../languages/known-languages.js';
import { anyOf, wordsIn } from '../languages/sources.js';

/** What stands before a surname in any language, with its capital and without its full stop. */
export const TITLES = lazily(() =>
  LANGUAGES.flatMap(({ people }) => wordsIn(people.titles))
    .map((title) => title.charAt(0).toUpperCase() + title.slice(1))
    .join('|'),
);

/** What stands between two names besides "&", in any language. */
export const BETWEEN_NAMES = lazily(() => anyOf(LANGUAGES.map(({ people }) => people.and)));
