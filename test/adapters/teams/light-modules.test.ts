import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packagesOf } from '../../loaded-packages.js';

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
