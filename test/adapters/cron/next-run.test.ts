import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { createNextRun } from '../../../adapters/cron/next-run.js';
import { toLocalTime } from '../../../skills/core/time/local-time.js';

const nextRun = createNextRun();
const from = Temporal.Instant.from('2026-01-01T00:00:00Z');
const to = Temporal.Instant.from('2028-01-01T00:00:00Z');

const at = (cron: string, timeZone: string) => ({ cadence: { cron, words: '' }, timeZone });

/** All instants of a daily time in two years, as the port gives them. */
function runsOf(minutes: number, timeZone: string): readonly number[] {
  const schedule = at(`${minutes % 60} ${Math.floor(minutes / 60)} * * *`, timeZone);
  const runs: number[] = [];
  let after = from.epochMilliseconds - 1;
  for (;;) {
    const next = nextRun(schedule, after);
    if (next === null || next >= to.epochMilliseconds) return runs;
    runs.push(next);
    after = next;
  }
}

/**
 * The same by Temporal: each local date once, the first of two instants when the clocks go back, and
 * when they go forward over the time, the first instant after the gap.
 */
function expectedRuns(minutes: number, timeZone: string): readonly number[] {
  const time = Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
  const runs: number[] = [];
  const last = to.toZonedDateTimeISO(timeZone).toPlainDate();
  let date = from.toZonedDateTimeISO(timeZone).toPlainDate();
  for (; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    const zoned = date.toPlainDateTime(time).toZonedDateTime(timeZone);
    const inGap = !zoned.toPlainTime().equals(time);
    const gapEnd = inGap ? zoned.getTimeZoneTransition('previous') : null;
    const run = (gapEnd ?? zoned).epochMilliseconds;
    if (run >= from.epochMilliseconds && run < to.epochMilliseconds) runs.push(run);
  }
  return runs;
}

/** Offset at the start and every change of it in the two years: zones that share it are one case. */
function rulesOf(timeZone: string): string {
  let at: Temporal.ZonedDateTime | null = from.toZonedDateTimeISO(timeZone).subtract({ days: 2 });
  const rules = [at.offset];
  for (;;) {
    at = at.getTimeZoneTransition('next');
    if (at === null || at.epochMilliseconds > to.epochMilliseconds) return rules.join();
    rules.push(`${at.epochMilliseconds} ${at.offset}`);
  }
}

const zones = Intl.supportedValuesOf('timeZone');
const cases = new Map(zones.map((zone) => [rulesOf(zone), zone]));

describe('the next run', () => {
  it('knows every zone of the runtime', () => {
    expect(zones.length).toBeGreaterThan(400);
    for (const zone of zones) expect(nextRun(at('0 8 * * *', zone), 0)).toBeTypeOf('number');
  });

  it.each([...cases.values()])('comes once on every date of two years in %s', (zone) => {
    for (const minutes of [8 * 60, 2 * 60 + 30]) {
      const runs = runsOf(minutes, zone);
      expect(runs).toEqual(expectedRuns(minutes, zone));
      const dates = runs.map((run) => toLocalTime(run, zone).date);
      expect(new Set(dates).size).toBe(dates.length);
    }
  });

  it.each([
    ['America/New_York', '30 2 * * *', '2026-03-08', '2026-03-08T03:00:00-04:00'],
    ['Europe/Berlin', '30 2 * * *', '2026-10-25', '2026-10-25T02:30:00+02:00'],
    ['Australia/Lord_Howe', '15 2 * * *', '2026-10-04', '2026-10-04T02:30:00+11:00'],
    ['Australia/Lord_Howe', '30 1 * * *', '2026-04-05', '2026-04-05T01:30:00+11:00'],
    ['America/Santiago', '0 0 * * *', '2026-09-06', '2026-09-06T01:00:00-03:00'],
    ['Africa/Cairo', '30 0 * * *', '2026-04-24', '2026-04-24T01:00:00+03:00'],
  ])('in %s of "%s" on %s is %s', (zone, cron, date, expected) => {
    const dayBefore = Date.parse(`${date}T00:00:00Z`) - 18 * 3_600_000;
    let next = nextRun(at(cron, zone), dayBefore);
    while (next !== null && toLocalTime(next, zone).date < date)
      next = nextRun(at(cron, zone), next);
    expect(next).toBe(Date.parse(expected));
  });

  it('is always later than the instant asked about, whatever that is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 0, max: 4e12 }),
        (zone, minutes, after) => {
          const next = nextRun(
            at(`${minutes % 60} ${Math.floor(minutes / 60)} * * *`, zone),
            after,
          );
          expect(next).toBeGreaterThan(after);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is never for a date that does not exist', () => {
    expect(nextRun(at('0 8 30 2 *', 'UTC'), 0)).toBeNull();
  });

  it('cannot be told for a zone or a pattern that nobody knows', () => {
    expect(() => nextRun(at('0 8 * * *', 'Mars/Olympus'), 0)).toThrow('time zone');
    expect(() => nextRun(at('0 25 * * *', 'UTC'), 0)).toThrow('cadence');
  });
});
