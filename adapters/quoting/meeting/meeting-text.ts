import type { Transcript, Utterance } from '../../../skills/core/ports/meetings.js';
import { detectLanguage } from '../../../skills/reading/languages/detection/detect-language.js';
import {
  centroid,
  cosine,
  createTermStatistics,
  type TermVector,
} from '../terms/term-statistics.js';
import { type Cues, createCues } from './cues.js';
import { type People, readPeople } from './people.js';
import { createPlainer } from './plain-speech.js';
import { readSpeech, type SpokenSentence } from './speech.js';
import { createFinder, type Finder } from './trained-models/finder.js';

/** A meeting, read once: everything the parts of a digest are chosen from. */
export interface MeetingText {
  readonly sentences: readonly SpokenSentence[];
  readonly utterances: readonly Utterance[];
  readonly people: People;
  readonly cues: Cues;
  /** ISO 639-1, where it could be told. */
  readonly language: string | undefined;
  readonly vectors: readonly TermVector[];
  /** How much each sentence is about what the whole meeting is about, from 0 to 1. */
  readonly likeness: readonly number[];
  readonly finder: Finder;
}

/** Reads a transcript into sentences, with what words and models tell of each. */
export function readMeeting(transcript: Pick<Transcript, 'utterances' | 'attendees'>): MeetingText {
  const { utterances } = transcript;
  const language = detectLanguage(sampleOf(utterances));
  const sentences = readSpeech(transcript, createPlainer(language));
  const statistics = createTermStatistics(sentences.map(({ stems }) => stems));
  const vectors = sentences.map(({ stems }) => statistics.vector(stems));
  const gist = centroid(vectors.filter((_, at) => (sentences[at]?.words ?? 0) >= 5));
  const cosines = vectors.map((vector) => cosine(vector, gist));
  const highest = cosines.reduce((top, value) => Math.max(top, value), Number.EPSILON);
  const people = readPeople(transcript);
  const cues = createCues(language);
  return {
    sentences,
    utterances,
    people,
    cues,
    language,
    vectors,
    likeness: cosines.map((value) => value / highest),
    finder: createFinder(utterances, sentences, people.words, language),
  };
}

/** Utterances from everywhere in the meeting: people greet in one language and talk in another. */
const SAMPLE = 60;

function sampleOf(utterances: readonly Utterance[]): string {
  const step = Math.max(1, Math.floor(utterances.length / SAMPLE));
  return utterances
    .filter((_, at) => at % step === 0)
    .map(({ text }) => text)
    .join('\n');
}
