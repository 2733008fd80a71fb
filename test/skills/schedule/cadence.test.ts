import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNextRun } from '../../../adapters/cron/next-run.js';
import { InputError } from '../../../skills/core/errors.js';
import { parseTime } from '../../../skills/core/time/time-of-day.js';
import {
  afterQuietHours,
  formatQuietHours,
  parseQuietHours,
} from '../../../skills/delivery/timetable-and-quiet-hours/quiet-hours.js';
import { parseCadence } from '../../../skills/schedule/cadence.js';

const nextRun = createNextRun();

describe('a cadence in words', () => {
  it.each([
    ['weekdays at 8', '0 8 * * 1-5', 'weekdays at 8:00'],
    ['every weekday at 8am', '0 8 * * 1-5', 'weekdays at 8:00'],
    ['every day 7:30', '30 7 * * *', 'every day at 7:30'],
    ['daily', '0 8 * * *', 'every day at 8:00'],
    ['8', '0 8 * * *', 'every day at 8:00'],
    ['at 8.30', '30 8 * * *', 'every day at 8:30'],
    ['Mondays 9:00 weekly', '0 9 * * 1', 'Mondays at 9:00'],
    ['mon', '0 8 * * 1', 'Mondays at 8:00'],
    ['every Monday and Thursday at 4 pm', '0 16 * * 1,4', 'Mondays and Thursdays at 16:00'],
    ['tue, thu, sat 12:15 pm', '15 12 * * 2,4,6', 'Tuesdays, Thursdays and Saturdays at 12:15'],
    ['sunday noon', '0 12 * * 0', 'Sundays at 12:00'],
    ['weekends at midnight', '0 0 * * 6,0', 'weekends at 0:00'],
    ['mon-fri 6h45', '45 6 * * 1-5', 'weekdays at 6:45'],
    ['monday to friday 18:00', '0 18 * * 1-5', 'weekdays at 18:00'],
    ['weekdays and weekends at 8', '0 8 * * *', 'every day at 8:00'],
    ['1st of the month at 9', '0 9 1 * *', 'on day 1 of each month at 9:00'],
    ['12 a.m.', '0 0 * * *', 'every day at 0:00'],
    // Five words are not five cron fields yet.
    ['8:30 every monday and friday', '30 8 * * 1,5', 'Mondays and Fridays at 8:30'],
    ['8 am mon tue wed', '0 8 * * 1,2,3', 'Mondays, Tuesdays and Wednesdays at 8:00'],
    ['1st of each month 9', '0 9 1 * *', 'on day 1 of each month at 9:00'],
  ])('reads "%s"', (text, cron, words) => {
    expect(parseCadence(text, nextRun)).toEqual({ cron, words });
  });

  it.each([
    'sometimes',
    'weekdays at 25:00',
    'every 5 minutes',
    '8:00 9:00',
    'mondays 13 pm',
    'feb 30',
    '31st of the month',
    'every day 1st',
    '8:60',
    'm',
  ])('refuses "%s" and shows how to say it', (text) => {
    expect(() => parseCadence(text, nextRun)).toThrow(InputError);
  });

  it.each([
    ['weekdays 8am and 5pm', '"5pm" is a second time.', 'A digest comes at most once a day.'],
    ['weekdays at 8 in berlin', 'I can\'t read "in" as a day or a time.', undefined],
  ])('says what is wrong with "%s"', (words, what, why) => {
    const read = () => parseCadence(words, nextRun);
    expect(read).toThrow(expect.objectContaining({ code: 'input_invalid', what, why }));
  });

  it('never reads anything into what it cannot read to the end', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          expect(parseCadence(text, nextRun).cron).toMatch(/^\d+ \d+ \S+ \S+ \S+$/);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads its own words back to the same cadence', () => {
    const days = fc.constantFrom(
      'every day',
      'weekdays',
      'weekends',
      'Mondays',
      'Tuesdays and Fridays',
    );
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        (day, h, m) => {
          const cadence = parseCadence(`${day} at ${h}:${String(m).padStart(2, '0')}`, nextRun);
          expect(parseCadence(cadence.words, nextRun)).toEqual(cadence);
        },
      ),
    );
  });

  it.each([
    ['7', 420],
    ['07:05', 425],
    ['7.05', 425],
    ['12am', 0],
    ['12pm', 720],
    ['23:59', 1439],
    ['0am', undefined],
    ['24', undefined],
    ['7:5', undefined],
    ['x', undefined],
  ])('reads the time "%s"', (word, minutes) => {
    expect(parseTime(word)).toBe(minutes);
  });
});

