import type { Claim } from '../../../skills/core/ports/writer.js';
import { ground } from '../../../skills/writing/grounding/grounding.js';
import type { MeetingText } from './meeting-text.js';
import { quoteSpeech, reportSpeech } from './reported-speech.js';
import type { SpokenSentence } from './speech.js';

/**
 * Turns a sentence into a claim: reported in English, quoted after the speaker's name in other
 * languages, and wherever the report would not pass `ground`.
 */
export function toClaim(sentence: SpokenSentence, meeting: MeetingText): Claim {
  const { speaker, text, sourceIds, quote } = sentence;
  if (speaker === undefined) return { text, sourceIds, quote };
  if (meeting.english) {
    const reported = { text: reportSpeech(speaker, text, meeting.report), sourceIds, quote };
    if (isGrounded(reported, meeting)) return reported;
  }
  const quoted = { text: quoteSpeech(speaker, text, meeting.report), sourceIds, quote };
  return isGrounded(quoted, meeting) ? quoted : { ...quoted, text: `${speaker}: ${quote}` };
}

/** Whether a claim says nothing that its sources do not. */
export function isGrounded(claim: Claim, { sources, speakers }: MeetingText): boolean {
  return ground(claim, sources, { people: speakers }).length === 0;
}
