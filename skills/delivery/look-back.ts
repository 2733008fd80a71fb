import type { NextRun, Run, Subscription } from '../core/ports/subscriptions.js';
import { toInstant, toLocalTime } from '../core/time/local-time.js';
import { formatTime } from './timetable-and-quiet-hours/timetable.js';

const DAY_MS = 86_400_000;
/** Where the run before is looked for, nearest first: most come daily, and each look costs some. */
const REACHES_MS = [2 * DAY_MS, 8 * DAY_MS, 31 * DAY_MS] as const;
/** As far as `digest` reads. */
const LONGEST_MS = 31 * DAY_MS;

/**
 * Since when the digest of a run reads the mail, in the words that `digest` takes: since the run before
 * that was not skipped, however late either is made, so that nothing falls between two digests.
 *
 * Empty for a run that a person asked for out of turn: it is what they would get who ask for a digest.
 */
export function lookBack({ subscription, dueAt, missedSince }: Run, nextRun: NextRun): string {
  if (nextRun(subscription, dueAt - 1) !== dueAt) return '';
  const { timeZone } = subscription;
  const before = missedSince === undefined ? dueAt : toInstant(missedSince, 0, timeZone);
  const last = lastRun(subscription, before, nextRun) ?? Number.NEGATIVE_INFINITY;
  const { date, minutes } = toLocalTime(Math.max(last, dueAt - LONGEST_MS), timeZone);
  return `${date} ${formatTime(minutes)}`;
}

/** The last instant before another at which the subscription was due; undefined when there is none near. */
function lastRun(
  schedule: Pick<Subscription, 'cadence' | 'timeZone'>,
  before: number,
  nextRun: NextRun,
): number | undefined {
  for (const reach of REACHES_MS) {
    let last: number | undefined;
    let next = nextRun(schedule, before - reach);
    while (next !== null && next < before) {
      last = next;
      next = nextRun(schedule, next);
    }
    if (last !== undefined) return last;
  }
  return undefined;
}
