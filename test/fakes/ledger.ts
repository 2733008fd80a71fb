import { randomUUID } from 'node:crypto';
import { surfaceOf } from '../../skills/core/call.js';
import { principalKey } from '../../skills/core/caller.js';
import { DaybriefError } from '../../skills/core/errors.js';
import type {
  Deliveries,
  DeliveryRecord,
  DeliveryState,
  LeasedDelivery,
} from '../../skills/core/ports/deliveries.js';
import type {
  ClaimOptions,
  Run,
  Subscription,
  Subscriptions,
} from '../../skills/core/ports/subscriptions.js';
import { toLocalTime } from '../../skills/core/time/local-time.js';

/** A delivery as the fake keeps it. */
export interface LedgerEntry {
  readonly id: string;
  readonly run: Run;
  readonly turn: number;
  state: DeliveryState;
  availableAt: number;
  leasedUntil: number;
  fence: number;
  attempt: number;
  sendingAt?: number | undefined;
  prepared?: LeasedDelivery['prepared'] | undefined;
  receipt?: string | undefined;
  code?: string | undefined;
  finishedAt?: number | undefined;
}

const OPEN: readonly DeliveryState[] = ['pending', 'retry', 'sending'];
const TOLD: readonly DeliveryState[] = ['sent', 'empty', 'skipped'];

/** Subscriptions and deliveries in memory: the two belong together, because a claim makes both. */
export interface FakeLedger {
  readonly subscriptions: Subscriptions;
  readonly deliveries: Deliveries;
  /** Everything in the ledger, oldest first. */
  readonly entries: readonly LedgerEntry[];
}

