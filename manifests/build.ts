import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { skills } from '../skills/index.js';
import { PLACEHOLDER } from './app.js';
import { renderManifests } from './files.js';
import { fillTables, renderTables } from './tables.js';

// npm run manifests                     writes what is committed
// npm run manifests -- --check          fails when what is committed differs
// npm run manifests -- --out DIR --public-url URL --teams-app-id ID [--socket-mode]
//                                       writes the manifests of one installation
const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    out: { type: 'string' },
    'public-url': { type: 'string', default: PLACEHOLDER.publicUrl },
    'teams-app-id': { type: 'string', default: PLACEHOLDER.teamsAppId },
    'socket-mode': { type: 'boolean', default: false },
  },
});

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const manifests = renderManifests(
  skills,
  {
    publicUrl: values['public-url'],
    teamsAppId: values['teams-app-id'],
    slackSocketMode: values['socket-mode'],
  },
  version,
  {
    color: readFileSync('manifests/teams/color.png'),
    outline: readFileSync('manifests/teams/outline.png'),
  },
);
const files = new Map<string, Uint8Array>();
for (const [path, bytes] of manifests) files.set(join(values.out ?? 'manifests', path), bytes);
if (values.out === undefined) {
  const tables = renderTables(skills);
  for (const path of new Set(tables.map(({ page }) => page))) {
    const own = tables.filter(({ page }) => page === path);
    files.set(path, new TextEncoder().encode(fillTables(readFileSync(path, 'utf8'), own)));
  }
}

const changed = [...files].filter(
  ([path, bytes]) => !existsSync(path) || !readFileSync(path).equals(bytes),
);
if (values.check) {
  for (const [path] of changed) process.stderr.write(`${path} is out of date\n`);
  if (changed.length > 0) process.stderr.write('Run "npm run manifests" and commit the result.\n');
  process.exitCode = changed.length > 0 ? 1 : 0;
} else {
  for (const [path, bytes] of changed) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    process.stdout.write(`wrote ${path}\n`);
  }
}
