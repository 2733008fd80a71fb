/** Turns of the event loop, one for each who waits, in order. */
export interface Turns {
  next(): Promise<void>;
}

/**
 * Creates turns: between two of them Node takes in what has arrived, so that a burst of answers never
 * holds up an ack.
 */
export function createTurns(): Turns {
  const waiting: (() => void)[] = [];
  const give = (): void => {
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(give);
  };
  return {
    next: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        if (waiting.length === 1) setImmediate(give);
      }),
  };
}
