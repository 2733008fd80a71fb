import type { Attachment } from '../../skills/core/call.js';
import {
  DaybriefError,
  PermissionError,
  TooLargeError,
  UnavailableError,
} from '../../skills/core/errors.js';

/** A file that a person shared. */
export interface SharedFile {
  /** As a person may see it. */
  readonly name: string;
  /** In bytes. */
  readonly size?: number | undefined;
  /** Asks for it; undefined where Daybrief may not, e.g. on a host that keeps no files. */
  readonly fetch: (signal: AbortSignal) => Promise<Response> | undefined;
}

/** Why a surface does not give a file that is there, and what to do. */
export interface FileWords {
  /** "Teams did not hand over …". */
  readonly surface: string;
  readonly why: string;
  readonly remedy: string;
}

const MEGABYTE = 1_000_000;

/**
 * Makes an attachment of a file that a person shared; nothing is fetched before a skill reads it.
 *
 * Reading stops where the file is too long. A redirect counts as a refusal: it leads to a sign-in page.
 * Throws `TooLargeError`, `PermissionError` and `UnavailableError`, also where the file breaks off; what
 * aborted the request is thrown as it is.
 */
export function toAttachment(file: SharedFile, { surface, why, remedy }: FileWords): Attachment {
  const { name, size } = file;
  const unavailable = (cause?: unknown) =>
    new UnavailableError({
      what: `${surface} did not hand over the file ${name}.`,
      remedy: 'Try again in a minute.',
      cause,
    });
  const notShared = () => {
    const what = `${surface} does not let me read the file ${name}.`;
    return new PermissionError({ what, why, remedy });
  };

  return {
    name,
    size,
    async read(maxBytes, signal) {
      if (size !== undefined && size > maxBytes) throw tooLarge(name, size, maxBytes);
      try {
        const response = await file.fetch(signal);
        if (response === undefined || isRefusal(response.status)) throw notShared();
        if (!response.ok || response.body === null) throw unavailable();
        const chunks: Uint8Array[] = [];
        let length = 0;
        for await (const chunk of response.body) {
          length += chunk.length;
          if (length > maxBytes) throw tooLarge(name, length, maxBytes);
          chunks.push(chunk);
        }
        return new Uint8Array(Buffer.concat(chunks));
      } catch (error) {
        if (error instanceof DaybriefError) throw error;
        signal.throwIfAborted();
        throw unavailable(error);
      }
    },
  };
}

/** 408 and 429 say when, not whether. */
function isRefusal(status: number): boolean {
  return status >= 300 && status < 500 && status !== 408 && status !== 429;
}

function tooLarge(name: string, actual: number, limit: number): TooLargeError {
  const megabytes = (bytes: number) => `${(bytes / MEGABYTE).toFixed(1)} MB`;
  return new TooLargeError({
    what: `The file ${name} is too large: ${megabytes(actual)}.`,
    remedy: `Share one of at most ${megabytes(limit)}.`,
    limit,
    actual,
    unit: 'bytes',
  });
}
