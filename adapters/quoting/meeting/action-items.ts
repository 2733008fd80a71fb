import type { Due } from '../../../skills/core/ports/message-reading.js';
import type { ActionItem, Reader } from '../../../skills/core/ports/writer.js';
import { readDue } from '../../../skills/reading/dates/dates.js';
import { selectDiverse } from '../terms/diverse-selection.js';
import { cosine, type TermVector } from '../terms/term-statistics.js';
import type { Assignment, Assignments } from './assignments.js';
import { isGrounded, toClaim } from './claims.js';
import type { MeetingText } from './meeting-text.js';
import type { SpokenSentence } from './speech.js';

/** Published precision of such rules is low: few, each with its source. */
const MOST_ACTIONS = 5;
const SHORTLIST = 100;
const RELEVANCE = 0.7;
const DUE_BONUS = 0.4;
/** From this likeness on, two sentences speak of the same work. */
const SAME_WORK = 0.8;

interface Found {
  readonly assignment: Assignment;
  readonly vector: TermVector;
}

/**
 * Finds work that somebody took on or was given, in the order said. The owner is who said "I'll", or
 * whom the words name; the due date is read from words of the same sentence. Both are left out when
 * they were not said.
 *
 * @param startedAt Epoch milliseconds; without it "Friday" is no date.
 */
export function findActionItems(
  meeting: MeetingText,
  assignments: Assignments,
  reader: Reader,
  startedAt: number | undefined,
): readonly ActionItem[] {
  const ranked = [...assignments]
    .map(([sentence, assignment]) => {
      const vector = meeting.vectors[sentence.at] ?? new Map();
      const late = (0.3 * sentence.at) / meeting.sentences.length;
      const due = dueOf(assignment.text ?? sentence.text, meeting, reader, startedAt);
      const score = assignment.strength + late + (due === undefined ? 0 : DUE_BONUS);
      return { sentence, assignment, due, vector, score };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, SHORTLIST);
  return [...selectDiverse(ranked, { relevance: RELEVANCE, most: MOST_ACTIONS, fits: isAnother })]
    .sort((a, b) => a.sentence.at - b.sentence.at)
    .map(({ sentence, assignment, due }) => toActionItem(sentence, assignment, meeting, due));
}

/** The same work of the same person, promised twice, is told once. */
function isAnother(candidate: Found, chosen: readonly Found[]): boolean {
  return chosen.every(
    ({ assignment, vector }) =>
      assignment.owner !== candidate.assignment.owner ||
      cosine(vector, candidate.vector) < SAME_WORK,
  );
}

function toActionItem(
  sentence: SpokenSentence,
  { owner, text }: Assignment,
  meeting: MeetingText,
  due: Due | undefined,
): ActionItem {
  const { sourceIds, quote } = sentence;
  const own = text === undefined ? undefined : { text, sourceIds, quote };
  const claim = own && isGrounded(own, meeting) ? own : toClaim(sentence, meeting);
  return {
    ...claim,
    ...(owner === undefined ? {} : { owner }),
    ...(due === undefined ? {} : { due }),
  };
}

function dueOf(
  text: string,
  { language }: MeetingText,
  { timeZone, locale }: Reader,
  startedAt: number | undefined,
): Due | undefined {
  if (startedAt === undefined) return undefined;
  const reading = { reference: startedAt, timeZone, locale };
  return readDue(text, language === undefined ? reading : { ...reading, language });
}
