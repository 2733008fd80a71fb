import type { App } from '@slack/bolt';
import { createChannelOutlet } from '../out/channel-outlet.js';
import { type Listening, toAsker, toDirectOutlet } from './listener.js';
import { recallState, type StateMemory } from './thread-state.js';
import { readWords } from './words.js';

/** Listens to mentions in channels: `@Daybrief digest`. "More on 3" is about the person's newest answer. */
export function listenToMentions(app: App, listening: Listening, memory: StateMemory): void {
  app.event('app_mention', async ({ event, context }) => {
    const { user, channel, ts, thread_ts: threadTs } = event;
    if (user === undefined) return;
    const asker = await toAsker(listening, context, user);
    const outlet = createChannelOutlet(
      {
        client: asker.client,
        channel,
        user,
        threadTs: threadTs ?? ts,
        inThread: threadTs !== undefined,
      },
      listening.sending,
      () => toDirectOutlet(listening, asker),
    );
    const words = readWords(event.text, context.botUserId);
    const about = () => recallState(asker.principal, undefined, memory);
    listening.answering.take({ ...asker, place: 'channel', words, about }, outlet);
  });
}
