import { describe, expect, it } from 'vitest';
import { InputError } from '../../../../skills/core/errors.js';
import { parseWindow } from '../../../../skills/core/time/time-window.js';

const BERLIN = 'Europe/Berlin';
const TUESDAY = Date.parse('2026-11-24T10:00:00Z');
const MONDAY = Date.parse('2026-11-23T07:00:00Z');

const from = (words: string | undefined, now = TUESDAY, zone = BERLIN) =>
  new Date(parseWindow(words, now, zone).from).toISOString();

describe('parseWindow', () => {
  it('looks back to the previous working day at 8:00 by itself', () => {
    expect(from(undefined)).toBe('2026-11-23T07:00:00.000Z');
    expect(parseWindow(undefined, TUESDAY, BERLIN).words).toBe('since yesterday 8:00');
  });

  it('covers the weekend on a Monday', () => {
    expect(from(undefined, MONDAY)).toBe('2026-11-20T07:00:00.000Z');
    expect(parseWindow(undefined, MONDAY, BERLIN).words).toBe('since Friday 8:00');
  });

  it.each([
    ['today', '2026-11-23T23:00:00.000Z'],
    ['since yesterday', '2026-11-22T23:00:00.000Z'],
    ['Monday', '2026-11-22T23:00:00.000Z'],
    ['tuesday', '2026-11-16T23:00:00.000Z'],
    ['week', '2026-11-16T23:00:00.000Z'],
    ['3d', '2026-11-20T23:00:00.000Z'],
    ['24h', '2026-11-23T10:00:00.000Z'],
    ['2026-11-20', '2026-11-19T23:00:00.000Z'],
  ])('reads "%s"', (words, expected) => {
    expect(from(words)).toBe(expected);
  });

  it('reads a day with its time, from a little before: the digest of that hour was made then', () => {
    expect(from('since yesterday 7:30')).toBe('2026-11-23T06:27:00.000Z');
    expect(parseWindow('2026-11-20 07:30', TUESDAY, BERLIN).words).toBe('since Friday 7:30');
    for (const words of ['yesterday 25:00', 'yesterday 7:60', '24h 7:30', '7:30']) {
      expect(() => from(words)).toThrow(InputError);
    }
  });

  it('starts the day where the person is', () => {
    expect(from('today', TUESDAY, 'America/New_York')).toBe('2026-11-24T05:00:00.000Z');
  });

  it.each(['soon', '99d', '2026-13-40', '2027-01-01', '2027-01-01', '0h'])(
    'explains "%s"',
    (words) => {
      expect(() => from(words)).toThrow(InputError);
    },
  );

  it('falls back to UTC for a zone nobody knows', () => {
    expect(from('today', TUESDAY, 'Mars/Olympus')).toBe('2026-11-24T00:00:00.000Z');
  });
});
