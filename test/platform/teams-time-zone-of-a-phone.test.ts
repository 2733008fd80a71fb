import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNextRun } from '../../adapters/cron/next-run.js';
import type { Subscription } from '../../skills/core/ports/subscriptions.js';
import { skills } from '../../skills/index.js';
import { openPortsWith } from '../adapters/teams/skills.js';
import { eventually } from '../eventually.js';
import { danaInTeams, startConfiguredTeams } from './configured-teams.js';
import { openSchedule } from './daily-digest.js';

/** What Teams on Android tells: the offset of its clock, and neither kind of time zone. */
const ON_THE_PHONE = {
  localTimezone: undefined,
  localTimestamp: '2026-11-24T06:00:00.000+01:00',
  entities: [{ type: 'clientInfo', locale: 'en-GB', platform: 'Android' }],
};

describe('a schedule that a person in Berlin asks for on a phone', () => {
  let teams: Awaited<ReturnType<typeof startConfiguredTeams>>;
  let schedule: Awaited<ReturnType<typeof openSchedule>>;
  let saved: Subscription | undefined;
  let answer: string;

  beforeAll(async () => {
    schedule = await openSchedule();
    const { clock, timers, log, store } = schedule;
    const openPorts = openPortsWith({ ...store, clock, log, nextRun: createNextRun() });
    const { conversations } = store;
    teams = await startConfiguredTeams({ clock, timers, log, conversations, skills, openPorts });

    const answered = async (count: number) => {
      await eventually(() => expect(teams.shown()).toHaveLength(count));
      return teams.shown().at(-1) ?? '';
    };
    await teams.say('schedule list');
    await answered(1);
    await teams.say('schedule every day 8:00', ON_THE_PHONE);
    answer = await answered(2);
    [saved] = await store.subscriptions.list(danaInTeams);
  });
  afterAll(async () => {
    await teams?.stop();
    await schedule?.close();
  });

  it('says which time zone it goes by', () => {
    expect(answer).toMatch(/UTC|Berlin|zone/);
  });

  it('means eight in Berlin, which she used at her desk before, or asks for the zone', () => {
    const asks = /which time zone/i.test(answer);
    expect(asks ? 'asks' : saved?.nextRunAt).toBeOneOf(['asks', Date.parse('2026-11-24T07:00Z')]);
  });
});
