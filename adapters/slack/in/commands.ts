import type { App } from '@slack/bolt';
import type { AnySkill } from '../../../skills/core/skill.js';
import { type ListenerTools, toAsker, toPlace } from './listener.js';
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
 * A command that an older manifest declared is read like any words, and so gets the nearest one.
 */
export function listenToCommands(app: App, tools: ListenerTools): void {
  app.command(/^\//, async ({ ack, command, context }) => {
    await ack();
    const person = await toAsker(tools, context, command.user_id);
    const text = readWords(command.text ?? '');
    const words = command.command === ROOT_COMMAND ? text : `${command.command} ${text}`;
    const { asker, outlet } = await toPlace(tools, person, {
      channel: command.channel_id,
      channelName: command.channel_name,
      responseUrl: command.response_url,
    });
    tools.answering.take(asker, { words }, outlet);
  });
}
