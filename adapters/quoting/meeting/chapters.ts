import type { Chapter } from '../../../skills/core/ports/writer.js';
import { shorten } from '../../../skills/reading/unicode.js';
import { centroid, cosine, type TermVector } from '../terms/term-statistics.js';
import type { MeetingText } from './meeting-text.js';

/** In fewer sentences (about a quarter of an hour) there are no chapters. */
const LONG_MEETING = 120;
/** Sentences compared on each side of a possible boundary. */
const WINDOW = 14;
const SHORTEST = 18;
/** One chapter for about so many sentences: five to ten minutes of talk. */
const SENTENCES_PER_CHAPTER = 70;
/** Places looked at: every second sentence, and fewer in very long meetings. */
const FINENESS = 2;
const MOST_PLACES = 1_000;
const MOST_CHAPTERS = 10;
/** How much words that announce a new topic count. */
const ANNOUNCED = 0.15;
/** Among so many first sentences the one that says most opens the chapter. */
const OPENING = 6;
const TITLE_LENGTH = 60;

/**
 * Divides a long meeting where the words on both sides of a sentence differ most (TextTiling, Hearst
 * 1997). A chapter is called by a short cut of what opens it. Time is linear.
 */
export function findChapters(meeting: MeetingText): readonly Chapter[] {
  const { sentences, utterances, likeness } = meeting;
  if (sentences.length < LONG_MEETING) return [];
  return startsOf(meeting).flatMap((from) => {
    const opening = sentences
      .slice(from, from + OPENING)
      .filter(({ broken, stems }) => !broken && new Set(stems).size > 1);
    const [best] = opening.sort((a, b) => (likeness[b.at] ?? 0) - (likeness[a.at] ?? 0));
    const utterance = best && utterances[best.utterance];
    // Without a time a chapter leads nowhere.
    if (best === undefined || utterance?.startMs === undefined) return [];
    return {
      title: shorten(best.quote, TITLE_LENGTH),
      startMs: utterance.startMs,
      sourceId: utterance.id,
    };
  });
}

function startsOf({ sentences, vectors, cues }: MeetingText): readonly number[] {
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
    const announced = cues.has(sentences[at], 'procedure') ? ANNOUNCED : 0;
    gaps.push({ at, depth: 1 - cosine(windowFrom(at - WINDOW), windowFrom(at)) + announced });
  }
  gaps.sort((a, b) => b.depth - a.depth || a.at - b.at);
  const starts = [0];
  for (const { at } of gaps) {
    if (starts.length >= most) break;
    if (starts.every((start) => Math.abs(start - at) >= SHORTEST)) starts.push(at);
  }
  return starts.sort((a, b) => a - b);
}
