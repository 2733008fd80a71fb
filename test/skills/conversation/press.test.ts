import { beforeEach, describe, expect, it } from 'vitest';
import { keepState } from '../../../skills/conversation/keep-state.js';
import { findCommand, toPress } from '../../../skills/conversation/press.js';
import type { Principal } from '../../../skills/core/caller.js';
import type { Link } from '../../../skills/core/link.js';
import type { PrivateReply } from '../../../skills/core/reply.js';
import { skills } from '../../../skills/index.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeConversations } from '../../fakes/conversations.js';

const dana: Principal = { surface: 'slack', tenant: 'T1', user: 'U1' };
const kept = { stateId: 'id', commands: ['digest', 'summarize "m1"'] };

describe('a button', () => {
  it('says a position or a number, and never a word', () => {
    const more = { kind: 'command', label: 'More', command: 'summarize "m1"' } as const;
    expect(toPress(more, kept, undefined)).toEqual({ stateId: 'id', verb: 'run', at: 1 });
    const done = { kind: 'done', label: 'Done' } as const;
    expect(toPress(done, kept, 3)).toEqual({ stateId: 'id', verb: 'done', at: 3 });
  });

  it('is none where nothing was kept, and for what nothing stands behind', () => {
    const done = { kind: 'done', label: 'Done' } as const;
    expect(toPress(done, undefined, 3)).toBeUndefined();
    expect(toPress(done, kept, undefined)).toBeUndefined();
    const unknown = { kind: 'command', label: 'X', command: 'forget' } as const;
    expect(toPress(unknown, kept, 3)).toBeUndefined();
    const link = 'https://outlook.office.com/mail/1' as Link;
    expect(toPress({ kind: 'open', label: 'Open', link }, kept, 3)).toBeUndefined();
  });
});

describe('a press', () => {
  const clock = createFakeClock('2026-11-24T08:00:00Z');
  const ports = { skills, conversations: createFakeConversations(), clock };
  const digest: PrivateReply = {
    kind: 'digest',
    audience: 'asker',
    title: ['Tuesday'],
    sections: [{ items: [{ number: 1, text: ['Dana asks'], sources: [], reference: 'm1' }] }],
    actions: [{ kind: 'command', label: 'Slides', command: 'deck digest' }],
  };
  let stateId = '';

  beforeEach(async () => {
    ({ stateId = '' } = await keepState(dana, digest, { skill: 'digest', words: '' }, ports));
  });

  it.each([
    ['run', 0, 'deck digest'],
    ['more', 1, 'summarize m1'],
    ['done', 1, 'done m1'],
    ['snooze', 1, 'snooze m1'],
    ['reply', 1, 'reply m1'],
  ] as const)('of %s %i stands for "%s"', async (verb, at, command) => {
    expect(await findCommand(dana, { stateId, verb, at }, ports)).toMatchObject({ command });
  });

  it('of Done belongs to the answer it stands under, not to the digest before it', async () => {
    const about = { skill: 'digest', words: '', references: { 1: 'm9' } };
    const answer = await keepState(dana, digest, { skill: 'ask', words: 'x', about }, ports);
    const press = { stateId: answer.stateId ?? '', verb: 'done', at: 1 } as const;
    expect(await findCommand(dana, press, ports)).toMatchObject({ command: 'done m1' });
  });

  it.each([
    ['run', 7],
    ['done', 7],
  ] as const)('of %s %i, which the answer does not have, stands for nothing', async (verb, at) => {
    expect(await findCommand(dana, { stateId, verb, at }, ports)).toBeUndefined();
  });

  it('by somebody else stands for nothing', async () => {
    const mei = { ...dana, user: 'U2' };
    expect(await findCommand(mei, { stateId, verb: 'run', at: 0 }, ports)).toBeUndefined();
  });
});
