import { decodeBytes } from './bytes/charset.js';

/**
 * Decodes a text file whose encoding nobody states: UTF-8 and UTF-16 by their marks, UTF-8 where it
 * is valid, else what its bytes look like, in the end Windows-1252, in which Excel still saves .csv. Line
 * ends become `\n`; NUL is gone.
 */
export function decodeText(bytes: Uint8Array): string {
  return decodeBytes(bytes).replace(/\r\n?/g, '\n').replaceAll('\0', '');
}
