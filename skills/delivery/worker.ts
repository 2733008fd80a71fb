import type { LeasedDelivery } from '../core/ports/deliveries.js';
import { type DeliveryPorts, deliver, type Turn } from './deliver.js';
import { joinSignals } from './signals.js';
import { timing } from './timing.js';

/** How a worker works. */
export interface WorkerOptions {
  /** In the ledger and the log; any text that tells workers apart. */
  readonly name: string;
  /** Deliveries in hand at once. */
  readonly concurrency: number;
  /** How long it rests when nothing waits, in milliseconds. */
  readonly idleMs: number;
}

/** Something that delivers until it is stopped. */
export interface Worker {
  /** Delivers all that may be delivered now; returns how each turn ended, counted. */
  drain(): Promise<ReadonlyMap<Turn, number>>;
  /** Delivers for as long as the worker lives. Never throws: a database away is waited for. */
  run(): Promise<void>;
  /**
   * Takes nothing new and lets what is in hand finish for `graceMs`; then preparations stop and go
   * back to the queue. Resolves when the hands are empty.
   */
  stop(graceMs: number): Promise<void>;
}

/** Creates a worker. Any number of them may share a ledger. */
export function createWorker(ports: DeliveryPorts, options: WorkerOptions): Worker {
  const { deliveries, clock, timers, log } = ports;
  const inHand = new Set<Promise<void>>();
  const intake = new AbortController();
  const preparing = new Set<AbortController>();

  const handle = async (delivery: LeasedDelivery, turns: Map<Turn, number>): Promise<void> => {
    const stop = new AbortController();
    preparing.add(stop);
    const deadline = timers.deadline(timing.prepareMs);
    deadline.addEventListener('abort', () => stop.abort(deadline.reason), { once: true });
    const stopHeartbeat = timers.every(timing.heartbeatMs, async () => {
      try {
        if (!(await deliveries.extend(delivery, clock.now() + timing.leaseMs))) stop.abort();
      } catch (error) {
        log.error('delivery.heartbeat-failed', error, { delivery: delivery.id });
      }
    });
    try {
      const turn = await deliver(delivery, ports, stop.signal);
      turns.set(turn, (turns.get(turn) ?? 0) + 1);
    } catch (error) {
      // The lease runs out and another turn follows; what was written so far says how to go on.
      log.error('delivery.turn-failed', error, { delivery: delivery.id });
    } finally {
      stopHeartbeat();
      preparing.delete(stop);
    }
  };

  /** Takes as many deliveries as there are free hands; returns how many that were. */
  const take = async (turns: Map<Turn, number>): Promise<number> => {
    const leased = await deliveries.lease({
      now: clock.now(),
      worker: options.name,
      leaseMs: timing.leaseMs,
      limit: options.concurrency - inHand.size,
    });
    for (const delivery of leased) {
      const turn: Promise<void> = handle(delivery, turns).finally(() => inHand.delete(turn));
      inHand.add(turn);
    }
    return leased.length;
  };

  /** Waits for a free hand, and no longer than `idleMs` while there is one: more may be due by then. */
  const rest = async (): Promise<void> => {
    if (inHand.size >= options.concurrency) {
      await Promise.race(inHand);
      return;
    }
    const woken = new AbortController();
    const { signal, release } = joinSignals(intake.signal, woken.signal);
    await Promise.race([timers.sleep(options.idleMs, signal), ...inHand]);
    woken.abort();
    release();
  };

  return {
    async drain() {
      const turns = new Map<Turn, number>();
      while (!intake.signal.aborted) {
        const taken = await take(turns);
        if (inHand.size === 0) break;
        if (taken === 0 || inHand.size >= options.concurrency) await Promise.race(inHand);
      }
      await Promise.all(inHand);
      return turns;
    },
    async run() {
      while (!intake.signal.aborted) {
        let taken = 0;
        try {
          taken = await take(new Map());
        } catch (error) {
          log.error('worker.failed', error, { worker: options.name });
        }
        if (taken === 0 || inHand.size >= options.concurrency) await rest();
      }
      await Promise.all(inHand);
    },
    async stop(graceMs) {
      intake.abort();
      const done = new AbortController();
      const grace = timers.sleep(graceMs, done.signal).then(() => {
        for (const each of preparing) each.abort();
      });
      await Promise.all(inHand);
      done.abort();
      await grace;
    },
  };
}
