import { lazily } from '../../core/lazily.js';
import { LANGUAGES } from '../../reading/languages/known-languages.js';
import { wordsIn } from '../../reading/languages/sources.js';
import { isStopWord } from '../../reading/stop-words.js';
import { sameness, type Token } from './tokens.js';

/** The words by which commands are asked for. */
export interface Vocabulary {
  /** What a word counts: the fewer commands are asked for by it, the more. */
  readonly weightOf: (token: Token) => number;
  /** Whether commands are asked for by it, in this form or another. */
  readonly isKnown: (token: Token) => boolean;
}

/** What a slot of an example counts, and a word that no example has: it may be about anything. */
const SLOT_WEIGHT = 1;
const UNKNOWN_WEIGHT = 1.2;
const POLITE_WEIGHT = 0.08;
const STOP_WEIGHT = 0.25;
const RARE_STOP_WEIGHT = 0.5;
const DENIAL_WEIGHT = 2;
/** The heaviest word of the examples counts as much. */
const HEAVIEST = 1.6;

/** Reads the vocabulary of the examples, given command by command. */
export function readVocabulary(perCommand: readonly (readonly Token[])[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const tokens of perCommand) {
    for (const word of new Set(tokens.map(({ word: each }) => each)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const all = [...counts.keys()];
  const heaviest = Math.log(1 + perCommand.length);
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
    isKnown: ({ word }) => !isStopWord(word) && formOf(word) !== undefined,
    weightOf({ word }) {
      if (word.startsWith('{')) return SLOT_WEIGHT;
      if (DENIALS().has(word)) return DENIAL_WEIGHT;
      if (POLITE().has(word)) return POLITE_WEIGHT;
      const form = formOf(word);
      if (form === undefined) return isStopWord(word) ? STOP_WEIGHT : UNKNOWN_WEIGHT;
      const rarity = Math.log(1 + perCommand.length / (counts.get(form) ?? 1)) / heaviest;
      return isStopWord(word) ? STOP_WEIGHT + rarity * RARE_STOP_WEIGHT : HEAVIEST * rarity;
    },
  };
}

/** Words that say nothing about what is asked for. */
export const POLITE = lazily(
  () => new Set(LANGUAGES.flatMap(({ commands }) => wordsIn(commands?.polite))),
);
/** Words that turn a sentence round. */
export const DENIALS = lazily(
  () => new Set(LANGUAGES.flatMap(({ commands }) => wordsIn(commands?.denies))),
);
