import { GRAPH_SCOPES } from '../adapters/graph/permissions.js';
import { createSlackManifest } from '../adapters/slack/manifest.js';
import { OPTIONAL_SCOPES, REQUIRED_SCOPES } from '../adapters/slack/scopes.js';
import type { AnySkill } from '../skills/core/skill.js';
import { usage } from '../skills/core/typed-commands/usage.js';
import { PLACEHOLDER, toSlackApp } from './app.js';

/** A table that follows from the code, and its place. */
export interface GeneratedTable {
  /** The page it stands on, from the root of the repository. */
  readonly page: string;
  /** Names its place there: `<!-- name -->` … `<!-- /name -->`. */
  readonly name: string;
  readonly text: string;
}

/** The tables of the README and of `docs/` that follow from the code. */
export function renderTables(skills: readonly AnySkill[]): readonly GeneratedTable[] {
  const needed = new Set<string>(skills.flatMap(({ needs }) => needs));
  return [
    {
      page: 'README.md',
      name: 'skills',
      text: table(
        ['Say', 'In Slack', 'What it does'],
        skills.map((skill) => [
          `\`${skill.name}\``,
          `\`${slackCommand(skill, skills)}\``,
          skill.summary,
        ]),
      ),
    },
    {
      page: 'docs/commands.md',
      name: 'commands',
      text: table(
        ['Command', 'Where', 'For example'],
        skills.map((skill) => [
          `\`${usage(skill)}\``,
          skill.places.join(', '),
          skill.examples.map((example) => `\`${example}\``).join(', '),
        ]),
      ),
    },
    {
      page: 'docs/slack.md',
      name: 'slack-scopes',
      text: table(
        ['Scope', 'What for'],
        [
          ...REQUIRED_SCOPES.map(({ scope, reason }) => [`\`${scope}\``, reason]),
          ...OPTIONAL_SCOPES.map(({ scope, reason }) => [`\`${scope}\` (optional)`, reason]),
        ],
      ),
    },
    {
      page: 'docs/graph.md',
      name: 'graph-scopes',
      text: table(
        ['Permission', 'What for'],
        GRAPH_SCOPES.filter(
          ({ ports, extra }) => extra === true || ports.some((port) => needed.has(port)),
        ).map(({ scope, reason, extra }) => [`\`${scope}\`${extra ? ' (optional)' : ''}`, reason]),
      ),
    },
  ];
}

/**
 * Puts tables between their marks on one page: `<!-- skills -->` … `<!-- /skills -->`.
 *
 * Throws a `TypeError` when a mark is missing, so that a table cannot get lost.
 */
export function fillTables(page: string, tables: readonly GeneratedTable[]): string {
  let filled = page;
  for (const { page: path, name, text } of tables) {
    const marks = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!marks.test(filled)) throw new TypeError(`${path} has no place for the table ${name}.`);
    filled = filled.replace(marks, (_, open: string, close: string) => `${open}${text}\n${close}`);
  }
  return filled;
}

/** A skill's own slash command, or its name behind the one that leads to all of them. */
function slackCommand({ name }: AnySkill, skills: readonly AnySkill[]): string {
  const [root, ...own] = createSlackManifest(
    skills,
    toSlackApp(PLACEHOLDER),
  ).features.slash_commands.map(({ command }) => command);
  return own.find((command) => command === `/${name}`) ?? `${root} ${name}`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
