import type { Transcript } from '../../../skills/core/ports/meetings.js';
import type { Chapter, MeetingDigest, Reader } from '../../../skills/core/ports/writer.js';
import { findActionItems } from './action-items.js';
import { readAssignments } from './assignments.js';
import { findDecisions } from './decisions.js';
import { LONG_MEETING, writeInShort } from './in-short.js';
import { type MeetingText, readMeeting } from './meeting-text.js';
import { phrasesOf } from './narrative.js';
import { findOpenQuestions } from './open-questions.js';
import { pickPhrases } from './pick-phrases.js';
import { capitalise } from './speaker-name.js';
import { joinWithAnd } from './topic-line.js';

/** Topics in the title of a chapter. */
const TITLE_TOPICS = 2;

/**
 * Digests a meeting without a model: topic line and key points, decisions, action items, open
 * questions and chapters. Every claim cites its utterances and passes `ground`.
 *
 * In languages other than English sentences are quoted after the speaker's name. Throws the signal's reason when it is aborted.
 */
export async function digestMeeting(
  transcript: Transcript,
  reader: Reader,
  signal: AbortSignal,
): Promise<MeetingDigest> {
  signal.throwIfAborted();
  const meeting = readMeeting(transcript);
  signal.throwIfAborted();
  const assignments = readAssignments(meeting);
  const { decided, proposed, considered } = findDecisions(meeting, assignments);
  return {
    inShort: writeInShort(meeting, decided),
    decisions: decided,
    proposals: proposed,
    considered,
    actions: findActionItems(meeting, assignments, reader, transcript.startedAt).filter(
      ({ quote }) =>
        ![...decided, ...proposed, ...considered].some((claim) => claim.quote === quote),
    ),
    openQuestions: findOpenQuestions(meeting),
    chapters: writeChapters(meeting, transcript),
    gaps: transcript.gaps.map(({ reason, count }) => `${count} ${reason}`),
    writtenBy: { model: 'none' },
  };
}

function writeChapters(meeting: MeetingText, transcript: Transcript): readonly Chapter[] {
  if (meeting.sentences.length < LONG_MEETING) return [];
  const said = new Set<string>();
  return meeting.chapters.flatMap((stretch) => {
    const first = meeting.sentences[stretch.from];
    const utterance = transcript.utterances[first?.utterance ?? -1];
    if (first === undefined || utterance === undefined) return [];
    const topics = pickPhrases(phrasesOf(meeting, stretch), TITLE_TOPICS, said);
    // A stretch without a topic of its own goes with the one before it.
    if (topics.length === 0) return [];
    return {
      title: capitalise(joinWithAnd(topics.map(({ text }) => text))),
      ...(utterance.startMs === undefined ? {} : { startMs: utterance.startMs }),
      sourceId: utterance.id,
    };
  });
}
