import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, InternalError } from '../../../skills/core/errors.js';

/**
 * Compares the database with the one that was here before: its id lies in `folder`, beside the keyring, where an empty
 * database in its place does not bring it along. Remembers it the first time.
 *
 * Throws `ConfigError` when it is another one, or when the keyring does not open it.
 */
export async function checkIdentity(
  folder: string,
  operations: { identify(): Promise<string> },
): Promise<void> {
  const path = join(folder, 'store-id');
  const id = await operations.identify().catch((thrown: unknown) => {
    if (thrown instanceof InternalError) throw lostKeyring();
    throw thrown;
  });
  if (!existsSync(path)) writeFileSync(path, `${id}\n`, { mode: 0o600 });
  else if (readFileSync(path, 'utf8').trim() !== id) throw replaced(path);
}

function lostKeyring(): ConfigError {
  return new ConfigError([
    'The keyring does not open what this database holds: put back DATA_DIR/keys, or the former entry of ENCRYPTION_KEYS. Without it, everybody has to connect again.',
  ]);
}

function replaced(path: string): ConfigError {
  return new ConfigError([
    `This is not the database that was here before: it is empty or another one. Restore the former one; where it was replaced on purpose, delete ${path}.`,
  ]);
}
