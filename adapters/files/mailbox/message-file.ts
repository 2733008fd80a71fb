import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { withoutByteOrder } from '../../mime/bytes/byte-order.js';
import type { WantedFile } from '../../mime/kept-file.js';
import { createLineSplitter } from '../../mime/line-splitter.js';
import { type RawMessage, toRawMessage } from '../../mime/raw-message.js';
import { createSlimMessageBuilder } from '../../mime/slim-message.js';
import { readEmlx } from './emlx.js';

/** Reads one file that is one message. */
export async function readMessageFile(
  path: string,
  name: string,
  signal: AbortSignal,
  wanted?: WantedFile,
): Promise<RawMessage> {
  return collectMessage(createReadStream(path, { signal }), name, await storedAtOf(path), wanted);
}

/** Reads a message of Apple Mail; undefined for one that was thrown away or not sent. */
export async function readEmlxFile(
  path: string,
  name: string,
  signal: AbortSignal,
  wanted?: WantedFile,
): Promise<RawMessage | undefined> {
  const reader = readEmlx(createReadStream(path, { signal }));
  const message = await collectMessage(reader.chunks(), name, await storedAtOf(path), wanted);
  return reader.state() === undefined ? message : undefined;
}

async function storedAtOf(path: string): Promise<number> {
  return Math.floor((await stat(path)).mtimeMs);
}

/** Collects the bytes of one message. */
export async function collectMessage(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  name: string,
  storedAt: number | undefined,
  wanted?: WantedFile,
): Promise<RawMessage> {
  const splitter = createLineSplitter();
  const builder = createSlimMessageBuilder(wanted);
  for await (const chunk of withoutByteOrder(chunks)) {
    for (const piece of splitter.push(chunk)) builder.push(piece);
  }
  for (const piece of splitter.end()) builder.push(piece);
  return toRawMessage(builder, name, storedAt);
}
