import { existsSync, readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { TEAMS_LIMITS } from '../../../adapters/teams/limits.js';
import { createTeamsManifest, type TeamsApp } from '../../../adapters/teams/manifest.js';
import { defineSkill } from '../../../skills/core/skill.js';
import { skills } from '../../../skills/index.js';

const app: TeamsApp = {
  id: '5a7d1f0e-8f1c-4b0c-9f0a-6d0f3a3d7c11',
  botId: '0f3b6f1c-2d70-4f6e-8f63-6ff1b2b1a0c4',
  version: '0.1.0',
  name: 'Daybrief',
  shortDescription: 'What needs you today.',
  fullDescription: 'Reads what piles up and tells you what matters.',
  developer: {
    name: 'Daybrief',
    websiteUrl: 'https://example.com',
    privacyUrl: 'https://example.com/privacy',
    termsOfUseUrl: 'https://example.com/terms',
  },
  accentColor: '#1F3A5F',
};

const SCHEMA = '../shared/corpora/schemas/teams-manifest.schema.json';

function skillNamed(name: string, group: 'daily' | 'settings' = 'daily') {
  return defineSkill({
    name,
    summary: `Does ${name}.`,
    group,
    params: {},
    examples: [name],
    places: ['personal'],
    needs: [],
    run: async () => ({ kind: 'notice', audience: 'asker', title: [name], sections: [] }),
  });
}

describe('Teams manifest', () => {
  // Microsoft's schema is not ours to copy: the test runs where it lies beside the repository.
  it.skipIf(!existsSync(SCHEMA))("is valid by Microsoft's schema", () => {
    const ajv = new Ajv.default({ strict: false, allErrors: true });
    addFormats.default(ajv as never);
    const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
    validate(createTeamsManifest(skills, app));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('lists every skill of a place that fits as a command of that place, and help always', () => {
    const lists = createTeamsManifest(skills, app).bots[0]?.commandLists ?? [];
    const personal = lists.find((list) => list.scopes.includes('personal'));
    const names = skills
      .filter(({ places }) => places.includes('personal'))
      .map(({ name }) => name);
    expect(names.at(-1)).toBe('help');
    const fitting = [...names.slice(0, TEAMS_LIMITS.manifest.commandsPerList - 1), 'help'];
    expect(personal?.commands.map(({ title }) => title)).toEqual(fitting);
  });

  it('keeps the daily commands when there are more than Teams lists', () => {
    const settings = [...'abcdefgh'].map((letter) => skillNamed(`setting-${letter}`, 'settings'));
    const daily = [...'abcd'].map((letter) => skillNamed(`daily-${letter}`));
    const lists = createTeamsManifest([...settings, ...daily], app).bots[0]?.commandLists ?? [];
    const titles = lists[0]?.commands.map(({ title }) => title) ?? [];
    expect(titles).toHaveLength(10);
    expect(titles.slice(0, 4)).toEqual(['daily-a', 'daily-b', 'daily-c', 'daily-d']);
  });

  it('is not written when a text is longer than Teams takes', () => {
    const wordy = { ...app, shortDescription: 'x'.repeat(81) };
    expect(() => createTeamsManifest(skills, wordy)).toThrow('at most 80 characters');
  });
});
