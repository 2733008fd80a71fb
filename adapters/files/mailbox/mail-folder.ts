import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { InputError } from '../../../skills/core/errors.js';
import { toLine } from '../../../skills/reading/line.js';
import type { WantedFile } from '../../mime/kept-file.js';
import { stateOfFileName, stateOfFolder } from '../../mime/mail-state.js';
import { type RawMessage, toUnopened } from '../../mime/raw-message.js';
import { toDaybriefError } from '../errors.js';
import { FOREIGN, fileKindOf } from './file-kind.js';
import { readMbox } from './mbox.js';
import { readEmlxFile, readMessageFile } from './message-file.js';
import { readOutlookFile } from './outlook-file.js';
import { readPackedMbox } from './packed-mbox.js';

/** Maildir keeps half-written mail in tmp/. */
const HALF_WRITTEN = /^tmp$/i;

/**
 * Reads a folder of mail: a Maildir with its subfolders, .eml, .emlx, .msg, .mbox and .mbox.gz files at any depth, and
 * the files of Thunderbird, which have no ending. Mail in folders of trash, junk and drafts is left out, and
 * what a Maildir marks as thrown away or not sent.
 *
 * A file that cannot be opened is named and harms no other. Links to folders are not followed, so a
 * folder that contains itself does no harm. Throws `InputError` for a folder of files without any mail.
 */
export async function* readMailFolder(
  root: string,
  signal: AbortSignal,
  wanted?: WantedFile,
): AsyncGenerator<RawMessage> {
  const others = new Set<string>();
  let hasMail = false;
  for await (const { path, kind } of walk(root, signal)) {
    if (kind === 'other') {
      others.add(basename(path));
      continue;
    }
    hasMail = true;
    if (kind === 'folder') continue;
    const name = relative(root, path);
    try {
      yield* readMailFile(path, name, kind, signal, wanted);
    } catch (error) {
      const { code } = toDaybriefError(error, { subject: 'the mailbox', name });
      if (code === 'permission_denied') yield toUnopened(name, 'not allowed to be read');
      else if (kind === 'packed' && code === 'input_invalid')
        yield toUnopened(name, 'cannot be unpacked to its end');
      else if (code === 'unavailable') yield toUnopened(name, 'not given out by the disk');
      // A mail program moved or removed it meanwhile: a moved one is met again, see `inReadingOrder`.
      else if (code !== 'not_found') throw error;
    }
  }
  if (!hasMail && others.size > 0) throw noMail(basename(root), others);
}

type Kind = 'mbox' | 'packed' | 'emlx' | 'message' | 'outlook' | 'foreign';

async function* readMailFile(
  path: string,
  name: string,
  kind: Kind,
  signal: AbortSignal,
  wanted: WantedFile | undefined,
): AsyncGenerator<RawMessage> {
  if (kind === 'mbox' || kind === 'packed') {
    const messages =
      kind === 'mbox' ? readMbox(path, signal, wanted) : readPackedMbox(path, signal, wanted);
    for await (const message of messages) {
      yield { ...message, name: `${name}, ${message.name}` };
    }
  } else if (kind === 'emlx') {
    const message = await readEmlxFile(path, name, signal, wanted);
    if (message) yield message;
  } else if (kind === 'message') {
    yield await readMessageFile(path, name, signal, wanted);
  } else if (kind === 'outlook') {
    yield await readOutlookFile(path, name, signal);
  } else {
    const { what } = FOREIGN['outlook-archive'];
    yield { ...toUnopened(name, `${what}, not opened`), storedAt: (await stat(path)).mtimeMs };
  }
}

interface Entry {
  readonly path: string;
  readonly kind: Kind | 'other' | 'folder';
}

async function* walk(folder: string, signal: AbortSignal): AsyncGenerator<Entry> {
  signal.throwIfAborted();
  const entries = await readdir(folder, { withFileTypes: true });
  const names = new Set(entries.map(({ name }) => name));
  const isMaildirLeaf = /[\\/](?:cur|new)$/.test(folder);
  // Of an empty Maildir there is nothing to say.
  if (isMaildirLeaf) yield { path: folder, kind: 'folder' };
  for (const entry of entries.sort(inReadingOrder)) {
    const path = join(folder, entry.name);
    if (isLeftOut(entry)) continue;
    if (entry.isDirectory()) yield* walk(path, signal);
    else if (entry.isFile()) {
      const kind = isMaildirLeaf ? kindInMaildir(entry.name) : await kindOf(path, names);
      if (kind !== undefined) yield { path, kind };
    }
  }
}

/** By its name as programs write it: `.Trash`, `Trash.sbd`, `Drafts.mbox`, `Deleted Items`. */
function isLeftOut(entry: Dirent): boolean {
  const bare = entry.name.replace(/^\./, '').replace(/\.(?:sbd|mbox|mbox\.gz)$/i, '');
  if (entry.isDirectory() && HALF_WRITTEN.test(bare)) return true;
  return stateOfFolder(bare) !== undefined;
}

/**
 * By name, but `new` before `cur`: a Maildir moves mail from the one to the other while we read, and
 * this way it is met once or twice, never missed.
 */
function inReadingOrder(a: Dirent, b: Dirent): number {
  const key = ({ name }: Dirent) => (name === 'new' ? '' : name);
  return key(a) < key(b) ? -1 : 1;
}

function kindInMaildir(name: string): Kind | undefined {
  return name.startsWith('.') || stateOfFileName(name) !== undefined ? undefined : 'message';
}

async function kindOf(
  path: string,
  siblings: ReadonlySet<string>,
): Promise<Entry['kind'] | undefined> {
  const name = basename(path);
  if (name.startsWith('.') || /\.(?:msf|dat|plist|toc|index|log)$/i.test(name)) return undefined;
  if (/\.mbox\.gz$/i.test(name)) return 'packed';
  if (/\.mbox$/i.test(name) || name === 'mbox') return 'mbox';
  if (/\.emlx$/i.test(name)) return 'emlx';
  if (/\.eml$/i.test(name)) return 'message';
  if (/\.msg$/i.test(name)) return 'outlook';
  if (/\.(?:pst|ost)$/i.test(name)) return 'foreign';
  // Thunderbird, mutt and pine name the files of their folders as people name the folder.
  if (name.includes('.') && !siblings.has(`${name}.msf`)) return 'other';
  return (await fileKindOf(path)) === 'mbox' ? 'mbox' : 'other';
}

const MOST_NAMED = 3;

function noMail(folder: string, others: ReadonlySet<string>): InputError {
  const named = [...others].slice(0, MOST_NAMED).map((name) => `“${toLine(name, 60)}”`);
  const more = others.size > MOST_NAMED ? ` and ${others.size - MOST_NAMED} more` : '';
  return new InputError({
    what: `There is no mail in “${toLine(folder, 200)}”.`,
    why: `It holds ${named.join(', ')}${more}: none of them is an mbox file, an .eml or a .msg.`,
    remedy: 'Name an mbox file, a Maildir, or a folder of .eml or .msg files.',
  });
}
