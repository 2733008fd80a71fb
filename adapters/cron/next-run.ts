import { Cron } from 'croner';
import { BoundedMap } from '../../skills/core/bounded-map.js';
import { InputError } from '../../skills/core/errors.js';
import type { NextRun } from '../../skills/core/ports/subscriptions.js';
import { isTimeZone } from '../../skills/core/time/local-time.js';

/** Parsed patterns kept; most people share a few. */
const KEPT_PATTERNS = 1_000;

/**
 * Creates the port that says when a cadence is due next, through croner in the person's zone.
 *
 * At most one instant for each local date: a time that the clocks skip becomes the first instant
 * after the gap, and of a time that comes twice the first counts. Throws `InputError` for a cadence
 * or zone that cannot be read, which after an update of the zone data can be an old one.
 */
export function createNextRun(): NextRun {
  const patterns = new BoundedMap<string, Cron>(KEPT_PATTERNS);
  return ({ cadence: { cron }, timeZone }, after) => {
    const pattern = patterns.getOrMake(`${timeZone} ${cron}`, () => parsePattern(cron, timeZone));
    return pattern.nextRun(new Date(after))?.getTime() ?? null;
  };
}

function parsePattern(cron: string, timeZone: string): Cron {
  if (!isTimeZone(timeZone)) {
    throw new InputError({
      what: `I don't know the time zone "${timeZone.slice(0, 40)}".`,
      remedy: 'Name it like Europe/Berlin or America/New_York.',
    });
  }
  try {
    return new Cron(cron, { timezone: timeZone, mode: '5-part', paused: true });
  } catch (error) {
    throw new InputError({
      what: `I can't read the cadence "${cron.slice(0, 40)}".`,
      remedy:
        'Write it in words, e.g. "weekdays at 8:00", or as five cron fields, e.g. "0 8 * * 1-5".',
      cause: error,
    });
  }
}
