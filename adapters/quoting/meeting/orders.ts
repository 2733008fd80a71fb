import { languagePattern, START } from '../../../skills/reading/languages/language-pattern.js';
import { startsWithVerb } from '../../../skills/reading/message/request-classifier/cues.js';
import { answersTo } from './answers.js';
import type { MeetingText } from './meeting-text.js';
import type { Called } from './people.js';
import type { SpokenSentence } from './speech.js';

/** Work that a sentence gives to somebody. */
export interface Order {
  /** Whom the words name, or who said yes. */
  readonly owner?: string;
  /** The sentence that said yes. */
  readonly answer?: SpokenSentence;
}

const ASSIGNED = languagePattern(({ meeting }) => meeting?.assigned, START);
const ASSIGNED_TO = languagePattern(({ meeting }) => meeting?.assignedTo, START);
const ROLE = languagePattern(({ meeting }) => meeting?.role, START);
/** What stands between a name that is spoken to and what is wanted. */
const BETWEEN = /^[,:–— ]+/u;
const FEWEST_WORDS = 3;

/**
 * Reads whom a sentence gives work, and who takes it. A question to a name that asks for nothing to be
 * done is no order; nor is one that was refused.
 */
export function ordersIn(sentence: SpokenSentence, meeting: MeetingText): readonly Order[] {
  const { cues, people, sentences } = meeting;
  if (sentence.words < FEWEST_WORDS || sentence.stems.length === 0) return [];
  if (cues.has(sentence, 'noOrder')) return [];
  const answers = answersTo(sentence, sentences);
  const called = people
    .calledIn(sentence.plain)
    .filter(({ name }) => name !== people.nameOf(sentence.speaker));
  const orders =
    cues.has(sentence, 'order') ||
    (sentence.question && cues.has(sentence, 'asksWho')) ||
    isPoliteOrder(sentence);
  const named = called.filter((each) => isGivenWork(each, sentence, orders, meeting));
  if (named.length > 0) {
    return named.flatMap(({ name }) => {
      const answer = answers.find(({ speaker }) => people.nameOf(speaker) === name);
      if (answer !== undefined && cues.has(answer, 'refusal')) return [];
      const takes = answer !== undefined && cues.has(answer, 'acceptance');
      return [{ owner: name, ...(takes ? { answer } : {}) }];
    });
  }
  const role = roleIn(sentence.plain, meeting.language);
  if (role !== undefined) return [{ owner: role }];
  if (!orders || called.length > 0 || cues.has(sentence, 'idleQuestion')) return [];
  return takenBy(sentence, answers, meeting);
}

/** "The marketing expert will …": a role that nobody in the transcript is called by. */
function roleIn(plain: string, language: string | undefined): string | undefined {
  const role = ROLE(language)?.exec(plain);
  if (!role) return undefined;
  const rest = plain.slice(role[0].length).trimStart();
  return ASSIGNED(language)?.test(rest) ? role.groups?.['role'] : undefined;
}

/** "Send it by Friday, please"; "Friday, please" asks for nothing to be done. */
function isPoliteOrder({ plain, question }: SpokenSentence): boolean {
  return !question && /, please[.!]*$/u.test(plain) && startsWithVerb(plain);
}

/** Without a name an order is whose who says yes; when nobody does, of who just promised something. */
function takenBy(
  sentence: SpokenSentence,
  answers: readonly SpokenSentence[],
  { cues, people, sentences }: MeetingText,
): readonly Order[] {
  const answer = answers.find(
    (each) => !cues.has(each, 'nod') || each.utterance === sentence.end + 1,
  );
  if (answer !== undefined && cues.has(answer, 'refusal')) return [];
  const before = sentences[sentence.at - 1];
  const promised =
    before !== undefined && before.speaker !== sentence.speaker && cues.has(before, 'promise')
      ? people.nameOf(before.speaker)
      : undefined;
  const accepts =
    answer !== undefined &&
    cues.has(answer, 'acceptance') &&
    (cues.takesIt(answer) || cues.has(answer, 'promise'));
  const owner = promised ?? (accepts ? people.nameOf(answer?.speaker) : undefined);
  if (owner !== undefined && accepts) return [{ owner, ...(answer ? { answer } : {}) }];
  if (owner !== undefined) return [{ owner }];
  return !sentence.question && cues.has(sentence, 'later') ? [{}] : [];
}

/** "Ben, can you …", "…, Ben?", "Ben to send …", "Ben, send …". */
function isGivenWork(
  { from, to }: Called,
  { plain, question }: SpokenSentence,
  orders: boolean,
  { language, cues: _ }: MeetingText,
): boolean {
  const before = plain.slice(0, from).trimEnd();
  const behind = plain.slice(to);
  const isSpokenTo = before === '' || /[,;:.!]$/u.test(before) || /(?:and|und)$/u.test(before);
  const comma = BETWEEN.exec(behind)?.[0] ?? '';
  const rest = behind.slice(comma.length);
  const closes = /^[.?!]*$/u.test(behind) && /,$/u.test(before);
  if (closes) return orders || startsWithVerb(before);
  if (!isSpokenTo) return false;
  if (comma.includes(',') || comma.includes(':')) {
    return (
      orders || (ASSIGNED_TO(language)?.test(rest) ?? false) || (!question && startsWithVerb(rest))
    );
  }
  return !question && (ASSIGNED(language)?.test(rest) ?? false);
}
