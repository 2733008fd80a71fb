import { lazily } from '../../../skills/core/lazily.js';
import type { Transcript, Utterance } from '../../../skills/core/ports/meetings.js';
import { detectLanguage } from '../../../skills/reading/languages/detection/detect-language.js';
import {
  centroid,
  cosine,
  createTermStatistics,
  type TermVector,
} from '../terms/term-statistics.js';
import { answersTo, receptionOf } from './answers.js';
import { type Cue, type Cues, createCues } from './cues.js';
import { type People, readPeople } from './people.js';
import { createPlainer } from './plain-speech.js';
import { readSpeech, type SpokenSentence } from './speech.js';
import { readFeatures } from './trained-models/features.js';
import { type Finding, logOdds } from './trained-models/model.js';

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
  /** What each sentence is to the trained models, as log-odds. */
  odds(finding: Finding): readonly number[];
}

/** Cues that the models know; the others are too rare in the corpus to learn from. */
const LEARNED: readonly Cue[] = [
  'settled',
  'settlesBefore',
  'proposal',
  'resolves',
  'noProposal',
  'asksConsent',
  'promise',
  'promiseWithTime',
  'later',
  'noWork',
  'order',
  'noOrder',
  'tentative',
  'procedure',
  'consent',
  'nod',
  'objection',
  'acceptance',
];

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
  const features = lazily(() =>
    readFeatures(sentences, (at) => cuesOf(sentences, at, cues), people.words),
  );
  const odds = new Map<Finding, readonly number[]>();
  return {
    sentences,
    utterances,
    people,
    cues,
    language,
    vectors,
    likeness: cosines.map((value) => value / highest),
    odds(finding) {
      const known = odds.get(finding) ?? features().map((each) => logOdds(finding, each));
      odds.set(finding, known);
      return known;
    },
  };
}

/** What words tell of a sentence and of how it was taken, for the models. */
export function cuesOf(
  sentences: readonly SpokenSentence[],
  at: number,
  cues: Cues,
): readonly string[] {
  const sentence = sentences[at];
  if (sentence === undefined) return [];
  const own = LEARNED.filter((cue) => cues.has(sentence, cue));
  const puts = cues.has(sentence, 'proposal') || cues.has(sentence, 'resolves');
  const reception = puts ? receptionOf(sentence, sentences, cues) : undefined;
  const accepted =
    cues.has(sentence, 'order') &&
    answersTo(sentence, sentences).some((answer) => cues.has(answer, 'acceptance'));
  return [
    ...own,
    ...(sentence.concludes ? ['concludes'] : []),
    ...(reception?.agreed ? ['agreed'] : []),
    ...(reception?.objected ? ['objected'] : []),
    ...(accepted ? ['accepted'] : []),
  ];
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
