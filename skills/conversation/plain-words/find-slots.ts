import { type InView, readSlot } from './slots.js';
import type { Token } from './tokens.js';

/** What a sentence names, wherever it stands in it. */
export interface Named {
  /** Each word, or what it belongs to: `item` a number, `time` a day or an hour, `name` what no example has. */
  readonly kinds: readonly ('word' | 'item' | 'time' | 'name')[];
  /** Slots of a command by name, as far as the sentence fills them. */
  fill(slots: readonly string[]): Readonly<Record<string, string>> | undefined;
}

const TIMES = ['until', 'cadence', 'window'] as const;
const LONGEST_TIME = 7;
const NUMBER = /^#?\d{1,2}$/;

/** Finds numbers, times and names in a sentence: for words in an order that no example has. */
export function findSlots(
  tokens: readonly Token[],
  isKnown: (token: Token) => boolean,
  view: InView,
): Named {
  const kinds: ('word' | 'item' | 'time' | 'name')[] = tokens.map((token) =>
    isKnown(token) ? 'word' : 'name',
  );
  const found: Record<string, string> = {};
  for (let at = 0; at < tokens.length; at += 1) {
    const length = timeAt(tokens, at);
    if (length > 0) {
      const said = textOf(tokens.slice(at, at + length));
      for (const slot of TIMES) {
        const read = readSlot(slot, said, view);
        if (read !== undefined) found[slot] ??= read;
      }
      kinds.fill('time', at, at + length);
      at += length - 1;
    } else if (NUMBER.test(tokens[at]?.word ?? '')) {
      kinds[at] = 'item';
      found['item'] ??= (tokens[at]?.word ?? '').replace('#', '');
    }
  }
  const name = found['item'] ?? nameIn(tokens, kinds, view);
  if (name !== undefined) found['item'] = name;
  return {
    kinds,
    fill: (slots) => (slots.every((slot) => found[slot] !== undefined) ? found : undefined),
  };
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

/** The first words side by side that no example has. */
function nameIn(
  tokens: readonly Token[],
  kinds: readonly string[],
  view: InView,
): string | undefined {
  const from = kinds.indexOf('name');
  if (from === -1) return undefined;
  const length = kinds.slice(from).findIndex((kind) => kind !== 'name');
  return readSlot(
    'item',
    textOf(tokens.slice(from, length === -1 ? undefined : from + length)),
    view,
  );
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ written }) => written).join(' ');
}
