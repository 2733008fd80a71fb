import { isSlipOf } from '../slip.js';

/** One word of a sentence: as it was written, and as it is compared. */
export interface Token {
  readonly written: string;
  readonly word: string;
}

const TOKEN = /\{[a-z]+\}|[\p{L}\p{M}\p{N}#@]+(?:['’:.,@/_-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a sentence; slots of an example stay whole. */
export function tokensOf(text: string): readonly Token[] {
  return (text.match(TOKEN) ?? []).map((written) => ({
    written,
    word: written.toLowerCase().replace(/’/g, "'").normalize('NFC'),
  }));
}

/** Letters that two forms of a word have in common at least, and most that each may have beyond them. */
const FEWEST_COMMON = 4;
const MOST_ENDING = 3;
const SHORTEST_SLIP = 6;

/** How much two words are the same: 1, nearly so for another form or a slip of the keyboard, or 0. */
export function sameness(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < FEWEST_COMMON || long.length - short.length > MOST_ENDING) return 0;
  let common = 0;
  while (common < short.length && a[common] === b[common]) common += 1;
  if (common >= FEWEST_COMMON && short.length - common <= 2) return 0.9;
  return long.length >= SHORTEST_SLIP && isSlipOf(a, b) ? 0.8 : 0;
}
