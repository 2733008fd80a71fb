import { ONLY_DANA, SLACK_CHANNEL } from '../chats/slack.js';
import { ask, countIn } from './ask.js';
import type { Step } from './step.js';

export const digestStep: Step = {
  id: 'digest',
  title: 'Ask for a digest in a channel',
  does: 'Dana writes `/digest` in the channel #general of Slack.',
  see: 'She gets what needs her, who wants it and by when, in their own words. Nobody else in the channel sees any of it.',
  pictured: ['slack'],
  async play({ slack }) {
    const digest = await ask(slack, '/digest', SLACK_CHANNEL, /Needs you/i);
    const askers = [/Tom Okafor/, /Ines Moreau/, /Katrin Vogel/];
    return [
      {
        what: 'People who want something of her',
        expected: 3,
        found: countIn(digest.text, askers),
      },
      { what: 'Slack says', expected: ONLY_DANA, found: digest.note ?? 'nothing' },
      { what: 'Messages that others in #general see', expected: 0, found: slack.seenByOthers() },
    ];
  },
};
