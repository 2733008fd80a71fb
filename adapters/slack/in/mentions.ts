import type { App } from '@slack/bolt';
import { createChannelOutlet } from '../out/channel-outlet.js';
import { type ListenerTools, toAsker, toDirectOutlet } from './listener.js';
import { readWords } from './words.js';

/** Listens to mentions in channels: `@Daybrief digest`. */
export function listenToMentions(app: App, tools: ListenerTools): void {
  app.event('app_mention', async ({ event, context }) => {
    const { user, channel, ts, thread_ts: threadTs = ts } = event;
    if (user === undefined) return;
    const asker = await toAsker(tools, context, user);
    const { client } = asker;
    const inThread = event.thread_ts !== undefined;
    const outlet = createChannelOutlet(
      { client, channel, user, threadTs, inThread },
      tools.sending,
      () => toDirectOutlet(tools, asker),
    );
    const words = readWords(event.text, context.botUserId);
    tools.answering.take({ ...asker, place: 'channel' }, { words }, outlet);
  });
}
