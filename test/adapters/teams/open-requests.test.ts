import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defineSkill } from '../../../skills/core/skill.js';
import type { OpenRequests } from '../../../skills/delivery/open-requests.js';
import { eventually } from '../../eventually.js';
import { createFakeOpenRequests } from '../../fakes/open-requests.js';
import { PLAYGROUND } from '../../servers/teams/playground.js';
import { type LocalTeams, startLocalTeams, UNKNOWN_DANA } from './local-teams.js';
import { messageActivity } from './test-bot.js';

const channel = {
  conversation: {
    id: '19:channel;messageid=1',
    conversationType: 'channel',
    tenantId: PLAYGROUND.tenant,
  },
};

describe('a request in Teams', () => {
  let teams: LocalTeams;
  let openRequests: OpenRequests;
  let answerNow: () => void;

  beforeEach(async () => {
    openRequests = createFakeOpenRequests();
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
      async run(_input, _ports, { signal }) {
        const stopped = new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        });
        await Promise.race([answer, stopped]);
        return { kind: 'notice', audience: 'asker', title: ['Here it is.'], sections: [] };
      },
    });
    teams = await startLocalTeams({ skills: [slow], openRequests });
  });
  afterEach(() => teams.stop());

  /** The open ones, which stay open. */
  async function open() {
    const requests = await openRequests.takeBefore(Number.POSITIVE_INFINITY);
    for (const request of requests) await openRequests.open(request);
    return requests;
  }
  const ask = (change = {}) =>
    teams.bot.post(messageActivity(teams.connector.serviceUrl, 'digest', change));

  it('is open from its turn until its answer was sent', async () => {
    expect((await ask()).status).toBe(200);
    expect(await open()).toMatchObject([{ owner: UNKNOWN_DANA, askedAt: teams.bot.clock.now() }]);
    answerNow();
    await teams.untilSent(1);
    await eventually(async () => expect(await open()).toEqual([]));
  });

  it('is answered with the reason when the process stops before it was done', async () => {
    await ask();
    await teams.bot.bot.stop(0);
    expect(JSON.stringify(teams.sent())).toContain('being restarted');
    expect(await open()).toEqual([]);
  });

  it('stays open when the process stops before it was answered', async () => {
    await ask();
    await vi.waitUntil(() => teams.connector.calls.length === 1);
    teams.connector.faults.push({ status: 502 }, { status: 502 });
    await teams.bot.bot.stop(0);
    expect(teams.connector.faults).toEqual([]);
    expect(await open()).toHaveLength(1);
  });

  it('from a channel leads to the personal chat, which is opened only to tell', async () => {
    await ask(channel);
    const [request] = await open();
    if (request === undefined) throw new TypeError('Nothing is open.');
    expect(teams.connector.calls).toEqual([]);
    const { surface } = teams.bot.bot;
    const { signal } = new AbortController();
    const destination = await surface.toPrivate(request.address, request.owner, signal);
    const reply = { kind: 'notice', audience: 'asker', title: ['Lost.'], sections: [] } as const;
    await surface.deliver(destination, reply, 'd1', signal);
    const [sent] = teams.sent();
    expect(sent?.conversation).toMatch(/^personal-/);
  });
});
