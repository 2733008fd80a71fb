import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';
import { InputError } from '../../../skills/core/errors.js';
import { toLine } from '../../../skills/reading/line.js';
import { isMailField } from '../../mime/envelope.js';
import type { RawMessage } from '../../mime/raw-message.js';
import { toDaybriefError } from '../errors.js';
import { type FileKind, FOREIGN, fileKindOf, isForeign } from './file-kind.js';
import { readMailFolder } from './mail-folder.js';
import { readMbox, splitMbox } from './mbox.js';
import { readEmlxFile, readMessageFile } from './message-file.js';
import { readOutlookFile } from './outlook-file.js';

/**
 * Reads whatever kind of mailbox `path` is: an mbox file, packed by gzip or not, a Maildir, a folder of .eml,
 * one .eml, .emlx or .msg.
 *
 * Throws `NotFoundError`, `PermissionError`, `UnavailableError`, and `InputError` for a device and for what
 * is no mailbox.
 */
export async function* readRawMessages(
  path: string,
  signal: AbortSignal,
): AsyncGenerator<RawMessage> {
  try {
    yield* await openMailbox(path, signal);
  } catch (error) {
    throw toDaybriefError(error, { subject: 'the mailbox', name: path });
  }
}

async function openMailbox(path: string, signal: AbortSignal): Promise<AsyncIterable<RawMessage>> {
  const status = await stat(path);
  if (status.isDirectory()) return readMailFolder(path, signal);
  if (!status.isFile()) {
    throw new InputError({
      what: `“${path}” is neither a file nor a folder.`,
      remedy: TAKES,
    });
  }
  if (status.size === 0) return none();
  const kind = await fileKindOf(path);
  if (isForeign(kind)) throw noMailbox(path, FOREIGN[kind].what, FOREIGN[kind].remedy);
  if (kind === 'gzip') return unpacked(path, Math.floor(status.mtimeMs), signal);
  return kind === 'mbox' ? readMbox(path, signal) : one(path, kind, signal);
}

const TAKES = 'Name an mbox file, a Maildir, or a folder of .eml or .msg files.';

async function* one(path: string, kind: FileKind, signal: AbortSignal): AsyncGenerator<RawMessage> {
  const name = basename(path);
  if (kind === 'outlook-message') {
    const message = await readOutlookFile(path, name, signal);
    if (message.problem !== undefined) throw noMailbox(path, message.problem, SAVE_AGAIN);
    yield message;
    return;
  }
  if (!/\.emlx$/i.test(path)) {
    const message = await readMessageFile(path, name, signal);
    if (!message.fields.some(isMailField)) throw noMailbox(path, 'no mail', TAKES);
    yield message;
    return;
  }
  const message = await readEmlxFile(path, name, signal);
  if (message) yield message;
}

/** Unpacked mail of more bytes is a bomb: the largest exports seen have some 20 GB, and are read unpacked. */
const MOST_UNPACKED = 64 * 1024 ** 3;

async function* unpacked(path: string, storedAt: number, signal: AbortSignal) {
  const file = createReadStream(path, { signal });
  const gunzip = createGunzip();
  file.on('error', (error) => gunzip.destroy(error));
  yield* splitMbox(bounded(file.pipe(gunzip), path), storedAt);
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

async function* none(): AsyncGenerator<RawMessage> {
  yield* [];
}

const SAVE_AGAIN = 'Save the message again from Outlook, or as .eml from Outlook on the web.';

function noMailbox(path: string, what: string, remedy: string): InputError {
  return new InputError({
    what: `“${toLine(basename(path), 200)}” is ${what}, and no mailbox.`,
    remedy,
  });
}
