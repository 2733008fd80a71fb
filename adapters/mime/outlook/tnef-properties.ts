import { uint16, uint32 } from './bytes.js';
import { type Properties, type Property, toProperty } from './properties.js';

const MULTIPLE = 0x1000;
const FIRST_NAMED = 0x8000;
const GUID = 16;
/** Bytes of a value, by type, where its length does not stand in front of it. */
const FIXED: Readonly<Record<number, number>> = {
  1: 4,
  2: 4,
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 8,
  10: 4,
  11: 4,
  20: 8,
  64: 8,
  72: 16,
};
const LONG_TYPES: ReadonlySet<number> = new Set([0x000d, 0x001e, 0x001f, 0x0102]);

/** Reads the properties that stand in an attribute of winmail.dat, up to the first that is of no known type. */
export function readTnefProperties(bytes: Buffer): Properties {
  const found = new Map<number, Property>();
  const count = uint32(bytes, 0);
  let at = 4;
  for (let index = 0; index < count && at + 4 <= bytes.length; index += 1) {
    const written = uint16(bytes, at);
    const tag = uint16(bytes, at + 2);
    at += 4;
    if (tag >= FIRST_NAMED) at += nameLength(bytes, at);
    const type = written & ~MULTIPLE;
    const isLong = LONG_TYPES.has(type);
    const fixed = FIXED[type];
    if (!isLong && fixed === undefined) break;
    const isCounted = isLong || (written & MULTIPLE) !== 0;
    const values = isCounted ? uint32(bytes, at) : 1;
    if (isCounted) at += 4;
    for (let value = 0; value < values && at < bytes.length; value += 1) {
      const length = isLong ? uint32(bytes, at) : (fixed ?? 0);
      if (isLong) at += 4;
      if (value === 0) found.set(tag, toProperty(type, bytes.subarray(at, at + length)));
      at += padded(length);
    }
  }
  return found;
}

/** A property of a program's own has a name of words, or a number, below the id of its program. */
function nameLength(bytes: Buffer, at: number): number {
  const isNumber = uint32(bytes, at + GUID) === 0;
  return GUID + 4 + 4 + (isNumber ? 0 : padded(uint32(bytes, at + GUID + 4)));
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
