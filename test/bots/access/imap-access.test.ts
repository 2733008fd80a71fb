import { describe, expect, it } from 'vitest';
import { createMailboxes } from '../../../bots/access/mailboxes.js';
import { parseConfig } from '../../../bots/config.js';
import type { Vouched } from '../../../skills/core/caller.js';
import { createFakeCall } from '../../fakes/call.js';
import { createFakeClock } from '../../fakes/clock.js';

const signal = new AbortController().signal;
const call = createFakeCall();
const mailboxes = createMailboxes(
  parseConfig({
    IMAP_URL: 'imaps://dana@example.com@imap.example.com',
    IMAP_PASSWORD: 'p',
    MAILBOX_FOR: 'slack:T1:U1',
  }),
  createFakeClock(Date.parse('2026-11-23T12:00:00Z')),
  undefined,
);

async function ownerFor(change: Partial<Vouched>) {
  const who = { ...call.principal, ...change } as Vouched;
  return (await mailboxes.own(call, who)).owner(signal);
}

describe('the account of IMAP_URL', () => {
  it.each([
    { surface: 'terminal' },
    { surface: 'page' },
    { surface: 'slack', tenant: 'T1', user: 'U1' },
  ] as const)('is read by %o', async (who) => {
    expect(await ownerFor(who)).toEqual({ addresses: ['dana@example.com'] });
  });

  it.each([
    { surface: 'slack', tenant: 'T1', user: 'U2' },
    { surface: 'slack', tenant: 'T2', user: 'U1' },
    { surface: 'teams', tenant: 'T1', user: 'U1' },
  ] as const)('is not read by %o, who sees the example', async (who) => {
    expect(await ownerFor(who)).toMatchObject({ isExample: true });
  });

  it('is not what an anonymous caller sees', async () => {
    expect(await (await mailboxes.example(call)).owner(signal)).toMatchObject({ isExample: true });
  });
});
