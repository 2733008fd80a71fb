import type { Timers } from '../../../skills/core/ports/clock.js';
import { TEAMS_LIMITS } from '../limits.js';

/** Said when there is no room for a press, and when one ends in a fault. */
export const BUSY = 'There is a lot to do just now. Try again in a moment.';
export const FAILED = 'That did not work just now. Try again in a moment.';

/**
 * Answers an invoke with what `work` finds, or with `late` as soon as Teams would give up.
 *
 * Work that is late goes on; it asks `deadline.aborted` to know that it must send its answer by itself.
 */
export function answerInvoke<Value>(
  timers: Pick<Timers, 'deadline'>,
  late: Value,
  work: (answer: (value: Value) => void, deadline: AbortSignal) => void,
): Promise<Value> {
  const deadline = timers.deadline(TEAMS_LIMITS.invokeMs);
  return new Promise((resolve) => {
    const giveUp = () => resolve(late);
    if (deadline.aborted) giveUp();
    else deadline.addEventListener('abort', giveUp, { once: true });
    work(resolve, deadline);
  });
}
