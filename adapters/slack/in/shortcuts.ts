import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { Attachment } from '../../../skills/core/call.js';
import type { ChatMessage } from '../../../skills/core/ports/channel-threads.js';
import { type ChatFile, toDocumentFile, toMailboxFile } from '../../chat/thread-file.js';
import { type ListenerTools, toAsker, toPlace } from './listener.js';
import { readSlackThread, THREAD_FILE } from './slack-thread.js';

/** What can be done with a message from its "more actions" menu. */
export interface MessageShortcut {
  readonly callbackId: string;
  readonly name: string;
  readonly description: string;
  readonly skill: string;
  /** Writes the thread as the kind of file that the skill reads. */
  readonly extension: string;
  readonly toFile: (messages: readonly ChatMessage[], file: ChatFile) => Attachment;
}

/** The shortcuts, as the manifest declares them. */
export const SHORTCUTS: readonly MessageShortcut[] = [
  {
    callbackId: 'daybrief.summarize_thread',
    name: 'Summarize this thread',
    description: 'Who wants what by when, and what was decided. Only you see it.',
    skill: 'summarize',
    extension: 'mbox',
    toFile: toMailboxFile,
  },
  {
    callbackId: 'daybrief.slides_from_thread',
    name: 'Make slides from this',
    description: 'Drafts slides from this thread. Only you see them.',
    skill: 'deck',
    extension: 'md',
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
export function listenToShortcuts(app: App, tools: ListenerTools): void {
  for (const { callbackId: callback_id, skill, extension, toFile } of SHORTCUTS) {
    app.shortcut({ callback_id, type: 'message_action' }, async ({ ack, body, context }) => {
      await ack();
      const { user, channel, message, response_url: responseUrl } = Chosen.parse(body);
      const person = await toAsker(tools, context, user.id);
      const from = { channel: channel.id, channelName: channel.name, responseUrl };
      const { asker, outlet } = await toPlace(tools, person, from);
      const thread = { channel: channel.id, ts: message.thread_ts ?? message.ts };
      const files = async () => [
        toFile(await readSlackThread(asker, thread, tools.people), THREAD_FILE),
      ];
      const words = `${skill} attachment:${THREAD_FILE.name}.${extension}`;
      tools.answering.take(asker, { words, files }, outlet);
    });
  }
}
