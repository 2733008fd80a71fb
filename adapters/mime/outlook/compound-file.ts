import { uint16, uint32 } from './bytes.js';

/** One stream of a compound file; `read` gives its first bytes, at most as many as are asked for. */
export interface Stream {
  readonly size: number;
  read(most: number): Buffer;
}

/** A folder of a compound file. What is in it is looked up when it is asked for. */
export interface Storage {
  streams(): ReadonlyMap<string, Stream>;
  /** By name. */
  storages(): readonly { readonly name: string; readonly storage: Storage }[];
}

const SIGNATURE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const HEADER = 512;
/** Sector numbers from here on mean: the end, free, or a table. */
const LAST_SECTOR = 0xfffffffa;
const NO_ENTRY = 0xffffffff;
const ENTRY = 128;
const MINI_SECTOR = 64;
const IN_HEADER = 109;
const STORAGE = 1;
const STREAM = 2;
/** A message with a thousand recipients and attachments has some 20,000. */
const MOST_ENTRIES = 50_000;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/**
 * Opens a compound file ([MS-CFB]), the file system inside a file in which Outlook saves a message. Undefined
 * for what is none.
 *
 * Chains and trees that lead back to themselves, or out of the file, end: no file costs more than its size.
 */
export function openCompoundFile(bytes: Buffer): Storage | undefined {
  const shift = uint16(bytes, 30);
  if (bytes.length < HEADER || !bytes.subarray(0, 8).equals(SIGNATURE)) return undefined;
  if (shift !== 9 && shift !== 12) return undefined;
  const sectorSize = 1 << shift;
  const perSector = sectorSize / 4;
  const sectors = Math.ceil(bytes.length / sectorSize);
  const sector = (number: number) =>
    bytes.subarray((number + 1) * sectorSize, (number + 2) * sectorSize);
  const table = tableSectors(bytes, sector, sectors, perSector);

  const follow = (first: number, next: (number: number) => number, most: number): number[] => {
    const chain: number[] = [];
    for (let at = first; at < LAST_SECTOR && chain.length < most; at = next(at)) chain.push(at);
    return chain;
  };
  const nextSector = (number: number) => {
    const home = table[Math.floor(number / perSector)];
    return home === undefined ? LAST_SECTOR : uint32(sector(home), (number % perSector) * 4);
  };
  const readChain = (first: number, length: number) => {
    const most = Math.min(sectors, Math.ceil(length / sectorSize));
    return Buffer.concat(follow(first, nextSector, most).map(sector)).subarray(0, length);
  };

  const directory = readChain(uint32(bytes, 48), MOST_ENTRIES * ENTRY);
  const entries = Array.from({ length: Math.floor(directory.length / ENTRY) }, (_, at) =>
    toEntry(directory.subarray(at * ENTRY, (at + 1) * ENTRY)),
  );
  const [root] = entries;
  if (root === undefined) return undefined;
  const isMini = ({ size }: Entry) => size < uint32(bytes, 56);
  const miniTable = readChain(uint32(bytes, 60), uint32(bytes, 64) * sectorSize);
  const mini = readChain(root.start, root.size);
  const nextMini = (number: number) =>
    number * 4 < miniTable.length ? uint32(miniTable, number * 4) : LAST_SECTOR;

  const read = (entry: Entry, most: number): Buffer => {
    const length = Math.min(entry.size, most);
    if (!isMini(entry)) return readChain(entry.start, length);
    const chain = follow(entry.start, nextMini, Math.ceil(length / MINI_SECTOR));
    const pieces = chain.map((at) => mini.subarray(at * MINI_SECTOR, (at + 1) * MINI_SECTOR));
    return Buffer.concat(pieces).subarray(0, length);
  };

  const inside = (folder: Entry): readonly Entry[] => {
    const seen = new Set<number>();
    const pending = [folder.child];
    const found: Entry[] = [];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      const entry = entries[at];
      if (entry === undefined || at === NO_ENTRY || seen.has(at)) continue;
      seen.add(at);
      found.push(entry);
      pending.push(entry.right, entry.left);
    }
    return found;
  };

  const toStorage = (folder: Entry): Storage => ({
    streams: () =>
      new Map(
        inside(folder)
          .filter(({ type }) => type === STREAM)
          .map((entry) => [
            entry.name,
            { size: entry.size, read: (most: number) => read(entry, most) },
          ]),
      ),
    storages: () =>
      inside(folder)
        .filter(({ type }) => type === STORAGE)
        .map((entry) => ({ name: entry.name, storage: toStorage(entry) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
  });
  return toStorage(root);
}

/** Which sectors say how sectors follow one another: the first in the header, the others in a chain. */
function tableSectors(
  bytes: Buffer,
  sector: (number: number) => Buffer,
  sectors: number,
  perSector: number,
): readonly number[] {
  const found = Array.from({ length: IN_HEADER }, (_, at) => uint32(bytes, 76 + at * 4));
  const most = Math.min(uint32(bytes, 72), sectors);
  for (let at = uint32(bytes, 68), count = 0; at < LAST_SECTOR && count < most; count += 1) {
    const more = sector(at);
    for (let index = 0; index < perSector - 1; index += 1) found.push(uint32(more, index * 4));
    if (more.length < perSector * 4) break;
    at = uint32(more, (perSector - 1) * 4);
  }
  return found.slice(0, Math.min(uint32(bytes, 44), sectors));
}

function toEntry(bytes: Buffer): Entry {
  const nameLength = Math.min(Math.max(uint16(bytes, 64) - 2, 0), 62);
  return {
    name: bytes.toString('utf16le', 0, nameLength),
    type: bytes[66] ?? 0,
    left: uint32(bytes, 68),
    right: uint32(bytes, 72),
    child: uint32(bytes, 76),
    start: uint32(bytes, 116),
    size: uint32(bytes, 120),
  };
}
