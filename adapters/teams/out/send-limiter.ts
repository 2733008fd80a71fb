import { type LimitScope, RateLimitedError } from '../../../skills/core/errors.js';
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
  /**
   * Stops the sends of one conversation for a while: what a 429 asks for. Teams does not say which limit was met; when
   * several conversations of a tenant are refused at once, it is the tenant's, and all its sends stop.
   */
  pauseFor(tenant: string, conversation: string, ms: number): LimitScope;
}

/** How long a send waits for its slot before its caller should try again later. */
const PATIENCE_MS = 20_000;
/** Different conversations refused within this long: the limit of their tenant was met. */
const TENANT_REFUSALS = 3;
const TENANT_REFUSALS_MS = 5_000;
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
  const pauses = new Map<string, number>();
  /** The last refusal of each conversation, by tenant. */
  const refusals = new Map<string, Map<string, number>>();

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
    for (const [key, until] of pauses) if (until < clock.now()) pauses.delete(key);
  }

  /** Whether so many conversations of the tenant were refused just now that it is the tenant's limit. */
  function isWidespread(tenant: string, conversation: string): boolean {
    const now = clock.now();
    const recent = [...(refusals.get(tenant) ?? [])].filter(
      ([, at]) => at > now - TENANT_REFUSALS_MS,
    );
    refusals.set(tenant, new Map([...recent, [conversation, now]]));
    return new Set([...recent.map(([each]) => each), conversation]).size >= TENANT_REFUSALS;
  }

  return {
    async acquire(tenant, conversation, signal) {
      if (queues.size > REMEMBERED) forgetQuiet();
      const patience = timers.deadline(PATIENCE_MS);
      const until = AbortSignal.any([signal, patience]);
      const held: (() => void)[] = [];
      let waitingFor = tenantKey(tenant);
      const answered = (): void => {
        for (const free of held) free();
      };
      try {
        // One after the other: who waits for a busy conversation must not hold a slot of the tenant.
        for (const [key, limits, sharers] of [
          [conversationKey(tenant, conversation), TEAMS_LIMITS.perConversation, () => 1],
          [tenantKey(tenant), TEAMS_LIMITS.perTenant, processes],
        ] as const) {
          waitingFor = key;
          const { earliest, free } = queueOf(key, limits, sharers).enter(clock);
          held.push(free);
          const at = Math.max(await orAborted(earliest, until), pauses.get(key) ?? 0);
          if (at > clock.now()) await timers.sleep(at - clock.now(), until);
          until.throwIfAborted();
        }
        return answered;
      } catch (error) {
        answered();
        signal.throwIfAborted();
        throw patience.aborted
          ? tooBusy(waitingFor === tenantKey(tenant) ? 'tenant' : 'conversation')
          : error;
      }
    },
    pauseFor(tenant, conversation, ms) {
      const scope = isWidespread(tenant, conversation) ? 'tenant' : 'conversation';
      const key = scope === 'tenant' ? tenantKey(tenant) : conversationKey(tenant, conversation);
      pauses.set(key, Math.max(pauses.get(key) ?? 0, clock.now() + ms));
      return scope;
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

function tenantKey(tenant: string): string {
  return `tenant ${tenant}`;
}

function conversationKey(tenant: string, conversation: string): string {
  return `conversation ${tenant} ${conversation}`;
}

function tooBusy(scope: LimitScope): RateLimitedError {
  return new RateLimitedError({
    what: 'There is more to send to Teams than it accepts at once.',
    remedy: 'It is sent by itself in a moment.',
    retryAfterMs: PATIENCE_MS,
    scope,
  });
}
