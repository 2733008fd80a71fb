import type { Call } from '../skills/call.js';
import { CONVERSATION_MS, isReferable, toConversationState } from '../skills/conversation-state.js';
import type { Clock } from '../skills/ports.js';
import type { Reply } from '../skills/reply.js';
import type { OpenPorts } from '../skills/run.js';

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
