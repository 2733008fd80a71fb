import { afterEach, expect, it } from 'vitest';
import { defineSkill } from '../../../skills/core/skill.js';
import { eventually } from '../../eventually.js';
import { createFakeOpenRequests } from '../../fakes/open-requests.js';
import { startBot } from './start-bot.js';

let running: Awaited<ReturnType<typeof startBot>> | undefined;

afterEach(async () => running?.stop());

it('holds a request open from its ack until its answer was sent', async () => {
  const openRequests = createFakeOpenRequests();
  const open = async () => {
    const requests = await openRequests.takeBefore(Number.POSITIVE_INFINITY);
    for (const request of requests) await openRequests.open(request);
    return requests;
  };
  let answerNow: (() => void) | undefined;
  const answer = new Promise<void>((resolve) => {
    answerNow = resolve;
  });
  const slow = defineSkill({
    name: 'digest',
    summary: 'Answers when it is told to.',
    group: 'daily',
    params: {},
    examples: ['digest'],
    places: ['personal', 'channel'],
    needs: [],
    async run() {
      await answer;
      return { kind: 'notice', audience: 'asker', title: ['Here it is.'], sections: [] };
    },
  });
  running = await startBot({ skills: [slow], openRequests });
  const { dana, slack } = running;

  await dana.command('/digest', '');
  expect(await open()).toMatchObject([
    { owner: { surface: 'slack', tenant: 'T0001', user: 'U0001' }, address: 'slack:T0001:U0001' },
  ]);
  answerNow?.();
  await eventually(() => expect(slack.workspace.responses).toHaveLength(1));
  await eventually(async () => expect(await open()).toEqual([]));
});
