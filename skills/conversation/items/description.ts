import { anyLanguageWords } from '../../reading/languages/language-pattern.js';
import { spellingsOf, stemsOf, wordsOf } from './word-keys.js';

/** What a word of a description may be: of whoever takes part, of the topic, or either; `name` is certain. */
export type Role = 'name' | 'person' | 'topic' | 'any';

/** One word by which somebody describes a thread. */
export interface DescribingWord {
  readonly spellings: readonly string[];
  readonly stems: readonly string[];
  readonly role: Role;
  /** Also an article, a pronoun and the like: it counts only where somebody is called so ("Will"). */
  readonly isSmall: boolean;
}

const TITLES = anyLanguageWords(({ people }) => people.titles);
const KINDS = anyLanguageWords(({ items }) => items.kinds);
const BEFORE_PEOPLE = anyLanguageWords(({ items }) => items.people);
const BEFORE_TOPIC = anyLanguageWords(({ items }) => items.topic);
const SMALL = anyLanguageWords(({ stopWords }) => stopWords);

/** Whether a word says only that it is a mail; the lists leave an English plural out. */
function isKind(word: string): boolean {
  return KINDS().has(word) || KINDS().has(word.replace(/s$/u, ''));
}

/** Nobody describes a thread in more words. */
const MOST_WORDS = 12;

/**
 * Reads how a person describes a thread: "lease", "Frau Vogel", "the mail from Priya about the audit".
 *
 * Articles, titles and words for "mail" say nothing; where nothing else is said, a small word may be a
 * name. Empty for what names nothing: "the mail".
 */
export function readDescription(text: string): readonly DescribingWord[] {
  const telling: DescribingWord[] = [];
  const small: (DescribingWord & { readonly hasCapital: boolean })[] = [];
  let role: Role = 'any';
  let isAfterTitle = false;
  for (const word of wordsOf(text).slice(0, MOST_WORDS)) {
    const lower = word.toLowerCase();
    if (TITLES().has(lower)) isAfterTitle = true;
    else if (BEFORE_PEOPLE().has(lower)) role = 'person';
    else if (BEFORE_TOPIC().has(lower)) role = 'topic';
    else if (lower.length > 1 && !isKind(lower)) {
      const keys = { spellings: spellingsOf(word), stems: stemsOf(word) };
      if (isAfterTitle) telling.push({ ...keys, role: 'name', isSmall: false });
      else if (!SMALL().has(lower)) telling.push({ ...keys, role, isSmall: false });
      else small.push({ ...keys, role: 'name', isSmall: true, hasCapital: word !== lower });
      isAfterTitle = false;
    }
  }
  if (telling.length === 0) return small;
  return [...telling, ...small.filter(({ hasCapital }) => hasCapital)];
}
