import type { TurnContext } from 'botbuilder';
import type { SeenEvents } from '../../skills/memory.js';
import type { Clock, Log } from '../../skills/ports.js';
import { type Activity, activitySchema, conversationOf, localeOf, wordsOf } from './activity.js';
import type { Asked } from './answer.js';
import { Refusal } from './request-guard.js';
import type { Workload } from './workload.js';

/** What a message is handled with. */
export interface MessageTools {
  readonly seenEvents: SeenEvents;
  readonly workload: Workload;
  readonly clock: Clock;
  readonly log: Log;
  readonly answer: (asked: Asked, signal: AbortSignal) => Promise<void>;
}

/** Teams repeats a message for minutes, not for hours. */
const SEEN_MS = 60 * 60_000;

/** Creates the handler of messages: each is answered once, after the turn has ended. */
export function createMessageHandler(tools: MessageTools): (context: TurnContext) => Promise<void> {
  return async (context) => {
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
    const asked: Asked = {
      conversation,
      words: wordsOf(activity),
      attachments: [],
      ...localeOf(activity),
    };
    tools.workload.start((signal) => tools.answer(asked, signal));
  };
}

function eventKey(activity: Activity): string {
  return ['teams', activity.conversation.id, activity.id ?? ''].map(encodeURIComponent).join(':');
}
