import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const EIGHT_BITS_RGBA = [8, 6, 0, 0, 0];

/**
 * Encodes a square picture as PNG.
 *
 * `rgba` holds four bytes for each pixel, row by row, alpha not premultiplied. The same pixels give the
 * same bytes on every machine, so that a committed icon can be checked: Node's own zlib compresses
 * differently from one processor to the next, fflate does not.
 */
export function encodePng(rgba: Uint8Array, size: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set(EIGHT_BITS_RGBA, 8);
  // Each row starts with the number of its filter; 0 is none.
  const rows = Array.from({ length: size }, (_, y) =>
    Buffer.concat([Buffer.of(0), rgba.subarray(y * size * 4, (y + 1) * size * 4)]),
  );
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
