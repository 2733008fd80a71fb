import { createSlackManifest } from '../adapters/slack/manifest.js';
import { createTeamsManifest } from '../adapters/teams/manifest.js';
import { createTeamsPackage, type TeamsIcons } from '../adapters/teams/package.js';
import type { AnySkill } from '../skills/core/skill.js';
import { type Installation, toSlackApp, toTeamsApp } from './app.js';

/** Every manifest file, and the icons that go with them: path below `manifests/` -> content. Same skills, same bytes. */
export function renderManifests(
  skills: readonly AnySkill[],
  installation: Installation,
  version: string,
  icons: TeamsIcons,
): ReadonlyMap<string, Uint8Array> {
  const slack = createSlackManifest(skills, toSlackApp(installation));
  const teams = createTeamsManifest(skills, toTeamsApp(installation, version));
  return new Map([
    ['slack.json', toBytes(slack)],
    ['teams/manifest.json', toBytes(teams)],
    ['teams/color.png', icons.color],
    ['teams/outline.png', icons.outline],
    ['teams/daybrief.zip', createTeamsPackage(teams, icons)],
  ]);
}

function toBytes(json: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(json, undefined, 2)}\n`);
}
