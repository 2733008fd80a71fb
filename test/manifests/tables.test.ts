import { describe, expect, it } from 'vitest';
import { fillTables, renderTables } from '../../manifests/tables.js';
import { defineSkill, optionalRest } from '../../skills/core/skill.js';
import { skills } from '../../skills/index.js';

const agenda = defineSkill({
  name: 'agenda',
  summary: 'Lists your meetings.',
  group: 'settings',
  params: { since: optionalRest('where to begin') },
  examples: ['agenda', 'agenda today'],
  places: ['personal', 'channel'],
  needs: ['clock'],
  run: () => Promise.reject(new TypeError('is not run here')),
});

const tableOf = (name: string, list = skills): string =>
  renderTables(list).find((table) => table.name === name)?.text ?? '';

describe('the generated tables', () => {
  it('name a skill’s own slash command, or its name behind /daybrief', () => {
    expect(tableOf('skills')).toContain('| `digest` | `/digest` |');
    expect(tableOf('skills')).toContain('| `schedule` | `/daybrief schedule` |');
  });

  it('show a new skill with its parameters, its places and its examples', () => {
    expect(tableOf('skills', [agenda])).toContain('Lists your meetings. |');
    expect(tableOf('commands', [agenda])).toContain(
      '| `agenda [since…]` | personal, channel | `agenda`, `agenda today` |',
    );
  });

  it('keep a bar inside a cell', () => {
    expect(tableOf('commands')).toContain('[--length short\\|full]');
  });

  it('list only the permissions that a skill has a use for, and the optional ones', () => {
    const scopes = tableOf('graph-scopes', [agenda]);
    expect(scopes).not.toContain('Mail.Read');
    expect(scopes).toContain('`Files.ReadWrite` (optional)');
    expect(tableOf('graph-scopes')).toContain('`Mail.Read`');
  });

  it('are put between their marks and change nothing else', () => {
    const page = 'Before\n<!-- skills -->\nold\n<!-- /skills -->\nAfter $& \n';
    const table = { page: 'README.md', name: 'skills', text: '| new $1 |' };
    const filled = 'Before\n<!-- skills -->\n| new $1 |\n<!-- /skills -->\nAfter $& \n';
    expect(fillTables(page, [table])).toBe(filled);
    expect(fillTables(filled, [table])).toBe(filled);
  });

  it('are not lost when a page has no place for them', () => {
    const table = { page: 'docs/slack.md', name: 'slack-scopes', text: '' };
    expect(() => fillTables('Slack\n', [table])).toThrow(
      'docs/slack.md has no place for the table slack-scopes',
    );
  });
});
