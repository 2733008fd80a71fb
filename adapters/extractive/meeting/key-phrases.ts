import { stem } from '../terms/stem.js';
import { isStopWord } from '../terms/stop-words.js';
import { words } from '../terms/tokens.js';
import type { SpokenSentence } from './speech.js';

/** A noun phrase of one to three words that the meeting keeps coming back to. */
export interface KeyPhrase {
  /** As it is spelled most often. */
  readonly text: string;
  readonly stems: readonly string[];
  readonly count: number;
  /** Positions of the sentences it occurs in, ascending. */
  readonly sentences: readonly number[];
  readonly score: number;
}

interface PhraseUse {
  /** How often each spelling was used. */
  readonly forms: Map<string, number>;
  readonly stems: readonly string[];
  readonly at: number[];
}

const BEFORE_NOUN =
  /^(?:the|a|an|this|that|these|those|our|your|my|his|her|their|its|some|any|no|each|every|of|with|for|in|on|about|into|from|by|which|what|and|or|more|another|other|new|two|three|four|five)$/u;
const BEFORE_VERB =
  /^(?:to|i|we|you|they|he|she|who|can|could|will|would|should|shall|may|might|must|not|don't|doesn't|didn't|can't|won't|let's|gonna|i'll|we'll|you'll|they'll|just|also|really|always|never)$/u;
const AFTER_NOUN = /^(?:is|are|was|were|has|had|of|that|which|and|or|would|will|can)$/u;
const NOUN_ENDING = /(?:tion|sion|ment|ity|ness|ance|ence|ology|ware|ship|ism|ist|ers?|ies)$/u;
const ADJECTIVE_ENDING = /(?:able|ible|ful|ous|ive|less|ish)$/u;
const VERB_ENDING = /(?:ed|ize|ise|ify)$/u;

/** Nouns of every meeting: they name no topic. */
const GENERAL = new Set(
  `people person way day week month year hour minute second bit group meeting everyone place side end kind word name problem
  reason matter sense couple job member guy change use need work call line thing lot order level position information
  opportunity experience situation concern conversation discussion colleague area term range amount number set list
  morning afternoon evening today tomorrow yesterday half rest top bottom front middle step stage piece form type
  difference detail response statement comment letter page paper yesterday hand head deal note session evidence
  participant one two three four five six seven eight nine ten hundred thousand million percent euro euros dollar`
    .split(/\s+/u)
    .map(stem),
);

const LONGEST_PHRASE = 3;
/** A phrase said once is no topic. */
const FEWEST_MENTIONS = 2;

/**
 * Finds the noun phrases of a meeting, best first: said often, in more than one place, two words
 * rather than one. What is a noun is learned from the meeting itself ("the X" against "to X"), so that
 * no dictionary is needed.
 */
export function findKeyPhrases(sentences: readonly SpokenSentence[]): readonly KeyPhrase[] {
  const segments = sentences.flatMap(({ at, text }) =>
    text.split(/[,.;:?!–()"“”]/u).map((part) => ({ at, tokens: words(part) })),
  );
  const nouns = learnNouns(segments.map(({ tokens }) => tokens));
  const found = new Map<string, PhraseUse>();
  for (const { at, tokens } of segments) {
    for (const phrase of phrasesIn(tokens, nouns)) {
      const stems = phrase.map(stem);
      const key = stems.join(' ');
      const entry: PhraseUse = found.get(key) ?? { forms: new Map(), stems, at: [] };
      const form = phrase.join(' ');
      entry.forms.set(form, (entry.forms.get(form) ?? 0) + 1);
      entry.at.push(at);
      found.set(key, entry);
    }
  }
  return rank(found, sentences.length);
}

function rank(found: ReadonlyMap<string, PhraseUse>, total: number): readonly KeyPhrase[] {
  const phrases: KeyPhrase[] = [];
  for (const { forms, stems, at } of found.values()) {
    if (at.length < FEWEST_MENTIONS) continue;
    const [text = ''] = [...forms].sort((a, b) => b[1] - a[1])[0] ?? [];
    const spread = new Set(at.map((position) => Math.floor((10 * position) / total))).size;
    const length = stems.length === 1 ? 1 : 1.8;
    const score = Math.log2(1 + at.length) * length * Math.sqrt(spread);
    phrases.push({ text, stems, count: at.length, sentences: [...new Set(at)], score });
  }
  return phrases.sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1));
}

/** How often each word stood where nouns stand, less how often where verbs stand. */
function learnNouns(segments: readonly (readonly string[])[]): (word: string) => boolean {
  const evidence = new Map<string, number>();
  const add = (word: string, value: number) =>
    evidence.set(word, (evidence.get(word) ?? 0) + value);
  for (const tokens of segments) {
    for (const [at, word] of tokens.entries()) {
      if (isStopWord(word)) continue;
      const before = tokens[at - 1] ?? '';
      if (BEFORE_NOUN.test(before)) add(word, 1);
      if (BEFORE_VERB.test(before)) add(word, -1.5);
      if (AFTER_NOUN.test(tokens[at + 1] ?? '')) add(word, 0.5);
    }
  }
  return (word) => (evidence.get(word) ?? 0) + endingEvidence(word) > 0;
}

function endingEvidence(word: string): number {
  if (/ly$/u.test(word)) return -10;
  if (NOUN_ENDING.test(word)) return 1.5;
  if (VERB_ENDING.test(word)) return -3;
  if (/ing$/u.test(word)) return -0.5;
  return ADJECTIVE_ENDING.test(word) ? -3 : 0;
}

function* phrasesIn(
  tokens: readonly string[],
  isNoun: (word: string) => boolean,
): Generator<readonly string[]> {
  for (let end = 0; end < tokens.length; end += 1) {
    const head = tokens[end] ?? '';
    if (!isTopical(head) || !isNoun(head)) continue;
    const after = tokens[end + 1] ?? '';
    if (!isStopWord(after) && after !== '' && isTopical(after) && isNoun(after)) continue;
    for (let size = 1; size <= LONGEST_PHRASE; size += 1) {
      const phrase = tokens.slice(Math.max(0, end - size + 1), end + 1);
      const first = phrase[0] ?? '';
      if (phrase.length < size || isStopWord(first) || /ly$/u.test(first)) break;
      if (size === 1 ? !GENERAL.has(stem(head)) : canModify(first, isNoun)) yield phrase;
    }
  }
}

function isTopical(word: string): boolean {
  return !isStopWord(word) && word.length > 2 && !/^\d/u.test(word);
}

function canModify(word: string, isNoun: (word: string) => boolean): boolean {
  return (
    isTopical(word) && (isNoun(word) || ADJECTIVE_ENDING.test(word) || /(?:al|ic|ed)$/u.test(word))
  );
}

/**
 * Takes the best phrases of a stretch without saying anything twice: a phrase whose words were already
 * said in another is skipped.
 */
export function pickPhrases(
  ranked: readonly KeyPhrase[],
  most: number,
  said: Set<string> = new Set(),
): readonly KeyPhrase[] {
  const picked: KeyPhrase[] = [];
  for (const phrase of ranked) {
    if (picked.length === most) break;
    if (phrase.stems.some((part) => said.has(part))) continue;
    const longer = ranked.find(
      (other) =>
        other.stems.length > phrase.stems.length &&
        other.count >= phrase.count * 0.4 &&
        phrase.stems.every((part) => other.stems.includes(part)) &&
        !other.stems.some((part) => said.has(part)),
    );
    const chosen = longer ?? phrase;
    for (const part of chosen.stems) said.add(part);
    picked.push(chosen);
  }
  return picked;
}
