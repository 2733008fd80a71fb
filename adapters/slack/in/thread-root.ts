import type { Attachment } from '../../../skills/core/call.js';
import { toDaybriefError } from '../errors.js';
import type { DirectPlace } from '../out/direct-outlet.js';
import { readMetadata } from '../render/metadata.js';
import { toAttachments } from './files.js';

/** A thread in a person's direct message. */
export interface ThreadPlace extends DirectPlace {
  readonly threadTs: string;
}

/** What the first message of a thread says to Daybrief. */
export interface ThreadRoot {
  /** The kept state that the thread talks about, if its first message is an answer of Daybrief. */
  readonly conversationId: string | undefined;
  readonly attachments: readonly Attachment[];
}

/** Reads the first message of a thread in the person's direct message. */
export async function readThreadRoot(
  { client, channel, threadTs }: ThreadPlace,
  origins: readonly string[],
): Promise<ThreadRoot> {
  const { messages = [] } = await client.conversations
    .replies({ channel, ts: threadTs, limit: 1, include_all_metadata: true })
    .catch((error: unknown) => {
      throw toDaybriefError(error, { name: 'show the thread', sends: false });
    });
  const [root] = messages;
  return {
    conversationId: readMetadata(root?.metadata)?.conversationId,
    attachments: toAttachments(root?.files, client.token, origins),
  };
}
