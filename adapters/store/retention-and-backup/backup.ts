import { chmodSync, existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { sql } from 'kysely';
import { InputError, NotSupportedError } from '../../../skills/core/errors.js';
import type { Database } from '../database/database.js';

/**
 * Writes a whole, consistent copy of the SQLite file to `path` while everything goes on.
 *
 * The copy needs the keyring to be of use. Throws `InputError` when something is there already or the
 * folder is not, and `NotSupportedError` on PostgreSQL, which has its own tools (docs/operations.md).
 */
export async function backUp(database: Database, path: string): Promise<void> {
  if (database.engine !== 'sqlite') {
    throw new NotSupportedError({
      what: 'PostgreSQL is backed up with its own tools.',
      remedy: 'Use pg_dump; docs/operations.md shows how.',
    });
  }
  if (existsSync(path)) {
    throw new InputError({ what: `${path} is there already.`, remedy: 'Name a new file.' });
  }
  if (!existsSync(dirname(resolve(path)))) {
    throw new InputError({
      what: `There is no folder ${dirname(path)}.`,
      remedy: 'Make it first, or name a file in another.',
    });
  }
  await database.read('every tenant', (db) => sql`vacuum into ${path}`.execute(db));
  chmodSync(path, 0o600);
}
