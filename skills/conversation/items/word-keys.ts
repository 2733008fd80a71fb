import { termsOf } from '../../reading/question/terms.js';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*/gu;
const POSSESSIVE = /['’]s?$/iu;
const MARKS = /\p{M}+/gu;
/** How German letters are written where a keyboard has none; without their dots is the other way. */
const SPELLED_OUT: readonly (readonly [letter: RegExp, spelled: string])[] = [
  [/ä/gu, 'ae'],
  [/ö/gu, 'oe'],
  [/ü/gu, 'ue'],
];

/** The words of a text in order, as they are written: "Priya" of "Priya's". */
export function wordsOf(text: string): readonly string[] {
  return (text.normalize('NFKC').match(WORD) ?? [])
    .map((word) => word.replace(POSSESSIVE, ''))
    .filter((word) => word !== '');
}

/** A word in lower case, in each way that it may be spelled: "Müller" is "muller" and "mueller". */
export function spellingsOf(word: string): readonly string[] {
  const lower = word.normalize('NFKC').toLowerCase().replaceAll('ß', 'ss');
  const spelled = SPELLED_OUT.reduce(
    (text, [letter, letters]) => text.replace(letter, letters),
    lower,
  );
  return [...new Set([plain(lower), plain(spelled)])];
}

/** The stems of a word, which its other forms share; none for one that names no topic. */
export function stemsOf(word: string): readonly string[] {
  return [...new Set(spellingsOf(word).flatMap((each) => termsOf(each).map(({ key }) => key)))];
}

function plain(word: string): string {
  return word.normalize('NFKD').replace(MARKS, '');
}
