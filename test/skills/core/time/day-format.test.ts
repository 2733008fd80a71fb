import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../../skills/core/time/day-format.js';

const READER = {
  now: Date.parse('2026-11-24T09:00:00Z'),
  timeZone: 'Europe/Berlin',
  locale: 'en-GB',
};

describe('days for people', () => {
  it('writes them absolute and relative', () => {
    expect(formatDay('2026-11-27', READER)).toEqual({
      absolute: 'Friday 27 November',
      relative: 'in 3 days',
    });
  });

  it('names the year when it is another one', () => {
    expect(formatDay('2027-01-02', READER).absolute).toBe('Saturday 2 January 2027');
  });

  it('says today, tomorrow and yesterday', () => {
    expect(
      ['2026-11-24', '2026-11-25', '2026-11-23'].map((date) => formatDay(date, READER).relative),
    ).toEqual(['today', 'tomorrow', 'yesterday']);
  });

  it('speaks the language of the reader', () => {
    expect(formatDay('2026-11-27', { ...READER, locale: 'de-DE' })).toEqual({
      absolute: 'Freitag, 27. November',
      relative: 'in 3 Tagen',
    });
  });

  it('counts from the day it is in the reader’s zone', () => {
    const late = { ...READER, now: Date.parse('2026-11-24T23:30:00Z') };
    expect(formatDay('2026-11-25', late).relative).toBe('today');
  });

  it('falls back to British English for a locale that is none', () => {
    expect(formatDay('2026-11-27', { ...READER, locale: 'not a locale' }).absolute).toBe(
      'Friday 27 November',
    );
  });
});
