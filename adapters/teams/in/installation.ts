import type { Application, TurnState } from '@microsoft/teams-ai';
import type { PersonalData } from '../../../skills/core/ports/personal-data.js';
import type { SeenEvents } from '../../../skills/core/ports/surface.js';
import type { Reply } from '../../../skills/core/reply.js';
import { type AnswerTools, keepAnswer, sendAnswer } from '../out/answer.js';
import { activitySchema, conversationOf, eventKey, SEEN_MS } from './activity.js';
import type { Workload } from './workload.js';

/** What install events are answered with. */
export interface InstallationTools extends AnswerTools {
  readonly seenEvents: SeenEvents;
  readonly personalData: PersonalData;
  readonly workload: Workload;
}

/**
 * Lets the app answer to being installed and removed.
 *
 * A first install is greeted; an upgrade (`add-upgrade`) is not, because nothing changes for people. A
 * person who removes Daybrief from their own chats is forgotten; removing it from a team touches nobody's
 * own things. `conversationUpdate` says the same a second time and in any order, so it is not looked at.
 */
export function registerInstallation(app: Application<TurnState>, tools: InstallationTools): void {
  app.activity('installationUpdate', async (context) => {
    const activity = activitySchema.parse(context.activity);
    const conversation = conversationOf(activity);
    if (conversation === undefined) return;
    const now = tools.clock.now();
    if (!(await tools.seenEvents.claim(eventKey(activity), now + SEEN_MS))) return;
    const { tenant, user, place } = conversation;
    const principal = { surface: 'teams', tenant, user } as const;
    if (activity.action === 'add') {
      tools.workload.start(async (signal) => {
        const answer = await keepAnswer(welcome(tools), 'help', '', principal, tools);
        await sendAnswer(answer, conversation, tools, signal);
      });
    } else if (activity.action === 'remove' && place === 'personal') {
      const rows = await tools.personalData.forget(principal, now);
      tools.log.info('teams.uninstalled', { rows });
    }
  });
}

function welcome({ skills }: InstallationTools): Reply {
  const has = (name: string) => skills.some((skill) => skill.name === name);
  return {
    kind: 'notice',
    audience: 'place',
    title: ['Daybrief reads what piles up and tells you what matters.'],
    lead: [
      ['I answer you alone, in our personal chat; in a channel I say only that I did.'],
      [
        'I read your mail once you connect it, and files you share with me. I send and change nothing by myself.',
      ],
      ['Say "digest", share a transcript, or say "help".'],
    ],
    sections: [],
    actions: [
      ...(has('connect')
        ? [{ kind: 'command', label: 'Connect', command: 'connect' } as const]
        : []),
      { kind: 'command', label: 'Try with example mail', command: 'digest' },
      { kind: 'command', label: 'Help', command: 'help' },
    ],
  };
}
