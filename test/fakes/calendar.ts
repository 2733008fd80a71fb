import type { Calendar, Meeting } from '../../skills/core/ports/meetings.js';

/** Creates a calendar in memory. */
export function createFakeCalendar(meetings: readonly Meeting[]): Calendar {
  return {
    meetings: ({ from, to }) =>
      Promise.resolve(
        meetings
          .filter(({ startsAt }) => startsAt >= from && startsAt < to)
          .sort((a, b) => a.startsAt - b.startsAt),
      ),
  };
}
