/** Lets a few calls at a time through, in the order in which they came. */
export interface Turns {
  /** Runs `work` when it is its turn. When `signal` aborts before, `work` never runs and its reason is thrown. */
  take<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T>;
  /** The server had enough: half as many at once from now on. */
  narrow(): void;
  /** The server says how many it answers at once. */
  allow(atOnce: number): void;
}

/** Calls in a row without a complaint after which one more at once is tried again. */
const GOOD_ENOUGH = 8;

/** Creates a queue for `atOnce` calls. */
export function createTurns(atOnce: number): Turns {
  let most = atOnce;
  let width = atOnce;
  let good = 0;
  let running = 0;
  const waiting = new Set<() => void>();

  function next(): void {
    while (running < width && waiting.size > 0) {
      const [begin] = waiting;
      if (!begin) return;
      waiting.delete(begin);
      running += 1;
      begin();
    }
  }

  return {
    async take(work, signal) {
      signal.throwIfAborted();
      await new Promise<void>((resolve, reject) => {
        const leave = (): void => {
          if (waiting.delete(begin)) reject(signal.reason);
        };
        const begin = (): void => {
          signal.removeEventListener('abort', leave);
          resolve();
        };
        signal.addEventListener('abort', leave, { once: true });
        waiting.add(begin);
        next();
      });
      try {
        const done = await work();
        good += 1;
        if (good % GOOD_ENOUGH === 0) width = Math.min(most, width + 1);
        return done;
      } finally {
        running -= 1;
        next();
      }
    },
    narrow() {
      good = 0;
      width = Math.max(1, Math.floor(width / 2));
    },
    allow(told) {
      most = told;
      width = told;
      next();
    },
  };
}
