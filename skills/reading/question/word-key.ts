const MARKS = /\p{M}+/gu;
/** Letters that tell words apart; what follows is mostly inflection, in every language read here. */
const KEY_LENGTH = 6;

/**
 * The key of a lower-case word: no accents, no common ending, at most six letters. Rough on purpose: a
 * question and its answer rarely agree in their endings, and no stemmer knows all the languages of one
 * mailbox.
 */
export function toKey(word: string): string {
  const plain = word.normalize('NFKD').replace(MARKS, '').replaceAll('ß', 'ss');
  if (/\p{N}/u.test(plain)) return plain;
  const bare = plain
    .replace(/(?<=[a-z]{4})ing$|(?<=[a-z]{3})(?:ed|es)$|(?<=[a-z]{2}[^s])s$/u, '')
    .replace(/(?<=[a-z]{4})e$/u, '')
    .replace(/([bdgmnprt])\1$/u, '$1');
  return bare.slice(0, KEY_LENGTH);
}
