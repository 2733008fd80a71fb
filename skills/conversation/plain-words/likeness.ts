import { isStopWord } from '../../reading/stop-words.js';
import { type InView, readSlot } from './slots.js';
import { sameness, type Token } from './tokens.js';

/** An example of how something is asked for: its words, and what each counts. */
export interface Example {
  readonly tokens: readonly Token[];
  readonly weights: readonly number[];
}

/** A sentence, and for each of its words whether any example has it. */
export interface Sentence extends Example {
  readonly known: readonly boolean[];
}

/** How much a sentence is like an example, 0 to 1, and what it has in the slots. */
export interface Likeness {
  readonly score: number;
  readonly slots: Readonly<Record<string, string>>;
}

interface Path {
  readonly value: number;
  /** What the words of the example count that the sentence has. */
  readonly own: number;
  readonly slots: Readonly<Record<string, string>>;
}

/** A word that a slot takes says next to nothing against the example; one that asks for something does. */
const NAME_IN_SLOT = 0.92;
const KNOWN_IN_SLOT = 0.45;
/** Whatever is said fits into one slot, which makes it worth less. */
const ANY_IN_SLOT = 0.75;
const LONGEST_SLOT = 12;
const SLOT = /^\{([a-z]+)\}$/;
/** Slots that read next to any words. */
const ANYTHING = /^\{(?:item|words)\}$/;
/** The share of its own words that an example needs: slots alone are like anything. */
const FEWEST_OWN = 0.6;
const NOTHING: Path = { value: 0, own: 0, slots: {} };

/**
 * Compares a sentence with an example, word by word in their order: the share of both that the other
 * has too, by weight. A slot takes the words that it can read; undefined where one finds none, and for an
 * example that is nothing but a name, which is like anything.
 */
export function likeness(
  example: Example,
  { tokens: sentence, weights, known: isKnown }: Sentence,
  view: InView,
): Likeness | undefined {
  const paths = new Map<number, Path | undefined>();

  function best(at: number, from: number): Path | undefined {
    const key = at * (sentence.length + 1) + from;
    if (!paths.has(key)) paths.set(key, find(at, from));
    return paths.get(key);
  }

  /** The best that the words of the example from `at` on and those of the sentence from `from` on have in common. */
  function find(at: number, from: number): Path | undefined {
    const token = example.tokens[at];
    if (token === undefined) return NOTHING;
    const slot = SLOT.exec(token.word)?.[1];
    if (slot !== undefined) return findSlot(slot, at, from);
    let path = best(at + 1, from);
    for (let next = from; next < sentence.length; next += 1) {
      const same = sameness(token.word, sentence[next]?.word ?? '');
      if (same === 0) continue;
      const own = same * weightOf(at);
      const value = own + same * (weights[next] ?? 0);
      path = better(path, best(at + 1, next + 1), { value, own, slots: {} });
    }
    return path;
  }

  function findSlot(slot: string, at: number, from: number): Path | undefined {
    let path: Path | undefined;
    for (let start = from; start < sentence.length; start += 1) {
      const most = Math.min(sentence.length, start + LONGEST_SLOT);
      for (let end = start + 1; end <= most; end += 1) {
        const words = sentence.slice(start, end).map(({ written }) => written);
        const read = readSlot(slot, words.join(' '), view);
        if (read === undefined) continue;
        const taken = sum(
          weights.slice(start, end).map((weight, at) => weight * worth(slot, start + at)),
        );
        const value = weightOf(at) + taken;
        path = better(path, best(at + 1, end), { value, own: 0, slots: { [slot]: read } });
      }
    }
    return path;
  }

  const worth = (slot: string, at: number) =>
    slot === 'words' ? ANY_IN_SLOT : slot !== 'item' || isName(at) ? NAME_IN_SLOT : KNOWN_IN_SLOT;
  const isName = (at: number) => isKnown[at] !== true && !isStopWord(sentence[at]?.word ?? '');
  const weightOf = (at: number) => example.weights[at] ?? 0;
  const isOwn = example.tokens.map(({ word }) => !SLOT.test(word));
  const own = sum(example.weights.filter((_, at) => isOwn[at]));
  if (own === 0 && example.tokens.some(({ word }) => ANYTHING.test(word))) return undefined;
  // Most examples have next to no word of the sentence: no order of theirs need be looked at.
  const had = example.tokens.map(({ word }) =>
    sentence.some((each) => sameness(word, each.word) > 0),
  );
  if (sum(example.weights.filter((_, at) => isOwn[at] && had[at])) < FEWEST_OWN * own)
    return undefined;
  const path = best(0, 0);
  if (path === undefined || path.own < FEWEST_OWN * own) return undefined;
  const all = sum(example.weights) + sum(weights);
  return { score: all === 0 ? 0 : path.value / all, slots: path.slots };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function better(path: Path | undefined, rest: Path | undefined, step: Path): Path | undefined {
  if (rest === undefined) return path;
  const value = rest.value + step.value;
  if (path !== undefined && path.value >= value) return path;
  return { value, own: rest.own + step.own, slots: { ...step.slots, ...rest.slots } };
}
