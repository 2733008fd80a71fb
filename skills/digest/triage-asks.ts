import type { MailboxOwner, MessageHeader } from '../core/ports/mail.js';
import type { Due, Evidence, ReadSentence } from '../core/ports/message-reading.js';
import type { ThreadMessage } from './mail-thread.js';
import { daysUntil } from './triage-reasons.js';
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
  return from !== undefined && owner.addresses.includes(from.address.toLowerCase());
}

/**
 * What a message asks for. Of a message to the owner: what it asks of the owner, so nothing where the
 * words go to somebody else. Of the owner's own message: what it asks of others.
 */
function asksIn({ message, clean }: ThreadMessage, owner: MailboxOwner) {
  const own = isOwn(message, owner);
  return clean.reading.sentences.flatMap((sentence): readonly CountedAsk[] => {
    const { ask, due, at } = sentence;
    const isTold = sentence.idle === 'option' || sentence.idle === 'change';
    // "I'll send it by Friday" binds the one who says it.
    const counts = ask !== undefined || (due !== undefined && !sentence.isPromise && !isTold);
    if (!counts || (!own && sentence.toReader === undefined)) return [];
    return [{ sentence, evidence: { messageId: message.id, at }, ...(due ? { due } : {}) }];
  });
}

/** All that is asked in open messages, the one that decides first. */
export function openAsks(
  open: readonly ThreadMessage[],
  options: TriageOptions,
): readonly CountedAsk[] {
  const byMessage = open.map((read, at) => {
    const replied = isRepliedTo(read, open.slice(at + 1));
    return asksIn(read, options.owner).map(
      (ask): CountedAsk =>
        replied && ask.sentence.toReader === 'shared' ? { ...ask, replied: true } : ask,
    );
  });
  const newest = byMessage.findLast((asks) => asks.length > 0);
  return byMessage
    .flatMap((asks, at) =>
      asks.map((ask) => ({ ask: asks === newest ? ask : withoutPassed(ask, options), at })),
    )
    .sort((a, b) => byPressure(a.ask, b.ask, options) || b.at - a.at || bySureness(a.ask, b.ask))
    .map(({ ask }) => ask);
}

/** Whether somebody else it went to has written since; who asks again has not answered. */
function isRepliedTo({ message }: ThreadMessage, later: readonly ThreadMessage[]): boolean {
  return later.some((other) => other.message.from?.address !== message.from?.address);
}

/** A deadline that has passed counts only where nobody has asked anew since. */
function withoutPassed(ask: CountedAsk, options: TriageOptions): CountedAsk {
  if (ask.due === undefined || daysUntil(ask.due, options) >= 0) return ask;
  const { due: _due, ...rest } = ask;
  return rest;
}

/** What is asked before what is only due, the unanswered first, then by date: ahead, passed, named, none. */
function byPressure(a: CountedAsk, b: CountedAsk, options: TriageOptions): number {
  const isAhead = (day: Due) => daysUntil(day, options) >= 0;
  const dateRank = (due: Due | undefined, day: Due | undefined) => {
    if (due) return isAhead(due) ? 0 : 1;
    return day && isAhead(day) ? 2 : 3;
  };
  const rank = ({ sentence, replied, due }: CountedAsk) => [
    sentence.ask ? 0 : 1,
    replied ? 1 : 0,
    dateRank(due, sentence.day),
  ];
  const ranks = rank(b);
  const order = rank(a)
    .map((value, at) => value - (ranks[at] ?? 0))
    .find((difference) => difference !== 0);
  return order ?? byTime(a.due, b.due, options);
}

/** The earliest deadline ahead, the latest of those that have passed. */
function byTime(a: Due | undefined, b: Due | undefined, options: TriageOptions): number {
  if (a === undefined || b === undefined) return 0;
  const at = ({ date, minutes = 1440 }: Due) => `${date} ${String(minutes).padStart(4, '0')}`;
  if (at(a) === at(b)) return 0;
  return at(a) < at(b) === daysUntil(a, options) >= 0 ? -1 : 1;
}

/** Of two in one message the body says more than the subject, then the surer one decides. */
function bySureness({ sentence: a }: CountedAsk, { sentence: b }: CountedAsk): number {
  const isSubject = Number(a.isSubject ?? false) - Number(b.isSubject ?? false);
  return isSubject || (b.ask?.score ?? 0) - (a.ask?.score ?? 0) || a.at - b.at;
}

/** What the author of a message says they will do, one with a date before one without. */
export function promiseIn({ message, clean }: ThreadMessage): CountedAsk | undefined {
  const promises = clean.reading.sentences.filter(({ isPromise }) => isPromise);
  const sentence = promises.find(({ due }) => due !== undefined) ?? promises[0];
  if (sentence === undefined) return undefined;
  const evidence = { messageId: message.id, at: sentence.at };
  return { sentence, evidence, ...(sentence.due ? { due: sentence.due } : {}) };
}
