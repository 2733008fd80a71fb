import { GRAPH_SCOPES } from '../adapters/graph/permissions.js';
import { OPTIONAL_SCOPES, REQUIRED_SCOPES } from '../adapters/slack/scopes.js';
import type { AnySkill } from '../skills/core/skill.js';
import { usage } from '../skills/core/usage.js';

/** The tables of the README that follow from the code, by the name of their place. */
export function renderTables(skills: readonly AnySkill[]): ReadonlyMap<string, string> {
  const needed = new Set<string>(skills.flatMap(({ needs }) => needs));
  return new Map([
    [
      'skills',
      table(
        ['Command', 'What it does'],
        skills.map((skill) => [`\`${usage(skill)}\``, skill.summary]),
      ),
    ],
    [
      'slack-scopes',
      table(
        ['Scope', 'What for'],
        [
          ...REQUIRED_SCOPES.map(({ scope, reason }) => [`\`${scope}\``, reason]),
          ...OPTIONAL_SCOPES.map(({ scope, reason }) => [`\`${scope}\` (optional)`, reason]),
        ],
      ),
    ],
    [
      'graph-scopes',
      table(
        ['Permission', 'What for'],
        GRAPH_SCOPES.filter(
          ({ ports, extra }) => extra === true || ports.some((port) => needed.has(port)),
        ).map(({ scope, reason, extra }) => [`\`${scope}\`${extra ? ' (optional)' : ''}`, reason]),
      ),
    ],
  ]);
}

/**
 * Puts the tables between their marks: `<!-- skills -->` … `<!-- /skills -->`.
 *
 * Throws a `TypeError` when a mark is missing, so that a table cannot get lost.
 */
export function fillTables(readme: string, tables: ReadonlyMap<string, string>): string {
  let filled = readme;
  for (const [name, text] of tables) {
    const marks = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!marks.test(filled)) throw new TypeError(`The README has no place for ${name}.`);
    filled = filled.replace(marks, (_, open: string, close: string) => `${open}${text}\n${close}`);
  }
  return filled;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
