import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ConfigError } from '../../../skills/core/errors.js';
import { codeOf } from '../database/errors.js';

/** The keys that secrets are sealed with: new ones with the first, old ones are still opened. */
export interface Keyring {
  readonly currentId: string;
  /** 32 bytes each, by id. */
  readonly keys: ReadonlyMap<string, Uint8Array>;
}

const KEY_BYTES = 32;
const ENTRY = /^([a-z0-9-]{1,32}):([A-Za-z0-9+/_-]{43}=?)$/;

/**
 * Reads a keyring: `id:key` entries separated by commas or white space, the current key first; a key
 * is 32 bytes in base64 or base64url.
 *
 * Throws `ConfigError` that names the entry by its position, never by its content.
 *
 * @example parseKeyring('2026-11:q83v…,2025-11:mJ1x…')
 */
export function parseKeyring(text: string): Keyring {
  const entries = text.split(/[\s,]+/u).filter((entry) => entry !== '');
  const keys = new Map<string, Uint8Array>();
  const problems: string[] = [];
  for (const [index, entry] of entries.entries()) {
    const [, id = '', key = ''] = ENTRY.exec(entry) ?? [];
    const bytes = Buffer.from(key, 'base64');
    if (bytes.length !== KEY_BYTES) {
      problems.push(
        `ENCRYPTION_KEYS: entry ${index + 1} is not "id:key" with 32 bytes in base64. Make one with: openssl rand -base64 32`,
      );
    } else if (keys.has(id)) {
      problems.push(`ENCRYPTION_KEYS: entry ${index + 1} repeats an id; give each key its own.`);
    } else {
      keys.set(id, bytes);
    }
  }
  const [currentId] = keys.keys();
  if (problems.length > 0) throw new ConfigError(problems);
  if (currentId === undefined) throw new ConfigError(['ENCRYPTION_KEYS holds no key.']);
  return { currentId, keys };
}

/**
 * Reads the keyring file, and makes it with one random key when it is not there.
 *
 * Only its owner may read the file. Losing it means signing in again everywhere: a backup of the
 * database is worth nothing without it.
 */
export function readKeyringFile(path: string): Keyring {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  if (!existsSync(path)) makeKeyringFile(path);
  return parseKeyring(readFileSync(path, 'utf8'));
}

/** Writes the whole file aside and links it into place: of two processes at once one wins whole. */
function makeKeyringFile(path: string): void {
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, `k1:${randomBytes(KEY_BYTES).toString('base64')}\n`, {
    mode: 0o600,
    flush: true,
  });
  try {
    linkSync(aside, path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    unlinkSync(aside);
  }
}
