import { z } from 'zod';
import type { Attachment } from '../../../skills/core/call.js';
import { PermissionError } from '../../../skills/core/errors.js';
import { readDownload } from '../../chat/download.js';
import type { FileUrlPolicy } from '../out/file-hosts.js';
import { shorten, visible } from '../render/text.js';
import type { Activity } from './activity.js';

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
          const request = fetch(url, { redirect: 'manual', signal });
          const words = { name, surface: 'Teams', notShared: () => notShared(name) };
          return readDownload(request, words, maxBytes, signal);
        },
      } satisfies Attachment,
    ];
  });
}

// The link works for a few minutes; then SharePoint refuses it or leads to its sign-in page.
function notShared(name: string): PermissionError {
  return new PermissionError({
    what: `Teams does not let me read the file ${name}.`,
    why: 'The link to it works for a few minutes only.',
    remedy: 'Share the file here once more.',
  });
}
