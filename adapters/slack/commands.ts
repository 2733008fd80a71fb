import type { App } from '@slack/bolt';
import type { AnySkill } from '../../skills/skill.js';
import { type Listening, toAsker, toPlace } from './listening.js';
import { readWords } from './words.js';

/** The command that leads to every skill without a command of its own. */
export const ROOT_COMMAND = '/daybrief';

/** The skills that have a slash command of their own. */
export function dailySkills(skills: readonly AnySkill[]): readonly AnySkill[] {
  return skills.filter(({ group }) => group === 'daily');
}

/** Listens to `/daybrief …` and to one command for each daily skill: `/digest …`. */
export function listenToCommands(
  app: App,
  skills: readonly AnySkill[],
  listening: Listening,
): void {
  const names = [ROOT_COMMAND, ...dailySkills(skills).map(({ name }) => `/${name}`)];
  for (const name of names) {
    app.command(name, async ({ ack, command, context }) => {
      await ack();
      const asker = await toAsker(listening, context, command.user_id);
      const text = readWords(command.text ?? '');
      const words = name === ROOT_COMMAND ? text : `${name.slice(1)} ${text}`;
      const { place, outlet } = await toPlace(listening, asker, {
        channel: command.channel_id,
        channelName: command.channel_name,
        responseUrl: command.response_url,
      });
      listening.answering.take({ ...asker, place, words }, outlet);
    });
  }
}
