import type { WebClient } from '@slack/web-api';
import type { ReplyFile } from '../../../skills/core/reply.js';
import type { SlackMessage } from '../render/blocks.js';
import { toMetadata } from '../render/metadata.js';
import type { Outlet } from './outlet.js';
import type { Sending } from './sending.js';
import { renderStatus } from './status.js';

/** A place in a person's own direct message. */
export interface DirectPlace {
  readonly client: WebClient;
  readonly channel: string;
  readonly threadTs?: string;
}

/**
 * Answers in the person's own direct message: the status line becomes the answer, further parts and
 * files follow.
 */
export function createDirectOutlet(place: DirectPlace, sending: Sending): Outlet {
  const { client, channel } = place;
  const thread = place.threadTs === undefined ? {} : { thread_ts: place.threadTs };
  let statusTs: string | undefined;

  const post = (message: SlackMessage, metadata: object, signal: AbortSignal) =>
    sending.call(
      { name: 'take the message', sends: true, channel },
      () => client.chat.postMessage({ channel, ...thread, ...message, ...metadata }),
      signal,
    );

  const replaceStatus = (
    ts: string,
    message: SlackMessage,
    metadata: object,
    signal: AbortSignal,
  ) =>
    sending.call(
      { name: 'change the message', sends: false },
      () => {
        const { text, blocks } = message;
        return client.chat.update({ channel, ts, text, blocks, parse: 'none', ...metadata });
      },
      signal,
    );

  return {
    async status(line, callId, signal) {
      const message = renderStatus(line, callId);
      if (statusTs === undefined) statusTs = (await post(message, {}, signal)).ts;
      else await replaceStatus(statusTs, message, {}, signal);
    },
    async answer({ messages, files, metadata }, signal) {
      for (const [index, message] of messages.entries()) {
        const ids = index === 0 ? { metadata: toMetadata(metadata) } : {};
        if (index === 0 && statusTs !== undefined) {
          await replaceStatus(statusTs, message, ids, signal);
        } else {
          await post(message, ids, signal);
        }
      }
      await uploadFiles(place, files, sending, signal);
    },
  };
}

/** Uploads files into the person's own direct message. */
export async function uploadFiles(
  { client, channel, threadTs }: DirectPlace,
  files: readonly ReplyFile[],
  sending: Sending,
  signal: AbortSignal,
): Promise<void> {
  if (files.length === 0) return;
  await sending.call(
    { name: 'take the file', sends: true, channel },
    () =>
      client.filesUploadV2({
        channel_id: channel,
        ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
        file_uploads: files.map(({ name, bytes }) => ({
          filename: name,
          title: name,
          file: Buffer.from(bytes),
        })),
      }),
    signal,
  );
}
