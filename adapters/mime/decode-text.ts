/**
 * Decodes a text file whose encoding nobody states: UTF-8 and UTF-16 by their marks, UTF-8 where it
 * is valid, else Windows-1252, in which Excel still saves .csv. Line ends become `\n`; NUL is gone.
 */
export function decodeText(bytes: Uint8Array): string {
  return decode(bytes).replace(/\r\n?/g, '\n').replaceAll('\0', '');
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    // With `fatal` the decoder throws a TypeError at the first byte that is not UTF-8.
    if (error instanceof TypeError) return new TextDecoder('windows-1252').decode(bytes);
    throw error;
  }
}