/** Creates an empty ledger. */
export function createFakeLedger(): FakeLedger {
  const subscriptions = new Map<string, Subscription>();
  const missedSince = new Map<string, string>();
  const entries: LedgerEntry[] = [];
  const isOpen = (entry: LedgerEntry): boolean => OPEN.includes(entry.state);

  const cancelUnsent = (subscriptionId: string, code: string): void => {
    for (const entry of entries) {
      const unsent = entry.state === 'pending' || entry.state === 'retry';
      if (entry.run.subscription.id !== subscriptionId || !unsent) continue;
      Object.assign(entry, { state: 'skipped', code, fence: entry.fence + 1, prepared: undefined });
    }
  };

  const claim = (subscription: Subscription, options: ClaimOptions): Run | 'missed' | undefined => {
    const dueAt = subscription.nextRunAt ?? 0;
    const tooOldBefore = options.now - options.catchUpMs;
    const missed = dueAt < tooOldBefore;
    const localDate = toLocalTime(dueAt, subscription.timeZone).date;
    try {
      const after = missed ? Math.max(dueAt, tooOldBefore - 1) : dueAt;
      const nextRunAt = options.nextRun(subscription, after);
      subscriptions.set(subscription.id, { ...subscription, nextRunAt });
    } catch (error) {
      if (!(error instanceof DaybriefError)) throw error;
      subscriptions.set(subscription.id, { ...subscription, nextRunAt: null, stopped: error.code });
    }
    const since = missedSince.get(subscription.id);
    if (missed) missedSince.set(subscription.id, since ?? localDate);
    else missedSince.delete(subscription.id);
    const exists = entries.some(
      ({ run }) => run.subscription.id === subscription.id && run.localDate === localDate,
    );
    if (exists) return missed ? 'missed' : undefined;
    const [before] = entries
      .filter(({ run }) => run.subscription.id === subscription.id && run.localDate < localDate)
      .sort((a, b) => (a.run.localDate < b.run.localDate ? 1 : -1));
    const unsent = before?.state === 'pending' || before?.state === 'retry';
    const told = before?.state === 'sent' && before.code !== undefined;
    const without = before?.state === 'dead' || before?.state === 'skipped';
    const gap =
      before && (unsent || told || without)
        ? (before.run.missedSince ?? before.run.localDate)
        : undefined;
    if (unsent) cancelUnsent(subscription.id, 'superseded');
    const reachesBackTo = since ?? gap;
    const run: Run = {
      id: randomUUID(),
      subscription,
      localDate,
      dueAt,
      ...(missed || reachesBackTo === undefined ? {} : { missedSince: reachesBackTo }),
    };
    const tenantOf = ({ owner }: Subscription): string => `${owner.surface}:${owner.tenant}`;
    entries.push({
      id: randomUUID(),
      run,
      turn: entries.filter(
        (entry) => isOpen(entry) && tenantOf(entry.run.subscription) === tenantOf(subscription),
      ).length,
      state: missed ? 'skipped' : 'pending',
      availableAt: options.startAt?.(subscription, dueAt) ?? dueAt,
      leasedUntil: 0,
      fence: 0,
      attempt: 0,
      ...(missed ? { code: 'missed', finishedAt: options.now } : {}),
    });
    return missed ? 'missed' : run;
  };

  const change = async (
    { id, fence }: LeasedDelivery,
    changes: (entry: LedgerEntry) => Partial<LedgerEntry>,
  ): Promise<boolean> => {
    const entry = entries.find((each) => each.id === id && each.fence === fence && isOpen(each));
    if (!entry) return false;
    Object.assign(entry, changes(entry));
    return true;
  };

  const toLeased = (entry: LedgerEntry): LeasedDelivery => {
    const told = entries
      .filter((each) => each.run.subscription.id === entry.run.subscription.id)
      .filter((each) => TOLD.includes(each.state) && each.finishedAt !== undefined)
      .sort((a, b) => (b.finishedAt ?? 0) - (a.finishedAt ?? 0))[0]?.code;
    return {
      id: entry.id,
      run: entry.run,
      attempt: entry.attempt,
      fence: entry.fence,
      leasedUntil: entry.leasedUntil,
      ...(entry.state === 'sending' ? { inDoubtSince: entry.sendingAt ?? 0 } : {}),
      ...(entry.prepared === undefined ? {} : { prepared: entry.prepared }),
      ...(told === undefined ? {} : { toldCode: told }),
    };
  };

  return {
    entries,
    subscriptions: {
      async save(wanted) {
        for (const each of subscriptions.values()) {
          const same =
            principalKey(each.owner) === principalKey(wanted.owner) &&
            each.skill === wanted.skill &&
            surfaceOf(each.address) === surfaceOf(wanted.address);
          if (!same) continue;
          subscriptions.delete(each.id);
          cancelUnsent(each.id, 'replaced');
        }
        const saved = { ...wanted, id: randomUUID() };
        subscriptions.set(saved.id, saved);
        return saved;
      },
      list: async (owner) =>
        [...subscriptions.values()].filter(
          (each) => principalKey(each.owner) === principalKey(owner),
        ),
      async remove(owner, id) {
        const found = subscriptions.get(id);
        if (!found || principalKey(found.owner) !== principalKey(owner)) return false;
        cancelUnsent(id, 'cancelled');
        return subscriptions.delete(id);
      },
      async stop(owner, id, code) {
        const found = subscriptions.get(id);
        if (!found || principalKey(found.owner) !== principalKey(owner)) return;
        subscriptions.set(id, { ...found, nextRunAt: null, stopped: code });
      },
      async claimDue(options) {
        const due = [...subscriptions.values()]
          .filter(({ nextRunAt }) => nextRunAt !== null)
          .filter(({ nextRunAt }) => (nextRunAt ?? 0) <= options.now + (options.aheadMs ?? 0))
          .sort((a, b) => (a.nextRunAt ?? 0) - (b.nextRunAt ?? 0))
          .slice(0, options.limit)
          .map((subscription) => claim(subscription, options));
        return {
          claimed: due.filter((run) => run !== undefined && run !== 'missed'),
          missed: due.filter((run) => run === 'missed').length,
        };
      },
    },
    deliveries: {
      async lease({ now, leaseMs, limit }) {
        const free = entries
          .filter((entry) => isOpen(entry) && entry.availableAt <= now && entry.leasedUntil <= now)
          .sort((a, b) => a.turn - b.turn || a.availableAt - b.availableAt)
          .slice(0, limit);
        for (const entry of free) {
          Object.assign(entry, { leasedUntil: now + leaseMs, fence: entry.fence + 1 });
        }
        return free.map(toLeased);
      },
      extend: (delivery, until) => change(delivery, () => ({ leasedUntil: until })),
      keepPrepared: (delivery, reply, until) =>
        change(delivery, () => ({ prepared: reply, availableAt: until, leasedUntil: 0 })),
      postpone: (delivery, until) =>
        change(delivery, () => ({ availableAt: until, leasedUntil: until })),
      recordSending: (delivery, now, until) =>
        change(delivery, ({ attempt }) => ({
          state: 'sending',
          sendingAt: now,
          leasedUntil: until,
          attempt: attempt + 1,
        })),
      finish: (delivery, outcome, now) =>
        change(delivery, ({ state, attempt }) =>
          outcome.state === 'retry'
            ? {
                state: 'retry',
                code: outcome.code,
                availableAt: outcome.at,
                leasedUntil: 0,
                sendingAt: undefined,
                attempt: state === 'sending' ? attempt : attempt + 1,
              }
            : {
                state: outcome.state,
                code: 'code' in outcome ? outcome.code : undefined,
                receipt: 'receipt' in outcome ? outcome.receipt : undefined,
                leasedUntil: 0,
                prepared: undefined,
                finishedAt: now,
              },
        ),
      history: async (owner, limit) =>
        entries
          .filter(({ run }) => principalKey(run.subscription.owner) === principalKey(owner))
          .sort((a, b) => b.run.dueAt - a.run.dueAt)
          .slice(0, limit)
          .map(toRecord),
      async resend(owner, id, now) {
        const entry = entries.find((each) => each.id === id);
        const ended: readonly DeliveryState[] = ['unknown', 'dead', 'skipped'];
        const own = entry && principalKey(entry.run.subscription.owner) === principalKey(owner);
        if (!own || !ended.includes(entry.state)) return false;
        Object.assign(entry, {
          state: 'pending',
          availableAt: now,
          leasedUntil: 0,
          attempt: 0,
          fence: entry.fence + 1,
          sendingAt: undefined,
          code: undefined,
          finishedAt: undefined,
        });
        return true;
      },
    },
  };
}

function toRecord({ id, run, state, attempt, code, finishedAt }: LedgerEntry): DeliveryRecord {
  return {
    id,
    owner: run.subscription.owner,
    skill: run.subscription.skill,
    surface: surfaceOf(run.subscription.address),
    localDate: run.localDate,
    dueAt: run.dueAt,
    state,
    attempt,
    ...(code === undefined ? {} : { code }),
    ...(finishedAt === undefined ? {} : { finishedAt }),
  };
}
