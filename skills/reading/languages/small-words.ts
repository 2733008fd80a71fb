import { lazily } from '../../core/lazily.js';
import { LANGUAGE_CODES, languageOf } from './known-languages.js';
import { wordsIn } from './sources.js';

/** How many small words tell a language, and how many times as many as any other language has of them. */
const PROOF = { fewest: 6, times: 3 };
/** The same where the language is only asked about. */
const SUPPORT = { fewest: 3, times: 2 };

/** Of each small word the languages that have it, as bits in the order of `LANGUAGE_CODES`. */
const SMALL_WORDS = lazily(() => {
  const known = new Map<string, number>();
  for (const [at, code] of LANGUAGE_CODES.entries()) {
    for (const word of wordsIn(languageOf(code)?.stopWords)) {
      known.set(word, (known.get(word) ?? 0) | (1 << at));
    }
  }
  return known;
});

/**
 * Whether the small words of a text are plainly those of a language (ISO 639-1): what need not be asked
 * of `detectLanguage`, which takes a hundred times as long. False says nothing.
 */
export function isPlainly(language: string | undefined, text: string): boolean {
  return language !== undefined && leading(text, SUPPORT) === language;
}

/** The language, of those that have a file, that the small words of a text prove; undefined says nothing. */
export function plainLanguageOf(text: string): string | undefined {
  return leading(text, PROOF);
}

function leading(text: string, { fewest, times }: typeof PROOF): string | undefined {
  const counts = LANGUAGE_CODES.map(() => 0);
  for (const [word] of text.toLowerCase().matchAll(/[a-zß-ɏ]+/g)) {
    const bits = SMALL_WORDS().get(word) ?? 0;
    for (let at = 0; bits >> at > 0; at += 1) {
      if ((bits >> at) & 1) counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  const most = Math.max(...counts);
  const areMany = most >= fewest && counts.filter((count) => count * times > most).length === 1;
  return areMany ? LANGUAGE_CODES[counts.indexOf(most)] : undefined;
}