describe('a cadence in cron fields', () => {
  it.each([
    ['0 8 * * 1-5', '0 8 * * 1-5', 'weekdays at 8:00'],
    ['30 7 * * *', '30 7 * * *', 'every day at 7:30'],
    ['0 9 * * MON', '0 9 * * mon', 'Mondays at 9:00'],
    ['05 09 * * mon-fri', '5 9 * * mon-fri', 'weekdays at 9:05'],
    ['0 8 l * *', '0 8 l * *', 'at the times of "0 8 l * *"'],
    ['0 8 * * 5l', '0 8 * * 5l', 'at the times of "0 8 * * 5l"'],
    ['0 9 * * 0,6', '0 9 * * 0,6', 'weekends at 9:00'],
    ['0 9 * * 7', '0 9 * * 7', 'Sundays at 9:00'],
    ['0 9 * * */2', '0 9 * * */2', 'Tuesdays, Thursdays, Saturdays and Sundays at 9:00'],
    ['0 8 1,15 * *', '0 8 1,15 * *', 'at the times of "0 8 1,15 * *"'],
    ['0 8 1 jan-jun/2 *', '0 8 1 jan-jun/2 *', 'at the times of "0 8 1 jan-jun/2 *"'],
  ])('reads "%s"', (text, cron, words) => {
    expect(parseCadence(text, nextRun)).toEqual({ cron, words });
  });

  it.each([
    '* * * * *',
    '*/5 8 * * *',
    '0 8,9 * * *',
    '0 24 * * *',
    '60 8 * * *',
    '0 8 32 * *',
    '0 8 * 13 *',
    '0 8 * * 8',
    '0 8 5-2 * *',
    '0 8 */0 * *',
    '0 8 0 * *',
    '0 8 * * monx',
  ])('refuses "%s"', (text) => {
    expect(() => parseCadence(text, nextRun)).toThrow(InputError);
  });

  it('reads what croner reads', () => {
    const field = (max: number, min: number) =>
      fc.oneof(
        fc.constant('*'),
        fc.integer({ min, max }).map(String),
        fc
          .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
          .map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`),
        fc.integer({ min: 1, max: 3 }).map((step) => `*/${step}`),
      );
    fc.assert(
      fc.property(field(28, 1), field(12, 1), field(6, 0), (day, month, weekday) => {
        const cadence = parseCadence(`15 6 ${day} ${month} ${weekday}`, nextRun);
        expect(nextRun({ cadence, timeZone: 'UTC' }, 0)).toBeTypeOf('number');
      }),
    );
  });
});

describe('quiet hours', () => {
  const night = { from: 22 * 60, to: 7 * 60 };

  it('are read, written back, and switched off', () => {
    expect(parseQuietHours('22:00-7:00')).toEqual(night);
    expect(parseQuietHours('10pm - 7am')).toEqual(night);
    expect(formatQuietHours(night)).toBe('22:00-7:00');
    expect(parseQuietHours('off')).toBeUndefined();
    for (const text of ['late', '22:00', '7-7', '22:00-7:00-9:00']) {
      expect(() => parseQuietHours(text)).toThrow(InputError);
    }
  });

  it.each([
    ['2026-11-24T21:30:00+01:00', '2026-11-24T21:30:00+01:00'],
    ['2026-11-24T22:00:00+01:00', '2026-11-25T07:00:00+01:00'],
    ['2026-11-25T06:59:00+01:00', '2026-11-25T07:00:00+01:00'],
    ['2026-11-25T07:00:00+01:00', '2026-11-25T07:00:00+01:00'],
    ['2026-03-28T23:00:00+01:00', '2026-03-29T07:00:00+02:00'],
  ])('let what is due at %s go at %s', (due, expected) => {
    expect(afterQuietHours(Date.parse(due), 'Europe/Berlin', night)).toBe(Date.parse(expected));
  });

  it('may lie within one day', () => {
    const lunch = { from: 12 * 60, to: 13 * 60 };
    const at = (time: string): number => Date.parse(`2026-11-24T${time}Z`);
    expect(afterQuietHours(at('12:30:00'), 'UTC', lunch)).toBe(at('13:00:00'));
    expect(afterQuietHours(at('13:00:00'), 'UTC', lunch)).toBe(at('13:00:00'));
    expect(afterQuietHours(at('12:30:00'), 'UTC', undefined)).toBe(at('12:30:00'));
  });
});
