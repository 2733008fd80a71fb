/** What is in a folder of a compound file: streams, and folders of the same. */
export interface Folder {
  readonly [name: string]: Buffer | Folder;
}

const SECTOR = 512;
const MINI = 64;
const CUTOFF = 4096;
const END = 0xfffffffe;
const FREE = 0xffffffff;
const TABLE = 0xfffffffd;
const ENTRY = 128;

interface Entry {
  readonly name: string;
  readonly type: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

/** Writes a compound file of version 3 ([MS-CFB]) with sectors in order and balanced folders. */
export function writeCompoundFile(root: Folder): Buffer {
  const sectors: Buffer[] = [];
  const next: number[] = [];
  const minis: Buffer[] = [];
  const nextMini: number[] = [];
  const entries: Entry[] = [];

  const put = (bytes: Buffer): number => {
    const start = sectors.length;
    const count = Math.ceil(bytes.length / SECTOR);
    for (let at = 0; at < count; at += 1) {
      const sector = Buffer.alloc(SECTOR);
      bytes.copy(sector, 0, at * SECTOR, (at + 1) * SECTOR);
      sectors.push(sector);
      next.push(at === count - 1 ? END : start + at + 1);
    }
    return count === 0 ? END : start;
  };
  const putMini = (bytes: Buffer): number => {
    const start = minis.length;
    const count = Math.ceil(bytes.length / MINI);
    for (let at = 0; at < count; at += 1) {
      const mini = Buffer.alloc(MINI);
      bytes.copy(mini, 0, at * MINI, (at + 1) * MINI);
      minis.push(mini);
      nextMini.push(at === count - 1 ? END : start + at + 1);
    }
    return count === 0 ? END : start;
  };
  const add = (name: string, type: number): Entry => {
    const entry = { name, type, left: FREE, right: FREE, child: FREE, start: 0, size: 0 };
    entries.push(entry);
    return entry;
  };
  const fill = (entry: Entry, content: Buffer | Folder): void => {
    if (Buffer.isBuffer(content)) {
      entry.size = content.length;
      entry.start = content.length < CUTOFF ? putMini(content) : put(content);
    } else entry.child = tree(Object.entries(content));
  };
  const tree = (inside: readonly (readonly [string, Buffer | Folder])[]): number => {
    if (inside.length === 0) return FREE;
    const middle = Math.floor(inside.length / 2);
    const [name, content] = inside[middle] ?? ['', Buffer.alloc(0)];
    const index = entries.length;
    const entry = add(name, Buffer.isBuffer(content) ? 2 : 1);
    fill(entry, content);
    entry.left = tree(inside.slice(0, middle));
    entry.right = tree(inside.slice(middle + 1));
    return index;
  };

  const top = add('Root Entry', 5);
  fill(top, root);
  const mini = Buffer.concat(minis);
  top.start = put(mini);
  top.size = mini.length;
  const miniTable = put(toNumbers(nextMini));
  const directory = put(Buffer.concat(entries.map(toBytes)));
  const perSector = SECTOR / 4;
  const tables = Math.ceil((sectors.length + 109) / (perSector - 1));
  const first = sectors.length;
  for (let at = 0; at < tables; at += 1) next.push(TABLE);
  const table = toNumbers(next, tables * perSector);

  const header = Buffer.alloc(SECTOR, 0xff);
  header.fill(0, 0, 76);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(tables, 44);
  header.writeUInt32LE(directory, 48);
  header.writeUInt32LE(CUTOFF, 56);
  header.writeUInt32LE(miniTable, 60);
  header.writeUInt32LE(Math.ceil((nextMini.length * 4) / SECTOR), 64);
  header.writeUInt32LE(END, 68);
  for (let at = 0; at < tables; at += 1) header.writeUInt32LE(first + at, 76 + at * 4);
  return Buffer.concat([header, ...sectors, table]);
}

function toNumbers(values: readonly number[], length = values.length): Buffer {
  const bytes = Buffer.alloc(length * 4, 0xff);
  for (const [at, value] of values.entries()) bytes.writeUInt32LE(value, at * 4);
  return bytes;
}

function toBytes({ name, type, left, right, child, start, size }: Entry): Buffer {
  const bytes = Buffer.alloc(ENTRY);
  bytes.write(name, 'utf16le');
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes[66] = type;
  bytes[67] = 1;
  bytes.writeUInt32LE(left, 68);
  bytes.writeUInt32LE(right, 72);
  bytes.writeUInt32LE(child, 76);
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}
