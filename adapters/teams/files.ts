import { z } from 'zod';
import type { Attachment } from '../../skills/call.js';
import { PermissionError, TooLargeError, UnavailableError } from '../../skills/errors.js';
import type { Activity } from './activity.js';
import type { FileUrlPolicy } from './file-hosts.js';
import { shorten, visible } from './text.js';

/** A file that a person attached in the personal chat; in channels Teams tells a bot only a link. */
const downloadSchema = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: z.string().min(1),
  content: z.object({ downloadUrl: z.url().max(4_000) }),
});

const LONGEST_NAME = 120;

/** Reads the files of a message as attachments; nothing is fetched before a skill reads one. */
export function toAttachments(activity: Activity, mayFetch: FileUrlPolicy): readonly Attachment[] {
  return (activity.attachments ?? []).flatMap((attachment) => {
    const file = downloadSchema.safeParse(attachment).data;
    if (file === undefined) return [];
    const name = shorten(visible(file.name), LONGEST_NAME) || 'file';
    const url = file.content.downloadUrl;
    return [
      {
        name,
        size: undefined,
        read: (maxBytes, signal) => {
          if (!mayFetch(url)) throw notShared(name);
          return download(name, url, maxBytes, signal);
        },
      } satisfies Attachment,
    ];
  });
}

async function download(
  name: string,
  url: string,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const response = await fetch(url, { redirect: 'manual', signal }).catch((cause: unknown) => {
    signal.throwIfAborted();
    throw unavailable(name, cause);
  });
  // The link works for a few minutes; then SharePoint refuses it or leads to its sign-in page.
  if (response.status >= 300 && response.status < 500) throw notShared(name);
  if (!response.ok || response.body === null) throw unavailable(name, undefined);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(name, size, maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, actual: number, limit: number): TooLargeError {
  return new TooLargeError({
    what: `The file ${name} is too large.`,
    remedy: `Share one of at most ${Math.floor(limit / 1_000_000)} MB.`,
    limit,
    actual,
    unit: 'bytes',
  });
}

function notShared(name: string): PermissionError {
  return new PermissionError({
    what: `Teams does not let me read the file ${name}.`,
    why: 'The link to it works for a few minutes only.',
    remedy: 'Share the file here once more.',
  });
}

function unavailable(name: string, cause: unknown): UnavailableError {
  return new UnavailableError({
    what: `Teams did not hand over the file ${name}.`,
    remedy: 'Try again in a minute.',
    cause,
  });
}
