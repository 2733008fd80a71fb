import type { WebClient } from '@slack/web-api';
import type { SlackMessage } from '../render/blocks.js';
import { withNote } from '../render/layout.js';
import { toMetadata } from '../render/metadata.js';
import type { Outlet } from './outlet.js';
import type { Sending } from './sending.js';

/** Where in a channel somebody mentioned Daybrief. */
export interface ChannelPlace {
  readonly client: WebClient;
  readonly channel: string;
  readonly user: string;
  /** The message that started, or will start, the thread. */
  readonly threadTs: string;
  /** Whether the mention itself was made inside that thread. */
  readonly inThread: boolean;
}

/**
 * Answers a mention: in its thread what everyone may see, else only to the person who asked.
 *
 * An ephemeral message cannot be edited, so there is no status line.
 */
export function createChannelOutlet(
  place: ChannelPlace,
  sending: Sending,
  direct: () => Promise<Outlet>,
): Outlet {
  const { client, channel, user, threadTs, inThread } = place;
  const postPrivate = (message: SlackMessage) =>
    client.chat.postEphemeral({
      channel,
      user,
      // A thread that nobody has opened yet would hide the answer.
      ...(inThread ? { thread_ts: threadTs } : {}),
      ...message,
    });
  return {
    status: async () => undefined,
    async answer(answer, signal) {
      const { messages, files, audience } = answer;
      const metadata = toMetadata(answer.metadata);
      for (const [index, message] of messages.entries()) {
        const last = index === messages.length - 1 && files.length > 0;
        const shown = last
          ? withNote(message, 'The file is in your direct message with me.')
          : message;
        await sending.call(
          { name: 'take the message', sends: true, channel },
          audience === 'asker'
            ? () => postPrivate(shown)
            : () => client.chat.postMessage({ channel, thread_ts: threadTs, ...shown, metadata }),
          signal,
        );
      }
      if (files.length > 0) await (await direct()).answer({ ...answer, messages: [] }, signal);
    },
  };
}
