import { describe, expect, it, onTestFinished } from 'vitest';
import { writeAddress } from '../../adapters/slack/address.js';
import { startBot } from '../adapters/slack/start-bot.js';
import { DIGEST, openSchedule } from './daily-digest.js';

const dana = { surface: 'slack', tenant: 'T0001', user: 'U0001' } as const;
/** More than a delivery asks for one person. */
const ALL_MORNING = 30;

/** Which of two mornings brought Dana's digest, when Slack answers `code` on the first one. */
async function twoMornings(code?: string): Promise<{ first: number; second: number }> {
  const schedule = await openSchedule();
  const { bot, slack, stop } = await startBot({ clock: schedule.clock });
  onTestFinished(async () => {
    await stop();
    await schedule.close();
  });
  await schedule.schedule(dana, writeAddress(dana));
  const digests = () =>
    slack.workspace.messages.filter((message) => JSON.stringify(message).includes(DIGEST)).length;

  for (let call = 0; code !== undefined && call < ALL_MORNING; call += 1) {
    slack.fail('users.info', { kind: 'code', code });
  }
  await schedule.morning(bot.surface);
  const first = digests();
  slack.workspace.faults.clear();
  await schedule.morning(bot.surface);
  return { first, second: digests() - first };
}

describe('a digest in Slack after a morning on which the token was refused', () => {
  it('comes every morning while nothing is wrong', async () => {
    expect(await twoMornings()).toEqual({ first: 1, second: 1 });
  });

  it.each([
    'account_inactive',
    'invalid_auth',
    'token_revoked',
    'token_expired',
    'missing_scope',
    'ekm_access_denied',
    'team_access_not_granted',
  ])('comes the day after Slack answered %s, with nobody scheduling it anew', async (code) => {
    expect((await twoMornings(code)).second).toBeGreaterThan(0);
  });
});
