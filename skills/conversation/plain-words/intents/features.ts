import { spellingsOf } from '../../items/word-keys.js';
import { isSlipOf } from '../../slip.js';
import { spotSlots } from '../find-slots.js';
import type { Token } from '../tokens.js';

/** Words of the examples, as `partsOf` has them. */
export type Vocabulary = ReadonlySet<string>;

/** What a sentence has of what a model counts by: words, pairs of them, and their letters. */
export type Features = ReadonlySet<string>;

/** A word or a part of one, or what stands for a number, a time or a name. */
type Part = { readonly text: string; readonly isSlot: boolean };

const SLOT = /^\{([a-z]+)\}$/;
const NAME = '{name}';
const TIME = '{time}';
const ITEM = '{item}';
const LETTERS = [3, 4, 5] as const;
const SHORTEST_SLIP = 5;

/**
 * Reads what a model of intents counts by.
 *
 * A number that may be a line's is `{item}`, a day or an hour `{time}`, and what no example has `{name}`; a
 * word with a slip of the keyboard is the word of the examples that it is near.
 */
export function readFeatures(tokens: readonly Token[], vocabulary: Vocabulary): Features {
  const parts = partsOf(tokens);
  const words = parts.map(({ text, isSlot }) => (isSlot ? text : known(text, vocabulary)));
  const row = ['<', ...words.filter((word, at) => word !== NAME || words[at - 1] !== NAME), '>'];
  const features = new Set<string>();
  for (const [at, word] of row.entries()) {
    features.add(word);
    if (row[at + 1] !== undefined) features.add(`${word} ${row[at + 1]}`);
    if (row[at + 2] !== undefined) features.add(`${word} * ${row[at + 2]}`);
  }
  for (const { text, isSlot } of parts) {
    for (const letters of isSlot ? [] : lettersOf(text)) features.add(letters);
  }
  return features;
}

/** The words of a sentence as they are compared, without those that stand for a number or a time. */
export function wordsOf(tokens: readonly Token[]): readonly string[] {
  return partsOf(tokens).flatMap(({ text, isSlot }) => (isSlot ? [] : [text]));
}

/** "What's" in two parts, "für" as "fuer"; a time of several words is one. */
function partsOf(tokens: readonly Token[]): readonly Part[] {
  const { kinds } = spotSlots(tokens, {});
  return tokens.flatMap(({ word }, at): readonly Part[] => {
    const slot = SLOT.exec(word)?.[1];
    if (slot !== undefined)
      return [{ text: slot === 'item' || slot === 'words' ? word : TIME, isSlot: true }];
    const kind = kinds[at];
    if (kind === 'item' || kind === 'time')
      return kinds[at - 1] === kind ? [] : [{ text: kind === 'item' ? ITEM : TIME, isSlot: true }];
    return word
      .split(/['.:,@/_-]+/)
      .filter(Boolean)
      .map((part) => ({ text: spellingsOf(part).at(-1) ?? part, isSlot: false }));
  });
}

function known(word: string, vocabulary: Vocabulary): string {
  if (vocabulary.has(word)) return word;
  if (word.length < SHORTEST_SLIP) return NAME;
  for (const each of vocabulary) if (isSlipOf(word, each)) return each;
  return NAME;
}

/** Runs of letters, with the ends of the word: they hold for its other forms, compounds and slips. */
function lettersOf(word: string): readonly string[] {
  const text = `^${word}$`;
  return LETTERS.flatMap((length) =>
    Array.from(
      { length: Math.max(0, text.length - length + 1) },
      (_, at) => `~${text.slice(at, at + length)}`,
    ),
  );
}
