import { type Kysely, type SqlBool, sql } from 'kysely';
import { surfaceOf } from '../../../skills/core/call.js';
import { type Principal, principalKey } from '../../../skills/core/caller.js';
import type { DeliveryRecord, DeliveryState } from '../../../skills/core/ports/deliveries.js';
import type { Subscription } from '../../../skills/core/ports/subscriptions.js';
import type { Database } from '../database/database.js';
import { toPrincipal } from '../database/rows.js';
import type { Schema } from '../database/schema.js';

/**
 * Whether a worker has something left to do with a delivery.
 *
 * In words, not in bound values: only then does SQLite see that the partial index serves the query.
 */
export const isOpen = sql<SqlBool>`state in ('pending', 'retry', 'sending')`;

/**
 * Ends what was claimed and not yet begun to be sent. The fence moves on, so that a worker that
 * prepares one of them at this moment is told to stop.
 */
export async function cancelUnsent(
  db: Kysely<Schema>,
  subscriptionIds: readonly string[],
  code: string,
): Promise<void> {
  if (subscriptionIds.length === 0) return;
  await db
    .updateTable('delivery')
    .set((each) => ({
      state: 'skipped',
      code,
      prepared: null,
      leased_until: 0,
      fence: each('fence', '+', 1),
    }))
    .where('subscription_id', 'in', subscriptionIds)
    .where('state', 'in', ['pending', 'retry'])
    .execute();
}

/** States that a person may ask to send again. */
const ENDED_UNSENT = ['unknown', 'dead', 'skipped'] as const;

/** The newest deliveries: one owner's, or everybody's for the administrator's terminal. */
export async function history(
  database: Database,
  limit: number,
  owner?: Principal,
  states?: readonly DeliveryState[],
): Promise<readonly DeliveryRecord[]> {
  const rows = await database.read(owner ?? 'every tenant', (db) =>
    db
      .selectFrom('delivery')
      .innerJoin('run', 'run.id', 'delivery.run_id')
      .selectAll('delivery')
      .select(['run.snapshot', 'run.local_date', 'run.due_at'])
      .$if(owner !== undefined, (query) =>
        query.where('delivery.owner', '=', owner ? principalKey(owner) : ''),
      )
      .$if(states !== undefined, (query) => query.where('delivery.state', 'in', states ?? []))
      .orderBy('run.due_at', 'desc')
      .orderBy('delivery.id')
      .limit(limit)
      .execute(),
  );
  return rows.map((row) => {
    // Only `claimDue` writes the column.
    const { skill, address } = JSON.parse(row.snapshot) as Subscription;
    return {
      id: row.id,
      owner: toPrincipal(row.owner),
      skill,
      surface: surfaceOf(address),
      localDate: row.local_date,
      dueAt: row.due_at,
      // Only `deliveries.ts` and `claim-due.ts` write the column.
      state: row.state as DeliveryState,
      attempt: row.attempt,
      ...(row.code === null ? {} : { code: row.code }),
      ...(row.finished_at === null ? {} : { finishedAt: row.finished_at }),
    };
  });
}

/** How many deliveries are on their way, by state; a state that has none is left out. */
export async function queueDepth(database: Database): Promise<ReadonlyMap<string, number>> {
  const rows = await database.read('every tenant', (db) =>
    db
      .selectFrom('delivery')
      .select(['state', db.fn.countAll<number>().as('depth')])
      .where(isOpen)
      .groupBy('state')
      .execute(),
  );
  return new Map(rows.map((row) => [row.state, Number(row.depth)]));
}

/**
 * Puts a delivery that ended unsent, or perhaps unsent, back in the queue.
 *
 * Only a person's word does this: an `unknown` one may arrive twice then, and they know.
 */
export async function resend(
  database: Database,
  id: string,
  now: number,
  owner?: Principal,
): Promise<boolean> {
  const { numUpdatedRows } = await database.write(owner ?? 'every tenant', (db) =>
    db
      .updateTable('delivery')
      .set((each) => ({
        state: 'pending',
        available_at: now,
        leased_until: 0,
        attempt: 0,
        sending_at: null,
        code: null,
        finished_at: null,
        fence: each('fence', '+', 1),
      }))
      .where('id', '=', id)
      .where('state', 'in', ENDED_UNSENT)
      .$if(owner !== undefined, (query) =>
        query.where('owner', '=', owner ? principalKey(owner) : ''),
      )
      .executeTakeFirstOrThrow(),
  );
  return numUpdatedRows > 0n;
}
