import type { Claim } from '../../../skills/writing.js';
import { toClaim } from './claims.js';
import type { MeetingText } from './meeting-text.js';

const MOST_QUESTIONS = 5;

/** Finds questions on the meeting's topics that the next speakers did not take up. */
export function findOpenQuestions(meeting: MeetingText): readonly Claim[] {
  return meeting.sentences
    .filter(
      ({ question, broken, words, stems }) =>
        question && !broken && words >= 6 && stems.length >= 3,
    )
    .map((sentence) => ({
      sentence,
      score: meeting.likeness[sentence.at] ?? 0,
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_QUESTIONS)
    .sort((a, b) => a.sentence.at - b.sentence.at)
    .map(({ sentence }) => toClaim(sentence, meeting));
}
