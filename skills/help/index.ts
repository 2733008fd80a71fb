import { UnknownSkillError } from '../core/errors.js';
import type { Item, Reply } from '../core/reply.js';
import { type AnySkill, defineSkill, optionalWord } from '../core/skill.js';
import { nearest } from '../core/typed-commands/nearest.js';
import { toOptionName, usage } from '../core/typed-commands/usage.js';
import { renderPrivacy } from './privacy.js';

/** Makes the skill that explains the others; `skills` is asked late, because help is one of them. */
export function createHelp(skills: () => readonly AnySkill[]) {
  return defineSkill({
    name: 'help',
    summary: 'Shows what Daybrief can do, or explains one command.',
    group: 'settings',
    params: {
      command: optionalWord('the command to explain, "more" for all of them, or "privacy"'),
    },
    examples: ['help', 'help more', 'help digest', 'help privacy'],
    phrases: async () => (await import('./phrases.js')).PHRASES,
    places: ['personal', 'group', 'channel'],
    needs: [],
    async run({ command }) {
      if (command === undefined) return overview(skills());
      const asked = command.toLowerCase();
      if (asked === PRIVACY) return renderPrivacy();
      return asked === MORE ? everything(skills()) : explanation(command, skills());
    },
  });
}

const MORE = 'more';
const PRIVACY = 'privacy';
/** As many commands as somebody reads who only wants to begin. */
const MOST_AT_FIRST = 5;

/** What people begin with, an example each, and where the rest is. */
function overview(skills: readonly AnySkill[]): Reply {
  const first = skills.slice(0, MOST_AT_FIRST);
  const others = skills.slice(MOST_AT_FIRST).map(({ name }) => name);
  const asks = skills.some(({ name }) => name === 'ask');
  return {
    kind: 'help',
    audience: 'place',
    title: ['Daybrief reads what piles up and tells you what matters.'],
    lead: [
      ['Answers are private to you.'],
      ...(asks
        ? [
            [
              'No command is needed: “what did Dana say about the budget?”, “remind me about 2 tomorrow”.',
            ],
          ]
        : []),
    ],
    sections: [
      { items: first.map((skill) => toItem(skill, exampleOf(skill))) },
      ...(others.length > 0
        ? [{ line: [`“help ${MORE}” has the others: ${others.join(', ')}.`], items: [] }]
        : []),
    ],
    actions:
      others.length === 0 ? [] : [{ kind: 'command', label: 'More', command: `help ${MORE}` }],
  };
}

/** Every command in a line. */
function everything(skills: readonly AnySkill[]): Reply {
  const daily = skills.filter(({ group }) => group === 'daily');
  const others = skills.filter(({ group }) => group !== 'daily');
  return {
    kind: 'help',
    audience: 'place',
    title: ['All that Daybrief can do.'],
    lead: [['“help NAME” explains one command.']],
    sections: [
      { heading: 'Every day', items: daily.map((skill) => toItem(skill)) },
      { heading: 'Also', items: others.map((skill) => toItem(skill)) },
    ].filter(({ items }) => items.length > 0),
  };
}

function toItem({ name, summary }: AnySkill, example?: string): Item {
  return {
    text: [{ bold: name }, `: ${summary}`],
    ...(example === undefined ? {} : { reasons: [`e.g. ${example}`] }),
    sources: [],
  };
}

/** The first example that says more than the name. */
function exampleOf({ name, examples }: AnySkill): string | undefined {
  return examples.find((example) => example !== name);
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
    title: [{ bold: skill.name }, `: ${skill.summary}`],
    lead: [[usage(skill)]],
    sections: [
      {
        items: Object.entries(skill.params).map(([param, { about }]) => ({
          text: [{ bold: toOptionName(param) }, `: ${about}`],
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
