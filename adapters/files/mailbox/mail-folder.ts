import { createReadStream, type Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createLineSplitter } from '../../mime/line-splitter.js';
import { type RawMessage, toRawMessage, toUnopened } from '../../mime/raw-message.js';
import { createSlimMessageBuilder } from '../../mime/slim-message.js';
import { toDaybriefError } from '../errors.js';
import { readMbox } from './mbox.js';

// Maildir keeps half-written mail in tmp/. Mail in the other folders was thrown away, or not sent.
const SKIPPED_FOLDER = /^(?:tmp|\.?(?:trash|junk|spam|drafts?|deleted.*))$/i;

/**
 * Reads a folder of mail: a Maildir with its subfolders, or .eml and .mbox files at any depth.
 *
 * A file that cannot be opened is named and harms no other. Links to folders are not followed, so a
 * folder that contains itself does no harm.
 */
export async function* readMailFolder(
  root: string,
  signal: AbortSignal,
): AsyncGenerator<RawMessage> {
  for await (const path of walk(root, signal)) {
    const name = relative(root, path);
    try {
      yield* readMailFile(path, name, signal);
    } catch (error) {
      const { code } = toDaybriefError(error, { subject: 'the mailbox', name });
      if (code === 'permission_denied') yield toUnopened(name, 'not allowed to be read');
      else if (code === 'unavailable') yield toUnopened(name, 'not given out by the disk');
      // A mail program moved or removed it meanwhile: a moved one is met again, see `inReadingOrder`.
      else if (code !== 'not_found') throw error;
    }
  }
}

async function* readMailFile(
  path: string,
  name: string,
  signal: AbortSignal,
): AsyncGenerator<RawMessage> {
  if (!/(?:\.mbox|[\\/]mbox)$/i.test(path)) {
    yield await readMessageFile(path, name, signal);
    return;
  }
  for await (const message of readMbox(path, signal)) {
    yield { ...message, name: `${name}, ${message.name}` };
  }
}

/** Reads one file that is one message. */
export async function readMessageFile(
  path: string,
  name: string,
  signal: AbortSignal,
): Promise<RawMessage> {
  const storedAt = Math.floor((await stat(path)).mtimeMs);
  return collectMessage(createReadStream(path, { signal }), name, storedAt);
}

/** Collects the bytes of one message. */
export async function collectMessage(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  name: string,
  storedAt: number | undefined,
): Promise<RawMessage> {
  const splitter = createLineSplitter();
  const builder = createSlimMessageBuilder();
  for await (const chunk of chunks) {
    for (const piece of splitter.push(chunk)) builder.push(piece);
  }
  for (const piece of splitter.end()) builder.push(piece);
  return toRawMessage(builder, name, storedAt);
}

async function* walk(folder: string, signal: AbortSignal): AsyncGenerator<string> {
  signal.throwIfAborted();
  const entries = await readdir(folder, { withFileTypes: true });
  const isMaildirLeaf = /[\\/](?:cur|new)$/.test(folder);
  for (const entry of entries.sort(inReadingOrder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED_FOLDER.test(entry.name)) yield* walk(path, signal);
    } else if (entry.isFile() && isMailFile(entry.name, isMaildirLeaf)) {
      yield path;
    }
  }
}

/**
 * By name, but `new` before `cur`: a Maildir moves mail from the one to the other while we read, and
 * this way it is met once or twice, never missed.
 */
function inReadingOrder(a: Dirent, b: Dirent): number {
  const key = ({ name }: Dirent) => (name === 'new' ? '' : name);
  return key(a) < key(b) ? -1 : 1;
}

function isMailFile(name: string, isMaildirLeaf: boolean): boolean {
  if (isMaildirLeaf) return !name.startsWith('.');
  return /\.(?:eml|mbox)$/i.test(name) || name === 'mbox';
}
