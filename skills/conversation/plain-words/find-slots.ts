import { anyLanguagePattern } from '../../reading/languages/language-pattern.js';
import { numberOfWord } from '../items/number-said.js';
import { type InView, readSlot } from './slots.js';
import type { Token } from './tokens.js';

/** Slots of a command by name, with what fills them. */
export type Slots = Readonly<Record<string, string>>;

/** Numbers and times that a sentence names, wherever they stand in it. */
export interface Spotted {
  /** What each word belongs to: `item` a number that may be a line's, `time` a day or an hour. */
  readonly kinds: readonly ('word' | 'item' | 'time')[];
  readonly slots: Slots;
}

const TIMES = ['until', 'cadence', 'window'] as const;
const LONGEST_TIME = 7;
const NUMBER = /^#?\d{1,2}$/;

/** Finds numbers and times in a sentence: for words in an order that no example has. */
export function spotSlots(tokens: readonly Token[], view: InView): Spotted {
  const kinds: ('word' | 'item' | 'time')[] = tokens.map(() => 'word');
  const slots: Record<string, string> = {};
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.word ?? '';
    const length = timeAt(tokens, at);
    if (length > 0) {
      const said = textOf(tokens.slice(at, at + length));
      for (const slot of TIMES) {
        const read = readSlot(slot, said, view);
        if (read !== undefined) slots[slot] ??= read;
      }
      kinds.fill('time', at, at + length);
      at += length - 1;
    } else if (isNumber(word)) {
      const length = numbersAt(tokens, at);
      const said = textOf(tokens.slice(at, at + length));
      slots['item'] ??= readSlot('item', said, view) ?? word.replace('#', '');
      kinds.fill('item', at, at + length);
      at += length - 1;
    }
  }
  return { kinds, slots };
}

/**
 * Fills the slots of a command with what a sentence names: what was spotted, and as its item, without a number,
 * the words side by side that `isAsking` does not know. Undefined where one stays empty.
 */
export function fillSlots(
  slots: readonly string[],
  tokens: readonly Token[],
  { kinds, slots: spotted }: Spotted,
  isAsking: (token: Token) => boolean,
  view: InView,
): Slots | undefined {
  const item = spotted['item'] ?? itemIn(tokens, kinds, isAsking, view);
  const found: Slots = item === undefined ? spotted : { ...spotted, item };
  return slots.every((slot) => found[slot] !== undefined) ? found : undefined;
}

/** How many words from there on are a time; a bare number is rather that of a line. */
function timeAt(tokens: readonly Token[], at: number): number {
  for (let length = Math.min(LONGEST_TIME, tokens.length - at); length > 0; length -= 1) {
    const said = textOf(tokens.slice(at, at + length));
    if (!/^#?\d+$/.test(said) && TIMES.some((slot) => readSlot(slot, said, {}) !== undefined))
      return length;
  }
  return 0;
}

function isNumber(word: string): boolean {
  return NUMBER.test(word) || (!/\d/.test(word) && numberOfWord(word) !== undefined);
}

/** How many words from there on are a list of numbers: "1, 3 and 4". */
function numbersAt(tokens: readonly Token[], at: number): number {
  let length = 1;
  for (let next = at + 1; next < tokens.length && timeAt(tokens, next) === 0; next += 1) {
    const word = tokens[next]?.word ?? '';
    if (isNumber(word)) length = next + 1 - at;
    else if (!AND().test(word)) break;
  }
  return length;
}

const AND = anyLanguagePattern(({ commands }) => commands?.and, { before: '^(?:', behind: ')$' });

/** The most words side by side of which each may name something. */
function itemIn(
  tokens: readonly Token[],
  kinds: Spotted['kinds'],
  isAsking: (token: Token) => boolean,
  view: InView,
): string | undefined {
  const runs: Token[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    if (kinds[at] === 'word' && !isAsking(token)) runs.at(-1)?.push(token);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  const longest = runs.reduce((a, b) => (b.length > a.length ? b : a));
  return longest.length === 0 ? undefined : readSlot('item', textOf(longest), view);
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ written }) => written).join(' ');
}
