import { isStopWord } from '../../../skills/text/stop-words.js';
import { stem } from '../terms/stem.js';
import { words } from '../terms/tokens.js';
import { baseOf, isAlsoNoun, isPast, isVerb } from './past-tense.js';
import type { SpokenSentence } from './speech.js';

/** A noun phrase of one to three words that the meeting keeps coming back to. */
export interface KeyPhrase {
  /** As it is spelled most often, with "the" where that is how it is said. */
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
  /** How often "the" stood before it. */
  definite: number;
}

const BEFORE_NOUN =
  /^(?:the|a|an|this|that|these|those|our|your|my|his|her|their|its|some|any|no|each|every|of|with|for|in|on|about|into|from|by|which|what|and|or|more|another|other|new|two|three|four|five)$/u;
const BEFORE_VERB =
  /^(?:to|i|we|you|they|he|she|who|can|could|will|would|should|shall|may|might|must|not|don't|doesn't|didn't|can't|won't|let's|gonna|i'll|we'll|you'll|they'll|just|also|really|always|never)$/u;
/** "Very quick", "it's new". */
const BEFORE_ADJECTIVE = /^(?:very|so|too|quite|really|pretty|looks?|seems?)$/u;
const AFTER_NOUN = /^(?:is|are|was|were|has|had|of|that|which|and|or|would|will|can)$/u;
const NOUN_ENDING = /(?:tion|sion|ment|ity|ness|ance|ence|ology|ware|ship|ism|ist|ers?|ies)$/u;
const ADJECTIVE_ENDING = /(?:able|ible|ful|ous|ive|less|ish)$/u;
const VERB_ENDING = /(?:ed|ize|ise|ify)$/u;

const NUMBER_WORD =
  /^(?:\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|million|zero)s?$/u;

/** Nouns of every meeting: they name no topic. */
const GENERAL = new Set(
  `people person way day week month year hour minute second bit group meeting everyone place side end kind word name problem
  reason matter sense couple job member guy change use need work call line thing lot order level position information
  opportunity experience situation concern conversation discussion colleague area term range amount number set list
  morning afternoon evening today tomorrow yesterday half rest top bottom front middle step stage piece form type
  difference detail response statement comment letter page paper yesterday hand head deal note session evidence
  pretty hard soft easy difficult simple small large short long high low strong weak cheap expensive fancy cool nice old young
  normal basic main whole full free ready early late fast slow wide flat round curved single double extra special common
  general interesting useful possible impossible available wrong true false participant instance condition manager tsk bunch modest amount one two three four five six seven eight nine ten hundred thousand million percent euro euros dollar`
    .split(/\s+/u)
    .map(stem),
);

const LONGEST_PHRASE = 3;
/** From this share on, "the" belongs to the phrase. */
const DEFINITE_SHARE = 0.2;
/** A phrase said once is no topic. */
const FEWEST_MENTIONS = 2;

/**
 * Finds the noun phrases of a meeting, best first: said often, in more than one place, two words
 * rather than one. What is a noun is learned from the meeting itself ("the X" against "to X"), so that
 * no dictionary is needed. Who spoke is no topic.
 */
export function findKeyPhrases(
  sentences: readonly SpokenSentence[],
  speakers: readonly string[],
): readonly KeyPhrase[] {
  const people = new Set(speakers.flatMap(words));
  const segments = sentences.flatMap(({ at, text }) =>
    text.split(/[,.;:?!–()"“”]+/u).map((part) => readSegment(at, part)),
  );
  const nouns = learnNouns(segments.map(({ tokens }) => tokens));
  const found = new Map<string, PhraseUse>();
  for (const { at, tokens, spelled } of segments) {
    for (const { from, to } of phrasesIn(tokens, nouns)) {
      if (tokens.slice(from, to).every((word) => people.has(word))) continue;
      const stems = tokens.slice(from, to).map(stem);
      const key = stems.join(' ');
      const use: PhraseUse = found.get(key) ?? { forms: new Map(), stems, at: [], definite: 0 };
      // A capital at the start of a sentence says nothing about the word.
      const form = from === 0 ? tokens.slice(0, to) : spelled.slice(from, to);
      increment(use.forms, form.join(' '));
      if (tokens[from - 1] === 'the') use.definite += 1;
      use.at.push(at);
      found.set(key, use);
    }
  }
  return rank(found, sentences.length);
}

const TOKEN = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

function readSegment(at: number, part: string) {
  const spelled = part.match(TOKEN) ?? [];
  return { at, spelled, tokens: spelled.map((word) => word.toLowerCase().replaceAll('’', "'")) };
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function rank(found: ReadonlyMap<string, PhraseUse>, total: number): readonly KeyPhrase[] {
  const phrases: KeyPhrase[] = [];
  for (const { forms, stems, at, definite } of found.values()) {
    if (at.length < FEWEST_MENTIONS) continue;
    const [text = ''] = [...forms].sort((a, b) => b[1] - a[1])[0] ?? [];
    const spread = new Set(at.map((position) => Math.floor((10 * position) / total))).size;
    const score = phraseScore(stems, at.length) * Math.sqrt(spread);
    const article = definite >= at.length * DEFINITE_SHARE ? 'the ' : '';
    phrases.push({
      text: article + text,
      stems,
      count: at.length,
      sentences: [...new Set(at)],
      score,
    });
  }
  return phrases.sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1));
}

/** What a phrase is worth when it was said `count` times; two words name a topic better than one. */
export function phraseScore(stems: readonly string[], count: number): number {
  return Math.log2(1 + count) * (stems.length === 1 ? 1 : 1.8);
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
      if (BEFORE_ADJECTIVE.test(before)) add(word, -2);
      if (AFTER_NOUN.test(tokens[at + 1] ?? '')) add(word, 0.5);
    }
  }
  const known = new Map<string, boolean>();
  return (word) => {
    const noun = known.get(word) ?? (evidence.get(word) ?? 0) + endingEvidence(word) > 0;
    known.set(word, noun);
    return noun;
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
  if (isOnlyVerb(word)) return -10;
  if (/ly$/u.test(word)) return -10;
  if (NOUN_ENDING.test(word)) return 1.5;
  if (VERB_ENDING.test(word)) return -3;
  if (/ing$/u.test(word)) return -0.5;
  return ADJECTIVE_ENDING.test(word) ? -3 : 0;
}

function* phrasesIn(
  tokens: readonly string[],
  isNoun: (word: string) => boolean,
): Generator<{ readonly from: number; readonly to: number }> {
  for (let end = 0; end < tokens.length; end += 1) {
    const head = tokens[end] ?? '';
    if (!isTopical(head) || !isNoun(head)) continue;
    const after = tokens[end + 1] ?? '';
    if (!isStopWord(after) && after !== '' && isTopical(after) && isNoun(after)) continue;
    for (let size = 1; size <= Math.min(LONGEST_PHRASE, end + 1); size += 1) {
      const from = end - size + 1;
      const first = tokens[from] ?? '';
      if (isStopWord(first) || /ly$/u.test(first)) break;
      if (size === 1 ? !GENERAL.has(stem(head)) : canModify(first, isNoun)) {
        yield { from, to: end + 1 };
      }
    }
  }
}

function isTopical(word: string): boolean {
  return !isStopWord(word) && word.length > 2 && !/\d/u.test(word) && !NUMBER_WORD.test(word);
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
