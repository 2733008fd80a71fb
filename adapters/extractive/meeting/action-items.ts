import type { ActionItem } from '../../../skills/writing.js';
import { selectDiverse } from '../terms/diverse-selection.js';
import { toClaim } from './claims.js';
import type { MeetingText } from './meeting-text.js';
import type { SpokenSentence } from './speech.js';
import { readSpeechActs } from './speech-acts.js';

const MOST_ACTIONS = 8;
const WEAKEST_ACTION = 2;

/** Finds work that somebody took on or was given. */
export function findActionItems(meeting: MeetingText): readonly ActionItem[] {
  if (!meeting.english) return [];
  const ranked = meeting.sentences
    .filter(({ broken, words }) => !broken && words >= 5 && words <= 40)
    .map((sentence) => ({
      sentence,
      score: readSpeechActs(sentence.text).action,
      vector: meeting.vectors[sentence.at] ?? new Map(),
    }))
    .filter(({ score }) => score >= WEAKEST_ACTION)
    .sort((a, b) => b.score - a.score)
    .slice(0, 100);
  return [...selectDiverse(ranked, { relevance: 0.5, most: MOST_ACTIONS })]
    .sort((a, b) => a.sentence.at - b.sentence.at)
    .map(({ sentence }) => {
      const owner = ownerOf(sentence, meeting);
      return { ...toClaim(sentence, meeting), ...(owner === undefined ? {} : { owner }) };
    });
}

const TAKES_ON =
  /\bi(?:['’]ll| will|['’]m (?:going to|gonna)| am (?:going to|gonna)| can (?:do|take|send))\b/iu;

/** The owner is who said "I'll", or whom the words name; nobody otherwise. */
function ownerOf(sentence: SpokenSentence, meeting: MeetingText): string | undefined {
  const text = sentence.text.toLowerCase();
  const named = meeting.speakers.find((name) => {
    const spoken = name.toLowerCase();
    return (
      text.startsWith(`${spoken},`) ||
      text.includes(`, ${spoken},`) ||
      text.includes(`${spoken} will `)
    );
  });
  if (named !== undefined) return named;
  return TAKES_ON.test(sentence.text) ? sentence.speaker : undefined;
}
