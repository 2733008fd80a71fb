import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const IMPORT = /(?:^|\n)(?:import|export)\s(?!type\b)[^;]*?from '([^']+)'/g;

/** Every package that a module loads, directly or through other modules. */
function packagesOf(path: string, seen = new Set<string>()): ReadonlySet<string> {
  const packages = new Set<string>();
  if (seen.has(path)) return packages;
  seen.add(path);
  for (const [, from = ''] of readFileSync(path, 'utf8').matchAll(IMPORT)) {
    if (!from.startsWith('.')) packages.add(from);
    else {
      const next = normalize(join(dirname(path), from.replace(/\.js$/, '.ts')));
      for (const each of packagesOf(next, seen)) packages.add(each);
    }
  }
  return packages;
}

// The SDK takes a second to load and a hundred megabytes: only `bot.ts` may bring it along.
const SDK = ['@microsoft/teams-ai', 'botbuilder', 'botframework-connector'];

describe('Teams modules without the SDK', () => {
  it.each([
    'manifest',
    'package',
    'render/card',
    'limits',
    'address',
    'out/errors',
    'out/send-limiter',
  ])('%s.ts loads none of it', (name) => {
    const path = `adapters/teams/${name}.ts`;
    expect(existsSync(path)).toBe(true);
    expect([...packagesOf(path)].filter((each) => SDK.includes(each))).toEqual([]);
  });

  it('are told apart from the bot, which loads it', () => {
    expect(packagesOf('adapters/teams/bot.ts')).toContain('@microsoft/teams-ai');
  });
});
