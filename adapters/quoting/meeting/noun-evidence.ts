import { isStopWord } from '../../../skills/reading/stop-words.js';
import { isAdjective } from './general-nouns.js';
import { baseOf, isAlsoNoun, isPast, isVerb } from './past-tense.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

const BEFORE_NOUN = set(
  `the a an this that these those our your my his her their its some any no each every of with for in on about into from by
  which what and or more another other new two three four five`,
);
const BEFORE_VERB = set(
  `to i we you they he she who can could will would should shall may might must not don't doesn't didn't can't won't let's
  gonna i'll we'll you'll they'll just also really always never`,
);
/** "Very quick", "it's new". */
const BEFORE_ADJECTIVE = set('very so too quite really pretty look looks seem seems');
const AFTER_NOUN = set('is are was were has had of that which and or would will can');
const NOUN_ENDING = /(?:tion|sion|ment|ity|ness|ance|ence|ology|ware|ship|ism|ist|ers?|ies)$/u;
const ADJECTIVE_ENDING = /(?:able|ible|ful|ous|ive|less|ish)$/u;
const VERB_ENDING = /(?:ed|ize|ise|ify)$/u;

/** What a meeting shows of how its words are used; all words in small letters. */
export interface NounEvidence {
  isNoun(word: string): boolean;
  /** Whether the word may stand before a noun and belong to it: "remote" control, "young" people. */
  isModifier(word: string): boolean;
}

/**
 * Learns from the segments of a meeting which words are nouns: how often each stood where nouns stand,
 * less how often where verbs and adjectives do. No dictionary is needed.
 */
export function learnNouns(segments: readonly (readonly string[])[]): NounEvidence {
  const evidence = new Map<string, number>();
  const modifies = new Map<string, number>();
  const add = (counts: Map<string, number>, word: string, value: number) =>
    counts.set(word, (counts.get(word) ?? 0) + value);
  for (const tokens of segments) {
    for (const [at, word] of tokens.entries()) {
      if (isStopWord(word)) continue;
      const before = tokens[at - 1] ?? '';
      const after = tokens[at + 1] ?? '';
      // "The new chip" shows that "chip" is a noun, and nothing about "new".
      const goesOn = after !== '' && !isStopWord(after);
      if (BEFORE_NOUN.has(before)) add(goesOn ? modifies : evidence, word, 1);
      if (BEFORE_VERB.has(before)) {
        add(evidence, word, -1.5);
        add(modifies, word, -1);
      }
      if (BEFORE_ADJECTIVE.has(before)) add(evidence, word, -2);
      if (AFTER_NOUN.has(after)) add(evidence, word, 0.5);
    }
  }
  const known = new Map<string, boolean>();
  const isNoun = (word: string) => {
    const noun = known.get(word) ?? (evidence.get(word) ?? 0) + endingEvidence(word) > 0;
    known.set(word, noun);
    return noun;
  };
  return {
    isNoun,
    isModifier: (word) =>
      isNoun(word) ||
      ADJECTIVE_ENDING.test(word) ||
      /(?:al|ic|ed)$/u.test(word) ||
      ((modifies.get(word) ?? 0) >= 2 && !isOnlyVerb(word)),
  };
}

/** "Knows", "saying": verbs that are never nouns. */
function isOnlyVerb(word: string): boolean {
  const base =
    baseOf(word) ??
    [word, word.replace(/ing$/u, ''), word.replace(/ing$/u, 'e')].find((form) => isVerb(form));
  if (base === undefined) return isPast(word);
  return !isAlsoNoun(base) && !PLAIN_NOUN_ING.test(word);
}

/** These name an activity: "the meeting", "the building". */
const PLAIN_NOUN_ING =
  /^(?:meeting|building|recording|training|funding|spending|ranking|learning)s?$/u;

function endingEvidence(word: string): number {
  if (isOnlyVerb(word) || isAdjective(word) || /ly$/u.test(word)) return -10;
  if (NOUN_ENDING.test(word)) return 1.5;
  if (VERB_ENDING.test(word)) return -3;
  if (/ing$/u.test(word)) return -0.5;
  return ADJECTIVE_ENDING.test(word) ? -3 : 0;
}
