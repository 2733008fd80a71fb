import type { App } from '@slack/bolt';
import type { AnySkill } from '../../../skills/core/skill.js';
import { type Listening, toAsker, toPlace } from './listener.js';
import { recallState, type StateMemory } from './thread-state.js';
import { readWords } from './words.js';

/** The command that leads to every skill without a command of its own. */
export const ROOT_COMMAND = '/daybrief';

/** The skills that have a slash command of their own. */
export function dailySkills(skills: readonly AnySkill[]): readonly AnySkill[] {
  return skills.filter(({ group }) => group === 'daily');
}

/**
 * Listens to `/daybrief …` and to one command for each daily skill: `/digest …`.
 *
 * A command that an older manifest declared is read like any words, and so gets the nearest one. "More on
 * 3" is about the person's newest answer.
 */
export function listenToCommands(app: App, listening: Listening, memory: StateMemory): void {
  app.command(/^\//, async ({ ack, command, context }) => {
    await ack();
    const asker = await toAsker(listening, context, command.user_id);
    const text = readWords(command.text ?? '');
    const words = command.command === ROOT_COMMAND ? text : `${command.command.slice(1)} ${text}`;
    const { place, outlet } = await toPlace(listening, asker, {
      channel: command.channel_id,
      channelName: command.channel_name,
      responseUrl: command.response_url,
    });
    const about = () => recallState(asker.principal, undefined, memory);
    listening.answering.take({ ...asker, place, words, about }, outlet);
  });
}
