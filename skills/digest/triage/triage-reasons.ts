import type { MailboxOwner, MessageHeader } from '../../core/ports/mail.js';
import type { Due, ReadSentence } from '../../core/ports/message-reading.js';
import { formatDay } from '../../core/time/day-format.js';
import { daysBetween, toLocalTime, workingDaysBetween } from '../../core/time/local-time.js';
import { isGroup } from '../../reading/message/people.js';
import { displayName } from '../../reading/person-name.js';
import { isReminder } from '../../reading/reminders.js';
import type { ThreadMessage } from '../mail-thread.js';
import type { TriageOptions } from './verdict.js';

/**
 * What each finding adds to the score. A deadline weighs by its distance; among equals the older
 * question comes first, because it has waited longer.
 */
export const WEIGHTS = {
  chosenSender: 50,
  overdue: 45,
  dueToday: 40,
  dueTomorrow: 32,
  dueThisWeek: 22,
  dueLater: 8,
  ask: 20,
  meeting: 8,
  suggestion: 8,
  reminder: 15,
  invitation: 12,
  undelivered: 20,
  markedImportant: 10,
  onlyRecipient: 6,
  waitingDay: 2,
  mostWaitingDays: 10,
} as const;

/** From when, and where, days are counted. */
type ForWhom = Pick<TriageOptions, 'now' | 'timeZone'>;

/** One reason, in words or silent, and what it adds to the score. */
export interface Finding {
  readonly reason: string;
  readonly weight: number;
  /** Set where the deciding words say it themselves. */
  readonly isSaid?: true;
}

/** Days within which a deadline is soon. */
export const SOON = 7;

const ASKED: Readonly<
  Record<NonNullable<ReadSentence['ask']>, { readonly alone: string; readonly shared: string }>
> = {
  question: { alone: 'asks you a question', shared: 'asks you and others a question' },
  task: { alone: 'asks you to do something', shared: 'asks you and others to do something' },
  approval: { alone: 'asks for your approval', shared: 'asks you and others for approval' },
  meeting: { alone: 'asks to meet you', shared: 'asks to meet you and others' },
  suggestion: {
    alone: 'suggests something to you',
    shared: 'suggests something to you and others',
  },
};

/** What a sentence asks for, in words. One that somebody else may have answered still counts, and half. */
export function describeAsk({ ask, toReader }: ReadSentence, replied = false): readonly Finding[] {
  if (ask === undefined) return [];
  const said = toReader === 'shared' ? ASKED[ask].shared : ASKED[ask].alone;
  const weight = WEIGHTS[ask === 'meeting' || ask === 'suggestion' ? ask : 'ask'];
  return replied
    ? [{ reason: `${said}; somebody has written since`, weight: weight / 2 }]
    : [{ reason: said, weight, ...(toReader === 'shared' ? {} : { isSaid: true }) }];
}

/** When it is due, absolute and relative; weighs more the nearer it is, most when it is past. */
export function describeDue(due: Due, options: ForWhom): Finding {
  const { absolute, relative } = formatDay(due.date, { ...options, locale: 'en-GB' });
  const days = daysUntil(due, options);
  if (days < 0) return { reason: `was due ${absolute}, ${relative}`, weight: WEIGHTS.overdue };
  if (days === 0) return { reason: 'due today', weight: WEIGHTS.dueToday };
  if (days === 1) return { reason: 'due tomorrow', weight: WEIGHTS.dueTomorrow };
  const weight = days < SOON ? WEIGHTS.dueThisWeek : WEIGHTS.dueLater;
  return { reason: `due ${absolute}, ${relative}`, weight };
}

/** A deadline that another sentence names, told where it comes before the one that decides. */
export function describeOtherDue(
  other: Due | undefined,
  due: Due | undefined,
  options: TriageOptions,
): readonly Finding[] {
  if (other === undefined || (due !== undefined && other.date >= due.date)) return [];
  const { reason, weight } = describeDue(other, options);
  const counted = due ? describeDue(due, options).weight : 0;
  // Beside a date that the row is due at, a second one has to say that it is another.
  const named = due ? 'an earlier day is named too' : 'names a deadline';
  return [
    {
      reason: `${named}: ${reason.replace(/^(?:was )?due /, '')}`,
      weight: Math.max(0, weight - counted),
    },
  ];
}

/** Whole days from today in the reader's zone; negative when the date is past. */
export function daysUntil(due: Due, options: ForWhom): number {
  return daysBetween(dateOf(options.now, options), due.date);
}

/** The local calendar date of an instant (epoch milliseconds) in the reader's zone. */
export function dateOf(instant: number, { timeZone }: ForWhom): string {
  return toLocalTime(instant, timeZone).date;
}

/** That a message of the owner did not arrive, and at whom; undefined when no server says so. */
export function describeBounces(
  { message: sent }: ThreadMessage,
  messages: readonly ThreadMessage[],
): string | undefined {
  const bounces = messages.flatMap(({ message }) =>
    message.receivedAt >= sent.receivedAt && message.bounce ? [message.bounce] : [],
  );
  if (bounces.length === 0) return undefined;
  const known = new Map([...sent.to, ...sent.cc].map((person) => [person.address, person]));
  const addresses = new Set(
    bounces.flatMap(({ recipients }) => recipients.map((each) => each.address)),
  );
  const names = [...addresses].map((address) => displayName(known.get(address) ?? { address }));
  return names.length === 0 ? 'not delivered' : `not delivered to ${names.join(', ')}`;
}

/** A reminder says so at once. */
const REMINDER_START = 400;

/** What adds weight and a reason without deciding. */
export function describeContext(
  open: readonly ThreadMessage[],
  options: TriageOptions,
): readonly Finding[] {
  const findings: Finding[] = [];
  const reminded = open.some(({ message, clean }) =>
    isReminder(`${message.subject}\n${clean.text.slice(0, REMINDER_START)}`),
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

/** Whether the owner is among the recipients, and not only in copy. */
export function isAddressed({ to }: MessageHeader, owner: MailboxOwner): boolean {
  return to.some(({ address }) => owner.addresses.includes(address));
}

/** The reason of what has none but that it came. */
export const ASKS_NOTHING = 'asks nothing of you';

/** Why a thread that asks nothing of the owner is shown at all, in words. */
export function whyToKnow(open: readonly ThreadMessage[], owner: MailboxOwner): string {
  if (open.every(({ message }) => !isAddressed(message, owner))) {
    const copied = open.some(({ message }) =>
      message.cc.some(({ address }) => owner.addresses.includes(address)),
    );
    if (copied) return 'you are only in copy';
    const isToGroup = open.some(({ message }) => message.to.some(isGroup));
    return isToGroup ? 'sent to a group' : 'not addressed to you';
  }
  const most = Math.max(...open.map(({ message }) => message.to.length + message.cc.length));
  return most > 5 ? `sent to ${most} people` : ASKS_NOTHING;
}

/** From 0 to 1: orders what nothing else orders. */
export function freshness(receivedAt: number, now: number): number {
  return 1 / (1 + Math.max(0, now - receivedAt) / 86_400_000);
}
