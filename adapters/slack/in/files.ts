import { z } from 'zod';
import type { Attachment } from '../../../skills/core/call.js';
import { toAttachment } from '../../chat/download.js';
import { hasOrigin } from '../../chat/network.js';
import { toVisible } from '../render/escape.js';

/** Where files of Slack are; the token goes nowhere else. */
const FILES_ORIGIN = 'https://files.slack.com';

const SharedFiles = z.array(
  z.object({
    name: z.string().nullish(),
    size: z.number().optional(),
    url_private_download: z.string().default(''),
  }),
);

const WORDS = {
  surface: 'Slack',
  why: 'It was removed, or it belongs to another organization.',
  remedy: 'Share it with me again in our direct message.',
};

/**
 * Reads the files of a message as attachments.
 *
 * `origins` are allowed besides Slack's own, e.g. of a local server.
 */
export function toAttachments(
  files: unknown,
  token: string | undefined,
  origins: readonly string[],
): readonly Attachment[] {
  const { data = [] } = SharedFiles.safeParse(files ?? []);
  const headers = { authorization: `Bearer ${token}` };
  return data.map(({ name, size, url_private_download: url }) => {
    const file = {
      name: toVisible(name ?? '').trim() || 'file',
      size,
      // Without access Slack sends a redirect to its sign-in page instead of a 403.
      fetch: (signal: AbortSignal) =>
        hasOrigin(url, [FILES_ORIGIN, ...origins])
          ? fetch(url, { headers, redirect: 'manual', signal })
          : undefined,
    };
    return toAttachment(file, WORDS);
  });
}
