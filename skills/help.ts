import { UnknownSkillError } from './errors.js';
import { nearest } from './nearest.js';
import type { Reply } from './reply.js';
import { type AnySkill, defineSkill, optionalWord } from './skill.js';
import { usage } from './usage.js';

/** Makes the skill that explains the others; `skills` is asked late, because help is one of them. */
export function createHelp(skills: () => readonly AnySkill[]) {
  return defineSkill({
    name: 'help',
    summary: 'Shows what Daybrief can do, or explains one command.',
    group: 'settings',
    params: { command: optionalWord('the command to explain') },
    examples: ['help', 'help digest'],
    places: ['personal', 'group', 'channel'],
    needs: [],
    async run({ command }) {
      return command === undefined ? overview(skills()) : explanation(command, skills());
    },
  });
}

function overview(skills: readonly AnySkill[]): Reply {
  return {
    kind: 'help',
    audience: 'place',
    title: ['Daybrief reads what piles up and tells you what matters.'],
    sections: [
      {
        items: skills.map((skill) => ({
          text: [{ bold: skill.name }, ` ${skill.summary}`],
          reasons: [`e.g. ${skill.examples[0] ?? skill.name}`],
          sources: [],
        })),
      },
    ],
    lead: [['Answers are private to you. "help NAME" explains one command.']],
  };
}

function explanation(command: string, skills: readonly AnySkill[]): Reply {
  const name = command.toLowerCase().replace(/^\//, '');
  const skill = skills.find((candidate) => candidate.name === name);
  if (!skill) {
    const suggestion = nearest(
      name,
      skills.map((each) => each.name),
    );
    throw new UnknownSkillError({
      what: `There is no command "${name.slice(0, 40)}".`,
      remedy: suggestion
        ? `Did you mean "help ${suggestion}"?`
        : 'Type "help" to see what there is.',
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }
  return {
    kind: 'help',
    audience: 'place',
    title: [{ bold: skill.name }, ` ${skill.summary}`],
    lead: [[usage(skill)]],
    sections: [
      {
        items: Object.entries(skill.params).map(([param, { about }]) => ({
          text: [{ bold: param }, ` ${about}`],
          sources: [],
        })),
      },
      {
        heading: 'Examples',
        items: skill.examples.map((example) => ({ text: [example], sources: [] })),
      },
    ],
  };
}
