import { describe, expect, it } from 'vitest';
import type { Calendar, Meeting } from '../../skills/core/ports/meetings.js';

/** What the calendar under test must hold: the id is the adapter's own. */
export type SeedMeeting = Omit<Meeting, 'id'>;

const dana = { address: 'dana@example.com', name: 'Dana Ortiz' };
const at = (time: string) => Date.parse(`2026-11-24T${time}:00Z`);

const seed: readonly SeedMeeting[] = [
  {
    title: 'Late',
    startsAt: at('15:00'),
    endsAt: at('16:00'),
    attendees: [dana],
    hasTranscript: false,
  },
  {
    title: 'Early',
    startsAt: at('09:00'),
    endsAt: at('09:30'),
    attendees: [dana],
    hasTranscript: true,
  },
  {
    title: 'Evening',
    startsAt: at('18:00'),
    endsAt: at('19:00'),
    attendees: [],
    hasTranscript: false,
  },
];
const day = { from: at('09:00'), to: at('18:00') };
const live = () => new AbortController().signal;

/** What holds for every calendar. `create` stores the meetings the adapter's own way. */
export function calendarContract(
  name: string,
  create: (meetings: readonly SeedMeeting[]) => Promise<Calendar>,
): void {
  describe(`${name} as a calendar`, () => {
    it('gives the meetings that start in the window, ordered by start', async () => {
      const meetings = await (await create(seed)).meetings(day, live());
      expect(meetings.map(({ title }) => title)).toEqual(['Early', 'Late']);
    });

    it('gives times, attendees and whether there is a transcript', async () => {
      const [early] = await (await create(seed)).meetings(day, live());
      expect(early).toMatchObject({
        startsAt: at('09:00'),
        endsAt: at('09:30'),
        attendees: [dana],
        hasTranscript: true,
      });
    });

    it('is empty without complaint', async () => {
      expect(await (await create([])).meetings(day, live())).toEqual([]);
    });
  });
}
