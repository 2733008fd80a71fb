import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { InputError } from '../../../skills/core/errors.js';
import type { RawMessage } from '../../mime/raw-message.js';
import { toDaybriefError } from '../errors.js';
import { readMailFolder, readMessageFile } from './mail-folder.js';
import { readMbox } from './mbox.js';

/**
 * Reads whatever kind of mailbox `path` is: an mbox file, a Maildir, a folder of .eml, one .eml.
 *
 * Throws `NotFoundError`, `PermissionError`, `UnavailableError`, and `InputError` for a device.
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
      remedy: 'Name an mbox file, a Maildir, or a folder of .eml files.',
    });
  }
  if (status.size === 0) return none();
  return (await startsLikeMbox(path)) ? readMbox(path, signal) : one(path, signal);
}

async function startsLikeMbox(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(5), 0, 5, 0);
    return buffer.toString('latin1') === 'From ';
  } finally {
    await file.close();
  }
}

async function* one(path: string, signal: AbortSignal): AsyncGenerator<RawMessage> {
  yield await readMessageFile(path, basename(path), signal);
}

async function* none(): AsyncGenerator<RawMessage> {
  yield* [];
}
