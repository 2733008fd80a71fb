import { describe, expect, it } from 'vitest';
import { createFileCalendar } from '../../../adapters/files/calendar.js';
import { NotFoundError } from '../../../skills/core/errors.js';
import { live, makeFolder } from './folders.js';

const week = { from: Date.parse('2026-11-23T00:00:00Z'), to: Date.parse('2026-11-30T00:00:00Z') };

async function startsOf(...lines: readonly string[]): Promise<readonly string[]> {
  const event = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:Weekly', ...lines];
  const text = [...event, 'END:VEVENT', 'END:VCALENDAR'].join('\n');
  const folder = await makeFolder({ 'weekly.ics': text, 'broken.ics': 'BEGIN:X', 'note.txt': '' });
  const meetings = await createFileCalendar({ folder }).meetings(week, live());
  return meetings.map(({ startsAt }) => new Date(startsAt).toISOString().slice(0, 16));
}

describe('a folder of calendar files', () => {
  it('expands what comes back, without what was taken out', async () => {
    const starts = await startsOf(
      'DTSTART:20261102T090000Z',
      'RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR',
      'EXDATE:20261125T090000Z',
    );
    expect(starts).toEqual(['2026-11-23T09:00', '2026-11-27T09:00']);
  });

  it('keeps the hour on the wall when the clocks change', async () => {
    const starts = await startsOf(
      'DTSTART;TZID=Europe/Berlin:20260601T090000',
      'RRULE:FREQ=WEEKLY;BYDAY=MO',
    );
    expect(starts).toEqual(['2026-11-23T08:00']);
  });

  it.each([
    'FREQ=SECONDLY',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31',
    'FREQ=MONTHLY;BYDAY=6MO',
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=300',
    'FREQ=MONTHLY;BYDAY=MO;BYMONTHDAY=2;BYMONTH=2',
    'FREQ=WEEKLY;INTERVAL=100000000',
  ])('takes a rule that may never come back for a single meeting: %s', async (rule) => {
    expect(await startsOf('DTSTART:20261124T090000Z', `RRULE:${rule}`)).toEqual([
      '2026-11-24T09:00',
    ]);
  });

  it('leaves out what was cancelled', async () => {
    expect(await startsOf('DTSTART:20261124T090000Z', 'STATUS:CANCELLED')).toEqual([]);
  });

  it('that is not there is told', async () => {
    const calendar = createFileCalendar({ folder: '/nowhere/calendar' });
    await expect(calendar.meetings(week, live())).rejects.toThrow(NotFoundError);
  });
});
