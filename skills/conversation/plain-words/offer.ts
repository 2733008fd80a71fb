import type { PrivateReply } from '../../core/reply.js';
import { defineSkill } from '../../core/skill.js';

/** What a button can hold of a command; the longest the platforms take is more. */
const LONGEST_LABEL = 70;

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
        title: [commands.length === 1 ? 'Did you mean this?' : 'Which did you mean?'],
        lead: [['Nothing was done yet. Press what you meant, or type it.']],
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
