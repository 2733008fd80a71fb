import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, alpha of each. */
  readonly pixels: readonly Uint8Array[];
}

/** Reads a PNG of eight bits RGBA that is not interlaced, by the five row filters of its standard. */
function readPng(path: string): Picture {
  const file = readFileSync(path);
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  expect([...file.subarray(24, 29)], `${path} must be saved as RGBA, not interlaced`).toEqual([
    8, 6, 0, 0, 0,
  ]);
  const data: Uint8Array[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const end = at + 8 + file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(file.subarray(at + 8, end));
  }
  const filtered = inflateSync(Buffer.concat(data));
  const stride = width * 4;
  const bytes = new Uint8Array(stride * height);
  for (let at = 0; at < bytes.length; at += 1) {
    const row = Math.floor(at / stride);
    const left = at % stride < 4 ? 0 : (bytes[at - 4] ?? 0);
    const above = bytes[at - stride] ?? 0;
    const corner = at % stride < 4 ? 0 : (bytes[at - stride - 4] ?? 0);
    const filter = filtered[row * (stride + 1)] ?? 0;
    const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
    bytes[at] = (filtered[at + row + 1] ?? 0) + guess;
  }
  const pixels = Array.from({ length: width * height }, (_, at) =>
    bytes.subarray(at * 4, at * 4 + 4),
  );
  return { width, height, pixels };
}

/** Of the three neighbours the one nearest to left + above - corner. */
function paeth(left: number, above: number, corner: number): number {
  const distance = (value: number) => Math.abs(left + above - corner - value);
  const nearest = Math.min(distance(left), distance(above), distance(corner));
  if (distance(left) === nearest) return left;
  return distance(above) === nearest ? above : corner;
}

// Microsoft's limits: learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package
describe('Teams icons', () => {
  it('has a colour icon of 192 pixels without a transparent one', () => {
    const { width, height, pixels } = readPng('manifests/teams/color.png');
    expect([width, height]).toEqual([192, 192]);
    expect(pixels.every((pixel) => pixel[3] === 255)).toBe(true);
  });

  it('has an outline icon of 32 pixels in white on transparent only', () => {
    const { width, height, pixels } = readPng('manifests/teams/outline.png');
    expect([width, height]).toEqual([32, 32]);
    const seen = pixels.filter((pixel) => pixel[3] !== 0);
    expect(seen.length).toBeGreaterThan(100);
    expect(seen.length).toBeLessThan(pixels.length / 2);
    expect(seen.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(
      true,
    );
  });
});
