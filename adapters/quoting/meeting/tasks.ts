import type { Due } from '../../../skills/core/ports/message-reading.js';
import type { ActionItem, Reader } from '../../../skills/core/ports/writer.js';
import type { DateReading } from '../../../skills/reading/dates/date-readers.js';
import { findDates, readDue, toDue } from '../../../skills/reading/dates/dates.js';
import { toClaim } from './claims.js';
import type { Cue } from './cues.js';
import type { MeetingText } from './meeting-text.js';
import { ordersIn } from './orders.js';
import type { SpokenSentence } from './speech.js';

/** Work that somebody took on or was given. */
export interface Task {
  /** The words that say what. */
  readonly sentence: SpokenSentence;
  /** What they answer, where nobody knows without it what they speak of. */
  readonly asked?: SpokenSentence;
  /** What else may name the day: a bare "yes, tomorrow". */
  readonly also?: SpokenSentence;
  readonly owner?: string;
}

const LONGEST = 60;
/** How many sentences back a question or request is what somebody answers. */
const BACK = 4;
/** In meetings of this many sentences much is promised that is no work: the model is asked as well. */
const LONG_MEETING = 150;
/** Log-odds from which the model alone finds a task; below the other it overrules words without a day. */
const FOUND_BY_MODEL = -3.7;
const OVERRULED = -4.5;
/** How many the model finds at most: so many, and in very long meetings one in so many sentences. */
const MOST_BY_MODEL = 7;
const SENTENCES_EACH = 105;

/**
 * Finds work that somebody took on or was given, in the order said. Its owner is who takes it, or whom
 * the words name and who does not refuse; nobody else is guessed.
 */
export function findTasks(meeting: MeetingText): readonly Task[] {
  const { sentences } = meeting;
  const found = new Map<string, Task>();
  const taken = new Set<SpokenSentence>();
  const put = (task: Task) => {
    const key = `${task.sentence.at} ${task.owner ?? ''}`;
    if (!found.has(key)) found.set(key, task);
  };
  for (const sentence of sentences) {
    if (sentence.broken || sentence.words > LONGEST) continue;
    for (const order of ordersIn(sentence, meeting)) {
      if (order.answer !== undefined) taken.add(order.answer);
      put({
        sentence,
        ...(order.owner === undefined ? {} : { owner: order.owner }),
        ...(order.answer === undefined ? {} : { also: order.answer }),
      });
    }
    const promise = readPromise(sentence, meeting, taken);
    if (promise !== undefined) put(promise);
  }
  if (meeting.finder.isTrained && sentences.length >= LONG_MEETING) {
    const odds = meeting.finder.odds('action');
    for (const [key, { sentence, also }] of found) {
      const hasDay = [sentence, also].some((each) => meeting.cues.has(each, 'later'));
      if (!hasDay && (odds[sentence.at] ?? 0) < OVERRULED) found.delete(key);
    }
    for (const task of foundByModel(meeting, [...found.values()])) put(task);
  }
  return withoutRepeats([...found.values()].sort((a, b) => a.sentence.at - b.sentence.at));
}

/** A task as a reader sees it, its day worked out. */
export function toActionItem(
  { sentence, asked, also, owner }: Task,
  { language }: MeetingText,
  { timeZone, locale }: Reader,
  startedAt: number | undefined,
): ActionItem {
  const reading =
    startedAt === undefined
      ? undefined
      : { reference: startedAt, timeZone, locale, ...(language === undefined ? {} : { language }) };
  // Who says "yes, tomorrow" names the day of what they were asked.
  const [day] = [sentence, also, asked].flatMap((each) => {
    const due = each && reading && dueOf(each.quote, reading);
    return due === undefined ? [] : [{ due, sourceIds: each?.sourceIds ?? [] }];
  });
  const claim = toClaim(sentence);
  return {
    ...claim,
    sourceIds: [...new Set([...claim.sourceIds, ...(day?.sourceIds ?? [])])],
    ...(owner === undefined ? {} : { owner }),
    ...(day === undefined ? {} : { due: day.due }),
    ...(asked === undefined ? {} : { asked: toClaim(asked) }),
  };
}

/** In what somebody takes on, any day to come is when they do it. */
function dueOf(text: string, reading: DateReading): Due | undefined {
  const due = readDue(text, reading);
  if (due !== undefined) return due;
  const [found] = findDates(text, reading);
  return found === undefined ? undefined : toDue(found);
}

