import type { Step } from './ports/log.js';

/** A step as a person who waits reads it: "Reading 14 of 38 threads". */
export function describeStep({ doing, done, total, unit }: Step): string {
  return total === undefined ? `${doing} ${done} ${unit}` : `${doing} ${done} of ${total} ${unit}`;
}
