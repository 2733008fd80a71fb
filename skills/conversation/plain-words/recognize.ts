import { lazily } from '../../core/lazily.js';
import { type Phrasing, waysOf } from '../../core/phrasing.js';
import { LANGUAGES } from '../../reading/languages/known-languages.js';
import { wordsIn } from '../../reading/languages/sources.js';
import { isStopWord } from '../../reading/stop-words.js';
import { createEvidence } from './evidence.js';
import { findSlots, type Named } from './find-slots.js';
import { type Example, type Likeness, likeness, type Sentence } from './likeness.js';
import type { InView } from './slots.js';
import { sameness, type Token, tokensOf } from './tokens.js';

/** A command that words are like, as it could be typed, and how much. */
export interface Recognized {
  readonly command: string;
  readonly isChange: boolean;
  /** Whether a line is named by words, which may mean something else. */
  readonly isDescribed: boolean;
  /** Whether the sentence has no word but those that commands are asked for by. */
  readonly isAllKnown: boolean;
  /** 0 to 1. */
  readonly score: number;
}

/** Finds what free words ask for, most alike first, a command once. */
export type Recognizer = (text: string, view: InView) => readonly Recognized[];

/** What a slot of an example counts, and a word that no example has: it may be about anything. */
const SLOT_WEIGHT = 1;
const UNKNOWN_WEIGHT = 1.2;
const POLITE_WEIGHT = 0.08;
const STOP_WEIGHT = 0.25;
const RARE_STOP_WEIGHT = 0.5;
const DENIAL_WEIGHT = 2;
/** The heaviest word of the examples counts as much. */
const HEAVIEST = 1.6;

/**
 * Creates what recognizes commands by examples of how people ask for them: by the one example that the
 * sentence is most like, and by what its words are said for in all of them (`evidence.ts`).
 */
export function createRecognizer(phrasings: readonly Phrasing[]): Recognizer {
  const said = phrasings.map((phrasing) => {
    const ways = waysOf(phrasing).map((way) => telling(tokensOf(way)));
    return { phrasing, ways, slots: slotsOf(phrasing.command) };
  });
  const vocabulary = readVocabulary(said.map(({ ways }) => ways.flat()));
  const { weightOf, isKnown, formOf } = vocabulary;
  const evidence = createEvidence(
    said.map(({ ways, slots }) => ({
      takesNames: slots.includes('item') || slots.includes('words'),
      ways: ways.map((tokens) => tokens.map(({ word }) => kindOf(word))),
    })),
  );
  const examples = said.map(({ ways }) =>
    ways.map((tokens): Example => ({ tokens, weights: tokens.map(weightOf) })),
  );

  return (text, view) => {
    const tokens = telling(tokensOf(text));
    const sentence = { tokens, weights: tokens.map(weightOf), known: tokens.map(isKnown) };
    const named = findSlots(tokens, (token) => isStopWord(token.word) || isKnown(token), view);
    const words = named.kinds.map((kind, at) =>
      kind === 'word' ? formOf(tokens[at]?.word ?? '') : kind === 'name' ? undefined : `{${kind}}`,
    );
    const spoken = evidence(
      words.filter((word, at) => word === undefined || words.indexOf(word) === at),
    );
    const [most = 0, second = 0] = [...spoken].sort((a, b) => b - a);
    const isAllKnown = !named.kinds.includes('name');
    const found = said.flatMap(({ phrasing, slots }, at): readonly Recognized[] => {
      const speaks = spoken[at] ?? 0;
      const like = mostLike(examples[at] ?? [], sentence, view);
      const ahead = speaks === most ? most - second : 0;
      const isLoose = phrasing.isChange === true && !isNumbered(slots, named);
      const agrees = !isLoose || (like?.score ?? 0) >= AGREES;
      const byWords = (slots.includes('item') || isAllKnown) && agrees ? scoreOf(speaks, ahead) : 0;
      const filled = like === undefined || byWords > like.score ? named.fill(slots) : undefined;
      const byOrder = (like?.score ?? 0) * (speaks < 0 ? UNLIKELY : 1);
      const score = Math.max(byOrder, filled ? byWords : 0);
      const values = filled && byWords > byOrder ? filled : like?.slots;
      if (values === undefined) return [];
      const { item } = values;
      return [
        {
          command: fill(phrasing.command, values),
          isChange: phrasing.isChange === true,
          isDescribed: item !== undefined && item !== view.it && !/^\d/.test(item),
          isAllKnown,
          score,
        },
      ];
    });
    return found.sort((a, b) => b.score - a.score);
  };
}

