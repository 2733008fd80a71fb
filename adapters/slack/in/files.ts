import * as z from 'zod';
import type { Attachment } from '../../../skills/core/call.js';
import { NotFoundError } from '../../../skills/core/errors.js';
import { toAttachment } from '../../chat/download.js';
import { hasOrigin } from '../../chat/network.js';
import type { DirectPlace } from '../out/direct-outlet.js';
import { reading } from '../out/errors.js';
import { toVisible } from '../render/escape.js';
import { readMetadata } from '../render/metadata.js';

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

/** A thread in a person's direct message. */
export interface ThreadPlace extends DirectPlace {
  readonly threadTs: string;
}

/** What the first message of a thread says to Daybrief. */
export interface ThreadRoot {
  /** The kept state that the thread talks about, if its first message is an answer of Daybrief. */
  readonly stateId: string | undefined;
  readonly attachments: readonly Attachment[];
}

/** Reads the first message of a thread in the person's direct message; a deleted one says nothing. */
export async function readThreadRoot(
  { client, channel, threadTs }: ThreadPlace,
  origins: readonly string[],
): Promise<ThreadRoot> {
  const which = { channel, ts: threadTs, limit: 1, include_all_metadata: true };
  const asked = reading('show the thread', client.conversations.replies(which));
  const { messages } = await asked.catch((error: unknown) => {
    if (error instanceof NotFoundError) return { messages: [] };
    throw error;
  });
  const root = messages?.[0];
  return {
    stateId: readMetadata(root?.metadata).conversation_id,
    attachments: toAttachments(root?.files, client.token, origins),
  };
}
