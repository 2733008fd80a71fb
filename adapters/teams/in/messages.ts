import type { TurnContext } from 'botbuilder';
import type { SeenEvents } from '../../../skills/core/ports/surface.js';
import { offerFor } from '../../chat/file-offer.js';
import { type AnswerTools, answerAndSend, keepAnswer, sendAnswer } from '../out/answer.js';
import type { FileUrlPolicy } from '../out/file-hosts.js';
import {
  activitySchema,
  conversationOf,
  eventKey,
  localeOf,
  SEEN_MS,
  wordsOf,
} from './activity.js';
import { toAttachments } from './files.js';
import type { RecentFiles } from './recent-files.js';
import { type RequestTools, startRequest } from './request.js';
import { Refusal } from './request-guard.js';

/** What messages are answered with. */
export interface MessageTools extends AnswerTools, RequestTools {
  readonly seenEvents: SeenEvents;
  readonly recentFiles: RecentFiles;
  readonly mayFetch: FileUrlPolicy;
}

/** Creates the handler of messages: each is answered once, after the turn has ended. */
export function createMessageHandler(tools: MessageTools) {
  return async (context: TurnContext): Promise<void> => {
    const activity = activitySchema.parse(context.activity);
    const conversation = conversationOf(activity);
    if (conversation === undefined) {
      tools.log.info('teams.ignored', { reason: 'no identity' });
      return;
    }
    // Before the message counts as seen: Teams then brings it again.
    if (!tools.workload.hasRoom()) throw new Refusal(503, 'busy');
    const expiresAt = tools.clock.now() + SEEN_MS;
    if (!(await tools.seenEvents.claim(eventKey(activity), expiresAt))) return;

    const { tenant, user } = conversation;
    const owner = { surface: 'teams', tenant, user } as const;
    const shared = toAttachments(activity, tools.mayFetch);
    if (shared.length > 0) tools.recentFiles.keep(owner, shared);
    const words = wordsOf(activity);
    if (words === '' && shared.length > 0) {
      startRequest(conversation, tools, async (signal) => {
        const offer = await keepAnswer(offerFor(shared, tools.skills), 'help', '', owner, tools);
        await sendAnswer(offer, conversation, tools, signal);
      });
      return;
    }
    const asked = {
      conversation,
      words,
      attachments: tools.recentFiles.of(owner),
      ...localeOf(activity),
    };
    startRequest(conversation, tools, (signal, id) =>
      answerAndSend({ ...asked, id }, tools, signal),
    );
  };
}
