import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { InputError } from '../../../skills/core/errors.js';
import { toLine } from '../../../skills/reading/line.js';
import { isMailField } from '../../mime/envelope.js';
import type { WantedFile } from '../../mime/kept-file.js';
import type { RawMessage } from '../../mime/raw-message.js';
import { toDaybriefError } from '../errors.js';
import { type FileKind, FOREIGN, fileKindOf, isForeign } from './file-kind.js';
import { readMailFolder } from './mail-folder.js';
import { readMbox } from './mbox.js';
import { readEmlxFile, readMessageFile } from './message-file.js';
import { readOutlookFile } from './outlook-file.js';
import { readPackedMbox } from './packed-mbox.js';

/**
 * Reads whatever kind of mailbox `path` is: an mbox file, packed by gzip or not, a Maildir, a folder of .eml,
 * one .eml, .emlx or .msg. `wanted` is an attachment whose bytes are kept.
 *
 * Throws `NotFoundError`, `PermissionError`, `UnavailableError`, and `InputError` for a device and for what
 * is no mailbox.
 */
export async function* readRawMessages(
  path: string,
  signal: AbortSignal,
  wanted?: WantedFile,
): AsyncGenerator<RawMessage> {
  try {
    yield* await openMailbox(path, signal, wanted);
  } catch (error) {
    throw toDaybriefError(error, { subject: 'the mailbox', name: path });
  }
}

async function openMailbox(
  path: string,
  signal: AbortSignal,
  wanted: WantedFile | undefined,
): Promise<AsyncIterable<RawMessage>> {
  const status = await stat(path);
  if (status.isDirectory()) return readMailFolder(path, signal, wanted);
  if (!status.isFile()) {
    throw new InputError({
      what: `“${path}” is neither a file nor a folder.`,
      remedy: TAKES,
    });
  }
  if (status.size === 0) return none();
  const kind = await fileKindOf(path);
  if (isForeign(kind)) throw noMailbox(path, FOREIGN[kind].what, FOREIGN[kind].remedy);
  if (kind === 'gzip') return readPackedMbox(path, signal, wanted);
  return kind === 'mbox' ? readMbox(path, signal, wanted) : one(path, kind, signal, wanted);
}

const TAKES = 'Name an mbox file, a Maildir, or a folder of .eml or .msg files.';

async function* one(
  path: string,
  kind: FileKind,
  signal: AbortSignal,
  wanted: WantedFile | undefined,
): AsyncGenerator<RawMessage> {
  const name = basename(path);
  if (kind === 'outlook-message') {
    const message = await readOutlookFile(path, name, signal);
    if (message.problem !== undefined) throw noMailbox(path, message.problem, SAVE_AGAIN);
    yield message;
    return;
  }
  if (!/\.emlx$/i.test(path)) {
    const message = await readMessageFile(path, name, signal, wanted);
    if (!message.fields.some(isMailField)) throw noMailbox(path, 'no mail', TAKES);
    yield message;
    return;
  }
  const message = await readEmlxFile(path, name, signal, wanted);
  if (message) yield message;
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
