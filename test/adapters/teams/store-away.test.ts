import { afterEach, describe, expect, it } from 'vitest';
import { UnavailableError } from '../../../skills/core/errors.js';
import { type LocalTeams, startLocalTeams } from './local-teams.js';

async function away(): Promise<never> {
  const remedy = 'Try again in a few minutes; nothing is lost.';
  throw new UnavailableError({ what: 'The database does not answer.', remedy });
}

describe('while the database is away', () => {
  let teams: LocalTeams;
  afterEach(() => teams.stop());

  it('whoever writes in Teams is told, and the log says why', async () => {
    teams = await startLocalTeams({
      seenEvents: { claim: away },
      conversations: { keep: away, recall: away, latest: away },
      openRequests: { open: away, close: away, takeBefore: away },
      installations: { find: away, save: away, remove: away },
    });
    const [answer] = await teams.say('digest', 1);
    expect(JSON.stringify(answer)).toContain('The database does not answer.');
    expect(teams.bot.log.events).toContainEqual(
      expect.objectContaining({
        event: 'chat.not-remembered',
        fields: { surface: 'teams', code: 'unavailable' },
      }),
    );
  });
});
