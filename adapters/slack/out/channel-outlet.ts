import type { WebClient } from '@slack/web-api';
import type { Outlet } from '../../chat/answering.js';
import { layOutAnswer, withoutFiles } from '../render/layout.js';
import { toMetadata } from '../render/metadata.js';
import type { DirectOutlet } from './direct-outlet.js';
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
  { client, channel, user, threadTs, inThread }: ChannelPlace,
  sending: Sending,
  direct: () => Promise<DirectOutlet>,
): Outlet {
  // A thread that nobody has opened yet would hide the answer.
  const seen = { channel, user, ...(inThread ? { thread_ts: threadTs } : {}) };
  return {
    async answer(answer, signal) {
      const layout = await layOutAnswer(answer);
      const metadata = toMetadata({ conversationId: answer.stateId });
      for (const message of withoutFiles(layout)) {
        await sending.call(
          { name: 'take the message', sends: true, channel },
          () =>
            answer.reply.audience === 'asker'
              ? client.chat.postEphemeral({ ...seen, ...message })
              : client.chat.postMessage({ channel, thread_ts: threadTs, ...message, metadata }),
          signal,
        );
      }
      if (layout.files.length > 0) await (await direct()).upload(layout.files, signal);
    },
  };
}
