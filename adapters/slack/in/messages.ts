import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { Clock } from '../../../skills/core/ports/clock.js';
import type { Conversations } from '../../../skills/core/ports/conversations.js';
import type { Log } from '../../../skills/core/ports/log.js';
import type { AnySkill } from '../../../skills/core/skill.js';
import { offerFor } from '../../chat/file-offer.js';
import { createDirectOutlet } from '../out/direct-outlet.js';
import { createThreadOutlet, nameThread } from './assistant.js';
import { toAttachments } from './files.js';
import { type Listening, toAsker } from './listener.js';
import { readThreadRoot, recallState, type ThreadRoot } from './thread-state.js';
import { readWords } from './words.js';

/** What a person wrote in their direct message; edits, deletions and bots have another shape. */
const Written = z.object({
  channel_type: z.literal('im'),
  subtype: z.literal('file_share').optional(),
  bot_id: z.undefined().optional(),
  user: z.string(),
  channel: z.string(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  text: z.string().optional(),
  files: z.unknown().optional(),
});

/** What the listener for direct messages needs besides the common things. */
export interface MessageOptions {
  readonly skills: readonly AnySkill[];
  readonly conversations: Conversations;
  readonly clock: Clock;
  readonly log: Log;
}

/** Listens to direct messages, also in the assistant pane, and to files shared there. */
export function listenToMessages(app: App, listening: Listening, options: MessageOptions): void {
  const { skills, log } = options;
  app.message(async ({ message, context }) => {
    const { data: written } = Written.safeParse(message);
    if (written === undefined) return;
    const { channel, ts, thread_ts: threadTs } = written;
    const asker = await toAsker(listening, context, written.user);
    const { client, principal } = asker;
    const words = readWords(written.text ?? '', context.botUserId);
    const shared = toAttachments(written.files, client.token, listening.origins);

    if (words === '' && shared.length > 0) {
      // In the file's own thread, so that a click finds the file again.
      const outlet = createDirectOutlet(
        { client, channel, threadTs: threadTs ?? ts },
        listening.sending,
      );
      listening.answering.tell(principal, offerFor(shared, skills), outlet);
      return;
    }
    const root =
      threadTs === undefined
        ? undefined
        : await readThreadRoot(client, { channel, threadTs }, listening.origins);
    const outlet =
      threadTs === undefined
        ? createDirectOutlet({ client, channel }, listening.sending)
        : createThreadOutlet({ client, channel, threadTs }, listening.sending);
    listening.answering.take(
      {
        ...asker,
        place: 'personal',
        words,
        attachments: shared.length > 0 ? shared : (root?.attachments ?? []),
        about: () => recallState(principal, root?.conversationId, options),
      },
      outlet,
    );
    if (threadTs !== undefined && isFresh(root)) {
      await nameThread(client, { channel, threadTs }, words).catch((error: unknown) => {
        log.info('slack.thread_not_named', { reason: error instanceof Error ? error.name : '' });
      });
    }
  });
}

/** The thread of an answer or of a file is not one that the assistant pane began. */
function isFresh(root: ThreadRoot | undefined): boolean {
  return root !== undefined && root.conversationId === undefined && root.attachments.length === 0;
}
