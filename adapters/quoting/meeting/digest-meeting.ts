import type { Transcript } from '../../../skills/core/ports/meetings.js';
import type { MeetingDigest, Reader } from '../../../skills/core/ports/writer.js';
import { findChapters } from './chapters.js';
import { toClaim } from './claims.js';
import { isHeard } from './cues.js';
import { findDecisions, toDecision } from './decisions.js';
import { chooseInShort, chooseKeyPoints } from './in-short.js';
import { readMeeting } from './meeting-text.js';
import { findOpenQuestions } from './open-questions.js';
import type { SpokenSentence } from './speech.js';
import { findTasks, toActionItem } from './tasks.js';

/**
 * Digests a meeting without a model, in the words that were said: what was settled, who takes on what,
 * what stayed open, key points and chapters.
 *
 * In a language whose words of deciding are not known only key points are found, and `unheard` says so.
 * Throws the signal's reason when it is aborted.
 */
export async function digestMeeting(
  transcript: Transcript,
  reader: Reader,
  signal: AbortSignal,
): Promise<MeetingDigest> {
  signal.throwIfAborted();
  const meeting = readMeeting(transcript);
  signal.throwIfAborted();
  const { decided, proposed } = findDecisions(meeting);
  const settled = new Set(decided.flatMap(({ sentence, before }) => [sentence, before]));
  const tasks = findTasks(meeting).filter(({ sentence }) => !settled.has(sentence));
  const given = new Set(tasks.map(({ sentence }) => sentence));
  const open = findOpenQuestions(meeting).filter((sentence) => !given.has(sentence));
  const listed = new Set<SpokenSentence | undefined>([
    ...decided.flatMap(({ sentence, before, instead }) => [sentence, before, instead]),
    ...tasks.flatMap(({ sentence, asked, also }) => [sentence, asked, also]),
    ...open,
  ]);
  return {
    inShort: chooseInShort(meeting, decided, tasks, listed).map(toClaim),
    decisions: decided.map(toDecision),
    proposals: proposed.filter((sentence) => !given.has(sentence)).map(toClaim),
    keyPoints: chooseKeyPoints(meeting, decided, listed).map(toClaim),
    actions: tasks.map((task) => toActionItem(task, meeting, reader, transcript.startedAt)),
    openQuestions: open.map(toClaim),
    chapters: findChapters(meeting),
    gaps: transcript.gaps.map(({ reason, count }) => `${count} ${reason}`),
    ...(isHeard(meeting.language) || meeting.sentences.length === 0
      ? {}
      : { unheard: meeting.language ?? 'unknown' }),
    writtenBy: { model: 'none' },
  };
}
