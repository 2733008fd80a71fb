import { expect, it } from 'vitest';
import { danaOnTeams, jonas } from '../../contracts/owners.js';
import { describeDatabases } from './databases.js';

const dana = { ...jonas, user: 'U-DANA' };
const NOON = Date.parse('2026-11-24T12:00:00Z');
const DAY = 86_400_000;
const use = { calls: 1, tokensIn: 100, tokensOut: 20 };

describeDatabases('what a model was used for', (database) => {
  it('adds up by day, for a person and for everybody in their workspace', async () => {
    const { modelUses } = await database.fresh();
    await modelUses.add(jonas, 'digest', use, NOON);
    await modelUses.add(jonas, 'digest', use, NOON + 1);
    await modelUses.add(jonas, 'ask', use, NOON - DAY);
    await modelUses.add(dana, 'ask', use, NOON);
    await modelUses.add(danaOnTeams, 'ask', use, NOON);
    expect(await modelUses.tokensOfDay(jonas, NOON)).toEqual({ person: 240, workspace: 360 });
    expect(await modelUses.tokensOfDay(jonas, NOON + DAY)).toEqual({ person: 0, workspace: 0 });
  });

  it('is told by day and skill, newest first, and names nobody', async () => {
    const { modelUses, operations } = await database.fresh();
    await modelUses.add(jonas, 'digest', use, NOON);
    await modelUses.add(dana, 'digest', use, NOON);
    await modelUses.add(dana, 'ask', use, NOON - DAY);
    await modelUses.add(dana, 'ask', use, NOON - 40 * DAY);
    expect(await operations.usage(NOON - 30 * DAY)).toEqual([
      { day: '2026-11-24', skill: 'digest', calls: 2, tokensIn: 200, tokensOut: 40 },
      { day: '2026-11-23', skill: 'ask', calls: 1, tokensIn: 100, tokensOut: 20 },
    ]);
  });
});
