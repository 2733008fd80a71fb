import { until } from '../wiring/until.js';
import { idsOf } from './ask.js';
import { digestsIn, finished, sentOn, wakeUp } from './morning.js';
import type { Step } from './step.js';

/** Longer than a process that is gone keeps its work to itself. */
const LATER_MS = 4 * 60_000;

export const powerCutStep: Step = {
  id: 'power-cut',
  title: 'Pull the plug',
  does: 'The next morning at eight, Daybrief is killed after Slack has taken the digest and before it could say so. Then it is started again.',
  see: 'It asks Slack whether the message is there instead of sending it once more: two were sent, two arrived, none of them twice.',
  pictured: ['slack', 'teams'],
  async play(demo) {
    const { slack, teams, platforms, days, product, setClock } = demo;
    const [inSlack, inTeams, logged] = [idsOf(slack), idsOf(teams), product.log.length];
    let taken = false;
    platforms.slack.isSilenced = () => {
      taken = true;
      return true;
    };
    wakeUp(demo, 2);
    await until('Slack to take the digest', () => taken);
    await finished(demo, 'teams', 'sent', logged);
    await product.kill();
    platforms.slack.isSilenced = undefined;
    await product.start();
    setClock(Date.now() + LATER_MS);
    await finished(demo, 'slack', 'sent', logged);
    const arrived = [digestsIn(slack, inSlack).length, digestsIn(teams, inTeams).length];
    const sent = await sentOn(demo, days.date(2));
    return [
      { what: 'Sent, as the ledger says', expected: 2, found: sent.length },
      { what: 'Arrived', expected: 2, found: arrived.reduce((sum, each) => sum + each, 0) },
      { what: 'Twice', expected: 0, found: arrived.filter((each) => each > 1).length },
    ];
  },
};
