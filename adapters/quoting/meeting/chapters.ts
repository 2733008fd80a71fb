import {
  centroid,
  cosine,
  type TermStatistics,
  type TermVector,
} from '../terms/term-statistics.js';
import type { SpokenSentence } from './speech.js';

/** A run of sentences on one topic, `from` <= at < `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const MOVES_ON =
  /\b(?:let['’]s move on|move on to|moving on|next (?:item|topic|question|point|thing|on the agenda)|the agenda|second(?:ly)?|last(?:ly)?|finally|first of all|turn to|turning to|on to the next)\b/iu;

/** Sentences compared on each side of a possible boundary. */
const WINDOW = 14;
const SHORTEST = 18;
/** One chapter for about so many sentences: five to ten minutes of talk. */
const SENTENCES_PER_CHAPTER = 70;
/** Places looked at: every second sentence, and fewer in very long meetings. */
const FINENESS = 2;
const MOST_PLACES = 1_000;
const MOST_CHAPTERS = 10;

/**
 * Divides a meeting into stretches of one topic, by how much the words on both sides of a sentence
 * differ (TextTiling, Hearst 1997) and by phrases that announce a new topic. Time is linear.
 */
export function divideIntoChapters(
  sentences: readonly SpokenSentence[],
  vectors: readonly TermVector[],
): readonly Stretch[] {
  if (sentences.length === 0) return [];
  const most = Math.min(MOST_CHAPTERS, Math.round(sentences.length / SENTENCES_PER_CHAPTER));
  const gaps: { at: number; depth: number }[] = [];
  // What stands right of one place stands left of another: each window is added up once.
  const windows = new Map<number, TermVector>();
  const windowFrom = (from: number) => {
    const window = windows.get(from) ?? centroid(vectors.slice(from, from + WINDOW));
    windows.set(from, window);
    return window;
  };
  const step = Math.max(FINENESS, Math.floor(sentences.length / MOST_PLACES));
  for (let at = SHORTEST; at <= sentences.length - SHORTEST; at += step) {
    const announced = MOVES_ON.test(sentences[at]?.text ?? '') ? 0.15 : 0;
    gaps.push({ at, depth: 1 - cosine(windowFrom(at - WINDOW), windowFrom(at)) + announced });
  }
  gaps.sort((a, b) => b.depth - a.depth || a.at - b.at);
  const starts = [0];
  for (const { at } of gaps) {
    if (starts.length >= most) break;
    if (starts.every((start) => Math.abs(start - at) >= SHORTEST)) starts.push(at);
  }
  starts.sort((a, b) => a - b);
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? sentences.length }));
}

/** One vector per sentence, for comparing stretches. */
export function sentenceVectors(
  sentences: readonly SpokenSentence[],
  statistics: TermStatistics,
): readonly TermVector[] {
  return sentences.map(({ stems }) => statistics.vector(stems));
}
