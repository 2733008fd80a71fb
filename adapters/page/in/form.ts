import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Words, a button, a token. Bytes. */
const MOST_FORM_BYTES = 16_384;

/** A form, or the status that says why there is none: it is another site's, or longer than any of ours. */
export type ReadForm = URLSearchParams | 403 | 413;

/**
 * Reads a form that our own page posted.
 *
 * Browsers say with every POST where it came from. `publicOrigin` is the address before a proxy, which may
 * hand on another `Host`.
 */
export async function readForm(
  request: IncomingMessage,
  publicOrigin: string | undefined,
): Promise<ReadForm> {
  const { origin = '', host = '' } = request.headers;
  const isOwn = origin === publicOrigin || (URL.canParse(origin) && new URL(origin).host === host);
  if (!isOwn) return 403;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > MOST_FORM_BYTES) return 413;
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

/** Compares secrets in a time that tells nothing of them. */
export function isSame(shown: string, expected: string): boolean {
  return timingSafeEqual(digest(shown), digest(expected));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
