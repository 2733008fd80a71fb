import { randomUUID } from 'node:crypto';
import { principalKey } from '../../../skills/core/caller.js';
import type { Subscription, Subscriptions } from '../../../skills/core/ports/subscriptions.js';
import type { Database } from '../database/database.js';
import { welcome } from '../people/forgotten.js';
import { claimDue } from './claim-due.js';
import { cancelUnsent } from './ledger.js';
import { toRow, toSubscription } from './subscription-rows.js';

/** Subscriptions in the store. */
export function createSubscriptions(database: Database): Subscriptions {
  return {
    async save(wanted) {
      const subscription = { ...wanted, id: randomUUID() };
      const row = toRow(subscription);
      await database.write(wanted.owner, async (db) => {
        await welcome(db, wanted.owner);
        const replaced = await db
          .deleteFrom('subscription')
          .where('owner', '=', row.owner)
          .where('skill', '=', row.skill)
          .where('surface', '=', row.surface)
          .returning('id')
          .execute();
        await cancelUnsent(
          db,
          replaced.map(({ id }) => id),
          'replaced',
        );
        await db.insertInto('subscription').values(row).execute();
      });
      return subscription;
    },

    async list(owner) {
      const rows = await database.read(owner, (db) =>
        db
          .selectFrom('subscription')
          .selectAll()
          .where('owner', '=', principalKey(owner))
          .orderBy('skill')
          .orderBy('surface')
          .execute(),
      );
      return rows.map(toSubscription);
    },

    async remove(owner, id) {
      return database.write(owner, async (db) => {
        const { numDeletedRows } = await db
          .deleteFrom('subscription')
          .where('id', '=', id)
          .where('owner', '=', principalKey(owner))
          .executeTakeFirstOrThrow();
        if (numDeletedRows > 0n) await cancelUnsent(db, [id], 'cancelled');
        return numDeletedRows > 0n;
      });
    },

    async stop(owner, id, code) {
      await database.write(owner, (db) =>
        db
          .updateTable('subscription')
          .set({ next_run_at: null, stopped: code })
          .where('id', '=', id)
          .where('owner', '=', principalKey(owner))
          .execute(),
      );
    },

    claimDue: (options) => claimDue(database, options),
  };
}

/** Everybody's subscriptions, for administrators: what stopped, then what runs next. */
export async function listSchedules(
  database: Database,
  limit: number,
): Promise<readonly Subscription[]> {
  const rows = await database.read('every tenant', (db) =>
    db
      .selectFrom('subscription')
      .selectAll()
      .orderBy('next_run_at', (order) => order.asc().nullsFirst())
      .orderBy('id')
      .limit(limit)
      .execute(),
  );
  return rows.map(toSubscription);
}
