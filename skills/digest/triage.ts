import type { MailboxOwner, Message } from '../core/ports/mail.js';
import type { CleanMessage, Due } from '../core/ports/writer.js';
import { workingDaysBetween } from '../core/time/local-time.js';
import { type Ask, asksIn, isOwn, promiseIn } from './triage-asks.js';
import { isBulk, toBulk } from './triage-bulk.js';
import {
  dateOf,
  daysUntil,
  describeAsks,
  describeContext,
  describeDue,
  describeInvitations,
  type Finding,
  freshness,
  isAddressed,
  SOON,
  WEIGHTS,
  whyToKnow,
} from './triage-reasons.js';

/** A message without its body, which is let go after cleaning. */
export type MessageHeader = Omit<Message, 'body' | 'uniqueBody'>;

/** A message as triage sees it: who sent what to whom, and what its author wrote new. */
export interface ReadMessage {
  readonly message: MessageHeader;
  readonly clean: CleanMessage;
}

/** One thread with its cleaned messages, oldest first. */
export interface ReadThread {
  readonly id: string;
  readonly subject: string;
  readonly messages: readonly ReadMessage[];
}

/** For whom, and when, a thread is judged. */
export interface TriageOptions {
  readonly owner: MailboxOwner;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly timeZone: string;
  /** Lower-case addresses or `@domain`: what they write always needs the owner. */
  readonly importantSenders?: readonly string[];
}

/** Where a thread belongs, and why. */
export interface Triage {
  readonly bucket: 'needs-you' | 'waiting-on-others' | 'to-know' | 'bulk';
  /** In words, the deciding one first: "asks you a question", "due Friday, in 3 days". */
  readonly reasons: readonly string[];
  /** The earliest deadline that is still open. */
  readonly due?: Due;
  /** Orders the threads of one bucket, highest first. */
  readonly score: number;
  /** Who sends it, for bulk: what it is counted under. */
  readonly group?: string;
}

/**
 * Decides where a thread belongs: it needs the owner, the owner waits for others, it is good to know,
 * or it was sent to many.
 *
 * Works from headers and plain rules relative to the owner, without a model. The floor: an unanswered
 * message from a chosen sender, a question or request to the owner, a deadline or an invitation makes
 * a thread need its owner, and since findings only ever add up, nothing else that is written in it can
 * take that back.
 */
export function triage(thread: ReadThread, options: TriageOptions): Triage {
  const { owner } = options;
  const chosen = thread.messages.filter(({ message }) => isChosen(message, options));
  const ownWords = thread.messages.some(({ message }) => isOwn(message, owner));
  // An automatic answer is no answer: the owner still waits.
  const spoken = thread.messages.filter(
    (read) => !isBulk(read, ownWords, owner) || chosen.includes(read),
  );
  if (spoken.length === 0) return toBulk(thread, options);
  const lastOwn = spoken.findLastIndex(({ message }) => isOwn(message, owner));
  const open = spoken.slice(lastOwn + 1);
  const last = spoken[lastOwn];
  if (open.length === 0 && last) return afterOwnMessage(last, spoken, thread, options);
  return judgeOpen(open, last, options);
}

function isChosen({ from }: MessageHeader, { importantSenders = [] }: TriageOptions): boolean {
  const address = from?.address.toLowerCase();
  if (address === undefined) return false;
  return importantSenders.some((sender) =>
    sender.startsWith('@')
      ? address.endsWith(sender.toLowerCase())
      : address === sender.toLowerCase(),
  );
}

/** The owner wrote last: either others owe an answer, or the owner owes what was promised. */
function afterOwnMessage(
  last: ReadMessage,
  spoken: readonly ReadMessage[],
  thread: ReadThread,
  options: TriageOptions,
): Triage {
  const { message } = last;
  const since = workingDaysBetween(
    dateOf(message.receivedAt, options),
    dateOf(options.now, options),
  );
  const promised = promiseIn(last, options);
  if (promised?.due && daysUntil(promised.due, options) <= SOON) {
    const due = promised.due;
    const { reason, weight } = describeDue(due, options);
    return { bucket: 'needs-you', reasons: ['you said you would', reason], due, score: weight };
  }
  const asked = asksIn(last, options).length > 0;
  if (!asked || isToSelf(message, options.owner)) {
    return {
      bucket: 'to-know',
      reasons: ['you wrote last'],
      score: freshness(message.receivedAt, options.now),
    };
  }
  const automatic = thread.messages.length > spoken.length;
  const reasons = [`you wrote last, ${ago(since)}`];
  if (automatic) reasons.push('only an automatic reply so far');
  return {
    bucket: 'waiting-on-others',
    reasons,
    score: since + freshness(message.receivedAt, options.now),
  };
}

