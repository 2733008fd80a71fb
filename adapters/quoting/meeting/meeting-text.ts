import type { Transcript, Utterance } from '../../../skills/core/ports/meetings.js';
import { detectLanguage } from '../../../skills/reading/languages/detect-language.js';
import type { SourceTexts } from '../../../skills/writing/grounding/grounding.js';
import {
  centroid,
  cosine,
  createTermStatistics,
  type TermStatistics,
  type TermVector,
} from '../terms/term-statistics.js';
import { divideIntoChapters, type Stretch, sentenceVectors } from './chapters.js';
import { findKeyPhrases, type KeyPhrase } from './key-phrases.js';
import { type NamePattern, namePatternsOf } from './name-patterns.js';
import type { ReportContext } from './retelling.js';
import { speakerName } from './speaker-name.js';
import { readSpeech, type SpokenSentence } from './speech.js';

/** A meeting, read once: everything the parts of a digest are chosen from. */
export interface MeetingText {
  readonly sentences: readonly SpokenSentence[];
  readonly statistics: TermStatistics;
  readonly vectors: readonly TermVector[];
  /** What the whole meeting is about. */
  readonly gist: TermVector;
  /** How much each sentence is about that, from 0 to 1, which is the best of the meeting. */
  readonly likeness: readonly number[];
  readonly utterances: readonly Utterance[];
  readonly chapters: readonly Stretch[];
  /** Best first; empty when the meeting isn't English. */
  readonly phrases: readonly KeyPhrase[];
  /** Readable names of all who spoke. */
  readonly speakers: readonly string[];
  /** For every participant, how work is given to them by name. */
  readonly namePatterns: readonly NamePattern[];
  /** Whether reported speech and the English cues may be used. */
  readonly english: boolean;
  /** ISO 639-1, where it could be told. */
  readonly language: string | undefined;
  readonly report: ReportContext;
  /** For checking claims against what was said. */
  readonly sources: SourceTexts;
}

/** Reads a transcript into sentences, term weights, chapters and key phrases. */
export function readMeeting(transcript: Transcript): MeetingText {
  const sentences = readSpeech(transcript);
  const statistics = createTermStatistics(sentences.map(({ stems }) => stems));
  const vectors = sentenceVectors(sentences, statistics);
  const gist = centroid(vectors.filter((_, at) => (sentences[at]?.words ?? 0) >= 5));
  const cosines = vectors.map((vector) => cosine(vector, gist));
  const highest = cosines.reduce((top, value) => Math.max(top, value), Number.EPSILON);
  const small = new Set<string>();
  for (const { text } of sentences) {
    for (const word of text.match(/(?<=[\s(])\p{Ll}[\p{L}'’-]*/gu) ?? []) small.add(word);
  }
  const speakers = [
    ...new Set(
      transcript.utterances.flatMap(({ speaker }) => (speaker ? speakerName(speaker) : [])),
    ),
  ];
  const language = detectLanguage(sampleOf(sentences));
  const english = language === 'en';
  return {
    sentences,
    statistics,
    vectors,
    gist,
    likeness: cosines.map((value) => value / highest),
    utterances: transcript.utterances,
    chapters: divideIntoChapters(sentences, vectors),
    phrases: english ? findKeyPhrases(sentences, speakers) : [],
    speakers,
    namePatterns: namePatternsOf([
      ...speakers,
      ...transcript.attendees.flatMap(({ name }) => name ?? []),
    ]),
    english,
    language,
    sources: new Map(transcript.utterances.map(({ id, text }) => [id, text])),
    report: { isCommonWord: (word) => small.has(word) },
  };
}

/** Sentences from everywhere in the meeting: people greet in one language and talk in another. */
const SAMPLE = 60;

function sampleOf(sentences: readonly SpokenSentence[]): string {
  const step = Math.max(1, Math.floor(sentences.length / SAMPLE));
  return sentences
    .filter((_, at) => at % step === 0)
    .map(({ text }) => text)
    .join('\n');
}
