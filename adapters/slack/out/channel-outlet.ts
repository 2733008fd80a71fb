import type { WebClient } from '@slack/web-api';
import { NotFoundError, PermissionError } from '../../../skills/core/errors.js';
import type { Outlet } from '../../chat/outlet.js';
import { layOutAnswer, withoutFiles } from '../render/layout.js';
import { toMetadata } from '../render/metadata.js';
import type { DirectOutlet } from './direct-outlet.js';
import type { Sending } from './sending.js';

/** Where in a channel somebody mentioned Daybrief. */
export interface ChannelPlace {
  readonly client: WebClient;
  readonly channel: string;
  readonly user: string;
  /** The mention, and the thread it was made in, if it was in one. */
  readonly ts: string;
  readonly thread_ts?: string | undefined;
}

/**
 * Answers a mention: in its thread what everyone may see, else only to the person who asked; in their direct
 * message where the channel takes no answer.
 *
 * An ephemeral message cannot be edited, so there is no status line.
 */
export function createChannelOutlet(
  { client, channel, user, ts, thread_ts }: ChannelPlace,
  sending: Sending,
  direct: () => Promise<DirectOutlet>,
): Outlet {
  // A thread that nobody has opened yet would hide the answer.
  const seen = { channel, user, ...(thread_ts === undefined ? {} : { thread_ts }) };
  return {
    async answer(answer, signal) {
      const layout = await layOutAnswer(answer);
      const metadata = toMetadata(answer.stateId);
      try {
        for (const message of withoutFiles(layout)) {
          await sending.call(
            { name: 'take the message', sends: true, channel },
            () =>
              answer.reply.audience === 'asker'
                ? client.chat.postEphemeral({ ...seen, ...message })
                : client.chat.postMessage({
                    channel,
                    thread_ts: thread_ts ?? ts,
                    ...message,
                    metadata,
                  }),
            signal,
          );
        }
      } catch (error) {
        // An archived channel, or one where apps may not post: the person asked and is told.
        if (!(error instanceof PermissionError || error instanceof NotFoundError)) throw error;
        return (await direct()).answer(answer, signal);
      }
      if (layout.files.length > 0) await (await direct()).upload(layout.files, signal);
    },
  };
}
