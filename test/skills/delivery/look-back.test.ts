import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNextRun } from '../../../adapters/cron/next-run.js';
import type { Run, Subscription } from '../../../skills/core/ports/subscriptions.js';
import { parseWindow } from '../../../skills/core/time/time-window.js';
import { lookBack } from '../../../skills/delivery/look-back.js';
import { timing } from '../../../skills/delivery/timing.js';
import { parseCadence } from '../../../skills/schedule/cadence.js';
import { fakeAddress } from '../../fakes/surface.js';
import { DAY, dana, HOUR } from './scene.js';

const nextRun = createNextRun();

function createRun(cadence: string, dueAt: number, changes: Partial<Run> = {}): Run {
  const subscription: Subscription = {
    id: 's1',
    owner: dana,
    skill: 'digest',
    words: '',
    cadence: parseCadence(cadence, nextRun),
    timeZone: 'Europe/Berlin',
    locale: 'en-GB',
    address: fakeAddress(dana),
    whenEmpty: 'say',
    nextRunAt: null,
  };
  return { id: 'r1', subscription, localDate: '', dueAt, ...changes };
}

describe('how far back a scheduled digest looks', () => {
  it.each([
    ['every day at 8', '2026-11-24T07:00:00Z', '2026-11-23 8:00'],
    ['weekdays at 7:30', '2026-11-24T06:30:00Z', '2026-11-23 7:30'],
    ['weekdays at 7:30', '2026-11-23T06:30:00Z', '2026-11-20 7:30'],
    ['mondays at 9', '2026-11-23T08:00:00Z', '2026-11-16 9:00'],
    ['mondays and thursdays', '2026-11-23T07:00:00Z', '2026-11-19 8:00'],
    ['1st of the month', '2026-12-01T07:00:00Z', '2026-11-01 8:00'],
    ['1st of the month', '2026-11-01T07:00:00Z', '2026-10-01 9:00'],
    // The night in which clocks go back has an hour more.
    ['every day at 8', '2026-10-25T07:00:00Z', '2026-10-24 8:00'],
  ])('for "%s" at %s is since %s', (cadence, dueAt, expected) => {
    expect(lookBack(createRun(cadence, Date.parse(dueAt)), nextRun)).toBe(expected);
  });

  it('reaches back to the last run that was not skipped', () => {
    const run = createRun('every day at 8', Date.parse('2026-11-24T07:00:00Z'));
    expect(lookBack({ ...run, missedSince: '2026-11-21' }, nextRun)).toBe('2026-11-20 8:00');
    expect(lookBack({ ...run, missedSince: '2026-09-01' }, nextRun)).toBe('2026-10-24 9:00');
  });

  it('is what a person gets who asks for one, when somebody asked out of turn', () => {
    const run = createRun('every day at 8', Date.parse('2026-11-24T10:12:34Z'));
    expect(lookBack(run, nextRun)).toBe('');
  });

  it('leaves no gap between two digests, however early or late each is made', () => {
    const cadences = ['every day 7:30', 'weekdays at 8', 'mondays and thursdays 23:30', 'midnight'];
    fc.assert(
      fc.property(
        fc.constantFrom(...cadences),
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: -timing.aheadMs, max: 9 * HOUR }),
        fc.integer({ min: -timing.aheadMs, max: 9 * HOUR }),
        (cadence, day, firstLateMs, secondLateMs) => {
          const { subscription } = createRun(cadence, 0);
          const first = nextRun(subscription, Date.UTC(2026, 0, 1) + day * DAY) ?? 0;
          const second = nextRun(subscription, first) ?? 0;
          const words = lookBack(createRun(cadence, second), nextRun);
          const { from } = parseWindow(words, second + secondLateMs, subscription.timeZone);
          expect(from).toBeLessThanOrEqual(first + firstLateMs);
        },
      ),
      { numRuns: 500 },
    );
  });
});
