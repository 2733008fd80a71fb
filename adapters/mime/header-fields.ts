import { decodeText } from './decode-text.js';

/** One header field: name in lower case, value unfolded. */
export interface HeaderField {
  readonly name: string;
  readonly value: string;
}

/** Reads a header block; raw 8-bit text in it too. Lines that are no field are left out. */
export function parseHeaderFields(block: Buffer): readonly HeaderField[] {
  const unfolded = decodeText(block).replace(/\n(?=[ \t])/g, '');
  const fields: HeaderField[] = [];
  for (const line of unfolded.split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trimEnd();
    if (!/^[!-9;-~]+$/.test(name)) continue;
    fields.push({ name: name.toLowerCase(), value: line.slice(colon + 1).trim() });
  }
  return fields;
}

/** The value of the first field of that name; empty when there is none. */
export function fieldValue(fields: readonly HeaderField[], name: string): string {
  return fields.find((field) => field.name === name)?.value ?? '';
}

/** The ids in a `Message-ID`, `In-Reply-To` or `References` value, without angle brackets. */
export function parseMessageIds(value: string): readonly string[] {
  const bracketed = [...value.matchAll(/<\s*([^<>\s]+)\s*>/g)].map(([, id = '']) => id);
  if (bracketed.length > 0) return bracketed;
  // Some senders forget the brackets; words without an @ are prose ("Your message of Monday").
  return value.split(/\s+/).filter((word) => word.includes('@'));
}
