import { uint32 } from './bytes.js';

const HEAD = 16;
const COMPRESSED = 0x75465a4c;
const STORED = 0x414c454d;
const DICTIONARY = 4096;
/** Two bytes stand for 17 at most. */
const LARGEST_GAIN = 9;
/** What every text is likely to repeat stands in the dictionary before it begins ([MS-OXRTFCP]). */
const PRIMER =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';

/**
 * Unpacks the compressed RTF of Outlook, at most `most` bytes of it; empty for what is none. The sizes in its
 * head are not believed.
 */
export function unpackRtf(packed: Buffer, most: number): Buffer {
  const kind = uint32(packed, 8);
  if (kind === STORED) return packed.subarray(HEAD, HEAD + most);
  if (kind !== COMPRESSED) return Buffer.alloc(0);
  const window = Buffer.alloc(DICTIONARY);
  let written = window.write(PRIMER, 'latin1');
  const unpacked = Buffer.alloc(Math.min(most, packed.length * LARGEST_GAIN));
  let length = 0;
  const put = (byte: number) => {
    window[written % DICTIONARY] = byte;
    written += 1;
    unpacked[length] = byte;
    length += 1;
  };
  let flags = 0;
  for (let at = HEAD, run = 0; at < packed.length && length < most; run += 1) {
    if (run % 8 === 0) {
      flags = packed[at] ?? 0;
      at += 1;
      if (at >= packed.length) break;
    }
    if ((flags & (1 << (run % 8))) === 0) {
      put(packed[at] ?? 0);
      at += 1;
      continue;
    }
    const reference = ((packed[at] ?? 0) << 8) | (packed[at + 1] ?? 0);
    at += 2;
    const from = reference >> 4;
    if (from === written % DICTIONARY) break;
    for (let step = 0; step < (reference & 15) + 2; step += 1) {
      put(window[(from + step) % DICTIONARY] ?? 0);
    }
  }
  return unpacked.subarray(0, length);
}
