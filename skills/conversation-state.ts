import type { ConversationState } from './memory.js';
import type { Action, Reply } from './reply.js';

/** How long "more on 3" and the buttons of a reply work. */
export const CONVERSATION_MS = 24 * 60 * 60_000;

/**
 * What a surface keeps of a reply for its buttons and follow-ups: references and commands, no content.
 *
 * `words` is the request that the reply answers, without the skill's name.
 */
export function toConversationState(skill: string, words: string, reply: Reply): ConversationState {
  const references: Record<number, string> = {};
  for (const { number, reference } of reply.sections.flatMap(({ items }) => items)) {
    if (number !== undefined && reference !== undefined) references[number] = reference;
  }
  return { skill, words, references, commands: commandsOf(reply) };
}

/**
 * Every command behind a button of the reply, once each, in the order shown.
 *
 * A button carries the position in this list, never the words.
 */
export function commandsOf(reply: Reply): readonly string[] {
  const commands = reply.sections.flatMap(({ items, more }) => [
    ...items.flatMap(({ actions = [] }) => actions.flatMap(commandOf)),
    ...(more?.command === undefined ? [] : [more.command]),
  ]);
  return [...new Set([...commands, ...(reply.actions ?? []).flatMap(commandOf)])];
}

/** Whether a reply has anything that a later click or word can refer to. */
export function isReferable(reply: Reply): boolean {
  const items = reply.sections.flatMap((section) => section.items);
  return (
    items.some(({ reference }) => reference !== undefined) ||
    commandsOf(reply).length > 0 ||
    (reply.actions ?? []).some(({ kind }) => kind === 'feedback')
  );
}

function commandOf(action: Action): readonly string[] {
  return action.kind === 'command' ? [action.command] : [];
}
