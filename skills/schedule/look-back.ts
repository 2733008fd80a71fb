import type { NextRun, Subscription } from '../scheduling.js';

const DAY_MS = 86_400_000;
const RUNS = 8;
const WORKING_WEEK = 3;
const LONGEST = 31;

/**
 * How far back a digest of this cadence looks, in the words that `digest` takes: as far as its
 * longest pause, so that nothing falls between two digests.
 */
export function lookBack(
  schedule: Pick<Subscription, 'cadence' | 'timeZone'>,
  nextRun: NextRun,
  now: number,
): string {
  let longest = 0;
  let at = nextRun(schedule, now);
  for (let run = 0; run < RUNS && at !== null; run += 1) {
    const next = nextRun(schedule, at);
    if (next !== null) longest = Math.max(longest, Math.round((next - at) / DAY_MS));
    at = next;
  }
  if (longest <= 1) return '24h';
  // Weekdays pause from Friday to Monday only: "since the previous working day" says it better.
  if (longest === WORKING_WEEK && schedule.cadence.cron.endsWith('1-5')) return '';
  return longest === 7 ? 'week' : `${Math.min(longest, LONGEST)}d`;
}