function isToSelf({ to, cc }: MessageHeader, owner: MailboxOwner): boolean {
  return [...to, ...cc].every(({ address }) => owner.addresses.includes(address));
}

function ago(workingDays: number): string {
  if (workingDays === 0) return 'today';
  return workingDays === 1 ? '1 working day ago' : `${workingDays} working days ago`;
}

/** Whether somebody else it went to has written since; who asks again has not answered. */
function isRepliedTo({ message }: ReadMessage, later: readonly ReadMessage[]): boolean {
  return later.some((other) => other.message.from?.address !== message.from?.address);
}

/** Others wrote since the owner did. */
function judgeOpen(
  open: readonly ReadMessage[],
  lastOwn: ReadMessage | undefined,
  options: TriageOptions,
): Triage {
  const asksByMessage = open.map((read, at) => {
    const replied = isRepliedTo(read, open.slice(at + 1));
    return asksIn(read, options).map(
      (ask): Ask => (ask.shared && replied ? { ...ask, replied: true } : ask),
    );
  });
  const asks = asksByMessage.flat();
  const due = openDue(asksByMessage, options);
  const newest = open.at(-1);
  const chosen = open.find(({ message }) => isChosen(message, options));
  const floor: Finding[] = [
    ...(chosen ? [{ reason: 'from a sender you chose', weight: WEIGHTS.chosenSender }] : []),
    ...describeAsks(asks),
    ...(due ? [describeDue(due, options)] : []),
    ...describeInvitations(open, options),
  ];
  if (floor.length > 0) {
    const findings = [...floor, ...describeContext(open, options)];
    return {
      bucket: 'needs-you',
      reasons: findings.map(({ reason }) => reason).filter((reason) => reason !== ''),
      ...(due ? { due } : {}),
      score: 1 + findings.reduce((sum, { weight }) => sum + weight, 0),
    };
  }
  const promise = newest && lastOwn ? promiseIn(newest, options) : undefined;
  if (promise && newest) {
    const who = newest.message.from?.name ?? newest.message.from?.address ?? 'the sender';
    return {
      bucket: 'waiting-on-others',
      reasons: [
        `${who} said they would`,
        ...(promise.due ? [describeDue(promise.due, options).reason] : []),
      ],
      ...(promise.due ? { due: promise.due } : {}),
      score: freshness(newest.message.receivedAt, options.now),
    };
  }
  return {
    bucket: 'to-know',
    reasons: [whyToKnow(open, options.owner)],
    score:
      freshness(newest?.message.receivedAt ?? 0, options.now) +
      (open.some(({ message }) => message.important) ? 1 : 0) +
      (open.some(({ message }) => isAddressed(message, options.owner)) ? 0.5 : 0),
  };
}

/**
 * The deadline that counts: the earliest one ahead, else the latest that has passed. One that has
 * passed counts only where nobody has asked anew since.
 */
function openDue(asks: readonly (readonly Ask[])[], options: TriageOptions): Due | undefined {
  const at = ({ date, minutes = 1440 }: Due) => `${date} ${String(minutes).padStart(4, '0')}`;
  const duesOf = (list: readonly Ask[]) => list.flatMap(({ due }) => due ?? []);
  const ahead = duesOf(asks.flat()).filter((due) => daysUntil(due, options) >= 0);
  const newest = asks.findLast((list) => list.length > 0) ?? [];
  const passed = duesOf(newest).filter((due) => daysUntil(due, options) < 0);
  const byTime = (a: Due, b: Due) => (at(a) < at(b) ? -1 : 1);
  return [...ahead].sort(byTime)[0] ?? [...passed].sort(byTime).at(-1);
}
