import { fieldValue, type HeaderField } from './header-fields.js';

const ENCRYPTED = 'encrypted, not opened';

/**
 * Why a message cannot be read for want of a key, in words; undefined when it can.
 *
 * Knows PGP/MIME, S/MIME and a PGP block in the text. Daybrief holds no private key of anyone.
 */
export function encryptionOf(fields: readonly HeaderField[], text: string): string | undefined {
  const type = fieldValue(fields, 'content-type').toLowerCase();
  if (type.startsWith('multipart/encrypted')) return ENCRYPTED;
  if (/^application\/(?:x-)?pkcs7-mime/.test(type)) {
    return type.includes('signed-data') ? 'wrapped in a signature, not opened' : ENCRYPTED;
  }
  return /^-----BEGIN PGP MESSAGE-----\s*$/m.test(text.slice(0, 100_000)) ? ENCRYPTED : undefined;
}
