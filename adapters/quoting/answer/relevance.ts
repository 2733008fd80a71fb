import type { MeetingText } from '../meeting/meeting-text.js';
import { isProcedure } from '../meeting/speech-acts.js';
import type { Question } from './question.js';

/** How near the words of a question are to each sentence, and where they are nearest. */
export interface Relevance {
  /** One value per sentence, from 0 to 1, which is the best place. */
  readonly nearness: readonly number[];
  /** Position of the best place; undefined when no word of the question occurs. */
  readonly best: number | undefined;
}

/** Sentences to each side; a topic is found both by the line that names it and by its whole stretch. */
const REACHES = [3, 10, 30, 30];
/** Mentions after which another one adds little (the k of BM25). */
const SATURATION = 3;
/** What a term counts that only says when the topic came up. */
const CIRCUMSTANCE = 0.5;
/** How much of the score depends on the asked person talking there. */
const PERSON_SHARE = 0.8;
const PERSON_REACH = 10;
/** Words of that person which make it their stretch. */
const PERSON_WORDS = 60;

/**
 * Finds where a meeting, or any list of passages, speaks of what is asked. An agenda speaks of
 * everything and is no such place. Time is linear.
 */
export function findRelevance(
  { topic, circumstance, people }: Question,
  meeting: MeetingText,
): Relevance {
  const { sentences, statistics } = meeting;
  const scores = new Float64Array(sentences.length);
  const speaksOf = sentences.map(({ stems, text }) => (isProcedure(text) ? [] : stems));
  for (const term of topic) {
    const weight = statistics.idf(term) * (circumstance.has(term) ? CIRCUMSTANCE : 1);
    const mentions = runningSum(speaksOf.map((stems) => Number(stems.includes(term))));
    for (const reach of REACHES) {
      addTo(scores, (at) => {
        const count = sumAround(mentions, at, reach);
        return (weight * count) / (count + SATURATION);
      });
    }
  }
  if (people.length > 0) {
    const talk = runningSum(
      sentences.map(({ speaker, words }) => (people.includes(speaker ?? '') ? words : 0)),
    );
    const isMentioned = scores.some((score) => score > 0);
    scores.forEach((score, at) => {
      const words = sumAround(talk, at, PERSON_REACH);
      const held = words / (words + PERSON_WORDS);
      // A person asked about without a topic that occurs is found where they talk most.
      const base = isMentioned ? score : 1;
      scores[at] = base * (1 - PERSON_SHARE + PERSON_SHARE * held);
    });
  }
  const highest = scores.reduce((most, score) => Math.max(most, score), 0);
  return {
    nearness: [...scores].map((score) => (highest === 0 ? 0 : score / highest)),
    best: highest === 0 ? undefined : middleOfBest(scores, highest),
  };
}

/** Equal neighbours share the maximum; the middle of them is the best place. */
function middleOfBest(scores: Float64Array, highest: number): number {
  const from = scores.indexOf(highest);
  let to = from;
  while ((scores[to + 1] ?? -1) >= highest) to += 1;
  return Math.floor((from + to) / 2);
}

/** `sums[i]` is the sum of the first i values. */
function runningSum(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, at) => {
    sums[at + 1] = (sums[at] ?? 0) + value;
  });
  return sums;
}

function sumAround(sums: Float64Array, at: number, reach: number): number {
  const from = Math.max(0, at - reach);
  const to = Math.min(sums.length - 1, at + reach + 1);
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}

function addTo(scores: Float64Array, value: (at: number) => number): void {
  scores.forEach((score, at) => {
    scores[at] = score + value(at);
  });
}
