import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';
import { InputError } from '../../../skills/core/errors.js';
import { toLine } from '../../../skills/reading/line.js';
import type { WantedFile } from '../../mime/kept-file.js';
import type { RawMessage } from '../../mime/raw-message.js';
import { splitMbox } from './mbox.js';

/** Unpacked mail of more bytes is a bomb: the largest exports seen have some 20 GB, and are read unpacked. */
const MOST_UNPACKED = 64 * 1024 ** 3;

/** Reads an mbox file that gzip packed, in bounded memory. Throws `InputError` for a bomb. */
export async function* readPackedMbox(
  path: string,
  signal: AbortSignal,
  wanted?: WantedFile,
): AsyncGenerator<RawMessage> {
  const storedAt = Math.floor((await stat(path)).mtimeMs);
  const file = createReadStream(path, { signal });
  const gunzip = createGunzip();
  file.on('error', (error) => gunzip.destroy(error));
  yield* splitMbox(bounded(file.pipe(gunzip), path), storedAt, wanted);
}

async function* bounded(chunks: AsyncIterable<Buffer>, path: string): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MOST_UNPACKED) {
      throw new InputError({
        what: `“${toLine(basename(path), 200)}” unpacks to more than any mailbox has.`,
        remedy: 'Unpack it yourself and name the file inside.',
      });
    }
    yield chunk;
  }
}
