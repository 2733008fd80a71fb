import { type Kysely, sql, type Transaction } from 'kysely';
import type { Schema } from './schema.js';

type Work<T> = (db: Transaction<Schema>) => Promise<T>;

interface Job {
  readonly work: Work<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Writes that share one commit at most: the lock is not held for long. */
const LARGEST_GROUP = 64;

/**
 * Lets writes that wait at the same moment share one transaction, and so one wait for the disk: with
 * many in hand that wait is most of what a write costs on SQLite.
 *
 * Each has a savepoint of its own, so that one that fails undoes itself alone, and none is told that
 * it succeeded before the commit is on disk.
 */
export function createGroupCommit(db: Kysely<Schema>): <T>(work: Work<T>) => Promise<T> {
  const waiting: Job[] = [];
  let busy = false;

  const drain = async (): Promise<void> => {
    busy = true;
    while (waiting.length > 0) await commit(db, waiting.splice(0, LARGEST_GROUP));
    busy = false;
  };

  return <T>(work: Work<T>) =>
    new Promise<T>((resolve, reject) => {
      // The value that comes out is the one this very work made.
      waiting.push({ work, resolve: (value) => resolve(value as T), reject });
      if (!busy) void drain();
    });
}

/** Runs a group; never throws, because every job is told how it went. */
async function commit(db: Kysely<Schema>, group: readonly Job[]): Promise<void> {
  try {
    const verdicts = await db.transaction().execute(async (transaction) => {
      const [only] = group;
      if (group.length === 1 && only) {
        const value = await only.work(transaction);
        return [() => only.resolve(value)];
      }
      const told: (() => void)[] = [];
      for (const job of group) told.push(await runInSavepoint(transaction, job));
      return told;
    });
    for (const tell of verdicts) tell();
  } catch (error) {
    for (const job of group) job.reject(error);
  }
}

/** Runs one job; what it answers is to be called after the commit. */
async function runInSavepoint(transaction: Transaction<Schema>, job: Job): Promise<() => void> {
  await sql`savepoint job`.execute(transaction);
  try {
    const value = await job.work(transaction);
    await sql`release job`.execute(transaction);
    return () => job.resolve(value);
  } catch (error) {
    // A full disk may have ended the whole transaction: then this fails too, and so does the group.
    await sql`rollback to job`.execute(transaction);
    await sql`release job`.execute(transaction);
    return () => job.reject(error);
  }
}
