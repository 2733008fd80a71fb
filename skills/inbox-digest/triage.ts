import { daysBetween, toLocalTime, workingDaysBetween } from '../local-time.js';
import type { MailboxOwner, Message } from '../mail.js';
import { formatDay } from '../text/day-format.js';
import type { CleanMessage, Due } from '../writing.js';
import { type Ask, asksIn, isOwn, promiseIn } from './triage-asks.js';

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
 * What each finding adds to the score. A deadline weighs by its distance; among equals the older
 * question comes first, because it has waited longer.
 */
const WEIGHTS = {
  chosenSender: 50,
  overdue: 45,
  dueToday: 40,
  dueTomorrow: 32,
  dueThisWeek: 22,
  dueLater: 8,
  ask: 20,
  reminder: 15,
  invitation: 12,
  markedImportant: 10,
  onlyRecipient: 6,
  waitingDay: 2,
  mostWaitingDays: 10,
} as const;

interface Finding {
  readonly reason: string;
  readonly weight: number;
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
  const spoken = thread.messages.filter((read) => !isBulk(read, ownWords) || chosen.includes(read));
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

/** Mail to many; on a list where the owner takes part only what a machine sent. */
function isBulk({ message }: ReadMessage, ownWords: boolean): boolean {
  if (message.bulk === undefined) return false;
  return !ownWords || message.bulk.kind === 'notification';
}

function toBulk(thread: ReadThread, { now }: TriageOptions): Triage {
  const newest = thread.messages.at(-1)?.message;
  const group =
    newest?.bulk?.sender || newest?.from?.name || newest?.from?.address || 'unknown sender';
  const reason = newest?.bulk?.kind === 'notification' ? 'sent by a machine' : 'sent to many';
  return {
    bucket: 'bulk',
    reasons: [reason],
    score: freshness(newest?.receivedAt ?? 0, now),
    group,
  };
}

/** From 0 to 1: orders what nothing else orders. */
function freshness(receivedAt: number, now: number): number {
  return 1 / (1 + Math.max(0, now - receivedAt) / 86_400_000);
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

const SOON = 7;

function isToSelf({ to, cc }: MessageHeader, owner: MailboxOwner): boolean {
  return [...to, ...cc].every(({ address }) => owner.addresses.includes(address));
}

function ago(workingDays: number): string {
  if (workingDays === 0) return 'today';
  return workingDays === 1 ? '1 working day ago' : `${workingDays} working days ago`;
}

/** Others wrote since the owner did. */
function judgeOpen(
  open: readonly ReadMessage[],
  lastOwn: ReadMessage | undefined,
  options: TriageOptions,
): Triage {
  const asks = open.flatMap((read) => asksIn(read, options));
  const due = earliest(asks.flatMap((ask) => ask.due ?? []));
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

function earliest(dues: readonly Due[]): Due | undefined {
  const at = ({ date, minutes = 1440 }: Due) => `${date} ${String(minutes).padStart(4, '0')}`;
  return [...dues].sort((a, b) => (at(a) < at(b) ? -1 : 1))[0];
}

function describeAsks(asks: readonly Ask[]): readonly Finding[] {
  const [first] = asks.filter(({ kind }) => kind !== 'deadline');
  if (first === undefined) return [];
  const reason = {
    question: 'asks you a question',
    task: 'asks you to do something',
    approval: 'asks for your approval',
    meeting: 'asks to meet you',
    deadline: '',
  }[first.kind];
  const said = first.shared ? reason.replace('you', 'you and others') : reason;
  return [{ reason: said, weight: WEIGHTS.ask }];
}

function describeDue(due: Due, options: TriageOptions): Finding {
  const { absolute, relative } = formatDay(due.date, { ...options, locale: 'en-GB' });
  const [weekday = absolute] = absolute.split(' ');
  const days = daysUntil(due, options);
  if (days < 0) return { reason: `was due ${absolute}, ${relative}`, weight: WEIGHTS.overdue };
  if (days === 0) return { reason: 'due today', weight: WEIGHTS.dueToday };
  if (days === 1) return { reason: 'due tomorrow', weight: WEIGHTS.dueTomorrow };
  if (days < SOON) return { reason: `due ${weekday}, ${relative}`, weight: WEIGHTS.dueThisWeek };
  return { reason: `due ${absolute}, ${relative}`, weight: WEIGHTS.dueLater };
}

function daysUntil(due: Due, options: TriageOptions): number {
  return daysBetween(dateOf(options.now, options), due.date);
}

function dateOf(instant: number, { timeZone }: TriageOptions): string {
  return toLocalTime(instant, timeZone).date;
}

function describeInvitations(
  open: readonly ReadMessage[],
  { now }: TriageOptions,
): readonly Finding[] {
  const invited = open.some(
    ({ message: { invitation } }) =>
      invitation?.method === 'request' && (invitation.startsAt ?? now) >= now,
  );
  return invited ? [{ reason: 'invites you', weight: WEIGHTS.invitation }] : [];
}

/** A reminder says so at once. */
const REMINDER_START = 400;
const REMINDER =
  /\b(?:(?:gentle|friendly|kind|second|third|final|last|quick) reminder|reminder:|following up|follow(?:ing)?-up on|chasing|any (?:news|update)|erinnerung|mahnung|nachfassen|rappel|relance|recordatorio|sollecito|promemoria|herinnering|lembrete)\b/;

/** What adds weight and a reason without deciding. */
function describeContext(open: readonly ReadMessage[], options: TriageOptions): readonly Finding[] {
  const findings: Finding[] = [];
  const reminded = open.some(({ message, clean }) =>
    REMINDER.test(`${message.subject}\n${clean.text.slice(0, REMINDER_START)}`.toLowerCase()),
  );
  if (reminded) findings.push({ reason: 'a reminder', weight: WEIGHTS.reminder });
  if (open.some(({ message }) => message.important)) {
    findings.push({ reason: 'marked important', weight: WEIGHTS.markedImportant });
  }
  if (open.some(({ message }) => message.to.length === 1 && isAddressed(message, options.owner))) {
    findings.push({ reason: '', weight: WEIGHTS.onlyRecipient });
  }
  const [oldest] = open;
  const waited = workingDaysBetween(
    dateOf(oldest?.message.receivedAt ?? options.now, options),
    dateOf(options.now, options),
  );
  const days = Math.min(waited, WEIGHTS.mostWaitingDays);
  const reason = waited >= 2 ? `open for ${waited} working days` : '';
  return [...findings, { reason, weight: days * WEIGHTS.waitingDay }];
}

function isAddressed({ to }: MessageHeader, owner: MailboxOwner): boolean {
  return to.some(({ address }) => owner.addresses.includes(address));
}

function whyToKnow(open: readonly ReadMessage[], owner: MailboxOwner): string {
  if (open.every(({ message }) => !isAddressed(message, owner))) {
    const copied = open.some(({ message }) =>
      message.cc.some(({ address }) => owner.addresses.includes(address)),
    );
    return copied ? 'you are only in copy' : 'not addressed to you';
  }
  const most = Math.max(...open.map(({ message }) => message.to.length + message.cc.length));
  return most > 5 ? `sent to ${most} people` : 'asks nothing of you';
}

/** How many threads of each sender there are, most first: newsletters and notifications. */
export function countBySender(
  triaged: readonly { readonly triage: Triage; readonly count: number }[],
): readonly { readonly sender: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const {
    triage: { group },
    count,
  } of triaged) {
    if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + count);
  }
  return [...counts]
    .map(([sender, count]) => ({ sender, count }))
    .sort((a, b) => b.count - a.count || (a.sender < b.sender ? -1 : 1));
}
