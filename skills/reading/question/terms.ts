import { isStopWord } from '../stop-words.js';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*/gu;
const MARKS = /\p{M}+/gu;
/** Scripts that write no spaces: their words are looked for by pairs of characters. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+$/u;
/** Letters that tell words apart; what follows is mostly inflection, in every language read here. */
const KEY_LENGTH = 6;

const BETWEEN: ReadonlySet<string> = new Set([' ', '-', ': ']);

/** A word that carries content, and the key under which its forms are found. */
export interface Term {
  /** "approv" for approve, approved, approval. */
  readonly key: string;
  /** As it is written. */
  readonly word: string;
  /** Offset in the text, UTF-16 code units. */
  readonly at: number;
}

/** Reads the words of a text that carry content, in order, repeats kept. */
export function termsOf(text: string): readonly Term[] {
  return [...text.matchAll(WORD)].flatMap((match): readonly Term[] => {
    const [word] = match;
    const plain = word.toLowerCase().replaceAll('’', "'").replace(/'s?$/u, '').replace(/'s$/u, '');
    if (UNSPACED.test(plain)) return pairsOf(plain, match.index);
    if (isStopWord(plain) && !/\p{N}/u.test(plain)) return [];
    const key = toKey(plain);
    return key === '' ? [] : [{ key, word, at: match.index }];
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

/**
 * The key of a lower-case word: no accents, no common ending, at most six letters. Rough on purpose: a
 * question and its answer rarely agree in their endings, and no stemmer knows all the languages of one
 * mailbox.
 */
function toKey(word: string): string {
  const plain = word.normalize('NFKD').replace(MARKS, '').replaceAll('ß', 'ss');
  if (/\p{N}/u.test(plain)) return plain;
  const bare = plain
    .replace(/(?<=[a-z]{4})ing$|(?<=[a-z]{3})(?:ed|es)$|(?<=[a-z]{2}[^s])s$/u, '')
    .replace(/(?<=[a-z]{4})e$/u, '')
    .replace(/([bdgmnprt])\1$/u, '$1');
  return bare.slice(0, KEY_LENGTH);
}

function pairsOf(word: string, at: number): readonly Term[] {
  const characters = [...word];
  if (characters.length === 1) return [{ key: word, word, at }];
  return characters.slice(1).map((second, index) => {
    const pair = `${characters[index] ?? ''}${second}`;
    return { key: pair, word: pair, at };
  });
}
