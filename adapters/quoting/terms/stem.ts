import { stemmer } from 'stemmer';

/** Reduces a lower-case English word to its Porter stem; words with other letters stay as they are. */
export function stem(word: string): string {
  return word.length > 3 && word.length <= 40 && /^[a-z]+$/.test(word) ? stemmer(word) : word;
}
