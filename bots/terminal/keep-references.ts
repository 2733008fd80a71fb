import {
  CONVERSATION_MS,
  isReferable,
  toConversationState,
} from '../../skills/conversation/conversation-state.js';
import type { Call } from '../../skills/core/call.js';
import type { Clock } from '../../skills/core/ports/clock.js';
import type { Reply } from '../../skills/core/reply.js';
import type { OpenPorts } from '../../skills/core/run.js';

/** Remembers what an answer was about, so that `summarize 3` and `why` work for 24 hours. */
export async function keepReferences(
  reply: Reply,
  { skill, words }: { readonly skill: string; readonly words: string },
  call: Call,
  open: OpenPorts,
  clock: Clock,
): Promise<void> {
  if (reply.kind === 'error' || !isReferable(reply)) return;
  const { conversations } = await open(['conversations'], call);
  const earlier = await conversations.latest(call.principal, clock.now());
  const state = toConversationState(skill, words, reply, earlier);
  await conversations.keep(call.principal, state, clock.now() + CONVERSATION_MS);
}
