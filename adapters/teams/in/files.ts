import * as z from 'zod';
import type { Attachment } from '../../../skills/core/call.js';
import { shorten } from '../../../skills/reading/unicode.js';
import { toAttachment } from '../../chat/download.js';
import type { UrlPolicy } from '../out/url-policy.js';
import { visible } from '../render/text.js';
import type { Activity } from './activity.js';

/** A file that a person attached in the personal chat; in channels Teams tells a bot only a link. */
const downloadSchema = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: z.string().min(1),
  content: z.object({ downloadUrl: z.url().max(4_000) }),
});

const LONGEST_NAME = 120;

const WORDS = {
  surface: 'Teams',
  // Then SharePoint refuses it or leads to its sign-in page.
  why: 'The link to it works for a few minutes only.',
  remedy: 'Share the file here once more.',
};

/** Reads the files of a message as attachments. */
export function toAttachments(activity: Activity, mayFetch: UrlPolicy): readonly Attachment[] {
  return (activity.attachments ?? []).flatMap((attachment) => {
    const { data } = downloadSchema.safeParse(attachment);
    if (data === undefined) return [];
    const url = data.content.downloadUrl;
    const name = shorten(visible(data.name), LONGEST_NAME) || 'file';
    const ask = (signal: AbortSignal) =>
      mayFetch(url) ? fetch(url, { redirect: 'manual', signal }) : undefined;
    return [toAttachment({ name, fetch: ask }, WORDS)];
  });
}
