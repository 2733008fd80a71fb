import type { Claim } from '../../../skills/core/ports/writer.js';
import { toClaim } from './claims.js';
import { LANGUAGE_CUES } from './language-cues.js';
import type { MeetingText } from './meeting-text.js';
import type { SpokenSentence } from './speech.js';

const MOST_QUESTIONS = 4;
const SHORTEST = 5;
const LONGEST = 40;
/** How many utterances after a question its answer comes. */
const REACH = 4;
/** An answer of fewer words is a nod. */
const ANSWER_WORDS = 4;
/** "…, don't you think?" asks for a nod. */
const TAG =
  /(?:n['’]t (?:it|you|we|they|you think|that)|\b(?:right|okay|yeah|huh|you know|happy to note \p{L}+))\?$/iu;
const UNANSWERED =
  /\b(?:(?:i|we) (?:don['’]t|do not) know|do not know|no idea|not sure|have to (?:find out|check|ask|see)|find (?:that |it )?out|leave (?:it|that|this) open|good question|to be decided|come back to (?:it|that|this)|i wonder|ask (?:him|her|them))\b/iu;

/**
 * Finds questions on the meeting's topics that nobody answered: the next ones said they don't know, or
 * said next to nothing.
 */
export function findOpenQuestions(meeting: MeetingText): readonly Claim[] {
  return meeting.sentences
    .filter(isSubstantial)
    .map((sentence) => {
      const openness = opennessOf(sentence, meeting);
      return { sentence, score: openness * (0.5 + (meeting.likeness[sentence.at] ?? 0)) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_QUESTIONS)
    .sort((a, b) => a.sentence.at - b.sentence.at)
    .map(({ sentence }) => toClaim(sentence, meeting));
}

function isSubstantial({ text, question, broken, words, stems }: SpokenSentence): boolean {
  if (TAG.test(text)) return false;
  return question && !broken && words >= SHORTEST && words <= LONGEST && new Set(stems).size >= 2;
}

/** 1 when somebody said it stays open, less when nobody answered in words, 0 when answered. */
function opennessOf(
  { utterance, speaker }: SpokenSentence,
  { utterances, language, sentences }: MeetingText,
): number {
  if (utterance >= (sentences.at(-1)?.utterance ?? 0) && utterances.length > 1) return 0.5;
  const cue = language === 'en' ? UNANSWERED : LANGUAGE_CUES.unanswered(language);
  for (const { text, speaker: by } of utterances.slice(utterance + 1, utterance + 1 + REACH)) {
    if (cue?.test(text)) return 1;
    const words = text.replace(/\{[^}]*\}/gu, '').split(/\s+/u).length;
    if (words >= ANSWER_WORDS && (by === undefined || !sameSpeaker(by, speaker))) return 0;
  }
  return 0.4;
}

function sameSpeaker(label: string, name: string | undefined): boolean {
  return name !== undefined && label.includes(name);
}
