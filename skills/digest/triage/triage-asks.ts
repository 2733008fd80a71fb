import type { MailboxOwner, MessageHeader } from '../../core/ports/mail.js';
import type { Due, Evidence, ReadSentence } from '../../core/ports/message-reading.js';
import { surenessOf } from '../../reading/message/asks.js';
import { asksOutright } from '../../reading/message/outright.js';
import type { ReadMessage } from '../../reading/message/read-thread.js';
import { isBy } from '../../reading/senders/is-by.js';
import type { ThreadMessage } from '../mail-thread.js';
import { dateOf } from './triage-reasons.js';
import type { TriageOptions } from './verdict.js';

/** A sentence that wants something of somebody, or names a deadline that nobody asks about. */
export interface CountedAsk {
  readonly sentence: ReadSentence;
  readonly evidence: Evidence;
  /** Set where another of those asked has written since: perhaps the answer. */
  readonly replied?: true;
  /** By when, while that counts. */
  readonly due?: Due;
}

/** Whether the owner sent it. */
export function isOwn({ from }: Pick<MessageHeader, 'from'>, owner: MailboxOwner): boolean {
  return isBy(from, owner.addresses);
}

/**
 * What a message asks for. Of a message to the owner: what it asks of the owner, so nothing where the
 * words go to somebody else. Of the owner's own message: what it asks of others.
 */
function asksIn({ message, clean }: ThreadMessage, { owner, ...options }: TriageOptions) {
  const own = isOwn(message, owner);
  const isAllSaid = !own && isShort(clean);
  const today = dateOf(options.now, options);
  return clean.reading.sentences.flatMap((sentence): readonly CountedAsk[] => {
    const { day, at } = sentence;
    const ask = asksOutright(sentence) ?? (isAllSaid ? sentence.ask : undefined);
    // A question about today is due today.
    const due = sentence.due ?? (ask && day?.date === today ? day : undefined);
    const isTold = sentence.idle === 'option' || sentence.idle === 'change';
    // "I'll send it by Friday" binds the one who says it.
    const counts = ask !== undefined || (due !== undefined && !sentence.isPromise && !isTold);
    if (!counts || (!own && sentence.toReader === undefined)) return [];
    return [{ sentence, evidence: { messageId: message.id, at }, ...(due ? { due } : {}) }];
  });
}

/** A suggestion is what a mail is about where the mail says hardly anything else. */
const MOST_SENTENCES = 2;

function isShort({ reading }: ReadMessage): boolean {
  return (
    reading.sentences.filter(({ idle, isSubject }) => !idle && !isSubject).length <= MOST_SENTENCES
  );
}

/** All that is asked in open messages, the one that decides first. */
export function openAsks(
  open: readonly ThreadMessage[],
  options: TriageOptions,
): readonly CountedAsk[] {
  const byMessage = open.map((read, at) => {
    const replied = isRepliedTo(read, open.slice(at + 1));
    return asksIn(read, options).map(
      (ask): CountedAsk =>
        replied && ask.sentence.toReader === 'shared' ? { ...ask, replied: true } : ask,
    );
  });
  const today = dateOf(options.now, options);
  const newest = byMessage.findLast((asks) => asks.length > 0);
  const sorted = byMessage
    .flatMap((asks) => (asks === newest ? asks : asks.map((ask) => withoutPassed(ask, today))))
    .reverse()
    .sort((a, b) => byPressure(a, b, today));
  const [first] = sorted;
  if (first === undefined) return [];
  const { messageId } = first.evidence;
  const equals = sorted.filter(
    (ask) => ask.evidence.messageId === messageId && byPressure(first, ask, today) === 0,
  );
  const [deciding = first] = equals.length > 1 ? equals.sort(bySureness) : equals;
  return [deciding, ...sorted.filter((ask) => ask !== deciding)];
}

/** Whether somebody else it went to has written since; who asks again has not answered. */
function isRepliedTo({ message }: ThreadMessage, later: readonly ThreadMessage[]): boolean {
  return later.some((other) => other.message.from?.address !== message.from?.address);
}

/** A deadline that has passed counts only where nobody has asked anew since. */
function withoutPassed(ask: CountedAsk, today: string): CountedAsk {
  if (ask.due === undefined || ask.due.date >= today) return ask;
  const { due: _due, ...rest } = ask;
  return rest;
}

/** What is asked before what is only due, the unanswered first, then by date: ahead, passed, named, none. */
function byPressure(a: CountedAsk, b: CountedAsk, today: string): number {
  const isAhead = ({ date }: Due) => date >= today;
  const dateRank = (due: Due | undefined, day: Due | undefined) => {
    if (due) return isAhead(due) ? 0 : 1;
    return day && isAhead(day) ? 2 : 3;
  };
  const rank = ({ sentence, replied, due }: CountedAsk) => [
    asksOutright(sentence) ? 0 : 1,
    replied ? 1 : 0,
    dateRank(due, sentence.day),
  ];
  const ranks = rank(b);
  const order = rank(a)
    .map((value, at) => value - (ranks[at] ?? 0))
    .find((difference) => difference !== 0);
  return order ?? byTime(a.due, b.due, today);
}

/** The earliest deadline ahead, the latest of those that have passed. */
function byTime(a: Due | undefined, b: Due | undefined, today: string): number {
  if (a === undefined || b === undefined) return 0;
  const at = ({ date, minutes = 1440 }: Due) => `${date} ${String(minutes).padStart(4, '0')}`;
  if (at(a) === at(b)) return 0;
  return at(a) < at(b) === a.date >= today ? -1 : 1;
}

/** Of two in one message the body says more than the subject, then the surer one decides. */
function bySureness({ sentence: a }: CountedAsk, { sentence: b }: CountedAsk): number {
  const isSubject = Number(a.isSubject ?? false) - Number(b.isSubject ?? false);
  return isSubject || surenessOf(b) - surenessOf(a) || a.at - b.at;
}

/** What the author of a message says they will do, one with a date before one without. */
export function promiseIn({ message, clean }: ThreadMessage): CountedAsk | undefined {
  const promises = clean.reading.sentences.filter(({ isPromise }) => isPromise);
  const sentence = promises.find(({ due }) => due !== undefined) ?? promises[0];
  if (sentence === undefined) return undefined;
  const evidence = { messageId: message.id, at: sentence.at };
  return { sentence, evidence, ...(sentence.due ? { due: sentence.due } : {}) };
}
