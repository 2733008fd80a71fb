import { uint16, uint32 } from './bytes.js';
import type { OutlookItem } from './outlook-item.js';
import { type Property, TAGS, toProperty } from './properties.js';
import { readTnefProperties } from './tnef-properties.js';

const SIGNATURE = 0x223e9f78;
/** Level, name and length stand above an attribute, a checksum below it. */
const HEAD = 9;
const CHECKSUM = 2;
const ATTACHMENT_LEVEL = 2;
const ATTRIBUTES = {
  codePage: 0x9007,
  subject: 0x8004,
  text: 0x800c,
  properties: 0x9003,
  newAttachment: 0x9002,
  attachmentName: 0x8010,
  attachmentData: 0x800f,
  attachmentProperties: 0x9005,
} as const;
const STRING8 = 0x001e;
const LONG = 0x0003;
const BINARY = 0x0102;
const MOST_ATTACHMENTS = 500;

type Found = Map<number, Property>;

/**
 * Reads winmail.dat ([MS-OXTNEF]), in which Outlook sends what it cannot say in MIME. Undefined for what is
 * none. Of one that was cut off, what came before the end is read.
 */
export function readTnef(bytes: Buffer): OutlookItem | undefined {
  if (uint32(bytes, 0) !== SIGNATURE) return undefined;
  const properties: Found = new Map();
  const attachments: Found[] = [];
  for (let at = 6; at + HEAD <= bytes.length; ) {
    const length = uint32(bytes, at + 5);
    const data = bytes.subarray(at + HEAD, at + HEAD + length);
    const name = uint16(bytes, at + 1);
    if (bytes[at] === ATTACHMENT_LEVEL) takeOfAttachment(name, data, length, attachments);
    else takeOfMessage(name, data, properties);
    at += HEAD + length + CHECKSUM;
  }
  return { properties, recipients: [], attachments };
}

function takeOfMessage(name: number, data: Buffer, found: Found): void {
  const known = (tag: number, type: number) => {
    if (!found.has(tag)) found.set(tag, toProperty(type, data));
  };
  if (name === ATTRIBUTES.properties) {
    for (const [tag, property] of readTnefProperties(data)) found.set(tag, property);
  } else if (name === ATTRIBUTES.text) known(TAGS.text, STRING8);
  else if (name === ATTRIBUTES.subject) known(TAGS.subject, STRING8);
  else if (name === ATTRIBUTES.codePage) known(TAGS.messageCodePage, LONG);
}

function takeOfAttachment(name: number, data: Buffer, length: number, all: Found[]): void {
  if (name === ATTRIBUTES.newAttachment && all.length < MOST_ATTACHMENTS) all.push(new Map());
  const last = all.at(-1);
  if (last === undefined) return;
  if (name === ATTRIBUTES.attachmentName) last.set(TAGS.shortFileName, toProperty(STRING8, data));
  else if (name === ATTRIBUTES.attachmentData) {
    last.set(TAGS.attachedData, {
      type: BINARY,
      size: length,
      read: (most) => data.subarray(0, most),
    });
  } else if (name === ATTRIBUTES.attachmentProperties) {
    for (const [tag, property] of readTnefProperties(data)) {
      // The bytes of the file stand in an attribute of their own, or here.
      if (tag !== TAGS.attachedData || !last.get(tag)?.size) last.set(tag, property);
    }
  }
}
