import { isStopWord } from '../../../skills/reading/stop-words.js';
import { stem } from '../terms/stem.js';
import { words } from '../terms/tokens.js';
import { isGeneralNoun, isNumberWord } from './general-nouns.js';
import { learnNouns, type NounEvidence } from './noun-evidence.js';
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

/** Tokens `from` <= at < `to`. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const LONGEST_PHRASE = 3;
const LONGEST_NAME = 4;
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
    for (const { from, to } of spansOf(tokens, spelled, nouns)) {
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

function* phrasesIn(
  tokens: readonly string[],
  { isNoun, isModifier }: NounEvidence,
): Generator<Span> {
  for (let end = 0; end < tokens.length; end += 1) {
    const head = tokens[end] ?? '';
    if (!isNoun(head) || !isTopical(head)) continue;
    const after = tokens[end + 1] ?? '';
    if (after !== '' && isNoun(after) && isTopical(after)) continue;
    for (let size = 1; size <= Math.min(LONGEST_PHRASE, end + 1); size += 1) {
      const from = end - size + 1;
      const first = tokens[from] ?? '';
      if (isStopWord(first) || /ly$/u.test(first)) break;
      if (size === 1 ? !isGeneralNoun(stem(head)) : isModifier(first) && isTopical(first)) {
        yield { from, to: end + 1 };
      }
    }
  }
}

function spansOf(
  tokens: readonly string[],
  spelled: readonly string[],
  nouns: NounEvidence,
): readonly Span[] {
  const phrases = [...phrasesIn(tokens, nouns)];
  const names = [...namesIn(spelled)].filter(({ from, to }) =>
    phrases.every((phrase) => phrase.from !== from || phrase.to !== to),
  );
  return [...phrases, ...names];
}

/** Runs of capitalised words inside a sentence: "Prime Minister", "Flying Start". */
function* namesIn(spelled: readonly string[]): Generator<Span> {
  for (let from = 1; from < spelled.length; from += 1) {
    let to = from;
    while (isCapitalised(spelled[to]) && to - from < LONGEST_NAME) to += 1;
    if (to - from > 1) yield { from, to };
    from = Math.max(from, to);
  }
}

function isCapitalised(word: string | undefined): boolean {
  // Most words begin small; the look into the tables of Unicode is for the others.
  return word !== undefined && !/^[a-z]/u.test(word) && /^\p{Lu}\p{Ll}{2,}/u.test(word);
}

function isTopical(word: string): boolean {
  return !isStopWord(word) && word.length > 2 && !/\d/u.test(word) && !isNumberWord(word);
}
