import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { DaybriefError } from '../../../skills/core/errors.js';
import type {
  ClaimOptions,
  Run,
  Subscription,
  Subscriptions,
} from '../../../skills/core/ports/subscriptions.js';
import { toLocalTime } from '../../../skills/core/time/local-time.js';
import type { Database } from '../database/database.js';
import type { Schema, SubscriptionRow } from '../database/schema.js';
import { cancelUnsent, isOpen } from './ledger.js';
import { toSubscription } from './subscription-rows.js';

type Claimed = Awaited<ReturnType<Subscriptions['claimDue']>>;

/** One due subscription and what becomes of it. */
interface Decision {
  readonly row: SubscriptionRow;
  readonly subscription: Subscription;
  readonly dueAt: number;
  readonly missed: boolean;
  readonly next: number | null;
  /** Set when the cadence or the zone can no longer be read. */
  readonly stopped: string | null;
}

/** SQLite holds the event loop for as long as a transaction lasts: what is claimed in one takes some milliseconds. */
const SQLITE_BATCH = 25;

/** Turns due subscriptions into runs with one delivery each, in one transaction. */
export async function claimDue(database: Database, options: ClaimOptions): Promise<Claimed> {
  if (database.engine === 'postgres') return claimBatch(database, options);
  // Between two batches requests are let in.
  await setImmediate();
  return claimBatch(database, { ...options, limit: Math.min(options.limit, SQLITE_BATCH) });
}

function claimBatch(database: Database, options: ClaimOptions): Promise<Claimed> {
  return database.write('every tenant', async (db) => {
    const due = db
      .selectFrom('subscription')
      .selectAll()
      .where('next_run_at', '<=', options.now + (options.aheadMs ?? 0))
      .orderBy('next_run_at')
      .orderBy('id')
      .limit(options.limit);
    // Other workers claim at the same time: each takes rows that no other holds. SQLite has one
    // writer, who holds them all.
    const rows = await (database.engine === 'postgres'
      ? due.forUpdate().skipLocked()
      : due
    ).execute();
    const decisions = rows.flatMap((row) => decide(row, options));
    const claimed = await insertRuns(db, decisions, options);
    await moveOn(db, decisions);
    return { claimed, missed: decisions.filter((decision) => decision.missed).length };
  });
}

function decide(row: SubscriptionRow, options: ClaimOptions): readonly Decision[] {
  if (row.next_run_at === null) return [];
  const subscription = toSubscription(row);
  const dueAt = row.next_run_at;
  const tooOldBefore = options.now - options.catchUpMs;
  const missed = dueAt < tooOldBefore;
  // A long absence is jumped over: the next run is the first one that can still be caught up.
  const after = missed ? Math.max(dueAt, tooOldBefore - 1) : dueAt;
  try {
    const next = options.nextRun(subscription, after);
    return [{ row, subscription, dueAt, missed, next, stopped: null }];
  } catch (error) {
    if (!(error instanceof DaybriefError)) throw error;
    return [{ row, subscription, dueAt, missed, next: null, stopped: error.code }];
  }
}

async function insertRuns(
  db: Kysely<Schema>,
  decisions: readonly Decision[],
  options: ClaimOptions,
): Promise<readonly Run[]> {
  if (decisions.length === 0) return [];
  const newest = await runsBefore(db, decisions);
  const drafts = decisions.map((decision) => draftRun(decision, newest.get(decision.row.id)));
  const superseded = drafts.filter(({ before }) => before?.isUnsent);
  await cancelUnsent(
    db,
    superseded.map(({ run }) => run.subscription.id),
    'superseded',
  );
  const inserted = await db
    .insertInto('run')
    .values(drafts.map((draft) => draft.row))
    .onConflict((conflict) => conflict.columns(['subscription_id', 'local_date']).doNothing())
    .returning('id')
    .execute();
  const made = new Set(inserted.map(({ id }) => id));
  const fresh = drafts.filter((draft) => made.has(draft.run.id));
  if (fresh.length === 0) return [];
  const waiting = await countWaiting(db);
  await db
    .insertInto('delivery')
    .values(
      fresh.map(({ run, row, decision: { missed } }) => {
        const turn = waiting.get(row.tenant) ?? 0;
        if (!missed) waiting.set(row.tenant, turn + 1);
        return {
          id: randomUUID(),
          tenant: row.tenant,
          owner: row.owner,
          run_id: run.id,
          subscription_id: row.subscription_id,
          state: missed ? 'skipped' : 'pending',
          turn,
          available_at: options.startAt?.(run.subscription, run.dueAt) ?? run.dueAt,
          attempt: 0,
          fence: 0,
          leased_until: 0,
          code: missed ? 'missed' : null,
          finished_at: missed ? options.now : null,
        };
      }),
    )
    .execute();
  return fresh.filter(({ decision }) => !decision.missed).map(({ run }) => run);
}

