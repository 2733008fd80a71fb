import type { Calendar, Meeting } from '../../../skills/core/ports/meetings.js';
import { toLine } from '../../../skills/reading/line.js';
import type { GraphClient } from '../client.js';
import { toInstant } from '../date-time.js';
import { readPages } from '../pages.js';
import { eventSchema, type GraphEvent } from '../schemas.js';
import { rootOf } from '../user-root.js';

const EVENT_FIELDS = [
  'id',
  'subject',
  'start',
  'end',
  'attendees',
  'isCancelled',
  'isAllDay',
  'onlineMeeting',
].join(',');
const PAGE_SIZE = '50';

/**
 * Creates the calendar of one person in Exchange, recurring meetings taken apart.
 *
 * `calendarView` gives what touches the window; a meeting belongs to it when it starts there. Only an
 * online meeting can have a transcript: whether it has one is known when it is asked for. What is
 * cancelled, or lasts all day, is no meeting.
 */
export function createGraphCalendar(client: GraphClient, user = 'me'): Calendar {
  return {
    async meetings({ from, to }, signal) {
      const pages = readPages(client, {
        path: `${rootOf(user)}/calendarView`,
        query: {
          startDateTime: new Date(from).toISOString(),
          endDateTime: new Date(to).toISOString(),
          $select: EVENT_FIELDS,
          $top: PAGE_SIZE,
        },
        operation: 'read your calendar',
        signal,
      });
      const meetings: Meeting[] = [];
      for await (const raw of pages) {
        const event = eventSchema.safeParse(raw).data;
        const meeting = event && toMeeting(event);
        if (meeting && meeting.startsAt >= from && meeting.startsAt < to) meetings.push(meeting);
      }
      return meetings.sort((a, b) => a.startsAt - b.startsAt);
    },
  };
}

function toMeeting(event: GraphEvent): Meeting | undefined {
  const startsAt = toInstant(event.start);
  const endsAt = toInstant(event.end);
  if (startsAt === undefined || endsAt === undefined) return undefined;
  if (event.isCancelled || event.isAllDay) return undefined;
  const joinUrl = event.onlineMeeting?.joinUrl ?? undefined;
  return {
    // The join link is what leads to the transcript; an event's own id does not.
    id: joinUrl ?? event.id,
    title: toLine(event.subject ?? ''),
    startsAt,
    endsAt,
    attendees: (event.attendees ?? []).flatMap(({ emailAddress }) => {
      const address = emailAddress.address?.toLowerCase();
      if (!address) return [];
      return [emailAddress.name ? { name: emailAddress.name, address } : { address }];
    }),
    hasTranscript: joinUrl !== undefined,
  };
}
