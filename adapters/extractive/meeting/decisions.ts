import type { Claim } from '../../../skills/writing.js';
import { selectDiverse } from '../terms/diverse-selection.js';
import { cosine } from '../terms/term-statistics.js';
import { toClaim } from './claims.js';
import type { MeetingText } from './meeting-text.js';
import type { SpokenSentence } from './speech.js';
import { readSpeechActs } from './speech-acts.js';

/** More than a person will check against the recording. */
const MOST_DECISIONS = 8;
/** Below it, a sentence is a wish or an opinion. */
const WEAKEST_DECISION = 2;
const AGREEMENT =
  /^(?:yeah|yes|yep|okay|ok|right|sure|exactly|agreed|fine|great|perfect|absolutely|definitely|sounds good|good idea|i agree|that['’]s (?:good|fine|right))\b/iu;

/** Finds what the group settled: said in words of deciding, and better still agreed to at once. */
export function findDecisions(meeting: MeetingText): readonly Claim[] {
  if (!meeting.english) return [];
  const ranked = meeting.sentences
    .filter(({ question, words, broken }) => !question && !broken && words >= 5 && words <= 40)
    .map((sentence) => ({
      sentence,
      score: decisionStrength(sentence, meeting),
      vector: meeting.vectors[sentence.at] ?? new Map(),
    }))
    .filter(({ score }) => score >= WEAKEST_DECISION)
    .sort((a, b) => b.score - a.score)
    .slice(0, 100);
  return [...selectDiverse(ranked, { relevance: 0.5, most: MOST_DECISIONS })]
    .sort((a, b) => a.sentence.at - b.sentence.at)
    .map(({ sentence }) => toClaim(sentence, meeting));
}

function decisionStrength(sentence: SpokenSentence, meeting: MeetingText): number {
  const { decision } = readSpeechActs(sentence.text);
  if (decision === 0 || new Set(sentence.stems).size < 2) return 0;
  const replies = meeting.sentences.slice(sentence.at + 1, sentence.at + 4);
  const agreed = replies.some(
    ({ text, speaker }) => speaker !== sentence.speaker && AGREEMENT.test(text),
  );
  const vector = meeting.vectors[sentence.at] ?? new Map();
  return decision + (agreed ? 0.7 : 0) + 2 * cosine(vector, meeting.gist);
}
