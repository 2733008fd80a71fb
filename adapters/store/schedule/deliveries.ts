import { type Kysely, sql } from 'kysely';
import { InternalError } from '../../../skills/core/errors.js';
import type {
  Deliveries,
  DeliveryOutcome,
  LeasedDelivery,
} from '../../../skills/core/ports/deliveries.js';
import type { Log } from '../../../skills/core/ports/log.js';
import type { Subscription } from '../../../skills/core/ports/subscriptions.js';
import type { Reply } from '../../../skills/core/reply.js';
import type { Database } from '../database/database.js';
import type { DeliveryRow, Schema } from '../database/schema.js';
import type { Keyring } from '../sealed/keyring.js';
import { sealFor, unsealFor } from '../sealed/sealed-columns.js';
import { history, isOpen, resend } from './ledger.js';

/** The ledger of deliveries in the store. */
export function createDeliveries(database: Database, keyring: Keyring, log: Log): Deliveries {
  /** Changes the delivery if the lease still holds, which the fence tells. */
  const change = async (
    delivery: LeasedDelivery,
    changes: Partial<Omit<DeliveryRow, 'attempt'>>,
    attempts: 0 | 1 | 'unless sending' = 0,
  ): Promise<boolean> => {
    const { numUpdatedRows } = await database.write(delivery.run.subscription.owner, (db) =>
      db
        .updateTable('delivery')
        .set({
          ...changes,
          attempt:
            attempts === 'unless sending'
              ? sql<number>`attempt + case when state = 'sending' then 0 else 1 end`
              : sql<number>`attempt + ${attempts}`,
        })
        .where('id', '=', delivery.id)
        .where('fence', '=', delivery.fence)
        .where(isOpen)
        .executeTakeFirstOrThrow(),
    );
    return numUpdatedRows > 0n;
  };

  return {
    async lease({ now, worker, leaseMs, limit }) {
      const leasedUntil = now + leaseMs;
      const taken = await database.write('every tenant', async (db) => {
        const free = db
          .selectFrom('delivery')
          .select('id')
          .where(isOpen)
          .where('available_at', '<=', now)
          .where('leased_until', '<=', now)
          .orderBy('turn')
          .orderBy('available_at')
          .orderBy('id')
          .limit(limit);
        const ids = await (database.engine === 'postgres'
          ? free.forUpdate().skipLocked()
          : free
        ).execute();
        if (ids.length === 0) return [];
        await db
          .updateTable('delivery')
          .set((each) => ({ worker, leased_until: leasedUntil, fence: each('fence', '+', 1) }))
          .where(
            'id',
            'in',
            ids.map(({ id }) => id),
          )
          .execute();
        return readLeased(
          db,
          ids.map(({ id }) => id),
        );
      });
      return taken.map((row) => toLeased(row, openPrepared(row, keyring, log)));
    },

    extend: (delivery, until) => change(delivery, { leased_until: until }),

    keepPrepared: (delivery, reply, until) =>
      change(delivery, {
        prepared: sealFor('delivery', delivery, JSON.stringify(reply), keyring),
        available_at: until,
        leased_until: 0,
      }),

    postpone: (delivery, until) =>
      change(delivery, { leased_until: until, available_at: until, worker: null }),

    recordSending: (delivery, now, until) =>
      change(delivery, { state: 'sending', sending_at: now, leased_until: until }, 1),

    finish: (delivery, outcome, now) =>
      change(delivery, toChanges(outcome, now), outcome.state === 'retry' ? 'unless sending' : 0),

    history: (owner, limit) => history(database, limit, owner),
    resend: (owner, id, now) => resend(database, id, now, owner),
  };
}

function toChanges(outcome: DeliveryOutcome, now: number): Partial<DeliveryRow> {
  const changes = { state: outcome.state, leased_until: 0, worker: null };
  if (outcome.state === 'retry') {
    return { ...changes, code: outcome.code, available_at: outcome.at, sending_at: null };
  }
  return {
    ...changes,
    prepared: null,
    finished_at: now,
    receipt: outcome.state === 'sent' ? outcome.receipt : null,
    code: 'code' in outcome ? (outcome.code ?? null) : null,
  };
}

type LeasedRow = Awaited<ReturnType<typeof readLeased>>[number];

async function readLeased(db: Kysely<Schema>, ids: readonly string[]) {
  return db
    .selectFrom('delivery')
    .innerJoin('run', 'run.id', 'delivery.run_id')
    .selectAll('delivery')
    .select(['run.snapshot', 'run.local_date', 'run.due_at', 'run.missed_since'])
    .select((each) =>
      each
        .selectFrom('delivery as earlier')
        .select('earlier.code')
        .whereRef('earlier.subscription_id', '=', 'delivery.subscription_id')
        .where('earlier.state', 'in', ['sent', 'empty', 'skipped'])
        .where('earlier.finished_at', 'is not', null)
        .orderBy('earlier.finished_at', 'desc')
        .limit(1)
        .as('told_code'),
    )
    .where('delivery.id', 'in', ids)
    .orderBy('delivery.turn')
    .orderBy('delivery.available_at')
    .orderBy('delivery.id')
    .execute();
}

/** The reply made ahead. One that cannot be opened is made again: it must not hold up the others. */
function openPrepared(row: LeasedRow, keyring: Keyring, log: Log): Reply | undefined {
  if (row.prepared === null) return undefined;
  try {
    // Only `keepPrepared` writes the column.
    return JSON.parse(unsealFor('delivery', row, row.prepared, keyring)) as Reply;
  } catch (error) {
    if (!(error instanceof InternalError)) throw error;
    log.error('delivery.prepared-lost', error, { delivery: row.id });
    return undefined;
  }
}

function toLeased(row: LeasedRow, prepared: Reply | undefined): LeasedDelivery {
  return {
    id: row.id,
    run: {
      id: row.run_id,
      // Only `claimDue` writes the column.
      subscription: JSON.parse(row.snapshot) as Subscription,
      localDate: row.local_date,
      dueAt: row.due_at,
      ...(row.missed_since === null ? {} : { missedSince: row.missed_since }),
    },
    attempt: row.attempt,
    fence: row.fence,
    leasedUntil: row.leased_until,
    ...(row.state === 'sending' && row.sending_at !== null ? { inDoubtSince: row.sending_at } : {}),
    ...(prepared === undefined ? {} : { prepared }),
    ...(row.told_code === null ? {} : { toldCode: row.told_code }),
  };
}