/** The words without those of mere politeness, unless there are no others. */
function telling(tokens: readonly Token[]): readonly Token[] {
  const rest = tokens.filter(({ word }) => !POLITE().has(word));
  return rest.length > 0 ? rest : tokens;
}

/** What is like an example though its words speak against the command. */
const UNLIKELY = 0.85;
/** For a change of what has no number, words in any order tell nothing unless an example is like it too. */
const AGREES = 0.7;
/** From here on the words alone tell, and no longer grow surer. */
const TELLING = 3;
const SURELY_TELLING = 7;
const FEWEST_AHEAD = 1;
const LEAST_SCORE = 0.79;
const MOST_SCORE = 0.96;

/** What words that speak so much for a command, and so much more than for any other, count as likeness. */
function scoreOf(speaks: number, ahead: number): number {
  if (speaks < TELLING || ahead < FEWEST_AHEAD) return 0;
  const share = Math.min(1, (speaks - TELLING) / (SURELY_TELLING - TELLING));
  return LEAST_SCORE + share * (MOST_SCORE - LEAST_SCORE);
}

function mostLike(
  examples: readonly Example[],
  sentence: Sentence,
  view: InView,
): Likeness | undefined {
  let most: Likeness | undefined;
  for (const example of examples) {
    const like = likeness(example, sentence, view);
    if (like && like.score > (most?.score ?? 0)) most = like;
  }
  return most;
}

/** Whether what a command is about is told by numbers and times alone. */
function isNumbered(slots: readonly string[], { kinds }: Named): boolean {
  return (
    slots.length > 0 && slots.every((slot) => kinds.includes(slot === 'item' ? 'item' : 'time'))
  );
}

function slotsOf(command: string): readonly string[] {
  return [...command.matchAll(/\{([a-z]+)\}/g)].map(([, slot = '']) => slot);
}

/** Days and times are one kind of word, whatever the command calls them. */
function kindOf(word: string): string {
  return /^\{(?:until|cadence|window)\}$/.test(word) ? '{time}' : word;
}

interface Vocabulary {
  /** What a word counts: the fewer commands are asked for by it, the more. */
  readonly weightOf: (token: Token) => number;
  /** Whether commands are asked for by it, in this form or another. */
  readonly isKnown: (token: Token) => boolean;
  /** The word of the examples that it is a form of. */
  readonly formOf: (word: string) => string | undefined;
}

function readVocabulary(perPhrasing: readonly (readonly Token[])[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const tokens of perPhrasing) {
    for (const word of new Set(tokens.map(({ word: each }) => each)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const all = [...counts.keys()];
  const heaviest = Math.log(1 + perPhrasing.length);
  const forms = new Map<string, string | undefined>(all.map((word) => [word, word]));
  const formOf = (word: string) => {
    if (!forms.has(word))
      forms.set(
        word,
        all.find((each) => sameness(each, word) > 0),
      );
    return forms.get(word);
  };
  return {
    formOf,
    isKnown: ({ word }) => !isStopWord(word) && formOf(word) !== undefined,
    weightOf({ word }) {
      if (word.startsWith('{')) return SLOT_WEIGHT;
      if (DENIALS().has(word)) return DENIAL_WEIGHT;
      if (POLITE().has(word)) return POLITE_WEIGHT;
      const form = formOf(word);
      if (form === undefined) return isStopWord(word) ? STOP_WEIGHT : UNKNOWN_WEIGHT;
      const rarity = Math.log(1 + perPhrasing.length / (counts.get(form) ?? 1)) / heaviest;
      return isStopWord(word) ? STOP_WEIGHT + rarity * RARE_STOP_WEIGHT : HEAVIEST * rarity;
    },
  };
}

const POLITE = lazily(
  () => new Set(LANGUAGES.flatMap(({ commands }) => wordsIn(commands?.polite))),
);
const DENIALS = lazily(
  () => new Set(LANGUAGES.flatMap(({ commands }) => wordsIn(commands?.denies))),
);

function fill(command: string, slots: Readonly<Record<string, string>>): string {
  return command.replace(/\{([a-z]+)\}/g, (slot, name: string) => slots[name] ?? slot);
}
