import { RateLimitedError } from '../../../skills/core/errors.js';
import type { Clock, Timers } from '../../../skills/core/ports/clock.js';
import { TEAMS_LIMITS } from '../limits.js';

/** Holds sends back until Teams permits them. */
export interface SendLimiter {
  /**
   * Waits for a slot in the conversation, then in the tenant. The caller sends, and says when the answer
   * came by calling what it got.
   *
   * Throws `RateLimitedError` when the slot does not come in time, and the signal's reason when it aborts.
   */
  acquire(tenant: string, conversation: string, signal: AbortSignal): Promise<() => void>;
  /** Stops all sends for a while: what a 429 asks for. */
  pauseFor(ms: number): void;
}

/** How long a send waits for its slot before its caller should try again later. */
const PATIENCE_MS = 20_000;
/** Above this many conversations, those that were quiet for longer than any limit looks are forgotten. */
const REMEMBERED = 10_000;

/**
 * Creates a limiter that keeps every limit of `TEAMS_LIMITS`, by the service's own clock.
 *
 * Under a limit of N sends in a span, a send waits until one span after the *answer* to the N-th before
 * it: that one arrived before its answer came, and the next arrives after it is sent, so the two are a
 * span apart at the service, however long each was on its way.
 *
 * One process knows only its own sends. The `processes` that send in the same tenants, this one included,
 * divide a tenant's limits among them: a pace they share cannot do it, because a busy machine lets the
 * sends of a second arrive in a heap. A conversation is served by one process at a time.
 */
export function createSendLimiter(
  clock: Clock,
  timers: Pick<Timers, 'sleep' | 'deadline'>,
  processes: () => number = () => 1,
): SendLimiter {
  const queues = new Map<string, ReturnType<typeof createQueue>>();
  let pausedUntil = 0;

  function queueOf(key: string, limits: readonly Limit[], sharers: () => number) {
    const queue = queues.get(key) ?? createQueue(limits, sharers);
    queues.set(key, queue);
    return queue;
  }

  function forgetQuiet(): void {
    const longestMs = Math.max(...TEAMS_LIMITS.perConversation.map(({ spanMs }) => spanMs));
    for (const [key, queue] of queues) {
      if (queue.usedAt + longestMs < clock.now()) queues.delete(key);
    }
  }

  return {
    async acquire(tenant, conversation, signal) {
      if (queues.size > REMEMBERED) forgetQuiet();
      const patience = timers.deadline(PATIENCE_MS);
      const until = AbortSignal.any([signal, patience]);
      const held: (() => void)[] = [];
      const answered = (): void => {
        for (const free of held) free();
      };
      try {
        // One after the other: who waits for a busy conversation must not hold a slot of the tenant.
        for (const queue of [
          queueOf(`conversation ${conversation}`, TEAMS_LIMITS.perConversation, () => 1),
          queueOf(`tenant ${tenant}`, TEAMS_LIMITS.perTenant, processes),
        ]) {
          const { earliest, free } = queue.enter(clock);
          held.push(free);
          const at = Math.max(await orAborted(earliest, until), pausedUntil);
          if (at > clock.now()) await timers.sleep(at - clock.now(), until);
          until.throwIfAborted();
        }
        return answered;
      } catch (error) {
        answered();
        signal.throwIfAborted();
        throw patience.aborted ? tooBusy() : error;
      }
    },
    pauseFor(ms) {
      pausedUntil = Math.max(pausedUntil, clock.now() + ms);
    },
  };
}

type Limit = { readonly count: number; readonly spanMs: number };

/** Those who want to send under the same limits, in the order they came. */
function createQueue(limits: readonly Limit[], sharers: () => number) {
  const most = Math.max(...limits.map(({ count }) => count));
  /** The last slots, newest at the end, each with the instant its answer came. */
  const slots: Promise<number>[] = [];
  return {
    usedAt: 0,
    /** Takes a slot under each limit: when it is, and how to say that it is over. */
    enter(clock: Clock) {
      const instants = limits.map(async ({ count, spanMs }) => {
        const part = Math.max(1, Math.floor(count / sharers()));
        const before = slots.at(-part);
        return before === undefined ? 0 : (await before) + spanMs;
      });
      let over = (_at: number): void => undefined;
      slots.push(
        new Promise((resolve) => {
          over = resolve;
        }),
      );
      if (slots.length > most) slots.shift();
      this.usedAt = clock.now();
      return {
        earliest: Promise.all(instants).then((all) => Math.max(...all)),
        free: () => over(clock.now()),
      };
    },
  };
}

function orAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

function tooBusy(): RateLimitedError {
  return new RateLimitedError({
    what: 'There is more to send to Teams than it accepts at once.',
    remedy: 'It is sent by itself in a moment.',
    retryAfterMs: PATIENCE_MS,
  });
}
