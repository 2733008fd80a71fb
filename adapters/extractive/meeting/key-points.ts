import { selectDiverse } from '../terms/diverse-selection.js';
import { centroid, cosine, type TermVector } from '../terms/term-statistics.js';
import type { MeetingText } from './meeting-text.js';
import { isSafeToReport } from './reported-speech.js';
import type { SpokenSentence } from './speech.js';

/** Relevance is compared with novelty only among so many, so that time stays linear. */
const SHORTLIST = 150;

interface RankedSentence {
  readonly sentence: SpokenSentence;
  readonly score: number;
  readonly vector: TermVector;
}

/**
 * Chooses the sentences that say most about a stretch of the meeting, in the order they were said.
 */
export function chooseKeyPoints(
  meeting: MeetingText,
  from: number,
  to: number,
  most: number,
): readonly SpokenSentence[] {
  const stretch = meeting.sentences.slice(from, to);
  const topic = centroid(meeting.vectors.slice(from, to));
  const ranked = stretch
    .map((sentence): RankedSentence => {
      const vector = meeting.vectors[sentence.at] ?? new Map();
      return { sentence, vector, score: keyPointScore(sentence, vector, topic, meeting) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, SHORTLIST);
  const best = ranked[0]?.score ?? 1;
  const chosen = selectDiverse(
    ranked.map((entry) => ({ ...entry, score: entry.score / best })),
    { relevance: 0.6, most },
  );
  return chosen.map(({ sentence }) => sentence).sort((a, b) => a.at - b.at);
}

function keyPointScore(
  sentence: SpokenSentence,
  vector: TermVector,
  topic: TermVector,
  meeting: MeetingText,
): number {
  if (sentence.words < 6 || sentence.words > 45 || new Set(sentence.stems).size < 3) return 0;
  let score = cosine(vector, topic) + 0.5 * cosine(vector, meeting.gist);
  if (sentence.broken) score *= 0.5;
  if (sentence.question) score *= 0.6;
  if (meeting.english && !isSafeToReport(sentence.text)) score *= 0.7;
  if (sentence.words > 30) score *= 0.8;
  return score;
}
