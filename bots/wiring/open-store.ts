import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkIdentity } from '../../adapters/store/database/former-database.js';
import type { Store } from '../../adapters/store/store.js';
import { ConfigError } from '../../skills/core/errors.js';
import type { Clock } from '../../skills/core/ports/clock.js';
import type { Log } from '../../skills/core/ports/log.js';
import type { Config } from '../config.js';

/** Where the SQLite store is, when there is no PostgreSQL. */
function sqlitePath(config: Config): string {
  return join(config.dataDir, 'daybrief.db');
}

/** Whether anything was ever stored: a terminal that only reads then opens no database. */
export function hasStore(config: Config): boolean {
  return config.databaseUrl !== undefined || existsSync(sqlitePath(config));
}

/**
 * Opens the store that the configuration names: PostgreSQL by URL, else SQLite under `DATA_DIR`.
 *
 * Throws `ConfigError` for a folder that cannot be written, and what the store throws.
 */
export async function openConfiguredStore(config: Config, clock: Clock, log: Log): Promise<Store> {
  const [{ openStore }, { parseKeyring, readKeyringFile }] = await Promise.all([
    import('../../adapters/store/store.js'),
    import('../../adapters/store/sealed/keyring.js'),
  ]);
  try {
    const keyring = config.encryptionKeys
      ? parseKeyring(config.encryptionKeys)
      : readKeyringFile(join(config.dataDir, 'keys'));
    const url = config.databaseUrl ?? sqlitePath(config);
    const store = await openStore({ url, keyring, clock, log });
    await noteIdentity(config, store, log);
    return store;
  } catch (error) {
    throw isUnwritable(error) ? unwritable(config.dataDir, error.code) : error;
  }
}

/** A process goes on with whatever database there is: people are answered, and `doctor` says what is wrong. */
async function noteIdentity(config: Config, store: Store, log: Log): Promise<void> {
  try {
    await checkIdentity(config.dataDir, store.operations);
  } catch (thrown) {
    if (!(thrown instanceof ConfigError)) throw thrown;
    log.error('store.not-the-former', thrown);
  }
}

/** What a folder answers that is missing, not ours, read-only or no folder at all. */
const UNWRITABLE = ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR'];

function isUnwritable(error: unknown): error is Error & { readonly code: string } {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    UNWRITABLE.includes(error.code)
  );
}

function unwritable(folder: string, code: string): ConfigError {
  return new ConfigError([
    `DATA_DIR, ${folder}: Daybrief cannot write there (${code}). Give its user the right to, or name another folder.`,
  ]);
}
