import { uint16 } from './bytes.js';
import { openCompoundFile, type Storage } from './compound-file.js';
import type { OutlookItem } from './outlook-item.js';
import { type Properties, type Property, toProperty } from './properties.js';

const FIXED = '__properties_version1.0';
const LONG = /^__substg1\.0_([\dA-F]{4})([\dA-F]{4})$/i;
const RECIPIENT = /^__recip_version1\.0_#/i;
const ATTACHMENT = /^__attach_version1\.0_#/i;
/** Bytes above the properties of a message, and above those of what is in it. */
const HEAD = { message: 32, part: 8 } as const;
const FIXED_SIZE = 16;
/** Numbers, yes or no, and moments stand in their row; of all else its row only knows the size. */
const IN_ROW: ReadonlySet<number> = new Set([0x0002, 0x0003, 0x000b, 0x0014, 0x0040]);
/** A property of fixed length has a row here; messages have about a hundred. */
const MOST_FIXED = 1_000 * FIXED_SIZE;
const MOST_PARTS = 2_000;

/**
 * Reads a message that Outlook saved as a file ([MS-OXMSG]). Undefined for what is none: a document of
 * Word before 2007 is a compound file as well. Bodies of attachments are not read.
 */
export function readMsg(bytes: Buffer): OutlookItem | undefined {
  const root = openCompoundFile(bytes);
  if (!root?.streams().has(FIXED)) return undefined;
  const parts = root.storages().slice(0, MOST_PARTS);
  const inside = (name: RegExp) =>
    parts.filter((part) => name.test(part.name)).map(({ storage }) => read(storage, HEAD.part));
  return {
    properties: read(root, HEAD.message),
    recipients: inside(RECIPIENT),
    attachments: inside(ATTACHMENT),
  };
}

function read(storage: Storage, head: number): Properties {
  const streams = storage.streams();
  const found = new Map<number, Property>();
  const fixed = streams.get(FIXED)?.read(MOST_FIXED + head) ?? Buffer.alloc(0);
  for (let at = head; at + FIXED_SIZE <= fixed.length; at += FIXED_SIZE) {
    const type = uint16(fixed, at);
    if (IN_ROW.has(type)) {
      found.set(uint16(fixed, at + 2), toProperty(type, fixed.subarray(at + 8, at + 16)));
    }
  }
  for (const [name, stream] of streams) {
    const [, tag = '', type = ''] = LONG.exec(name) ?? [];
    if (tag !== '') {
      found.set(Number.parseInt(tag, 16), { type: Number.parseInt(type, 16), ...stream });
    }
  }
  return found;
}
