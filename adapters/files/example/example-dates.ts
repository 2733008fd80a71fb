import { realpathSync } from 'node:fs';
import { sep } from 'node:path';
import type { Clock } from '../../../skills/core/ports/clock.js';
import { toInstant, toLocalTime } from '../../../skills/core/time/local-time.js';
import { shiftDate, shiftDatesInText } from './shift-dates.js';

/** The day on which the example mail ends: mail, meetings, plan and budget are written around it. */
const LAST_DAY = '2026-11-24';
const WRITTEN_IN = 'Europe/Berlin';

/** How the dates of example files move along with those of the example mail. */
export interface ExampleDates {
  /** Whether a file, by its real path, is one of the examples. */
  isExample(path: string): boolean;
  text(text: string): string;
  /** Epoch milliseconds; hours stay as they are where the reader is. */
  instant(at: number): number;
}

/**
 * Creates the dates of the examples as they are today: the plan names the day on which the release is
 * announced in the mail, and the meeting is the one that the mail tells of.
 */
export function createExampleDates(options: {
  readonly folder: string;
  readonly clock: Clock;
  readonly timeZone: () => string;
}): ExampleDates {
  const { folder, clock, timeZone } = options;
  const shift = () => ({ from: LAST_DAY, to: toLocalTime(clock.now(), timeZone()).date });
  let root: string | undefined;
  return {
    isExample(path) {
      root ??= realpathSync(folder);
      return path.startsWith(root + sep);
    },
    text: (text) => shiftDatesInText(text, LAST_DAY, shift()),
    instant(at) {
      const local = toLocalTime(at, WRITTEN_IN);
      return toInstant(shiftDate(local.date, shift()), local.minutes, timeZone());
    },
  };
}
