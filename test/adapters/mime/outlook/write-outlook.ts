import { type Folder, writeCompoundFile } from './write-compound-file.js';

/** Values by tag in hex: "0037" is the subject. A number is 32 bits, a date a moment, bytes are bytes. */
export type Values = Readonly<Record<string, string | number | Date | Buffer | Narrow>>;

/** A text of one byte a letter. */
interface Narrow {
  readonly narrow: Buffer;
}

/** A text in an old charset. */
export function narrow(bytes: Buffer): Narrow {
  return { narrow: bytes };
}

/** A mail as Outlook keeps it. */
export interface OutlookMail {
  readonly properties: Values;
  readonly recipients?: readonly Values[];
  readonly attachments?: readonly Values[];
}

const EPOCH_MS = 11_644_473_600_000n;

function encode(value: Values[string]): { type: number; bytes: Buffer } {
  if (typeof value === 'string') {
    return { type: 0x001f, bytes: Buffer.from(value, 'utf16le') };
  }
  if (Buffer.isBuffer(value)) return { type: 0x0102, bytes: value };
  if (typeof value === 'object' && 'narrow' in value) return { type: 0x001e, bytes: value.narrow };
  const bytes = Buffer.alloc(8);
  if (value instanceof Date) {
    bytes.writeBigUInt64LE((BigInt(value.getTime()) + EPOCH_MS) * 10_000n);
    return { type: 0x0040, bytes };
  }
  bytes.writeUInt32LE(value);
  return { type: 0x0003, bytes };
}

/** Writes a .msg file ([MS-OXMSG]). */
export function writeMsg({ properties, recipients = [], attachments = [] }: OutlookMail): Buffer {
  return writeCompoundFile({
    ...toFolder(properties, 32),
    ...numbered('__recip_version1.0_#', recipients),
    ...numbered('__attach_version1.0_#', attachments),
  });
}

function numbered(prefix: string, all: readonly Values[]): Folder {
  return Object.fromEntries(
    all.map((values, at) => [
      `${prefix}${at.toString(16).padStart(8, '0').toUpperCase()}`,
      toFolder(values, 8),
    ]),
  );
}

function toFolder(values: Values, head: number): Folder {
  const rows: Buffer[] = [Buffer.alloc(head)];
  const streams: Record<string, Buffer> = {};
  for (const [tag, value] of Object.entries(values)) {
    const { type, bytes } = encode(value);
    const row = Buffer.alloc(16);
    row.writeUInt16LE(type, 0);
    row.writeUInt16LE(Number.parseInt(tag, 16), 2);
    rows.push(row);
    const isFixed = type === 0x0003 || type === 0x0040;
    if (isFixed) bytes.copy(row, 8);
    else {
      row.writeUInt32LE(bytes.length, 8);
      const hex = `${tag}${type.toString(16).padStart(4, '0')}`.toUpperCase();
      streams[`__substg1.0_${hex}`] = bytes;
    }
  }
  return { '__properties_version1.0': Buffer.concat(rows), ...streams };
}

/** Writes winmail.dat ([MS-OXTNEF]): the text as an attribute of its own, all else as properties. */
export function writeTnef({ properties, attachments = [] }: OutlookMail): Buffer {
  const head = Buffer.alloc(6);
  head.writeUInt32LE(0x223e9f78);
  return Buffer.concat([
    head,
    attribute(1, 0x0006_9003, toTnefProperties(properties)),
    ...attachments.flatMap(({ '3701': data, ...values }) => [
      attribute(2, 0x0006_9002, Buffer.alloc(14)),
      attribute(2, 0x0006_800f, Buffer.isBuffer(data) ? data : Buffer.alloc(0)),
      attribute(2, 0x0001_8010, Buffer.from('SHORT~1.DAT\0')),
      attribute(2, 0x0006_9005, toTnefProperties(values)),
    ]),
  ]);
}

/** One attribute of winmail.dat, with its checksum. */
export function attribute(level: number, id: number, data: Buffer): Buffer {
  const head = Buffer.alloc(9);
  head[0] = level;
  head.writeUInt32LE(id, 1);
  head.writeUInt32LE(data.length, 5);
  const checksum = Buffer.alloc(2);
  checksum.writeUInt16LE(data.reduce((sum, byte) => (sum + byte) & 0xffff, 0));
  return Buffer.concat([head, data, checksum]);
}

function toTnefProperties(values: Values): Buffer {
  const all = Object.entries(values).map(([tag, value]) => {
    const { type, bytes } = encode(value);
    const head = Buffer.alloc(4);
    head.writeUInt16LE(type, 0);
    head.writeUInt16LE(Number.parseInt(tag, 16), 2);
    if (type === 0x0003) return Buffer.concat([head, bytes.subarray(0, 4)]);
    if (type === 0x0040) return Buffer.concat([head, bytes]);
    return Buffer.concat([head, number(1), number(bytes.length), padded(bytes)]);
  });
  // A property of a program's own stands in between: its name is words.
  const named = Buffer.alloc(4);
  named.writeUInt16LE(0x0003, 0);
  named.writeUInt16LE(0x8001, 2);
  const name = Buffer.from('Winch\0', 'utf16le');
  const own = [named, Buffer.alloc(16), number(1), number(name.length), padded(name), number(7)];
  return Buffer.concat([number(all.length + 1), ...own, ...all]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

/** RTF in the packing of Outlook, as it is allowed to be: not shortened ([MS-OXRTFCP]). */
export function storeRtf(rtf: string): Buffer {
  const bytes = Buffer.from(rtf, 'latin1');
  return Buffer.concat([
    number(bytes.length + 12),
    number(bytes.length),
    number(0x414c454d),
    number(0),
    bytes,
  ]);
}

/** The same, shortened: every byte a sign of its own but for repetitions of what came before. */
export function packRtf(rtf: string): Buffer {
  const primer =
    '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
  const whole = primer + rtf;
  const items: Buffer[] = [];
  const flags: number[] = [];
  let at = primer.length;
  while (at < whole.length) {
    const { from, length } = longestBefore(whole, at);
    const isReference = length > 2;
    flags.push(isReference ? 1 : 0);
    if (isReference) {
      const token = ((from % 4096) << 4) | (length - 2);
      items.push(Buffer.from([token >> 8, token & 0xff]));
    } else items.push(Buffer.from([whole.charCodeAt(at)]));
    at += isReference ? length : 1;
  }
  flags.push(1);
  const end = (whole.length % 4096) << 4;
  items.push(Buffer.from([end >> 8, end & 0xff]));
  const runs: Buffer[] = [];
  for (let start = 0; start < items.length; start += 8) {
    const bits = flags.slice(start, start + 8).reduce((all, flag, bit) => all | (flag << bit), 0);
    runs.push(Buffer.from([bits]), ...items.slice(start, start + 8));
  }
  const body = Buffer.concat(runs);
  return Buffer.concat([
    number(body.length + 12),
    number(rtf.length),
    number(0x75465a4c),
    number(0),
    body,
  ]);
}

function longestBefore(whole: string, at: number): { from: number; length: number } {
  for (let length = Math.min(17, whole.length - at); length > 2; length -= 1) {
    const from = whole.lastIndexOf(whole.slice(at, at + length), at - length);
    if (from !== -1 && at - from < 4096) return { from, length };
  }
  return { from: 0, length: 0 };
}
