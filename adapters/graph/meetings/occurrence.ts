import { NotFoundError, PermissionError } from '../../../skills/core/errors.js';
import type { GraphClient } from '../client.js';
import { toInstant } from '../date-time.js';
import { readPages } from '../pages.js';
import { eventSchema, type GraphOnlineMeeting } from '../schemas.js';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;
/** A series that comes back every month was once in it. */
const LOOK_BACK_MS = 35 * DAY_MS;
const PAGE_SIZE = '50';
/** People come before the time, and turn the transcription on. */
const EARLY_MS = HOUR_MS;
/** Parts that began within this belong together: a break at noon, and not the next day. */
const SAME_MEETING_MS = 6 * HOUR_MS;

/** One meeting of a series, or the only one. Epoch milliseconds. */
export interface Occurrence {
  readonly startsAt: number;
  readonly endsAt: number;
  /** From when on a transcript is of this one and not of the one before. */
  readonly since: number;
  /** Whether the calendar says so; else it is guessed. */
  readonly isCertain: boolean;
}

/** One of a meeting's transcripts: it has another one each time that the transcription begins. */
export interface TranscriptPart {
  readonly id: string;
  readonly callId: string | undefined;
  readonly createdAt: number;
}

/** What the calendar of a person is asked with. */
interface CalendarQuery {
  readonly client: GraphClient;
  /** `/me` or `/users/…`. */
  readonly root: string;
  readonly now: number;
  readonly signal: AbortSignal;
}

/**
 * The last occurrence that has begun, by the calendar: all of a series have one join link. Undefined where the calendar
 * has none of the last weeks, or may not be read.
 */
export async function readOccurrence(
  link: string,
  { client, root, now, signal }: CalendarQuery,
): Promise<Occurrence | undefined> {
  const query = {
    startDateTime: new Date(now - LOOK_BACK_MS).toISOString(),
    endDateTime: new Date(now).toISOString(),
    $select: 'id,start,end,isCancelled,onlineMeeting',
    $top: PAGE_SIZE,
  };
  const meeting = meetingOf(link);
  const found: { readonly startsAt: number; readonly endsAt: number }[] = [];
  const path = `${root}/calendarView`;
  try {
    const pages = readPages(client, { path, query, operation: 'read your calendar', signal });
    for await (const raw of pages) {
      const event = eventSchema.safeParse(raw).data;
      const [startsAt, endsAt] = [toInstant(event?.start), toInstant(event?.end)];
      const joinUrl = event?.onlineMeeting?.joinUrl;
      if (!joinUrl || event?.isCancelled || meetingOf(joinUrl) !== meeting) continue;
      if (startsAt !== undefined && endsAt !== undefined && startsAt <= now) {
        found.push({ startsAt, endsAt });
      }
    }
  } catch (error) {
    if (!(error instanceof PermissionError || error instanceof NotFoundError)) throw error;
  }
  const [last, before] = found.sort((one, other) => other.startsAt - one.startsAt);
  if (last === undefined) return undefined;
  const free = last.startsAt - (before?.endsAt ?? 0);
  const since = last.startsAt - Math.max(0, Math.min(EARLY_MS, free / 2));
  return { ...last, since, isCertain: true };
}

/**
 * The last occurrence by what the meeting says of itself and when it was transcribed before; undefined where neither
 * tells.
 *
 * Graph gives the times of a series, not of its days: from the first to the last, or those of the first alone. A series
 * that left its first day comes back after as many days as between its last two transcripts, or every week.
 */
export function guessOccurrence(
  { startDateTime, endDateTime }: GraphOnlineMeeting,
  parts: readonly TranscriptPart[],
  now: number,
): Occurrence | undefined {
  const [starts, ends] = [Date.parse(startDateTime ?? ''), Date.parse(endDateTime ?? '')];
  const own = { startsAt: starts, endsAt: ends, since: starts - EARLY_MS, isCertain: false };
  if (Number.isNaN(ends - starts)) return undefined;
  const isDay = ends - starts <= DAY_MS;
  const times = parts.map(({ createdAt }) => createdAt).sort((one, other) => other - one);
  const [newest = starts] = times;
  if (isDay && newest < ends + SAME_MEETING_MS) return own;
  const before = times.find((each) => each < newest - SAME_MEETING_MS);
  const days = Math.round((newest - (before ?? newest - WEEK_MS)) / DAY_MS);
  const period = Math.max(1, days) * DAY_MS;
  // The hour is that of the meeting: the transcription may have begun late.
  const day = starts + Math.round((newest - starts) / DAY_MS) * DAY_MS;
  const startsAt = day + Math.max(0, Math.floor((now - day) / period)) * period;
  const lasts = (ends - starts) % DAY_MS || HOUR_MS;
  return { startsAt, endsAt: startsAt + lasts, since: startsAt - EARLY_MS, isCertain: false };
}

/** The parts of an occurrence, oldest first: those that began together, the last time. */
export function partsSince(
  since: number,
  parts: readonly TranscriptPart[],
): readonly TranscriptPart[] {
  const [newest, ...earlier] = [...parts].sort((one, other) => other.createdAt - one.createdAt);
  if (newest === undefined || newest.createdAt < since) return [];
  const together = [newest];
  for (const part of earlier) {
    const next = together[0] ?? newest;
    const isSameCall = part.callId !== undefined && part.callId === next.callId;
    const isNear = part.createdAt >= since && next.createdAt - part.createdAt <= SAME_MEETING_MS;
    if (!isSameCall && !isNear) break;
    together.unshift(part);
  }
  return together;
}

const THREAD = /19:[^/@?]+@thread\.[a-z\d]+/;

/** What is the same in all links to one meeting: its thread, or the path where it has none. */
function meetingOf(link: string): string {
  if (!URL.canParse(link)) return link;
  const { pathname } = new URL(link);
  try {
    const path = decodeURIComponent(pathname);
    return THREAD.exec(path)?.[0] ?? path;
  } catch (error) {
    if (error instanceof URIError) return pathname;
    throw error;
  }
}
