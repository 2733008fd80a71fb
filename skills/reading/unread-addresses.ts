import { lazily } from '../core/lazily.js';
import { LANGUAGES } from './languages/known-languages.js';
import { phrasesIn } from './languages/sources.js';

/** What the name of an address has that nobody reads, as the source of a pattern: "no-reply". */
export const UNREAD_NAME = lazily(() =>
  LANGUAGES.flatMap(({ people }) => phrasesIn(people.unread))
    .map((phrase) => phrase.replaceAll(' ', '[-_.]?'))
    .join('|'),
);
