import * as z from 'zod';
import type { Call } from '../../../skills/core/call.js';
import { type DaybriefError, toDaybriefError } from '../../../skills/core/errors.js';
import type { ChatMessage } from '../../../skills/core/ports/channel-threads.js';
import type { PrivateReply } from '../../../skills/core/reply.js';
import type { OpenPorts } from '../../../skills/core/run.js';
import type { TeamsConversation } from '../address.js';
import { explain } from '../out/permission.js';
import type { TeamsTools } from '../tools.js';

/** A message, and the one that it answers, if it does. */
export interface ChosenMessage extends ChatMessage {
  readonly replyToId: string | undefined;
}

type ThreadTools = Pick<TeamsTools, 'connector' | 'openPorts' | 'log'>;

/** The messages there are to summarize, and what is to be said of those that could not be read. */
export interface ChosenThread {
  readonly messages: readonly ChatMessage[];
  readonly note?: Pick<PrivateReply, 'lead' | 'actions'>;
}

const channelDataSchema = z.object({
  team: z.object({ id: z.string().max(200), aadGroupId: z.string().max(200).optional() }),
  channel: z.object({ id: z.string().max(200) }),
});

/**
 * Reads the thread of a chosen message with the right of the person who chose it.
 *
 * Teams hands over the chosen message alone. A chat has no threads, so there that is all; in a channel
 * the rest is read where the person allowed it, else it is said that it was not.
 */
export async function readThread(
  chosen: ChosenMessage,
  conversation: TeamsConversation,
  channelData: unknown,
  { connector, openPorts, log }: ThreadTools,
  call: Call,
): Promise<ChosenThread> {
  if (conversation.place !== 'channel') return { messages: [chosen] };
  try {
    const { channelThreads } = await openPorts(['channelThreads'], call);
    const { team, channel } = channelDataSchema.parse(channelData);
    const group = team.aadGroupId ?? (await connector.groupOf(conversation, team.id, call.signal));
    const thread = { team: group, channel: channel.id, message: chosen.replyToId ?? chosen.id };
    const messages = await channelThreads.read(thread, call.signal);
    const isThere = messages.some(({ id }) => id === chosen.id);
    return { messages: isThere ? messages : [...messages, chosen] };
  } catch (thrown) {
    const error = toDaybriefError(thrown);
    log.info('teams.thread-not-read', { call: call.id, code: error.code });
    return { messages: [chosen], note: await noteOn(error, openPorts, call) };
  }
}

const ALONE = 'Only the message you chose: I could not read the rest of its thread.';
const NOT_ALLOWED = 'Only the message you chose: I may not read the rest of its thread yet.';
const HOW = 'Sign in to allow it, then send me the code in our personal chat: connect CODE';

async function noteOn(
  error: DaybriefError,
  openPorts: OpenPorts,
  call: Call,
): Promise<NonNullable<ChosenThread['note']>> {
  if (error.code !== 'authentication_failed') return { lead: [[ALONE]] };
  const { kind, title, actions = [] } = await explain(error, 'channelThreads', call, openPorts);
  if (kind === 'error') return { lead: [[NOT_ALLOWED], title] };
  return { lead: actions.length === 0 ? [[NOT_ALLOWED]] : [[NOT_ALLOWED], [HOW]], actions };
}
