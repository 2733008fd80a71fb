import { ACTION_VERBS } from './action-verbs.js';
import { requestCues } from './cues.js';
import { requestWords } from './words.js';

/** Which group a feature is of. Training may trust one group more than another. */
export type FeatureKind = 'words' | 'cue' | 'cues' | 'cue-word';

/** Words and marks after which a new clause may start. */
const BREAK = /^(?:[,;:().!?/-]|and|but|or|so|then|please|to)$/u;
const BEFORE_START = new Set(
  [
    'hi',
    'hey',
    'hello',
    'and',
    'so',
    'but',
    'also',
    'then',
    'ok',
    'okay',
    'well',
    'yes',
    'anyway',
  ].concat(['_name', ',', '-', '.', '!', '(', ':']),
);
/** Words that carry the build of a sentence rather than its topic. */
const STRUCTURE = new Set(
  `i me my we us our you your u he him his she her they them their it its this that these those the a an some any all what
  when where who why how which if whether as so and or but not no can could will would should shall may might must do does
  did don't doesn't didn't can't won't is are was were be been am have has had having need want let let's lets please pls
  thanks thank to for from of on in at by with about into up out off over know i'm i'd i'll i've we'd we'll we're we've
  you'd you'll you're you've it's that's there there's here just only also still back get got give call meet meeting discuss
  talk see ? ! , : ; . ( ) - _name _day _number _link _address would like look forward going able sure free today tomorrow
  week next`.split(/\s+/u),
);
/** How far apart two structure words may stand to count as a pair. */
const REACH = 6;

/** What the linear model sees of an English sentence: each feature is present or absent. */
export function requestFeatures(sentence: string): ReadonlyMap<string, FeatureKind> {
  const words = requestWords(sentence);
  const cues = requestCues(sentence);
  const structure = words.filter((word) => STRUCTURE.has(word) || ACTION_VERBS.has(word));
  const features = new Map<string, FeatureKind>();
  const add = (kind: FeatureKind, list: Iterable<string>) => {
    for (const feature of list) features.set(feature, kind);
  };
  add('words', sequences(words));
  add('words', starts(words));
  add('words', pairs(words));
  for (const [at, cue] of cues.entries()) {
    add('cue', [`@${cue}`]);
    add(
      'cues',
      cues.slice(at + 1).map((other) => `@${cue}+${other}`),
    );
    add(
      'cue-word',
      structure.map((word) => `@${cue}&${word}`),
    );
  }
  add('cue', [`@length ${Math.min(6, Math.floor(Math.log2(words.length + 1)))}`]);
  return features;
}

/** One to three words in a row, three with the middle one open, and long words without their ending. */
function* sequences(words: readonly string[]): Iterable<string> {
  for (const [at, word] of words.entries()) {
    const [next = '$', afterNext = '$'] = [words[at + 1], words[at + 2]];
    yield word;
    yield `${word} ${next}`;
    if (next !== '$') yield `${word} ${next} ${afterNext}`;
    if (next !== '$' && afterNext !== '$') yield `${word} * ${afterNext}`;
    if (word.length > 5) yield `${word.replace(/(?:ing|ed|s|es|ions?|ments?)$/u, '')}~`;
  }
}

/** How the sentence starts, greeting and vocative aside, and how each clause of it does. */
function* starts(words: readonly string[]): Iterable<string> {
  const from = words.findIndex((word) => !BEFORE_START.has(word));
  const start = from === -1 ? [] : words.slice(from, from + 3);
  for (const [at] of start.entries()) yield `^${start.slice(0, at + 1).join(' ')}`;
  for (const [at, word] of words.entries()) {
    if (at === 0 || !BREAK.test(word)) continue;
    const [next = '$', afterNext = '$'] = [words[at + 1], words[at + 2]];
    yield `|${next}`;
    yield `|${next} ${afterNext}`;
  }
}

/** Structure words and action verbs that follow each other with something in between. */
function* pairs(words: readonly string[]): Iterable<string> {
  const isTelling = (word: string | undefined) =>
    word !== undefined && (STRUCTURE.has(word) || ACTION_VERBS.has(word));
  for (const [at, word] of words.entries()) {
    if (!isTelling(word)) continue;
    for (const other of words.slice(at + 2, at + REACH)) {
      if (isTelling(other)) yield `${word} .. ${other}`;
    }
  }
}
