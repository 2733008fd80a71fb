import type { Principal } from '../core/caller.js';
import type { ConversationState } from '../core/ports/conversations.js';
import type { Action, Reply } from '../core/reply.js';
import { commandsOf } from './conversation-state.js';
import { readFollowUp } from './follow-up.js';
import type { StatePorts } from './keep-state.js';

/** What a button does: runs a command of the reply, or does something with one of its items. */
export type PressVerb = 'run' | 'done' | 'snooze' | 'more' | 'reply';

/** A button that was pressed, as the client sent it: anyone can have written it. */
export interface Press {
  readonly stateId: string;
  readonly verb: PressVerb;
  /** Position of the command for `run`, else the item's number. */
  readonly at: number;
}

/** What the buttons of one reply refer to: the kept state's opaque id, and its commands. */
export interface ButtonState {
  readonly stateId: string;
  readonly commands: readonly string[];
}

/** What the buttons of a reply refer to; undefined where nothing was kept of it. */
export function toButtonState(reply: Reply, stateId: string | undefined): ButtonState | undefined {
  return stateId === undefined ? undefined : { stateId, commands: commandsOf(reply) };
}

/**
 * What a button for an action says when it is pressed, of the item with that number; undefined for what
 * is no press, and for what nothing was kept of.
 */
export function toPress(
  action: Action,
  kept: ButtonState | undefined,
  number: number | undefined,
): Press | undefined {
  if (kept === undefined) return undefined;
  const { stateId, commands } = kept;
  if (action.kind === 'command') {
    const at = commands.indexOf(action.command);
    return at === -1 ? undefined : { stateId, verb: 'run', at };
  }
  const isForItem = action.kind === 'done' || action.kind === 'snooze';
  return isForItem && number !== undefined ? { stateId, verb: action.kind, at: number } : undefined;
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
  // A button belongs to the answer that it stands under, whatever digest came before that.
  const { listed: _listed, ...shown } = state;
  const onItem = () => state.references[at] && readFollowUp(words, shown, skills);
  const command = verb === 'run' ? state.commands?.[at] : onItem();
  return command ? { command, state } : undefined;
}
