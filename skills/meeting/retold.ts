import { isStopWord } from '../reading/stop-words.js';

/** So much of a word stays when its tense or number changes: "moves" and "moved". */
const STEM_LETTERS = 4;
/** From this share on, the words of a quote add nothing for the eye. */
const NEARLY_ALL = 0.9;
/** Fewer prove too little to be left out. */
const FEWEST_WORDS = 3;

/**
 * Whether a claim says its quote again in nearly all its words, as reported speech does: then the time
 * is proof enough, and the quote would only be read twice. Numbers count as they are written.
 *
 * @example isRetold('Arun said that the table was read too early.', 'The table is read too early.') // true
 */
export function isRetold(text: string, quote: string): boolean {
  const told = new Set(beginningsOf(text));
  const quoted = beginningsOf(quote);
  const kept = quoted.filter((beginning) => told.has(beginning)).length;
  return quoted.length >= FEWEST_WORDS && kept >= NEARLY_ALL * quoted.length;
}

function beginningsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
  return words
    .map((word) => word.replaceAll('’', "'"))
    .filter((word) => !isStopWord(word))
    .map((word) => (/\d/u.test(word) ? word : word.slice(0, STEM_LETTERS)));
}
