import { isReferable } from '../../skills/conversation/conversation-state.js';
import { keepState } from '../../skills/conversation/keep-state.js';
import type { Call } from '../../skills/core/call.js';
import type { Clock } from '../../skills/core/ports/clock.js';
import type { Reply } from '../../skills/core/reply.js';
import type { OpenPorts } from '../../skills/core/run.js';
import { skills } from '../../skills/index.js';

/** Remembers what an answer was about, so that `summarize 3` and `why` work for 24 hours. */
export async function keepReferences(
  reply: Reply,
  asked: { readonly skill: string; readonly words: string },
  call: Call,
  open: OpenPorts,
  clock: Clock,
): Promise<void> {
  if (reply.kind === 'error' || !isReferable(reply)) return;
  const { conversations } = await open(['conversations'], call);
  const about = await conversations.latest(call.principal, clock.now());
  await keepState(call.principal, reply, { ...asked, about }, { skills, conversations, clock });
}
