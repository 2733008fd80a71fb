/** Requests that Exchange answers at once for one app and mailbox (facts: platforms-graph 1). */
export const MAILBOX_CONCURRENCY = 4;

/** Turns for work that must not all happen at once. */
export interface Slots {
  /** Runs the work when fewer than the limit run; whoever came first goes first. */
  run<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T>;
}

/** Creates slots; `limit` of them are taken at once at most. */
export function createSlots(limit: number = MAILBOX_CONCURRENCY): Slots {
  let taken = 0;
  const waiting: (() => void)[] = [];

  function take(signal: AbortSignal): Promise<void> {
    if (taken < limit) {
      taken += 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const go = (): void => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = (): void => {
        waiting.splice(waiting.indexOf(go), 1);
        reject(signal.reason);
      };
      waiting.push(go);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  return {
    async run(signal, work) {
      signal.throwIfAborted();
      await take(signal);
      try {
        return await work();
      } finally {
        // The slot passes on; it is free only when nobody waits.
        const next = waiting.shift();
        if (next) next();
        else taken -= 1;
      }
    },
  };
}

/** Slots by mailbox, shared by all calls of a process; those of an idle mailbox are dropped. */
export function createMailboxSlots(): { of(mailbox: string): Slots } {
  const slots = new Map<string, { readonly slots: Slots; users: number }>();
  return {
    of: (mailbox) => ({
      async run(signal, work) {
        const entry = slots.get(mailbox) ?? { slots: createSlots(), users: 0 };
        slots.set(mailbox, entry);
        entry.users += 1;
        try {
          return await entry.slots.run(signal, work);
        } finally {
          entry.users -= 1;
          if (entry.users === 0) slots.delete(mailbox);
        }
      },
    }),
  };
}
