import type { Claim } from '../../../skills/core/ports/writer.js';
import { contentStems } from '../terms/term-statistics.js';
import { toClaim } from './claims.js';
import { chooseKeyPoints } from './key-points.js';
import type { MeetingText } from './meeting-text.js';
import { tellTheCourse } from './narrative.js';
import { writeTopicLine } from './topic-line.js';

/** Key points beside the topic line: what one reads in half a minute. */
const KEY_POINTS = 5;
/** Decisions that are told before all else. */
const DECISIONS_FIRST = 1;
/** In fewer sentences (about a quarter of an hour) there is no course to tell, and no chapters. */
export const LONG_MEETING = 120;

/** Writes a meeting in short: topic line, course and key points; of a short one, decision and key points. */
export function writeInShort(meeting: MeetingText, decisions: readonly Claim[]): readonly Claim[] {
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
