import { isEmptyWord } from '../../../skills/reading/stop-words.js';
import { selectDiverse } from '../terms/diverse-selection.js';
import type { TermVector } from '../terms/term-statistics.js';
import { words } from '../terms/tokens.js';
import type { MeetingText } from './meeting-text.js';
import { isReportable } from './reported-speech.js';
import type { SpokenSentence } from './speech.js';
import { decisionCue } from './speech-acts.js';

/** Relevance is compared with novelty only among so many, so that time stays linear. */
const SHORTLIST = 100;

/** How a sentence is weighed; chosen on the validation meetings, rounded on purpose. */
const POLICY = {
  phrases: 0.5,
  decision: 0.5,
  opening: 1.15,
  quotedOnly: 0.4,
  question: 0.6,
  told: 0.5,
  relevance: 0.6,
};
const SHORTEST_POINT = 6;
const LONGEST_POINT = 22;
/** Words that a report spends on naming the speaker. */
const ATTRIBUTION = 3;
/** The first part of a meeting, where its purpose is told. */
const OPENING = 0.08;
/** Phrases looked for, and how many of their words make a sentence full. */
const TOP_PHRASES = 40;
const FULL = 5;

const NOTHING: ReadonlySet<string> = new Set();

interface RankedSentence {
  readonly sentence: SpokenSentence;
  readonly score: number;
  readonly density: number;
  readonly vector: TermVector;
}

/**
 * Chooses the sentences that say most about the meeting in few words, unlike one another and unlike
 * what was told already (`told`, as stems), in the order said.
 */
export function chooseKeyPoints(
  meeting: MeetingText,
  most: number,
  told: ReadonlySet<string> = NOTHING,
): readonly SpokenSentence[] {
  const phrases = phraseWeights(meeting);
  const ranked = meeting.sentences
    .filter(isWorthSaying)
    .map((sentence): RankedSentence => {
      const phrased = Math.min(1, (phrases.get(sentence.at) ?? 0) / FULL);
      const density = densityOf(sentence, told);
      const score = ((meeting.likeness[sentence.at] ?? 0) + POLICY.phrases * phrased) * density;
      return { sentence, score, density, vector: meeting.vectors[sentence.at] ?? new Map() };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, 2 * SHORTLIST)
    .map((entry) => ({ ...entry, score: weigh(entry, meeting) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, SHORTLIST);
  const best = ranked[0]?.score ?? 1;
  const chosen = selectDiverse(
    ranked.map((entry) => ({ ...entry, score: entry.score / best })),
    { relevance: POLICY.relevance, most },
  );
  return chosen.map(({ sentence }) => sentence).sort((a, b) => a.at - b.at);
}

function isWorthSaying({ words: count, broken, stems }: SpokenSentence): boolean {
  return !broken && count >= SHORTEST_POINT && count <= LONGEST_POINT && new Set(stems).size >= 3;
}

function weigh({ sentence, score, density }: RankedSentence, meeting: MeetingText): number {
  const { text, question, at } = sentence;
  let weight = score;
  if (question) weight *= POLICY.question;
  if (at < meeting.sentences.length * OPENING) weight *= POLICY.opening;
  if (!meeting.english) return weight;
  if (!isReportable(text)) weight *= POLICY.quotedOnly;
  return weight + POLICY.decision * decisionCue(text) * density;
}

/**
 * How much of a sentence says something, told in so many words; less when its terms were told already.
 */
function densityOf({ text, stems }: SpokenSentence, told: ReadonlySet<string> = NOTHING): number {
  const all = words(text);
  const full = new Set(all.filter((word) => !isEmptyWord(word))).size;
  const own = new Set(stems);
  const known = [...own].filter((stem) => told.has(stem)).length;
  return (full / (all.length + ATTRIBUTION)) * (1 - (POLICY.told * known) / own.size);
}

/** Words of key phrases by sentence; the best phrases count most. */
export function phraseWeights({ phrases }: MeetingText): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  phrases.slice(0, TOP_PHRASES).forEach(({ stems, sentences }, rank) => {
    const weight = stems.length * (1 - rank / (1.5 * TOP_PHRASES));
    for (const at of sentences) weights.set(at, (weights.get(at) ?? 0) + weight);
  });
  return weights;
}
