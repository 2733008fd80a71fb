import { describe, expect, it } from 'vitest';
import { offerFor } from '../../../adapters/chat/file-offer.js';
import { parse } from '../../../skills/core/typed-commands/parse.js';
import { skills } from '../../../skills/index.js';

const file = (name: string) => ({ name, size: 1, read: async () => new Uint8Array() });

const commandsFor = (name: string) =>
  offerFor([file(name)], skills).sections.flatMap(({ items }) =>
    items.flatMap(({ actions = [] }) =>
      actions.flatMap((action) => (action.kind === 'command' ? [action.command] : [])),
    ),
  );

describe('an offer for a file', () => {
  it.each([
    ['review.vtt', ['meeting', 'deck']],
    ['review.SRT', ['meeting', 'deck']],
    ['mails.mbox', ['summarize']],
    ['one.eml', ['summarize']],
    ['plan.md', ['deck']],
    ['a file with "quotes".csv', ['deck']],
    ['photo.heic', []],
    ['no-extension', []],
  ])('names what fits %s, in commands that parse', (name, expected) => {
    const commands = commandsFor(name);
    expect(commands.map((command) => parse(command, skills).skill.name)).toEqual(expected);
    for (const command of commands) {
      const { input } = parse(command, skills);
      expect(Object.values(input)).toContain(`attachment:${name}`);
    }
  });
});
