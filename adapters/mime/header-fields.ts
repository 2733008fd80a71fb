import { decodeBytes } from './bytes/charset.js';

/** One header field: name in lower case, value unfolded. */
export interface HeaderField {
  readonly name: string;
  readonly value: string;
}

const BEYOND_ASCII = /[^\0-\x7f]/;

/**
 * Reads a header block; raw 8-bit text in it too, in UTF-8 or else in the charset of the `neighbours`, the
 * texts of the same message. Lines that are no field are left out.
 */
export function parseHeaderFields(
  block: Buffer,
  neighbours: readonly string[] = [],
): readonly HeaderField[] {
  const unfolded = block
    .toString('latin1')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')
    .replace(/\n(?=[ \t])/g, '');
  const fields: HeaderField[] = [];
  for (const line of unfolded.split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trimEnd();
    if (!/^[!-9;-~]+$/.test(name)) continue;
    const value = line.slice(colon + 1).trim();
    const isRaw = BEYOND_ASCII.test(value);
    fields.push({
      name: name.toLowerCase(),
      value: isRaw ? decodeBytes(Buffer.from(value, 'latin1'), '', neighbours) : value,
    });
  }
  return fields;
}

/** The value of the first field of that name; empty when there is none. */
export function fieldValue(fields: readonly HeaderField[], name: string): string {
  return fields.find((field) => field.name === name)?.value ?? '';
}

/** The values of all fields of that name. */
export function fieldValues(fields: readonly HeaderField[], name: string): readonly string[] {
  return fields.filter((field) => field.name === name).map(({ value }) => value);
}

/**
 * The ids in a `Message-ID`, `In-Reply-To` or `References` value, without angle brackets. Some programs
 * fold a field in the middle of an id, so that it comes with white space.
 */
export function parseMessageIds(value: string): readonly string[] {
  const bracketed = [...value.matchAll(/<([^<>]{1,998})>/g)]
    .map(([, id = '']) => id.replace(/\s+/g, ''))
    .filter(isMessageId);
  if (bracketed.length > 0) return bracketed;
  // Some senders forget the brackets; words without an @ are prose ("Your message of Monday").
  return value.split(/[\s<>]+/).filter((word) => word.includes('@') && isMessageId(word));
}

/** `<unknown>` and `<>` are what programs write that know no id. */
function isMessageId(id: string): boolean {
  return id !== '' && !/^(?:unknown|null|none|undefined|nil|-)(?:@.*)?$/i.test(id);
}
