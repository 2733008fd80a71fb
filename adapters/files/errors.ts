import {
  type DaybriefError,
  InputError,
  NotFoundError,
  PermissionError,
  toDaybriefError as toKnownError,
  UnavailableError,
} from '../../skills/core/errors.js';

/** What was being done to which file, for the sentence a person reads. */
export interface FileOperation {
  /** "the mailbox", "the transcript". */
  readonly subject: string;
  /** The path or name as the person gave it, never a resolved path of the server. */
  readonly name: string;
}

/** Turns whatever the file system threw into a `DaybriefError`, deciding by its code. */
export function toDaybriefError(error: unknown, operation: FileOperation): DaybriefError {
  const { subject, name } = operation;
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ELOOP':
    case 'ENAMETOOLONG':
    // A path with a NUL in it.
    case 'ERR_INVALID_ARG_VALUE':
      return fileNotFound(operation, error);
    case 'EACCES':
    case 'EPERM':
      return new PermissionError({
        what: `I may not read ${subject} “${name}”.`,
        why: 'The operating system refused to open it.',
        remedy: 'Give the user that runs Daybrief the right to read it, or name another one.',
        cause: error,
      });
    case 'EISDIR':
      return new InputError({
        what: `“${name}” is a folder.`,
        why: `For ${subject} a file is needed.`,
        remedy: 'Name one file inside it.',
        cause: error,
      });
    // What gzip packed ends too early, or is changed.
    case 'Z_BUF_ERROR':
    case 'Z_DATA_ERROR':
      return new InputError({
        what: `“${name}” is broken or cut off.`,
        why: 'It cannot be unpacked to its end.',
        remedy: 'Export or download it once more.',
        cause: error,
      });
    case 'EMFILE':
    case 'ENFILE':
    case 'EBUSY':
    case 'EIO':
    case 'ESTALE':
    case 'ETIMEDOUT':
      return new UnavailableError({
        what: `I couldn't read ${subject} “${name}” just now.`,
        why: 'The disk, or the system that serves it, did not answer.',
        remedy: 'Try again in a moment.',
        cause: error,
      });
    default:
      return toKnownError(error);
  }
}

/** The one wording for a file that is absent or that the caller may not see. */
export function fileNotFound({ subject, name }: FileOperation, cause?: unknown): NotFoundError {
  return new NotFoundError({
    what: `I couldn't find ${subject} “${name}”.`,
    // Documents and recordings can be sent along; a mailbox or a folder cannot.
    remedy: /mailbox|folder/.test(subject)
      ? 'Check the spelling of the path, and that it is on this machine.'
      : 'Check the spelling and the folder, or attach the file to your request.',
    cause,
  });
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
