import { isStopWord } from '../stop-words.js';
import { subjectsOf } from './related.js';
import { toKey } from './word-key.js';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*/gu;
/** Scripts that write no spaces: their words are looked for by pairs of characters. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+$/u;

const BETWEEN: ReadonlySet<string> = new Set([' ', '-', ': ']);

/** A word that carries content, and the key under which its forms are found. */
export interface Term {
  /** "approv" for approve, approved, approval. */
  readonly key: string;
  /** As it is written. */
  readonly word: string;
  /** Offset in the text, UTF-16 code units. */
  readonly at: number;
  /** What it speaks of, as other words do. */
  readonly subjects: ReadonlySet<string>;
}

const NO_SUBJECTS: ReadonlySet<string> = new Set();

/** Reads the words of a text that carry content, in order, repeats kept. */
export function termsOf(text: string): readonly Term[] {
  return [...text.matchAll(WORD)].flatMap((match): readonly Term[] => {
    const [word] = match;
    const plain = word.toLowerCase().replaceAll('’', "'").replace(/'s?$/u, '').replace(/'s$/u, '');
    if (UNSPACED.test(plain)) return pairsOf(plain, match.index);
    if (isStopWord(plain) && !/\p{N}/u.test(plain)) return [];
    const key = toKey(plain);
    return key === '' ? [] : [{ key, word, at: match.index, subjects: subjectsOf(plain) }];
  });
}

/** The keys of a text's terms and of each two that stand side by side ("lin 2"), repeats kept. */
export function keysOf(text: string): readonly string[] {
  const terms = termsOf(text);
  return [...terms.map(({ key }) => key), ...phrasesOf(terms, text)];
}

/** Each two terms with nothing but a space, a hyphen or the colon of a row ("Line: 2") between them, as one key. */
export function phrasesOf(terms: readonly Term[], text: string): readonly string[] {
  return terms.slice(1).flatMap((second, index) => {
    const first = terms[index];
    if (first === undefined) return [];
    const between = text.slice(first.at + first.word.length, second.at);
    return BETWEEN.has(between) ? [`${first.key} ${second.key}`] : [];
  });
}

function pairsOf(word: string, at: number): readonly Term[] {
  const characters = [...word];
  if (characters.length === 1) return [{ key: word, word, at, subjects: NO_SUBJECTS }];
  return characters.slice(1).map((second, index) => {
    const pair = `${characters[index] ?? ''}${second}`;
    return { key: pair, word: pair, at, subjects: NO_SUBJECTS };
  });
}

/** Whether two terms speak of the same thing in other words. */
export function areRelated(one: Term, other: Term): boolean {
  return [...one.subjects].some((subject) => other.subjects.has(subject));
}
