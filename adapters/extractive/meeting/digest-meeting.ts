import type { Transcript } from '../../../skills/meeting.js';
import type { Chapter, Claim, MeetingDigest, Reader } from '../../../skills/writing.js';
import { contentStems } from '../terms/term-statistics.js';
import { findActionItems } from './action-items.js';
import { readAssignments } from './assignments.js';
import { toClaim } from './claims.js';
import { findDecisions } from './decisions.js';
import { chooseKeyPoints } from './key-points.js';
import { type MeetingText, readMeeting } from './meeting-text.js';
import { phrasesOf, tellTheCourse } from './narrative.js';
import { findOpenQuestions } from './open-questions.js';
import { pickPhrases } from './pick-phrases.js';
import { capitalise } from './speaker-name.js';
import { joinWithAnd, writeTopicLine } from './topic-line.js';

/** Key points beside the topic line: what one reads in half a minute. */
const KEY_POINTS = 5;
/** Decisions that are told before all else. */
const DECISIONS_FIRST = 1;
/** Topics in the title of a chapter. */
const TITLE_TOPICS = 2;
/** In fewer sentences (about a quarter of an hour) there is no course to tell, and no chapters. */
const LONG_MEETING = 120;

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
  const { decided, proposed } = findDecisions(meeting, assignments);
  return {
    inShort: writeInShort(meeting, decided),
    decisions: decided,
    proposals: proposed,
    actions: findActionItems(meeting, assignments, reader, transcript.startedAt).filter(
      ({ quote }) => ![...decided, ...proposed].some((claim) => claim.quote === quote),
    ),
    openQuestions: findOpenQuestions(meeting),
    chapters: writeChapters(meeting, transcript),
    gaps: transcript.gaps.map(({ reason, count }) => `${count} ${reason}`),
    writtenBy: { model: 'none' },
  };
}

function writeInShort(meeting: MeetingText, decisions: readonly Claim[]): readonly Claim[] {
  if (meeting.sentences.length < LONG_MEETING) {
    const first = decisions.slice(0, DECISIONS_FIRST);
    const points = tellKeyPoints(meeting, decisions);
    return [...first, ...points.filter((point) => first.every((told) => !saysAgain(point, told)))];
  }
  if (!meeting.english) return tellKeyPoints(meeting, decisions);
  const said = new Set<string>();
  const topic = writeTopicLine(meeting, said);
  const course = tellTheCourse(meeting, said);
  return [...(topic ? [topic] : []), ...course, ...tellKeyPoints(meeting, decisions, said)];
}

/** Key points beside what was `said`; one that was decided is told as the decision. */
function tellKeyPoints(
  meeting: MeetingText,
  decisions: readonly Claim[],
  said?: ReadonlySet<string>,
): readonly Claim[] {
  return chooseKeyPoints(meeting, KEY_POINTS, said).map(
    (sentence) =>
      decisions.find(
        ({ sourceIds, quote }) =>
          quote === sentence.quote && sourceIds[0] === sentence.sourceIds[0],
      ) ?? toClaim(sentence, meeting),
  );
}

/** From this share of its content words on, a point adds nothing to what was told. */
const SAID_AGAIN = 0.7;

function saysAgain(point: Claim, told: Claim): boolean {
  const known = new Set(contentStems(told.text));
  const own = [...new Set(contentStems(point.quote))];
  return own.filter((stem) => known.has(stem)).length >= SAID_AGAIN * own.length;
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
