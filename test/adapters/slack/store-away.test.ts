import { afterEach, describe, expect, it } from 'vitest';
import { UnavailableError } from '../../../skills/core/errors.js';
import type { Conversations } from '../../../skills/core/ports/conversations.js';
import { eventually } from '../../eventually.js';
import { startBot } from './start-bot.js';

const shown = (value: unknown): string => JSON.stringify(value ?? '');

async function away(): Promise<never> {
  const remedy = 'Try again in a few minutes; nothing is lost.';
  throw new UnavailableError({ what: 'The database does not answer.', remedy });
}
const conversations: Conversations = { keep: away, recall: away, latest: away };
const openRequests = { open: away, close: away, takeBefore: away };

describe('while the database is away', () => {
  let running: Awaited<ReturnType<typeof startBot>>;
  afterEach(async () => running.stop());

  it('whoever types a command is told, in private, and the log says why', async () => {
    running = await startBot({ seenEvents: { claim: away }, conversations, openRequests });
    const { dana, slack, log } = running;
    expect((await dana.command('/digest', '')).status).toBe(200);
    await eventually(() => expect(slack.workspace.responses).toHaveLength(1));
    expect(shown(slack.workspace.responses[0]?.body)).toContain('The database does not answer.');
    expect(log.events).toContainEqual(
      expect.objectContaining({
        level: 'error',
        event: 'chat.not-remembered',
        fields: { surface: 'slack', code: 'unavailable' },
      }),
    );
  });

  it('whoever writes to Daybrief is told', async () => {
    running = await startBot({ seenEvents: { claim: away }, conversations, openRequests });
    const { dana, slack } = running;
    expect((await dana.say('digest')).status).toBe(200);
    await eventually(() =>
      expect(shown(slack.workspace.messages)).toContain('The database does not answer.'),
    );
  });
});
