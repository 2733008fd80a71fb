import { isDescription, mayBeReference } from '../conversation/items/item-reference.js';
import { isUnfinished } from '../conversation/items/split-items.js';
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
 * Reads "2 until monday", "1, 3 and 4 until monday" and "the lease tomorrow": words that describe a thread go on until what is left
 * says when. Throws `InputError` like `parseSnoozeEnd`.
 */
export function readSnooze(
  item: string,
  until: string | undefined,
  now: number,
  timeZone: string,
): AskedSnooze {
  const words = until?.split(/\s+/u).filter((word) => word !== '') ?? [];
  const isList = words.length > 0 && (isUnfinished(item) || isUnfinished(`${item} ${words[0]}`));
  const most = isList || (isDescription(item) && !mayBeReference(item)) ? words.length : 0;
  for (let taken = 0; taken < most; taken += 1) {
    const asked = readWith(taken);
    if (asked !== undefined) return asked;
  }
  const rest = words.slice(most).join(' ') || undefined;
  const whole = [item, ...words.slice(0, most)].join(' ');
  return { item: whole, until: rest, end: parseSnoozeEnd(rest, now, timeZone) };

  function readWith(taken: number): AskedSnooze | undefined {
    const head = [item, ...words.slice(0, taken)].join(' ');
    if (isUnfinished(head) || isUnfinished(`${head} ${words[taken] ?? ''}`)) return undefined;
    const rest = words.slice(taken).join(' ');
    try {
      const end = parseSnoozeEnd(rest, now, timeZone);
      return { item: head, until: rest, end };
    } catch (error) {
      if (error instanceof InputError) return undefined;
      throw error;
    }
  }
}
