import type { App } from '@slack/bolt';
import * as z from 'zod';
import { lazily } from '../../../skills/core/lazily.js';
import { offerFor } from '../../chat/file-offer.js';
import { createDirectOutlet } from '../out/direct-outlet.js';
import { createThreadOutlet, nameThread } from './assistant.js';
import { readThreadRoot, toAttachments } from './files.js';
import { type ListenerTools, toAsker } from './listener.js';
import { readWords } from './words.js';

/** What a person wrote in their direct message; edits, deletions and bots have another shape. */
const Written = z.object({
  channel_type: z.literal('im'),
  // An answer in a thread that is also sent to the conversation, and `/me`, are words like others.
  subtype: z.enum(['file_share', 'thread_broadcast', 'me_message']).optional(),
  bot_id: z.undefined().optional(),
  user: z.string(),
  channel: z.string(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  text: z.string().optional(),
  files: z.unknown().optional(),
});

/** Listens to direct messages, also in the assistant pane, and to files shared there. */
export function listenToMessages(app: App, tools: ListenerTools): void {
  const { answering, sending, origins, skills, log } = tools;
  app.message(async ({ message, context }) => {
    const { data: written } = Written.safeParse(message);
    if (written === undefined) return;
    const { channel, ts, thread_ts: threadTs } = written;
    const asker = await toAsker(tools, context, written.user);
    const { client } = asker;
    const words = readWords(written.text ?? '', context.botUserId);
    const shared = toAttachments(written.files, client.token, origins);

    if (words === '' && shared.length > 0) {
      // In the file's own thread, so that a click finds the file again.
      const outlet = createDirectOutlet({ client, channel, threadTs: threadTs ?? ts }, sending);
      return answering.tell(asker, offerFor(shared, skills), outlet);
    }
    if (threadTs === undefined) {
      const outlet = createDirectOutlet({ client, channel }, sending);
      return answering.take(asker, { words, files: () => shared }, outlet);
    }
    const place = { client, channel, threadTs };
    const root = lazily(() => readThreadRoot(place, origins));
    const about = async () => (await root()).stateId;
    const files = async () => (shared.length > 0 ? shared : (await root()).attachments);
    answering.take(asker, { words, about, files }, createThreadOutlet(place, sending));
    const name = async () => {
      const { stateId, attachments } = await root();
      // The thread of an answer or of a file is not one that the assistant pane began.
      if (stateId === undefined && attachments.length === 0) await nameThread(place, words);
    };
    await name().catch((error: unknown) => {
      log.info('slack.thread-not-named', { reason: error instanceof Error ? error.name : '' });
    });
  });
}
