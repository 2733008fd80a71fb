import type { WebClient } from '@slack/web-api';
import {
  CONVERSATION_MS,
  isReferable,
  toConversationState,
  withoutDeadActions,
} from '../../../skills/conversation/conversation-state.js';
import type { Principal } from '../../../skills/core/caller.js';
import { CancelledError } from '../../../skills/core/errors.js';
import type { Clock } from '../../../skills/core/ports/clock.js';
import type { Conversations } from '../../../skills/core/ports/conversations.js';
import type { Surface } from '../../../skills/core/ports/surface.js';
import type { Reply, ReplyKind } from '../../../skills/core/reply.js';
import type { AnySkill } from '../../../skills/core/skill.js';
import { readDestination, toPrivateDestination } from '../address.js';
import type { Clients } from '../clients.js';
import { toDaybriefError } from '../errors.js';
import { renderBlocks, type SlackMessage } from '../render/blocks.js';
import type { ButtonState } from '../render/buttons.js';
import { withNote } from '../render/layout.js';
import { readMetadata, toMetadata } from '../render/metadata.js';

/** How many of its own newest messages `readBack` looks through. */
const READ_BACK_MESSAGES = 100;

/** The skill that a scheduled reply of this kind answers; what "shorter" repeats. */
const SKILL_OF: Partial<Record<ReplyKind, string>> = {
  digest: 'digest',
  thread: 'summarize',
  meeting: 'meeting',
  deck: 'deck',
};

/** Slack as the worker sees it: private destinations, one POST for each delivery, and read-back. */
export function createSlackSurface(options: {
  readonly clients: Clients;
  readonly conversations: Conversations;
  readonly skills: readonly AnySkill[];
  readonly clock: Clock;
}): Surface {
  const { clients, conversations, skills, clock } = options;

  const keepState = async (owner: Principal, reply: Reply): Promise<ButtonState | undefined> => {
    const skill = SKILL_OF[reply.kind];
    if (skill === undefined || !isReferable(reply)) return undefined;
    const state = toConversationState(skill, '', reply);
    const expiresAt = clock.now() + CONVERSATION_MS;
    const conversationId = await conversations.keep(owner, state, expiresAt);
    return { conversationId, commands: state.commands ?? [] };
  };

  return {
    name: 'slack',

    async toPrivate(address, owner, signal) {
      signal.throwIfAborted();
      return toPrivateDestination(address, owner, await clients.client(owner.tenant));
    },

    async deliver(to, written, deliveryId, signal) {
      const reply = withoutDeadActions(written, skills);
      const { tenant, user, channel } = readDestination(to);
      const client = await clients.client(tenant);
      const state = await keepState({ surface: 'slack', tenant, user }, reply);
      const message = toSingleMessage(renderBlocks(reply, state), reply);
      if (signal.aborted) throw stoppedBeforeSending();
      const metadata = toMetadata({ deliveryId, conversationId: state?.conversationId });
      const { ts } = await client.chat
        .postMessage({ channel, ...message, metadata })
        .catch((error: unknown) => {
          throw toDaybriefError(error, { name: 'take the message', sends: true });
        });
      return { id: ts ?? '' };
    },

    async readBack(to, deliveryId, since, signal) {
      signal.throwIfAborted();
      const { tenant, channel } = readDestination(to);
      const client = await clients.client(tenant);
      return findDelivery(client, channel, deliveryId, since);
    },
  };
}

async function findDelivery(
  client: WebClient,
  channel: string,
  deliveryId: string,
  since: number,
): Promise<{ readonly id: string } | undefined> {
  const { messages = [] } = await client.conversations
    .history({
      channel,
      oldest: String(since / 1_000),
      include_all_metadata: true,
      limit: READ_BACK_MESSAGES,
    })
    .catch((error: unknown) => {
      throw toDaybriefError(error, { name: 'list its own messages', sends: false });
    });
  const found = messages.find(({ metadata }) => readMetadata(metadata)?.deliveryId === deliveryId);
  return found?.ts === undefined ? undefined : { id: found.ts };
}

/**
 * A delivery is one POST, so that it can be found again as a whole: what does not fit into one message
 * is named, and can be asked for.
 */
function toSingleMessage(messages: readonly SlackMessage[], reply: Reply): SlackMessage {
  const [first, ...rest] = messages;
  if (first === undefined) throw new TypeError('A reply renders to at least one message.');
  const files = (reply.files ?? []).map(({ name }) => name);
  const notes = [
    ...(rest.length > 0
      ? [`This is the first of ${messages.length} parts. Ask me here to read it all.`]
      : []),
    ...(files.length > 0 ? [`Ask me here for the file ${files.join(', ')}.`] : []),
  ];
  if (notes.length === 0) return first;
  return withNote(first, notes.join(' '));
}

function stoppedBeforeSending(): CancelledError {
  return new CancelledError({
    what: 'The delivery was stopped before anything was sent.',
    remedy: 'It is tried again by itself.',
  });
}
