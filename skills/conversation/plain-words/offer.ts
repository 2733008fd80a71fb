import type { Action, PrivateReply } from '../../core/reply.js';
import { defineSkill } from '../../core/skill.js';

/** What a button can hold of a command; the longest the platforms take is more. */
const LONGEST_LABEL = 70;

/** What a "no" to an offer does. */
export const DECLINED = defineSkill({
  name: 'declined',
  summary: 'Does nothing of what was offered.',
  group: 'settings',
  params: {},
  examples: ['declined'],
  places: ['personal', 'group', 'channel'],
  needs: [],
  async run(): Promise<PrivateReply> {
    return {
      kind: 'notice',
      audience: 'asker',
      title: [NOTHING_DONE],
      sections: [],
      actions: [HELP],
    };
  },
});

const NOTHING_DONE = 'All right, nothing was done.';
const HELP: Action = { kind: 'command', label: 'Help', command: 'help' };

/** Asks which command was meant: none is carried out before its button is pressed. */
export function createOffer(commands: readonly string[]) {
  return defineSkill({
    name: 'offer',
    summary: 'Asks which command was meant.',
    group: 'settings',
    params: {},
    examples: ['offer', ...commands],
    places: ['personal', 'group', 'channel'],
    needs: [],
    async run(): Promise<PrivateReply> {
      return {
        kind: 'notice',
        audience: 'asker',
        isOffer: true,
        title: [commands.length === 1 ? 'Did you mean this?' : 'Which did you mean?'],
        lead: [
          [
            commands.length === 1
              ? 'Nothing was done yet. Say “yes”, or press it.'
              : 'Nothing was done yet. Say “the first” or “the second”, or press it.',
          ],
        ],
        sections: [{ items: commands.map((command) => ({ text: [command], sources: [] })) }],
        actions: commands.map((command) => ({
          kind: 'command',
          label:
            command.length > LONGEST_LABEL ? `${command.slice(0, LONGEST_LABEL - 1)}…` : command,
          command,
        })),
      };
    },
  });
}
