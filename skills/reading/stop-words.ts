import { lazily } from '../core/lazily.js';
import { LANGUAGES } from './languages/known-languages.js';
import { wordsIn } from './languages/sources.js';

const STOP_WORDS = lazily(
  () =>
    new Set(
      LANGUAGES.flatMap(({ stopWords, emptyWords }) => [
        ...wordsIn(stopWords),
        ...Object.values(emptyWords ?? {}).flatMap(wordsIn),
      ]),
    ),
);

const CONTRACTION = /^(?:[a-z]+n't|[a-z]+'(?:s|re|ve|ll|d|m|t))$/;

/** Whether a lower-case word says nothing about the topic: a stop word, a contraction or one letter. */
export function isStopWord(word: string): boolean {
  return word.length < 2 || STOP_WORDS().has(word) || CONTRACTION.test(word);
}
