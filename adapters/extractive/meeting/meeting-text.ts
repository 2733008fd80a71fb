import type { SourceTexts } from '../../../skills/grounding.js';
import type { Transcript } from '../../../skills/meeting.js';
import {
  centroid,
  createTermStatistics,
  type TermStatistics,
  type TermVector,
} from '../terms/term-statistics.js';
import { words } from '../terms/tokens.js';
import { divideIntoChapters, type Stretch, sentenceVectors } from './chapters.js';
import { findKeyPhrases, type KeyPhrase } from './key-phrases.js';
import type { ReportContext } from './reported-speech.js';
import { readSpeech, type SpokenSentence } from './speech.js';

/** A meeting, read once: everything the parts of a digest are chosen from. */
export interface MeetingText {
  readonly sentences: readonly SpokenSentence[];
  readonly statistics: TermStatistics;
  readonly vectors: readonly TermVector[];
  /** What the whole meeting is about. */
  readonly gist: TermVector;
  readonly chapters: readonly Stretch[];
  /** Best first; empty when the meeting isn't English. */
  readonly phrases: readonly KeyPhrase[];
  /** Readable names of all who spoke. */
  readonly speakers: readonly string[];
  /** Whether reported speech and the English cues may be used. */
  readonly english: boolean;
  readonly report: ReportContext;
  /** For checking claims against what was said. */
  readonly sources: SourceTexts;
}

/** Reads a transcript into sentences, term weights, chapters and key phrases. */
export function readMeeting(transcript: Transcript): MeetingText {
  const sentences = readSpeech(transcript);
  const statistics = createTermStatistics(sentences.map(({ stems }) => stems));
  const vectors = sentenceVectors(sentences, statistics);
  const small = new Set<string>();
  for (const { text } of sentences) {
    for (const word of text.match(/(?<=[\s(])\p{Ll}[\p{L}'’-]*/gu) ?? []) small.add(word);
  }
  const english = looksEnglish(sentences);
  return {
    sentences,
    statistics,
    vectors,
    gist: centroid(vectors.filter((_, at) => (sentences[at]?.words ?? 0) >= 5)),
    chapters: divideIntoChapters(sentences, vectors),
    phrases: english ? findKeyPhrases(sentences) : [],
    speakers: [...new Set(sentences.flatMap(({ speaker }) => speaker ?? []))],
    english,
    sources: new Map(transcript.utterances.map(({ id, text }) => [id, text])),
    report: { isCommonWord: (word) => small.has(word) },
  };
}

const ENGLISH_WORDS =
  /^(?:the|of|and|to|is|that|it|we|you|have|this|for|are|was|on|but|not|with|be|what)$/u;
/** Every fourth or fifth word of English speech is one of these; in other languages hardly any. */
const ENGLISH_SHARE = 0.12;

function looksEnglish(sentences: readonly SpokenSentence[]): boolean {
  const step = Math.max(1, Math.floor(sentences.length / 200));
  const sample = sentences.filter((_, at) => at % step === 0).flatMap(({ text }) => words(text));
  const known = sample.filter((word) => ENGLISH_WORDS.test(word)).length;
  return sample.length > 0 && known / sample.length >= ENGLISH_SHARE;
}
