import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { Attachment } from '../../../skills/core/call.js';
import { PermissionError, toDaybriefError } from '../../../skills/core/errors.js';
import type { ChatMessage } from '../../../skills/core/ports/channel-threads.js';
import type { Log } from '../../../skills/core/ports/log.js';
import { renderError } from '../../../skills/core/run.js';
import { type ChatFile, toDocumentFile, toMailboxFile } from '../../chat/thread-file.js';
import { type Listening, toAsker, toPlace } from './listener.js';
import { readSlackThread, THREAD_FILE } from './slack-thread.js';

/** What can be done with a message from its "more actions" menu. */
export interface MessageShortcut {
  readonly callbackId: string;
  readonly name: string;
  readonly description: string;
  readonly skill: string;
  /** Writes the thread as the kind of file that the skill reads. */
  readonly toFile: (messages: readonly ChatMessage[], file: ChatFile) => Attachment;
}

/** The shortcuts, as the manifest declares them. */
export const SHORTCUTS: readonly MessageShortcut[] = [
  {
    callbackId: 'daybrief.summarize_thread',
    name: 'Summarize this thread',
    description: 'Who wants what by when, and what was decided. Only you see it.',
    skill: 'summarize',
    toFile: toMailboxFile,
  },
  {
    callbackId: 'daybrief.slides_from_thread',
    name: 'Make slides from this',
    description: 'Drafts slides from this thread. Only you see them.',
    skill: 'deck',
    toFile: toDocumentFile,
  },
];

const Chosen = z.object({
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string(), name: z.string().optional() }),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional() }),
  response_url: z.string(),
});

/** Listens to the shortcuts on messages: reads the thread, and hands it to the skill as a file. */
export function listenToShortcuts(app: App, listening: Listening, log: Log): void {
  for (const { callbackId, skill, toFile } of SHORTCUTS) {
    app.shortcut(
      { callback_id: callbackId, type: 'message_action' },
      async ({ ack, body, context }) => {
        await ack();
        const chosen = Chosen.parse(body);
        const asker = await toAsker(listening, context, chosen.user.id);
        const { place, outlet } = await toPlace(listening, asker, {
          channel: chosen.channel.id,
          responseUrl: chosen.response_url,
          ...(chosen.channel.name === undefined ? {} : { channelName: chosen.channel.name }),
        });
        const { ts, thread_ts: threadTs } = chosen.message;
        const thread = { channel: chosen.channel.id, ts: threadTs ?? ts };
        try {
          const { client, principal } = asker;
          const messages = await readSlackThread(client, thread, principal, listening.people);
          const file = toFile(messages, THREAD_FILE);
          const words = `${skill} attachment:${file.name}`;
          listening.answering.take({ ...asker, place, words, attachments: [file] }, outlet);
        } catch (thrown) {
          const error = toDaybriefError(thrown);
          log.info('slack.thread_not_read', { code: error.code });
          listening.answering.tell(asker.principal, renderError(withInvitation(error), ''), outlet);
        }
      },
    );
  }
}

/** A bot sees a channel's messages only as a member. */
function withInvitation(error: ReturnType<typeof toDaybriefError>) {
  if (error.code !== 'permission_denied' && error.code !== 'not_found') return error;
  return new PermissionError({
    what: 'I cannot read this conversation.',
    why: 'Slack shows me only conversations that I was invited to.',
    remedy: 'Invite me with /invite @Daybrief, then try again.',
    cause: error,
  });
}
