import type { TurnContext } from 'botbuilder';
import { principalKey } from '../../../skills/core/caller.js';
import { offerFor } from '../../chat/file-offer.js';
import { createOutlet, type OutletTools } from '../out/outlet.js';
import type { TeamsTools } from '../tools.js';
import { activitySchema, isNew, wordsOf } from './activity.js';
import { askerOf } from './asker.js';
import { toAttachments } from './files.js';
import { Refusal } from './request-guard.js';

type MessageTools = OutletTools &
  Pick<TeamsTools, 'answering' | 'skills' | 'seenEvents' | 'recentFiles' | 'mayFetch'>;

/** Creates the handler of messages: each is answered once, after the turn has ended. */
export function createMessageHandler(tools: MessageTools) {
  const { answering, recentFiles, skills } = tools;
  return async (context: TurnContext): Promise<void> => {
    const activity = activitySchema.parse(context.activity);
    const asker = askerOf(activity);
    if (asker === undefined) {
      tools.log.info('teams.ignored', { reason: 'no identity' });
      return;
    }
    // Before the message counts as seen: Teams then brings it again.
    if (!answering.hasRoom()) throw new Refusal(503, 'busy');
    if (!(await isNew(activity, tools))) return;

    const shared = toAttachments(activity, tools.mayFetch);
    const key = principalKey(asker.principal);
    if (shared.length > 0) recentFiles.set(key, shared);
    const words = wordsOf(activity);
    const outlet = createOutlet(asker, tools);
    if (words === '' && shared.length > 0) {
      return answering.tell(asker, offerFor(shared, skills), outlet);
    }
    answering.take(asker, { words, files: () => recentFiles.get(key) ?? [] }, outlet);
  };
}
