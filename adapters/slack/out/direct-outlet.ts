import type { WebClient } from '@slack/web-api';
import type { ReplyFile } from '../../../skills/core/reply.js';
import type { Outlet } from '../../chat/outlet.js';
import type { SlackMessage } from '../render/blocks.js';
import { layOutAnswer } from '../render/layout.js';
import { toMetadata } from '../render/metadata.js';
import { renderStatus } from '../render/own-buttons.js';
import type { Sending } from './sending.js';

/** A place in a person's own direct message. */
export interface DirectPlace {
  readonly client: WebClient;
  readonly channel: string;
  readonly threadTs?: string | undefined;
}

/** Answers in a person's own direct message. */
export interface DirectOutlet extends Outlet {
  readonly status: NonNullable<Outlet['status']>;
  upload(files: readonly ReplyFile[], signal: AbortSignal): Promise<void>;
}

/** The status line becomes the answer, further parts and files follow. */
export function createDirectOutlet(
  { client, channel, threadTs }: DirectPlace,
  sending: Sending,
): DirectOutlet {
  const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
  let statusTs: string | undefined;

  /** Posts a message, or puts it in the place of the status line. */
  const show = (message: SlackMessage, ids: object, signal: AbortSignal) => {
    const ts = statusTs;
    if (ts === undefined) {
      return sending.call(
        { name: 'take the message', sends: true, channel },
        () => client.chat.postMessage({ channel, ...thread, ...message, ...ids }),
        signal,
      );
    }
    const { text, blocks } = message;
    return sending.call(
      { name: 'change the message', sends: false },
      () => client.chat.update({ channel, ts, text, blocks, parse: 'none', ...ids }),
      signal,
    );
  };
  const upload: DirectOutlet['upload'] = async (files, signal) => {
    const file_uploads = files.map(({ name, bytes }) => ({
      filename: name,
      title: name,
      file: Buffer.from(bytes),
    }));
    await sending.call(
      { name: 'take the file', sends: true, channel },
      () => client.filesUploadV2({ channel_id: channel, ...thread, file_uploads }),
      signal,
    );
  };

  return {
    upload,
    async status(line, callId, signal) {
      statusTs = (await show(renderStatus(line, callId), {}, signal)).ts;
    },
    async answer(answer, signal) {
      const { messages, files } = await layOutAnswer(answer);
      let ids: object = { metadata: toMetadata(answer.stateId) };
      for (const message of messages) {
        await show(message, ids, signal);
        statusTs = undefined;
        ids = {};
      }
      if (files.length > 0) await upload(files, signal);
    },
  };
}
