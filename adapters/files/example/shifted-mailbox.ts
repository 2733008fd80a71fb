import type { Clock } from '../../../skills/core/ports/clock.js';
import type { Invitation, Mailbox, MailItem, Message } from '../../../skills/core/ports/mail.js';
import { toInstant, toLocalTime } from '../../../skills/core/time/local-time.js';
import { type DateShift, shiftDate, shiftDatesInText } from './shift-dates.js';

/** How a mailbox written in the past becomes one of today. */
export interface MailboxShift {
  readonly clock: Clock;
  /** Zone of the reader: a message of 9:12 stays one of 9:12 there. */
  readonly timeZone: string;
  /** Zone in which the mailbox was written. */
  readonly writtenIn: string;
}

const MINUTE = 60_000;
const ALWAYS = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/**
 * Creates a view of a small mailbox in which its last day is today, for the example mail.
 *
 * Earlier days become the working days before today, hours stay, and dates in words, subjects and
 * invitations move along. When it is too early in the day for the newest messages, those of today
 * are moved closer together, so that none lies in the future. Holds the whole mailbox in memory.
 */
export function createShiftedMailbox(mailbox: Mailbox, options: MailboxShift): Mailbox {
  let known: readonly MailItem[] | undefined;

  async function readAll(signal: AbortSignal): Promise<readonly MailItem[]> {
    if (known) return known;
    const items: MailItem[] = [];
    for await (const item of mailbox.messages(ALWAYS, signal)) items.push(item);
    known = items;
    return items;
  }

  async function shiftFor(signal: AbortSignal): Promise<Shift> {
    const times = (await readAll(signal)).map(timeOf).filter((time) => time !== undefined);
    return createShift(Math.max(0, ...times), options);
  }

  return {
    owner: (signal) => mailbox.owner(signal),

    async *messages(window, signal) {
      const shift = await shiftFor(signal);
      for (const item of await readAll(signal)) {
        signal.throwIfAborted();
        const time = timeOf(item);
        const at = time === undefined ? undefined : shift.instant(time);
        if (at === undefined || (at >= window.from && at < window.to)) yield shift.item(item);
      }
    },

    async thread(reference, signal) {
      const shift = await shiftFor(signal);
      return (await mailbox.thread(reference, signal)).map(shift.item);
    },

    file: (messageId, name) => mailbox.file(messageId, name),
  };
}

interface Shift {
  instant(instant: number): number;
  item(item: MailItem): MailItem;
}

function createShift(newest: number, options: MailboxShift): Shift {
  const { clock, timeZone, writtenIn } = options;
  const now = clock.now();
  const last = toLocalTime(newest, writtenIn);
  const today = toLocalTime(now, timeZone);
  const dates: DateShift = { from: last.date, to: today.date };
  const pace = Math.min(1, Math.max(0, today.minutes - 1) / Math.max(1, last.minutes));

  function shiftInstant(instant: number): number {
    const local = toLocalTime(instant, writtenIn);
    const minutes = local.date === last.date ? Math.floor(local.minutes * pace) : local.minutes;
    const shifted = toInstant(shiftDate(local.date, dates), minutes, timeZone);
    return shifted + (instant % MINUTE);
  }

  /** A message of today may lie seconds ahead of a clock that has just struck midnight. */
  function shiftPast(instant: number): number {
    return Math.min(shiftInstant(instant), now);
  }

  function shiftMessage(message: Message): Message {
    const near = toLocalTime(message.receivedAt, writtenIn).date;
    const inText = (text: string) => shiftDatesInText(text, near, dates);
    return {
      ...message,
      receivedAt: shiftPast(message.receivedAt),
      subject: inText(message.subject),
      body: { ...message.body, content: inText(message.body.content) },
      ...(message.invitation && { invitation: shiftInvitation(message.invitation) }),
    };
  }

  function shiftInvitation(invitation: Invitation): Invitation {
    const { startsAt, endsAt } = invitation;
    return {
      ...invitation,
      ...(startsAt !== undefined && { startsAt: shiftInstant(startsAt) }),
      ...(endsAt !== undefined && { endsAt: shiftInstant(endsAt) }),
    };
  }

  function shiftItem(entry: MailItem): MailItem {
    if (entry.kind === 'message') return { kind: 'message', message: shiftMessage(entry.message) };
    const { item } = entry;
    if (item.receivedAt === undefined) return entry;
    return { kind: 'unreadable', item: { ...item, receivedAt: shiftPast(item.receivedAt) } };
  }

  return { instant: shiftPast, item: shiftItem };
}

function timeOf(item: MailItem): number | undefined {
  return item.kind === 'message' ? item.message.receivedAt : item.item.receivedAt;
}
