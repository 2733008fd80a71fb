import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { InternalError } from '../../../skills/core/errors.js';
import type { Keyring } from './keyring.js';

const ALGORITHM = 'aes-256-gcm';
const VERSION = 'v1';
const IV_BYTES = 12;
// Node 20 accepts tags as short as 4 bytes unless told otherwise.
const TAG_BYTES = 16;

/** Where a secret lives: table, owner and whatever else tells its row from every other. */
export type Binding = readonly string[];

/**
 * Encrypts a secret so that it opens only in its own row.
 *
 * AES-256-GCM with a random IV; the binding and the key's id are authenticated with it, so a value
 * copied into another row, or under another owner, is refused.
 */
export function seal(plain: string, binding: Binding, keyring: Keyring): string {
  const key = keyOf(keyring, keyring.currentId);
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(authenticated(binding, keyring.currentId));
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return [VERSION, keyring.currentId, iv.toString('base64url'), body.toString('base64url')].join(
    '.',
  );
}

/** Decrypts what `seal` made. Throws `InternalError` when it was changed, moved, or its key is gone. */
export function unseal(sealed: string, binding: Binding, keyring: Keyring): string {
  const [version, keyId = '', iv = '', text = ''] = sealed.split('.');
  const body = Buffer.from(text, 'base64url');
  if (version !== VERSION || body.length < TAG_BYTES) throw cannotOpen();
  const decipher = createDecipheriv(
    ALGORITHM,
    keyOf(keyring, keyId),
    Buffer.from(iv, 'base64url'),
    {
      authTagLength: TAG_BYTES,
    },
  );
  decipher.setAAD(authenticated(binding, keyId));
  decipher.setAuthTag(body.subarray(-TAG_BYTES));
  try {
    return (
      decipher.update(body.subarray(0, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
    );
  } catch (error) {
    throw cannotOpen(error);
  }
}

/** Whether a sealed value was made with the keyring's current key. */
export function isCurrent(sealed: string, keyring: Keyring): boolean {
  return sealed.split('.')[1] === keyring.currentId;
}

function keyOf(keyring: Keyring, id: string): Uint8Array {
  const key = keyring.keys.get(id);
  if (key) return key;
  throw new InternalError({
    what: 'A stored secret cannot be opened.',
    why: 'The key it was encrypted with is not in ENCRYPTION_KEYS.',
    remedy: 'Ask your administrator to add the former key again, or connect anew.',
  });
}

// JSON keeps ["a", "bc"] and ["ab", "c"] apart.
function authenticated(binding: Binding, keyId: string): Buffer {
  return Buffer.from(JSON.stringify([VERSION, keyId, ...binding]), 'utf8');
}

function cannotOpen(cause?: unknown): InternalError {
  return new InternalError({
    what: 'A stored secret cannot be opened.',
    why: 'It was changed, or copied from elsewhere.',
    remedy: 'Connect again; ask your administrator to look at the audit.',
    cause,
  });
}
