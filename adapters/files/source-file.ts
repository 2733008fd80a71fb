import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Attachment } from '../../skills/core/call.js';
import { InputError, NotFoundError, TooLargeError } from '../../skills/core/errors.js';
import { toLine } from '../../skills/reading/line.js';
import { type FileAccess, resolveReference } from './access.js';
import { toDaybriefError } from './errors.js';
import type { ExampleDates } from './example/example-dates.js';

const ATTACHMENT = /^attachment:/i;

/** Whether a reference names a file that came with the request. */
export function isAttachmentReference(reference: string): boolean {
  return ATTACHMENT.test(reference);
}

/** Where references of one request lead. */
export interface SourceFiles {
  readonly access: FileAccess;
  /** Files that came with the request; a reference names one as `attachment:NAME`. */
  readonly attachments?: readonly Attachment[];
  /** How example files are brought up to date; without it they are read as they are. */
  readonly examples?: ExampleDates;
}

/** What is read, and how much of it at most. */
export interface SourceKind {
  /** "the transcript", for error texts. */
  readonly subject: string;
  readonly maxBytes: number;
}

/** A file, read whole. */
export interface SourceFile {
  /** File name without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Set for an example file: its dates are to be moved. */
  readonly example?: ExampleDates;
}

/**
 * Reads the file that a reference names: a path or relative name, or `attachment:NAME`. A bare
 * `attachment:` means the only attachment.
 *
 * Throws `NotFoundError`, `PermissionError`, `InputError` for a folder or device, `TooLargeError`.
 */
export async function readSourceFile(
  { access, attachments = [], examples }: SourceFiles,
  reference: string,
  kind: SourceKind,
  signal: AbortSignal,
): Promise<SourceFile> {
  signal.throwIfAborted();
  if (isAttachmentReference(reference)) {
    const attachment = findAttachment(attachments, reference.replace(ATTACHMENT, ''));
    return {
      name: basename(attachment.name),
      bytes: await attachment.read(kind.maxBytes, signal),
    };
  }
  const operation = { subject: kind.subject, name: toLine(reference, 200) };
  const path = await resolveReference(access, reference, operation);
  try {
    return {
      name: basename(path),
      bytes: await readBounded(path, operation.name, kind.maxBytes),
      ...(examples?.isExample(path) ? { example: examples } : {}),
    };
  } catch (error) {
    throw toDaybriefError(error, operation);
  }
}

/**
 * Reads the file beside another one: same name, other extension. Undefined when there is none.
 *
 * It goes through the same policy, so a link beside an allowed file leads nowhere new.
 */
export async function readSibling(
  files: SourceFiles,
  reference: string,
  extension: string,
  kind: SourceKind,
  signal: AbortSignal,
): Promise<SourceFile | undefined> {
  const sibling = reference.replace(/(?:\.transcript)?\.[^./\\]+$/, '') + extension;
  try {
    return await readSourceFile(files, sibling, kind, signal);
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

async function readBounded(path: string, name: string, maxBytes: number): Promise<Uint8Array> {
  // O_NOFOLLOW: the path was resolved; a link put there since is not followed. O_NONBLOCK: opening a
  // pipe must not wait for its writer.
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const status = await file.stat();
    if (!status.isFile()) throw notAFile(name);
    if (status.size > maxBytes) throw tooLarge(name, maxBytes, status.size);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function findAttachment(attachments: readonly Attachment[], wanted: string): Attachment {
  const name = wanted.trim().toLowerCase();
  const found =
    name === '' && attachments.length === 1
      ? attachments[0]
      : attachments.find((attachment) => attachment.name.toLowerCase() === name);
  if (found) return found;
  throw new NotFoundError({
    what: `No file “${toLine(wanted, 200)}” came with your request.`,
    remedy: 'Attach the file to the same message as the command.',
  });
}

function notAFile(name: string): InputError {
  return new InputError({
    what: `“${name}” is not a file.`,
    why: 'It is a folder or a device.',
    remedy: 'Name one file.',
  });
}

function tooLarge(name: string, limit: number, actual: number): TooLargeError {
  return new TooLargeError({
    what: `“${name}” is too large to read.`,
    why: `It has ${toMegabytes(actual)} MB; the limit is ${toMegabytes(limit)} MB.`,
    remedy: 'Split it, or name a smaller file.',
    limit,
    actual,
    unit: 'bytes',
  });
}

function toMegabytes(bytes: number): string {
  return (bytes / 1_048_576).toFixed(1);
}
