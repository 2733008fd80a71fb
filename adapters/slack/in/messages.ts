import type { App } from '@slack/bolt';
import { z } from 'zod';
import { offerFor } from '../../chat/file-offer.js';
import { createDirectOutlet } from '../out/direct-outlet.js';
import { createThreadOutlet, nameThread } from './assistant.js';
import { readThreadRoot, toAttachments } from './files.js';
import { type ListenerTools, toAsker } from './listener.js';
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
    const { stateId: about, attachments } = await readThreadRoot(place, origins);
    const files = () => (shared.length > 0 ? shared : attachments);
    answering.take(asker, { words, about, files }, createThreadOutlet(place, sending));
    // The thread of an answer or of a file is not one that the assistant pane began.
    if (about !== undefined || attachments.length > 0) return;
    await nameThread(place, words).catch((error: unknown) => {
      log.info('slack.thread-not-named', { reason: error instanceof Error ? error.name : '' });
    });
  });
}