function readPromise(
  sentence: SpokenSentence,
  meeting: MeetingText,
  taken: Set<SpokenSentence>,
): Task | undefined {
  const { sentences, cues, people } = meeting;
  const has = (cue: Cue) => cues.has(sentence, cue);
  const owner = people.nameOf(sentence.speaker);
  const whose = owner === undefined ? {} : { owner };
  if (sentence.question || has('noWork')) return undefined;
  const timed = has('promiseWithTime') && (has('later') || sentence.concludes);
  const duty = has('duty') && !followedByPromise(sentence, meeting);
  if (!has('promise') && !timed && !duty) return undefined;
  const asked = askedBefore(sentence, meeting);
  const isWho = asked?.question === true && cues.has(asked, 'asksWho');
  if (has('tentative') && !isWho) return undefined;
  const isBare = cues.takesIt(sentence) || sentence.stems.length === 0;
  // The same answer took on what was asked: its words add nothing to the question.
  const isAnswered = [...taken].some(
    (answer) =>
      answer === sentence || (answer.utterance === sentence.utterance && (isBare || has('hangs'))),
  );
  if (isAnswered) return undefined;
  const context = asked ?? whatItTakes(sentence, sentences);
  if (isBare || isWho) {
    if (context === undefined || (isBare && followedByPromise(sentence, meeting, has('hangs'))))
      return undefined;
    taken.add(sentence);
    return { sentence: context, also: restOf(sentence, sentences) ?? sentence, ...whose };
  }
  // "Send me the cost and I approve it": what "it" is stands in the sentence itself.
  const isClear = !has('hangs') || ordersIn(sentence, meeting).length > 0;
  return { sentence, ...whose, ...(!isClear && context ? { asked: context } : {}) };
}

/** Whether the speaker goes on to say the same as a promise that says more. */
function followedByPromise(
  sentence: SpokenSentence,
  { sentences, cues }: MeetingText,
  isFull = true,
): boolean {
  const next = sentences[sentence.at + 1];
  if (next?.utterance !== sentence.utterance || !cues.has(next, 'promise')) return false;
  return !isFull || !cues.has(next, 'hangs');
}

/** What the speaker adds to "that's on me": mostly by when. */
function restOf(
  sentence: SpokenSentence,
  sentences: readonly SpokenSentence[],
): SpokenSentence | undefined {
  const next = sentences[sentence.at + 1];
  return next?.utterance === sentence.utterance ? next : undefined;
}

/** The question or request of somebody else that a sentence answers. */
function askedBefore(
  sentence: SpokenSentence,
  { sentences, cues }: MeetingText,
): SpokenSentence | undefined {
  return sentences
    .slice(Math.max(0, sentence.at - BACK), sentence.at)
    .findLast(
      (each) =>
        each.speaker !== sentence.speaker &&
        (each.question || cues.has(each, 'order')) &&
        !cues.has(each, 'idleQuestion') &&
        each.stems.length > 0,
    );
}

/** What "that" and "it" stand for when nobody asked: the last sentence that says something. */
function whatItTakes(
  sentence: SpokenSentence,
  sentences: readonly SpokenSentence[],
): SpokenSentence | undefined {
  return sentences
    .slice(Math.max(0, sentence.at - BACK), sentence.at)
    .findLast(({ stems, broken }) => !broken && new Set(stems).size > 1);
}

function foundByModel(meeting: MeetingText, known: readonly Task[]): readonly Task[] {
  const { sentences, people } = meeting;
  const most = Math.max(MOST_BY_MODEL, Math.round(sentences.length / SENTENCES_EACH));
  return meeting.finder.pick('action', most, FOUND_BY_MODEL).flatMap((at): readonly Task[] => {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.broken || new Set(sentence.stems).size < 2) return [];
    if (known.some((task) => task.sentence.at === at)) return [];
    const [called] = people.calledIn(sentence.plain);
    return [{ sentence, ...(called === undefined ? {} : { owner: called.name }) }];
  });
}

/** From this share of its words on, the same person promises the same again. */
const SAME_WORK = 0.75;

function withoutRepeats(tasks: readonly Task[]): readonly Task[] {
  const kept: Task[] = [];
  for (const task of tasks) {
    const own = new Set(task.sentence.stems);
    const at = kept.findIndex(({ sentence, owner }) => {
      if (owner !== task.owner && owner !== undefined && task.owner !== undefined) return false;
      const other = new Set(sentence.stems);
      const shared = [...own].filter((stem) => other.has(stem)).length;
      return shared > 1 && shared >= SAME_WORK * Math.min(own.size, other.size);
    });
    if (at === -1) kept.push(task);
    else if (kept[at]?.owner === undefined && task.owner !== undefined) kept.splice(at, 1, task);
  }
  return kept;
}
