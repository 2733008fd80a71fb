/**
 * Gives the answer that `work` finds, or `late` as soon as the deadline passes.
 *
 * Work that is late goes on; it asks `deadline.aborted` to know that it must send its answer by itself.
 */
export function inTime<Value>(
  deadline: AbortSignal,
  late: Value,
  work: (answer: (value: Value) => void) => void,
): Promise<Value> {
  return new Promise((resolve) => {
    const giveUp = () => resolve(late);
    if (deadline.aborted) giveUp();
    else deadline.addEventListener('abort', giveUp, { once: true });
    work(resolve);
  });
}
