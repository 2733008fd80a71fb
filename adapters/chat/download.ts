import {
  DaybriefError,
  type PermissionError,
  TooLargeError,
  UnavailableError,
} from '../../skills/core/errors.js';

/** What a surface calls itself and its refusals, when it hands over a file. */
export interface DownloadWords {
  /** The file's name, as a person may see it. */
  readonly name: string;
  /** "Teams did not hand over …". */
  readonly surface: string;
  /** Why a file that is there is not given, and what to do. */
  notShared(): PermissionError;
}

const MEGABYTE = 1_000_000;

/**
 * Reads the answer to a request for a file that a person shared, and stops where it is too long.
 *
 * A redirect counts as a refusal: it leads to a sign-in page. Throws `TooLargeError`, `PermissionError`
 * and `UnavailableError`, also where the file breaks off; what aborted the request is thrown as it is.
 */
export async function readDownload(
  request: Promise<Response>,
  words: DownloadWords,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  try {
    const response = await request;
    if (isRefusal(response.status)) throw words.notShared();
    if (!response.ok || response.body === null) throw unavailable(words, undefined);
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge(words.name, size, maxBytes);
      chunks.push(chunk);
    }
    return concatenate(chunks, size);
  } catch (error) {
    if (error instanceof DaybriefError) throw error;
    signal.throwIfAborted();
    throw unavailable(words, error);
  }
}

/** 408 and 429 say when, not whether. */
function isRefusal(status: number): boolean {
  return status >= 300 && status < 500 && status !== 408 && status !== 429;
}

/** A file is longer than what a skill reads. Sizes are bytes. */
export function tooLarge(name: string, actual: number, limit: number): TooLargeError {
  const megabytes = (bytes: number) => `${(bytes / MEGABYTE).toFixed(1)} MB`;
  return new TooLargeError({
    what: `The file ${name} is too large: ${megabytes(actual)}.`,
    remedy: `Share one of at most ${megabytes(limit)}.`,
    limit,
    actual,
    unit: 'bytes',
  });
}

function concatenate(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function unavailable({ name, surface }: DownloadWords, cause: unknown): UnavailableError {
  return new UnavailableError({
    what: `${surface} did not hand over the file ${name}.`,
    remedy: 'Try again in a minute.',
    cause,
  });
}
