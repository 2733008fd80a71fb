import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../adapters/store/store.js';
import type { Clock, Log } from '../skills/ports.js';
import type { Config } from './config.js';

/** Where the SQLite store is, when there is no PostgreSQL. */
function sqlitePath(config: Config): string {
  return join(config.dataDir, 'daybrief.db');
}

/** Whether anything was ever stored: a terminal that only reads then opens no database. */
export function hasStore(config: Config): boolean {
  return config.databaseUrl !== undefined || existsSync(sqlitePath(config));
}

/** Opens the store that the configuration names: PostgreSQL by URL, else SQLite under `DATA_DIR`. */
export async function openConfiguredStore(config: Config, clock: Clock, log: Log): Promise<Store> {
  const [{ openStore }, { parseKeyring, readKeyringFile }] = await Promise.all([
    import('../adapters/store/store.js'),
    import('../adapters/store/keyring.js'),
  ]);
  const keyring = config.encryptionKeys
    ? parseKeyring(config.encryptionKeys)
    : readKeyringFile(join(config.dataDir, 'keys'));
  const url = config.databaseUrl ?? sqlitePath(config);
  return openStore({ url, keyring, clock, log });
}
