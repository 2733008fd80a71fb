import { isDescription, mayBeReference } from '../conversation/items/item-reference.js';
import { InputError } from '../core/errors.js';
import { parseSnoozeEnd, type SnoozeEnd } from './snooze-end.js';

/** What a person snoozes, and until when. */
export interface AskedSnooze {
  readonly item: string;
  /** The words that say how long. */
  readonly until: string | undefined;
  readonly end: SnoozeEnd;
}

/**
 * Reads "2 until monday" and "the lease tomorrow": words that describe a thread go on until what is left
 * says when. Throws `InputError` like `parseSnoozeEnd`.
 */
export function readSnooze(
  item: string,
  until: string | undefined,
  now: number,
  timeZone: string,
): AskedSnooze {
  const words = until?.split(/\s+/u).filter((word) => word !== '') ?? [];
  const most = isDescription(item) && !mayBeReference(item) ? words.length : 0;
  for (let taken = 0; taken < most; taken += 1) {
    const asked = readWith(taken);
    if (asked !== undefined) return asked;
  }
  const rest = words.slice(most).join(' ') || undefined;
  const whole = [item, ...words.slice(0, most)].join(' ');
  return { item: whole, until: rest, end: parseSnoozeEnd(rest, now, timeZone) };

  function readWith(taken: number): AskedSnooze | undefined {
    const rest = words.slice(taken).join(' ');
    try {
      const end = parseSnoozeEnd(rest, now, timeZone);
      return { item: [item, ...words.slice(0, taken)].join(' '), until: rest, end };
    } catch (error) {
      if (error instanceof InputError) return undefined;
      throw error;
    }
  }
}
