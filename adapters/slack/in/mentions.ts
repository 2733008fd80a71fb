import type { App } from '@slack/bolt';
import { createChannelOutlet } from '../out/channel-outlet.js';
import { type ListenerTools, toAsker, toDirectOutlet } from './listener.js';
import { readWords } from './words.js';

/** Listens to mentions in channels: `@Daybrief digest`. */
export function listenToMentions(app: App, tools: ListenerTools): void {
  app.event('app_mention', async ({ event, context }) => {
    const { user, channel, ts, thread_ts } = event;
    if (user === undefined) return;
    const asker = await toAsker(tools, context, user);
    const place = { client: asker.client, channel, user, ts, thread_ts };
    const direct = () => toDirectOutlet(tools, asker);
    const outlet = createChannelOutlet(place, tools.sending, direct);
    const words = readWords(event.text, context.botUserId);
    tools.answering.take({ ...asker, place: 'channel' }, { words }, outlet);
  });
}
