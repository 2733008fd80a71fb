import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Attachment } from '../../../skills/core/call.js';
import { stripInvisible } from '../../../skills/reading/unicode.js';
import { toAttachment } from '../../chat/download.js';

/** Longest body, in bytes: words, a button and a token, or a transcript as well. */
export const FORM_BYTES = { words: 16_384, file: 10_000_000 } as const;

/** A form, or the status that says why there is none: it is none of ours, or longer than any. */
export type ReadForm = FormData | 403 | 413;

/**
 * Reads a form that our own page posted.
 *
 * Browsers say with every POST where it came from. `publicOrigin` is the address before a proxy, which may
 * hand on another `Host`.
 */
export async function readForm(
  request: IncomingMessage,
  publicOrigin: string | undefined,
  mostBytes: number,
): Promise<ReadForm> {
  const { origin = '', host = '', 'content-type': type = '' } = request.headers;
  const isOwn = origin === publicOrigin || (URL.canParse(origin) && new URL(origin).host === host);
  if (!isOwn) return 403;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    // The rest is let go, and not cut off: a browser shows no answer before it has sent all.
    if (bytes <= mostBytes) chunks.push(chunk);
  }
  if (bytes > mostBytes) return 413;
  const body = new Response(Buffer.concat(chunks), { headers: { 'content-type': type } });
  // What cannot be read as a form did not come from one.
  return body.formData().catch((): 403 => 403);
}

/** The words in a field of a form. */
export function wordsIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

const LONGEST_NAME = 120;

/** The file that was chosen in a form; a browser sends an empty one where none was. */
export async function fileIn(form: FormData, name: string): Promise<Attachment | undefined> {
  const file = form.get(name);
  if (!(file instanceof File) || file.size === 0) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const shown = stripInvisible(file.name)
    .replace(/[\s"'/\\]+/gu, ' ')
    .trim();
  return toAttachment(
    {
      name: shown.slice(-LONGEST_NAME) || 'file',
      size: bytes.length,
      fetch: async () => new Response(bytes),
    },
    { surface: 'Your browser', why: 'It could not be read.', remedy: 'Choose it again.' },
  );
}

/** Compares secrets in a time that tells nothing of them. */
export function isSame(shown: string, expected: string): boolean {
  return timingSafeEqual(digest(shown), digest(expected));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
