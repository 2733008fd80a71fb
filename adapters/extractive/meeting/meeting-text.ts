import type { SourceTexts } from '../../../skills/grounding.js';
import type { Transcript, Utterance } from '../../../skills/meeting.js';
import {
  centroid,
  cosine,
  createTermStatistics,
  type TermStatistics,
  type TermVector,
} from '../terms/term-statistics.js';
import { words } from '../terms/tokens.js';
import { namePatternFor } from './assignments.js';
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
  /** How much each sentence is about that, from 0 to 1, which is the best of the meeting. */
  readonly likeness: readonly number[];
  readonly utterances: readonly Utterance[];
  readonly chapters: readonly Stretch[];
  /** Best first; empty when the meeting isn't English. */
  readonly phrases: readonly KeyPhrase[];
  /** Readable names of all who spoke. */
  readonly speakers: readonly string[];
  /** For every participant, how work is given to them by name. */
  readonly namePatterns: readonly { readonly name: string; readonly pattern: RegExp }[];
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
  const gist = centroid(vectors.filter((_, at) => (sentences[at]?.words ?? 0) >= 5));
  const cosines = vectors.map((vector) => cosine(vector, gist));
  const highest = cosines.reduce((top, value) => Math.max(top, value), Number.EPSILON);
  const small = new Set<string>();
  for (const { text } of sentences) {
    for (const word of text.match(/(?<=[\s(])\p{Ll}[\p{L}'’-]*/gu) ?? []) small.add(word);
  }
  const speakers = [...new Set(sentences.flatMap(({ speaker }) => speaker ?? []))];
  const english = looksEnglish(sentences);
  return {
    sentences,
    statistics,
    vectors,
    gist,
    likeness: cosines.map((value) => value / highest),
    utterances: transcript.utterances,
    chapters: divideIntoChapters(sentences, vectors),
    phrases: english ? findKeyPhrases(sentences) : [],
    speakers,
    namePatterns: patternsOf([
      ...speakers,
      ...transcript.attendees.flatMap(({ name }) => name ?? []),
    ]),
    english,
    sources: new Map(transcript.utterances.map(({ id, text }) => [id, text])),
    report: { isCommonWord: (word) => small.has(word) },
  };
}

/** More people than that are not given work one by one. */
const MOST_NAMES = 40;

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

/** Full names, and first names that only one participant has. */
function patternsOf(names: readonly string[]) {
  const unique = [...new Set(names)].slice(0, MOST_NAMES);
  const first = (name: string) => name.split(' ')[0] ?? name;
  return unique.flatMap((name) => {
    const short = first(name);
    const shared = unique.filter((other) => first(other) === short).length > 1;
    const spellings = shared || short.length < 3 || short === name ? [name] : [name, short];
    return spellings.map((spelling) => ({ name, pattern: namePatternFor(spelling) }));
  });
}
