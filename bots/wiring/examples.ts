import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  createExampleDates,
  type ExampleDates,
} from '../../adapters/files/example/example-dates.js';
import type { Clock } from '../../skills/core/ports/clock.js';
import type { Config } from '../config.js';
import { machineLocale } from './machine-locale.js';

// `bots/wiring/` and, when built, `dist/bots/` lie equally deep.
const folder = join(dirname(fileURLToPath(import.meta.url)), '../../examples');

/** The example material that everything falls back to when nothing is configured. */
export const EXAMPLES = {
  folder,
  meetings: join(folder, 'meetings'),
  mailbox: join(folder, 'mailbox.mbox'),
} as const;

/** The dates of the examples in the zone of the configuration, as they are by this clock. */
export function datesOfExamples(
  { timeZone }: Pick<Config, 'timeZone'>,
  clock: Clock,
): ExampleDates {
  const zone = () => timeZone ?? machineLocale().timeZone;
  return createExampleDates({ folder, clock, timeZone: zone });
}
