import { lazily } from '../../core/lazily.js';
import { LANGUAGES } from '../languages/known-languages.js';
import { wordsIn } from '../languages/sources.js';
import { toKey } from './word-key.js';

/** Letters of a part of a compound at least: "Probe" of "Probetag". */
const SHORTEST_PART = 5;
/** A compound has two parts, of which the other is this long at least. */
const SHORTEST_OTHER = 3;
/** Letters of the longest part. */
const LONGEST_PART = 14;

type Subjects = ReadonlyMap<string, ReadonlySet<string>>;

const ENDING = /(?:ing|e[dns]?|s)$/u;

const SUBJECTS = lazily(() => tableOf(LANGUAGES));
/** Of the languages that write compounds as one word. */
const PARTS = lazily(() => tableOf(LANGUAGES.filter((language) => language.nounsHaveCapitals)));
const NONE: ReadonlySet<string> = new Set();

function tableOf(languages: typeof LANGUAGES): Subjects {
  const found = new Map<string, Set<string>>();
  for (const { questions } of languages) {
    for (const [subject, words] of Object.entries(questions.related ?? {})) {
      for (const word of wordsIn(words)) {
        found.set(word, (found.get(word) ?? new Set()).add(subject));
      }
    }
  }
  const byKey = new Map<string, Set<string>>();
  for (const [word, subjects] of found) {
    const key = toKey(word);
    const other = byKey.get(key) ?? subjects;
    // "Unterschrift" and "Unterstützung" begin alike and have nothing in common.
    byKey.set(key, new Set([...subjects].filter((subject) => other.has(subject))));
  }
  return new Map([...byKey, ...found]);
}

function known(table: Subjects, word: string): ReadonlySet<string> | undefined {
  return table.get(word) ?? table.get(toKey(word)) ?? table.get(word.replace(ENDING, ''));
}

/**
 * What a lower-case word speaks of, by the tables of the languages: "signature" and "unterschreiben" speak of
 * the same. Of a compound that none of them has, its parts.
 */
export function subjectsOf(word: string): ReadonlySet<string> {
  const own = known(SUBJECTS(), word);
  if (own) return own;
  return word.length < SHORTEST_PART + SHORTEST_OTHER ? NONE : subjectsOfParts(word);
}

function subjectsOfParts(word: string): ReadonlySet<string> {
  const found = new Set<string>();
  const longest = Math.min(LONGEST_PART, word.length - SHORTEST_OTHER);
  for (let length = longest; length >= SHORTEST_PART && found.size === 0; length -= 1) {
    for (const part of [word.slice(0, length), word.slice(-length)]) {
      for (const subject of known(PARTS(), part) ?? []) found.add(subject);
    }
  }
  return found;
}
