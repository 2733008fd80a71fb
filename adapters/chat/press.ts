import { readFollowUp } from '../../skills/conversation/follow-up.js';
import type { Principal } from '../../skills/core/caller.js';
import type { ConversationState } from '../../skills/core/ports/conversations.js';
import type { StatePorts } from './kept-state.js';

/** What a button does: runs a command of the reply, or does something with one of its items. */
export type PressVerb = 'run' | 'done' | 'snooze' | 'more' | 'reply';

/** A button that was pressed, as the client sent it: anyone can have written it. */
export interface Press {
  readonly stateId: string;
  readonly verb: PressVerb;
  /** Position of the command for `run`, else the item's number. */
  readonly at: number;
}

/**
 * Finds the command that a button stands for; undefined when that is no longer kept.
 *
 * It is looked up under the opaque id for the person whom the platform vouches for, so that the id of
 * somebody else's answer, or a changed one, is worth nothing.
 */
export async function findCommand(
  owner: Principal,
  { stateId, verb, at }: Press,
  { skills, conversations, clock }: StatePorts,
): Promise<{ readonly command: string; readonly state: ConversationState } | undefined> {
  const state = await conversations.recall(owner, stateId, clock.now());
  if (state === undefined) return undefined;
  const words = verb === 'more' ? `more on ${at}` : `${verb} ${at}`;
  const onItem = () => state.references[at] && readFollowUp(words, state, skills);
  const command = verb === 'run' ? state.commands?.[at] : onItem();
  return command ? { command, state } : undefined;
}
