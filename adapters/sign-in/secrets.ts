import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

const TOKEN_BYTES = 32;
/** Crockford's base 32: no I, L, O or U, so that a code can be read aloud and typed on a phone. */
const CODE_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 8;

/** A token that cannot be guessed: 256 random bits, fit for a URL and a cookie. */
export function createToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** SHA-256, base64url: what is stored instead of a token, and the challenge of PKCE (RFC 7636). */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** Whether a text has this hash, in constant time. */
export function hasHash(text: string, hash: string): boolean {
  const [one, other] = [Buffer.from(hashOf(text)), Buffer.from(hash)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** A code for a person to type, 40 random bits: `K7QM-2XTP`. */
export function createCode(): string {
  const letters = Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(32)]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** The code as `createCode` wrote it, however it was typed: `k7qm 2xtp`, an O for a zero. */
export function normalizeCode(typed: string): string {
  const letters = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
