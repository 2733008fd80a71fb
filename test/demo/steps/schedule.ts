import { SLACK_DIRECT } from '../chats/slack.js';
import { TEAMS_PERSONAL } from '../chats/teams.js';
import { ask, idsOf } from './ask.js';
import { digestsIn, finished, sentOn, wakeUp } from './morning.js';
import type { Step } from './step.js';

/** What Slack asks for before the next try. */
const PAUSE_SECONDS = 20;
/** Longer than the pause before a second try. */
const LATER_MS = 90_000;

export const scheduleStep: Step = {
  id: 'schedule',
  title: 'Have it come by itself',
  does: `Both write “schedule every day 8:00”, and the clock jumps to eight tomorrow. On the way, Slack refuses a message once: too many requests, come back in ${PAUSE_SECONDS} seconds.`,
  see: 'Two private digests arrive, one in Slack and one in Teams, with the mail that came overnight. The refused one is sent again by itself.',
  pictured: ['slack', 'teams'],
  async play(demo) {
    const { slack, teams, platforms, days, product, setClock } = demo;
    await ask(slack, 'schedule every day 8:00', SLACK_DIRECT, /8:00/);
    await ask(teams, 'schedule every day 8:00', TEAMS_PERSONAL, /8:00/);
    const [inSlack, inTeams, logged] = [idsOf(slack), idsOf(teams), product.log.length];
    const headers = { 'retry-after': String(PAUSE_SECONDS) };
    platforms.slack.fail('chat.postMessage', { kind: 'status', status: 429, headers });
    wakeUp(demo, 1);
    await finished(demo, 'teams', 'sent', logged);
    await finished(demo, 'slack', 'retry', logged);
    setClock(Date.now() + LATER_MS);
    await finished(demo, 'slack', 'sent', logged);
    const arrived = [...digestsIn(slack, inSlack), ...digestsIn(teams, inTeams)];
    const overnight = arrived.filter(({ text }) =>
      /who comes to us next week|read the release notes/.test(text),
    );
    const sent = await sentOn(demo, days.date(1));
    return [
      { what: 'Sent, as the ledger says', expected: 2, found: sent.length },
      { what: 'Arrived', expected: 2, found: arrived.length },
      { what: 'With mail that came overnight', expected: 2, found: overnight.length },
      {
        what: 'Tries that Slack needed',
        expected: 2,
        found: sent.find(({ surface }) => surface === 'slack')?.sent ?? 0,
      },
    ];
  },
};
