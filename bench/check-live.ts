import { readFileSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { createTimers } from '../adapters/cron/timers.js';
import { compose } from '../bots/compose.js';
import { readConfig } from '../bots/config.js';
import { openSurfaces } from '../bots/server/surfaces.js';
import type { Log } from '../skills/core/ports/log.js';
import { renderReport } from './live/report.js';
import { walk } from './live/walk.js';

// npm run check:live -- [--slack YOUR-MEMBER-ID] [--teams YOUR-OBJECT-ID] [--yes]
//
// Tries what is configured against the real services and prints a report for a bug report. It reads a
// little, sends only to whoever runs it, and asks before it sends.
const { values } = parseArgs({
  options: {
    slack: { type: 'string' },
    teams: { type: 'string' },
    yes: { type: 'boolean', default: false },
  },
});

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

async function allow(question: string): Promise<boolean> {
  if (values.yes) return true;
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${question} [y/N] `);
  terminal.close();
  return /^y(?:es)?$/i.test(answer.trim());
}

const config = readConfig(process.cwd());
const shared = { clock: { now: Date.now }, timers: createTimers(), log: silent };
const suite = compose(config, { ...shared, cwd: process.cwd() });
const surfaces = await openSurfaces({
  ...shared,
  config,
  suite,
  output: process.stderr,
  wanted: [
    ...(config.slack ? (['slack'] as const) : []),
    ...(config.teams ? (['teams'] as const) : []),
  ],
  // It only sends: people's requests go on to whichever process takes them.
  listening: false,
});
const lines = await walk(
  {
    config,
    suite,
    surfaces: { slack: surfaces.slack?.surface, teams: surfaces.teams?.surface },
    self: { slack: values.slack, teams: values.teams },
  },
  allow,
);
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly version: string;
};
process.stdout.write(`${renderReport(lines, version)}\n`);
await surfaces.stop();
await suite.close();
process.exitCode = lines.some(({ state }) => state === 'refused') ? 1 : 0;
