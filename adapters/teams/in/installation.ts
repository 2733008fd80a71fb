import type { Application, TurnState } from '@microsoft/teams-ai';
import type { Reply } from '../../../skills/core/reply.js';
import type { AnySkill } from '../../../skills/core/skill.js';
import { createOutlet, type OutletTools } from '../out/outlet.js';
import type { TeamsTools } from '../tools.js';
import { activitySchema, isNew } from './activity.js';
import { askerOf } from './asker.js';

type InstallationTools = OutletTools &
  Pick<TeamsTools, 'answering' | 'skills' | 'seenEvents' | 'personalData'>;

/**
 * Lets the app answer to being installed and removed.
 *
 * A first install is greeted; an upgrade (`add-upgrade`) is not, because nothing changes for people. A
 * person who removes Daybrief from their own chats is forgotten; removing it from a team touches nobody's
 * own things. `conversationUpdate` says the same a second time and in any order, so it is not looked at.
 */
export function registerInstallation(app: Application<TurnState>, tools: InstallationTools): void {
  const { answering, skills, personalData, clock, log } = tools;
  app.activity('installationUpdate', async (context) => {
    const activity = activitySchema.parse(context.activity);
    const asker = askerOf(activity);
    if (asker === undefined || !(await isNew(activity, tools))) return;
    if (activity.action === 'add') {
      answering.tell(asker, welcome(skills), createOutlet(asker, tools));
    } else if (activity.action === 'remove' && asker.place === 'personal') {
      const rows = await personalData.forget(asker.principal, clock.now());
      log.info('teams.uninstalled', { rows });
    }
  });
}

function welcome(skills: readonly AnySkill[]): Reply {
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
