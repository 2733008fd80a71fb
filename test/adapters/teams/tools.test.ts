import { expectTypeOf, it } from 'vitest';
import type { TeamsBotOptions } from '../../../adapters/teams/bot.js';
import type { TeamsTools } from '../../../adapters/teams/tools.js';

it('hands no handler the password of the app', () => {
  expectTypeOf<TeamsBotOptions>().toHaveProperty('appPassword');
  expectTypeOf<TeamsTools>().not.toHaveProperty('appPassword');
});
