import { describe, expect, it, onTestFinished } from 'vitest';
import { toAddress } from '../../adapters/teams/address.js';
import type { Fault } from '../servers/teams/connector.js';
import { danaInTeams, startConfiguredTeams } from './configured-teams.js';
import { DIGEST, openSchedule } from './daily-digest.js';

type Teams = Awaited<ReturnType<typeof startConfiguredTeams>>;

/** Which of two mornings brought Dana's digest, when something is wrong on the first one. */
async function twoMornings(
  breakIt: (teams: Teams) => void,
): Promise<{ first: number; second: number }> {
  const schedule = await openSchedule();
  const { clock, timers, log, store } = schedule;
  const teams = await startConfiguredTeams({
    clock,
    timers,
    log,
    installations: store.installations,
  });
  onTestFinished(async () => {
    await teams.stop();
    await schedule.close();
  });
  await schedule.schedule(danaInTeams, toAddress(teams.chat));
  const digests = () => teams.shown().filter((message) => message.includes(DIGEST)).length;

  breakIt(teams);
  await schedule.morning(teams.bot.surface);
  const first = digests();
  teams.connector.faults.length = 0;
  teams.identity.expectSecret('secret');
  await schedule.morning(teams.bot.surface);
  return { first, second: digests() - first };
}

/** The connector refuses so many calls like this. */
const refusing = (times: number, fault: Fault) => (teams: Teams) =>
  void teams.connector.faults.push(...Array.from({ length: times }, () => fault));

describe('a digest in Teams after a morning on which it was refused', () => {
  it('comes every morning while nothing is wrong', async () => {
    expect(await twoMornings(() => undefined)).toEqual({ first: 1, second: 1 });
  });

  it.each<[string, (teams: Teams) => void]>([
    ["the bot's secret had expired", ({ identity }) => identity.expectSecret('renewed')],
    ['the connector refused one token', refusing(1, { status: 401, code: 'Unauthorized' })],
    [
      'an administrator had switched the bot off',
      refusing(9, { status: 403, code: 'BotDisabledByAdmin' }),
    ],
    ['the person was in another region', refusing(1, { status: 403, code: 'BadArgument' })],
    [
      'the conversation was not found once',
      refusing(1, { status: 404, code: 'ConversationNotFound' }),
    ],
  ])('comes the day after %s, with nobody scheduling it anew', async (_, breakIt) => {
    expect((await twoMornings(breakIt)).second).toBeGreaterThan(0);
  });
});
