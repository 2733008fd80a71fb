import type { WebClient } from '@slack/web-api';
import type { Attachment } from '../../../skills/core/call.js';
import type { Principal } from '../../../skills/core/caller.js';
import type { Clock } from '../../../skills/core/ports/clock.js';
import type { ConversationState, Conversations } from '../../../skills/core/ports/conversations.js';
import { toDaybriefError } from '../errors.js';
import { readMetadata } from '../render/metadata.js';
import { toAttachments } from './files.js';

/** What the first message of a thread says to Daybrief. */
export interface ThreadRoot {
  /** The kept state that the thread talks about, if its first message is an answer of Daybrief. */
  readonly conversationId: string | undefined;
  readonly attachments: readonly Attachment[];
}

/** Reads the first message of a thread in the person's direct message. */
export async function readThreadRoot(
  client: WebClient,
  place: { readonly channel: string; readonly threadTs: string },
  origins: readonly string[],
): Promise<ThreadRoot> {
  const { messages = [] } = await client.conversations
    .replies({
      channel: place.channel,
      ts: place.threadTs,
      limit: 1,
      include_all_metadata: true,
    })
    .catch((error: unknown) => {
      throw toDaybriefError(error, { name: 'show the thread', sends: false });
    });
  const [root] = messages;
  return {
    conversationId: readMetadata(root?.metadata)?.conversationId,
    attachments: toAttachments(root?.files, client.token, origins),
  };
}

/** Where the kept states are, and the time by which they end. */
export interface StateMemory {
  readonly conversations: Conversations;
  readonly clock: Clock;
}

/** The kept state that words refer to: that of the thread, else the person's newest. */
export async function recallState(
  owner: Principal,
  conversationId: string | undefined,
  { conversations, clock }: StateMemory,
): Promise<ConversationState | undefined> {
  if (conversationId === undefined) return conversations.latest(owner, clock.now());
  return conversations.recall(owner, conversationId, clock.now());
}
