import type { Claim } from '../../../skills/writing.js';
import type { MeetingText } from './meeting-text.js';
import { reportSpeech } from './reported-speech.js';
import type { SpokenSentence } from './speech.js';

/** Turns a sentence into a claim: reported in English, quoted after the speaker's name otherwise. */
export function toClaim(sentence: SpokenSentence, meeting: MeetingText): Claim {
  const { speaker, text, sourceIds, quote } = sentence;
  if (speaker === undefined) return { text, sourceIds, quote };
  return {
    text: meeting.english ? reportSpeech(speaker, text, meeting.report) : `${speaker}: ${text}`,
    sourceIds,
    quote,
  };
}
