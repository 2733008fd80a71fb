import type { WebClient } from '@slack/web-api';
import type { ReplyFile } from '../../../skills/core/reply.js';
import type { Answer, Outlet } from '../../chat/outlet.js';
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
  /** The messages of the answer, which better words replace. */
  let shown: readonly string[] = [];

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
  /** Puts the parts of an answer into the messages there are, then into new ones; takes away what is left over. */
  const showAll = async (
    messages: readonly SlackMessage[],
    { stateId }: Answer,
    signal: AbortSignal,
  ): Promise<void> => {
    const before = shown;
    const now: string[] = [];
    for (const [at, message] of messages.entries()) {
      statusTs = before[at] ?? statusTs;
      const { ts } = await show(message, at === 0 ? { metadata: toMetadata(stateId) } : {}, signal);
      statusTs = undefined;
      if (ts !== undefined) now.push(ts);
    }
    shown = now;
    for (const ts of before.slice(messages.length)) {
      await sending.call(
        { name: 'take a message away', sends: false },
        () => client.chat.delete({ channel, ts }),
        signal,
      );
    }
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
      await showAll(messages, answer, signal);
      if (files.length > 0) await upload(files, signal);
    },
    async improve(answer, signal) {
      await showAll((await layOutAnswer(answer)).messages, answer, signal);
    },
  };
}
