import { describe, expect, it } from 'vitest';
import { toPlain } from '../../../skills/core/reply.js';
import { runSkill } from '../../../skills/core/run.js';
import { parse } from '../../../skills/core/typed-commands/parse.js';
import { skills } from '../../../skills/index.js';
import { createFakeCall } from '../../fakes/call.js';
import { createFakeLog } from '../../fakes/log.js';

async function help(words: string) {
  const open = async () => ({}) as never;
  const { reply } = await runSkill(
    () => parse(words, skills),
    createFakeCall(),
    open,
    createFakeLog(),
  );
  const items = reply.sections.flatMap((section) => section.items);
  return { reply, names: items.map(({ text }) => toPlain(text).split(':', 1)[0]) };
}

describe('help', () => {
  it('shows five commands, each with an example, and names the others under “more”', async () => {
    const { reply, names } = await help('help');
    expect(names).toEqual(['digest', 'ask', 'reply', 'meeting', 'deck']);
    const [first, others] = reply.sections;
    for (const { reasons } of first?.items ?? []) expect(reasons).toHaveLength(1);
    const line = toPlain(others?.line ?? []);
    for (const { name } of skills.slice(5)) expect(line).toContain(name);
    expect(reply.actions).toEqual([{ kind: 'command', label: 'More', command: 'help more' }]);
  });

  it('shows every command after “more”', async () => {
    const { names } = await help('help more');
    expect([...names].sort()).toEqual(skills.map(({ name }) => name).sort());
  });

  it('explains one command, whatever case it is written in', async () => {
    const { reply } = await help('help Restore');
    expect(toPlain(reply.title)).toMatch(/^restore: /);
  });
});