/** The newest run of a subscription, before the one that is being made. */
interface RunBefore {
  readonly localDate: string;
  /** Whether it still waits to go out. */
  readonly isUnsent: boolean;
  /** The local date from which on its person had no digest; undefined where they had this one. */
  readonly missingSince: string | undefined;
}

/** The newest run of each subscription and how its delivery stands. */
async function runsBefore(
  db: Kysely<Schema>,
  decisions: readonly Decision[],
): Promise<ReadonlyMap<string, RunBefore>> {
  const rows = await db
    .selectFrom('run')
    .innerJoin('delivery', 'delivery.run_id', 'run.id')
    .select(['run.subscription_id', 'run.local_date', 'run.missed_since'])
    .select(['delivery.state', 'delivery.code'])
    .where(
      'run.subscription_id',
      'in',
      decisions.map(({ row }) => row.id),
    )
    .where('run.local_date', '=', ({ selectFrom }) =>
      selectFrom('run as other')
        .select(({ fn }) => fn.max('other.local_date').as('newest'))
        .whereRef('other.subscription_id', '=', 'run.subscription_id'),
    )
    .execute();
  return new Map(rows.map((row) => [row.subscription_id, toRunBefore(row)]));
}

function toRunBefore(row: {
  readonly local_date: string;
  readonly missed_since: string | null;
  readonly state: string;
  readonly code: string | null;
}): RunBefore {
  const isUnsent = row.state === 'pending' || row.state === 'retry';
  const isMissing =
    isUnsent || ENDED_WITHOUT.includes(row.state) || (row.state === 'sent' && row.code !== null);
  return {
    localDate: row.local_date,
    isUnsent,
    missingSince: isMissing ? (row.missed_since ?? row.local_date) : undefined,
  };
}

/** How a delivery ends of which its person saw no digest; `sent` with a code told of a failure. */
const ENDED_WITHOUT: readonly string[] = ['dead', 'skipped'];

function draftRun(decision: Decision, newest: RunBefore | undefined) {
  const { row, subscription, dueAt, missed } = decision;
  const { date: localDate } = toLocalTime(dueAt, subscription.timeZone);
  // With a clock that was set back the newest run may be this one.
  const before = newest && newest.localDate < localDate ? newest : undefined;
  const since = row.missed_since ?? before?.missingSince;
  const run: Run = {
    id: randomUUID(),
    subscription,
    localDate,
    dueAt,
    ...(missed || since === undefined ? {} : { missedSince: since }),
  };
  return {
    decision,
    before,
    run,
    row: {
      id: run.id,
      tenant: row.tenant,
      owner: row.owner,
      subscription_id: row.id,
      snapshot: JSON.stringify(subscription),
      local_date: run.localDate,
      due_at: dueAt,
      missed_since: run.missedSince ?? null,
    },
  };
}

/** How many deliveries of each tenant wait: the next one of that tenant queues behind them. */
async function countWaiting(db: Kysely<Schema>): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('delivery')
    .select(['tenant', db.fn.countAll<number>().as('waiting')])
    .where(isOpen)
    .groupBy('tenant')
    .execute();
  return new Map(rows.map((row) => [row.tenant, Number(row.waiting)]));
}

/** Sets the next instant of each; those that share one, as most do at eight o'clock, in one go. */
async function moveOn(db: Kysely<Schema>, decisions: readonly Decision[]): Promise<void> {
  const groups = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const key = JSON.stringify([decision.next, decision.stopped, missedSince(decision)]);
    groups.set(key, [...(groups.get(key) ?? []), decision]);
  }
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    await db
      .updateTable('subscription')
      .set({
        next_run_at: first.next,
        stopped: first.stopped,
        missed_since: missedSince(first),
      })
      .where(
        'id',
        'in',
        group.map(({ row }) => row.id),
      )
      .execute();
  }
}

function missedSince({ row, subscription, dueAt, missed }: Decision): string | null {
  if (!missed) return null;
  return row.missed_since ?? toLocalTime(dueAt, subscription.timeZone).date;
}
