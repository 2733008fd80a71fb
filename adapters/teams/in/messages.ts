import type { TurnContext } from 'botbuilder';
import type { SeenEvents } from '../../../skills/core/ports/surface.js';
import type { AnySkill } from '../../../skills/core/skill.js';
import type { Answering } from '../../chat/answering.js';
import { offerFor } from '../../chat/file-offer.js';
import type { FileUrlPolicy } from '../out/file-hosts.js';
import { createOutlet, type OutletTools } from '../out/outlet.js';
import { activitySchema, isNew, wordsOf } from './activity.js';
import { askerOf } from './asker.js';
import { toAttachments } from './files.js';
import type { RecentFiles } from './recent-files.js';
import { Refusal } from './request-guard.js';

/** What messages are answered with. */
export interface MessageTools extends OutletTools {
  readonly answering: Answering;
  readonly skills: readonly AnySkill[];
  readonly seenEvents: SeenEvents;
  readonly recentFiles: RecentFiles;
  readonly mayFetch: FileUrlPolicy;
}

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
    if (shared.length > 0) recentFiles.keep(asker.principal, shared);
    const words = wordsOf(activity);
    const outlet = createOutlet(asker, tools);
    if (words === '' && shared.length > 0) {
      return answering.tell(asker, offerFor(shared, skills), outlet);
    }
    answering.take(asker, { words, files: () => recentFiles.of(asker.principal) }, outlet);
  };
}
