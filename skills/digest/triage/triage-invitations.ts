import type { Invitation } from '../../core/ports/mail.js';
import { formatDay } from '../../core/time/day-format.js';
import { addDays, toLocalTime } from '../../core/time/local-time.js';
import { toLine } from '../../reading/line.js';
import type { ThreadMessage } from '../mail-thread.js';
import { type Finding, WEIGHTS } from './triage-reasons.js';
import type { TriageOptions } from './verdict.js';

const LONGEST_PLACE = 40;
const DAY_MS = 86_400_000;

/**
 * Whether somebody invites to a meeting that is still to come, with its day, hour and place. Of all mails about
 * one event the last one counts: what was called off invites nobody.
 */
export function describeInvitations(
  open: readonly ThreadMessage[],
  options: TriageOptions,
): readonly Finding[] {
  const latest = new Map<string, Invitation>();
  for (const { message } of open) {
    const { invitation } = message;
    if (invitation === undefined || invitation.method === 'reply') continue;
    const key = invitation.uid ?? message.id;
    const known = latest.get(key);
    if (known === undefined || (invitation.sequence ?? 0) >= (known.sequence ?? 0)) {
      latest.set(key, invitation);
    }
  }
  const [next] = [...latest.values()]
    .filter((invitation) => invitation.method === 'request' && !isOver(invitation, options))
    .sort((a, b) => (a.startsAt ?? 0) - (b.startsAt ?? 0));
  return next ? [{ reason: `invites you${when(next, options)}`, weight: WEIGHTS.invitation }] : [];
}

/** A day of a calendar is over when it is over where its reader is; a series goes on. */
function isOver(invitation: Invitation, { now, timeZone }: TriageOptions): boolean {
  const { startsAt, endsAt, isAllDay, isRecurring } = invitation;
  if (startsAt === undefined || isRecurring) return false;
  if (!isAllDay) return startsAt < now;
  const lastDay = dayOf(endsAt === undefined || endsAt <= startsAt ? startsAt : endsAt - DAY_MS);
  return lastDay < toLocalTime(now, timeZone).date;
}

function when(invitation: Invitation, { now, timeZone }: TriageOptions): string {
  const { startsAt, endsAt, isAllDay, isRecurring, location } = invitation;
  if (startsAt === undefined) return '';
  const start = isAllDay ? { date: dayOf(startsAt), minutes: 0 } : toLocalTime(startsAt, timeZone);
  const day = (date: string) => formatDay(date, { now, timeZone, locale: 'en-GB' }).absolute;
  const last = isAllDay && endsAt !== undefined ? addDays(dayOf(endsAt), -1) : start.date;
  const span = last > start.date ? ` to ${day(last)}` : '';
  const hour = isAllDay
    ? ''
    : `, ${Math.floor(start.minutes / 60)}:${String(start.minutes % 60).padStart(2, '0')}`;
  const again = isRecurring ? ', and again after that' : '';
  const place =
    location === undefined || location.includes('://')
      ? ''
      : `, ${toLine(location, LONGEST_PLACE)}`;
  return ` for ${day(start.date)}${span}${hour}${again}${place}`;
}

/** The date of a midnight UTC. */
function dayOf(midnight: number): string {
  return toLocalTime(midnight, 'UTC').date;
}
