import { z } from 'zod';
import type { Attachment } from '../../../skills/core/call.js';
import { NotFoundError, PermissionError } from '../../../skills/core/errors.js';
import { readDownload, tooLarge } from '../../chat/download.js';
import { toVisible } from '../render/escape.js';

/** Where files of Slack are; the token goes nowhere else. */
const FILES_ORIGIN = 'https://files.slack.com';

const SharedFiles = z.array(
  z.object({
    name: z.string().nullish(),
    size: z.number().optional(),
    url_private_download: z.string().optional(),
  }),
);

/**
 * Reads the files of a message as attachments; nothing is fetched before a skill reads one.
 *
 * `origins` are allowed besides Slack's own, e.g. of a local server.
 */
export function toAttachments(
  files: unknown,
  token: string | undefined,
  origins: readonly string[],
): readonly Attachment[] {
  const { data = [] } = SharedFiles.safeParse(files ?? []);
  return data.map(({ name, size, url_private_download: url }) => {
    const shown = toVisible(name ?? '').trim() || 'file';
    return {
      name: shown,
      size,
      read: (maxBytes, signal) =>
        size !== undefined && size > maxBytes
          ? Promise.reject(tooLarge(shown, size, maxBytes))
          : download({ name: shown, url, token, origins }, maxBytes, signal),
    };
  });
}

interface Download {
  readonly name: string;
  readonly url: string | undefined;
  readonly token: string | undefined;
  readonly origins: readonly string[];
}

async function download(
  { name, url, token, origins }: Download,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const trusted =
    url !== undefined &&
    URL.canParse(url) &&
    [FILES_ORIGIN, ...origins].includes(new URL(url).origin);
  if (!trusted) throw notShared(name);
  const request = fetch(url, {
    headers: { authorization: `Bearer ${token}` },
    redirect: 'manual',
    signal,
  });
  const words = { name, surface: 'Slack', notShared: () => notShared(name) };
  // Without access Slack sends a redirect to its sign-in page instead of a 403.
  return readDownload(request, words, maxBytes, signal);
}

function notShared(name: string): PermissionError {
  return new PermissionError({
    what: `Slack does not let me read the file ${name}.`,
    why: 'It was removed, or it belongs to another organization.',
    remedy: 'Share it with me again in our direct message.',
  });
}

/** Throws `NotFoundError` unless there is a file to work on. */
export function requireAttachments(attachments: readonly Attachment[]): void {
  if (attachments.length > 0) return;
  throw new NotFoundError({
    what: 'The file is no longer in this thread.',
    remedy: 'Share it with me again.',
  });
}
