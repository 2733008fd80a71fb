import type { Principal } from '../core/caller.js';
import type { Clock } from '../core/ports/clock.js';
import type { ConversationState, Conversations } from '../core/ports/conversations.js';
import type { Reply, ReplyKind } from '../core/reply.js';
import type { AnySkill } from '../core/skill.js';
import {
  CONVERSATION_MS,
  isReferable,
  toConversationState,
  withoutDeadActions,
} from './conversation-state.js';

/** A reply and, when later words or clicks can refer to it, the opaque id it was kept under. */
export interface KeptReply {
  readonly reply: Reply;
  readonly stateId: string | undefined;
}

/** What replies are kept with. */
export interface StatePorts {
  readonly skills: readonly AnySkill[];
  readonly conversations: Conversations;
  readonly clock: Clock;
}

/** The request that a reply answers: its skill, the words after it, and the state it referred to. */
export interface Answered {
  readonly skill: string;
  readonly words: string;
  readonly about?: ConversationState | undefined;
}

/** Keeps what later words and clicks can refer to, if there is any. */
export async function keepState(
  owner: Principal,
  written: Reply,
  answered: Answered | undefined,
  { skills, conversations, clock }: StatePorts,
): Promise<KeptReply> {
  const reply = withoutDeadActions(written, skills);
  if (answered === undefined || !isReferable(reply)) return { reply, stateId: undefined };
  const state = toConversationState(answered.skill, answered.words, reply, answered.about);
  const expiresAt = clock.now() + CONVERSATION_MS;
  return { reply, stateId: await conversations.keep(owner, state, expiresAt) };
}

/** The skill that a scheduled reply of a kind answers, where its name is another; what "shorter" repeats. */
const SKILL_OF: Partial<Record<ReplyKind, string>> = { thread: 'summarize' };

/** Keeps the state of a reply that was not asked for but scheduled. */
export function keepScheduledState(
  owner: Principal,
  reply: Reply,
  ports: StatePorts,
): Promise<KeptReply> {
  return keepState(owner, reply, { skill: SKILL_OF[reply.kind] ?? reply.kind, words: '' }, ports);
}
