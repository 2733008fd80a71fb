import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawColorIcon, drawOutlineIcon } from '../../manifests/icons.js';

/** Reads a PNG that `encodePng` wrote: one IDAT chunk, no row filter. */
function decode(png: Uint8Array): {
  readonly size: number;
  readonly pixels: readonly Uint8Array[];
} {
  const file = Buffer.from(png);
  const size = file.readUInt32BE(16);
  expect(file.readUInt32BE(20)).toBe(size);
  const start = file.indexOf('IDAT');
  const rows = inflateSync(file.subarray(start + 4, start + 4 + file.readUInt32BE(start - 4)));
  const pixels = Array.from({ length: size * size }, (_, at) => {
    const from = Math.floor(at / size) * (size * 4 + 1) + 1 + (at % size) * 4;
    return rows.subarray(from, from + 4);
  });
  return { size, pixels };
}

describe('Teams icons', () => {
  it('has a colour icon of 192 pixels without a transparent one', () => {
    const { size, pixels } = decode(drawColorIcon());
    expect(size).toBe(192);
    expect(pixels.every((pixel) => pixel[3] === 255)).toBe(true);
  });

  it('has an outline icon of 32 pixels in white on transparent only', () => {
    const { size, pixels } = decode(drawOutlineIcon());
    expect(size).toBe(32);
    const seen = pixels.filter((pixel) => pixel[3] !== 0);
    expect(seen.length).toBeGreaterThan(100);
    expect(seen.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(
      true,
    );
  });
});
