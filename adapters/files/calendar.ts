import { readdir } from 'node:fs/promises';
import type ICAL from 'ical.js';
import type { TimeWindow } from '../../skills/core/ports/mail.js';
import type { Calendar, Meeting } from '../../skills/core/ports/meetings.js';
import { decodeText } from '../mime/decode-text.js';
import { type CalendarEvent, instantOf, parseCalendar } from '../mime/invitations/calendar-text.js';
import { limits } from '../mime/limits.js';
import { toDaybriefError } from './errors.js';
import type { ExampleDates } from './example/example-dates.js';
import { readSourceFile } from './source-file.js';

const TRANSCRIPT = /\.(?:vtt|srt|txt|json)$/i;

/** Where the calendar files are. */
export interface FileCalendarOptions {
  readonly folder: string;
  /** Where the folder is that of the examples: their meetings are of this week. */
  readonly dates?: ExampleDates;
}

/**
 * Creates a calendar over the .ics files of a folder (not of its subfolders).
 *
 * Recurring meetings are expanded inside the window, over at most `limits.occurrences` of each. A
 * meeting has a transcript when a file of the same name lies beside it; its id is that file's name,
 * which `createFileTranscripts` takes as a reference. Files that are no calendar are passed over.
 * Throws `NotFoundError` and `PermissionError`.
 */
export function createFileCalendar({ folder, dates }: FileCalendarOptions): Calendar {
  const access = { kind: 'roots', roots: [folder] } as const;
  const kind = { subject: 'the calendar file', maxBytes: limits.calendar };

  return {
    async meetings(window, signal) {
      const names = await listFiles(folder);
      const meetings: Meeting[] = [];
      for (const name of names.filter((each) => /\.ics$/i.test(each) && !each.startsWith('.'))) {
        const file = await readSourceFile({ access }, name, kind, signal);
        const calendar = await parseCalendar(decodeText(file.bytes), limits.events);
        const transcript = transcriptOf(name, names);
        for (const event of calendar?.events ?? []) {
          const id = transcript ?? name;
          const hasTranscript = transcript !== undefined;
          if (dates === undefined) meetings.push(...toMeetings(event, id, hasTranscript, window));
          else
            meetings.push(
              ...toMeetings(event, id, hasTranscript, ALWAYS)
                .map(moved(dates))
                .filter(isIn(window)),
            );
        }
      }
      return meetings.sort((a, b) => a.startsAt - b.startsAt || (a.id < b.id ? -1 : 1));
    },
  };
}

const ALWAYS = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

const moved =
  (dates: ExampleDates) =>
  (meeting: Meeting): Meeting => {
    const startsAt = dates.instant(meeting.startsAt);
    return { ...meeting, startsAt, endsAt: startsAt + meeting.endsAt - meeting.startsAt };
  };

const isIn =
  ({ from, to }: TimeWindow) =>
  ({ startsAt }: Meeting): boolean =>
    startsAt >= from && startsAt < to;

async function listFiles(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    throw toDaybriefError(error, { subject: 'the calendar folder', name: folder });
  }
}

function transcriptOf(name: string, names: readonly string[]): string | undefined {
  const stem = name.replace(/\.ics$/i, '.');
  return names.find((other) => other.startsWith(stem) && TRANSCRIPT.test(other));
}

function toMeetings(
  entry: CalendarEvent,
  id: string,
  hasTranscript: boolean,
  window: TimeWindow,
): readonly Meeting[] {
  if (entry.isCancelled || entry.startsAt === undefined) return [];
  const duration = Math.max(0, (entry.endsAt ?? entry.startsAt) - entry.startsAt);
  return startsOf(entry, entry.startsAt, window).map((startsAt) => ({
    id,
    title: entry.title,
    startsAt,
    endsAt: startsAt + duration,
    attendees: entry.attendees,
    hasTranscript,
  }));
}

/** When the event takes place inside the window. */
function startsOf({ event, zone }: CalendarEvent, first: number, window: TimeWindow): number[] {
  const isInside = (instant: number) => instant >= window.from && instant < window.to;
  if (!event.isRecurring()) return isInside(first) ? [first] : [];
  const starts: number[] = [];
  const iterator = event.iterator();
  for (let count = 0; count < limits.occurrences; count += 1) {
    const time: ICAL.Time | undefined = iterator.next() ?? undefined;
    const start = time && instantOf(time, zone);
    if (start === undefined || start >= window.to) break;
    if (isInside(start)) starts.push(start);
  }
  return starts;
}
