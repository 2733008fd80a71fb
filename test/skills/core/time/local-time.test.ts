import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  isTimeZone,
  toInstant,
  toLocalTime,
  workingDaysBetween,
} from '../../../../skills/core/time/local-time.js';

const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC'];

describe('local time', () => {
  it('shows what a wall clock in the zone shows', () => {
    const instant = Date.parse('2026-11-24T07:30:00Z');
    expect(toLocalTime(instant, 'Europe/Berlin')).toEqual({
      date: '2026-11-24',
      minutes: 8 * 60 + 30,
      weekday: 2,
    });
  });

  it('takes the first of two instants when clocks go back', () => {
    expect(toInstant('2026-10-25', 150, 'Europe/Berlin')).toBe(Date.parse('2026-10-25T00:30:00Z'));
  });

  it('moves a time that does not exist past the gap', () => {
    expect(toInstant('2026-03-29', 150, 'Europe/Berlin')).toBe(Date.parse('2026-03-29T01:30:00Z'));
  });

  it('returns to the same minute from any instant', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2035-01-01') }),
        fc.constantFrom(...ZONES),
        (instant, zone) => {
          const local = toLocalTime(instant, zone);
          const back = toLocalTime(toInstant(local.date, local.minutes, zone), zone);
          expect(back).toEqual(local);
        },
      ),
    );
  });

  it('counts days across a month and a clock change', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysBetween('2026-10-24', '2026-11-02')).toBe(9);
  });

  it('counts no weekend as working days', () => {
    expect(workingDaysBetween('2026-11-20', '2026-11-24')).toBe(2);
  });

  it('knows which zones exist', () => {
    expect(isTimeZone('Europe/Berlin')).toBe(true);
    expect(isTimeZone('Europe/Nowhere')).toBe(false);
  });
});
