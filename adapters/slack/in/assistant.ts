import type { App } from '@slack/bolt';
import { WebAPIPlatformError } from '@slack/web-api';
import { shorten } from '../../../skills/reading/unicode.js';
import { toNotice } from '../../chat/notices.js';
import type { Outlet } from '../../chat/outlet.js';
import { LIMITS } from '../limits.js';
import { createDirectOutlet } from '../out/direct-outlet.js';
import { toDaybriefError } from '../out/errors.js';
import type { Sending } from '../out/sending.js';
import { toVisible } from '../render/escape.js';
import { suggestedPrompts } from '../render/prompts.js';
import type { ThreadPlace } from './files.js';
import { type ListenerTools, toAsker } from './listener.js';

const THREAD_TITLE = 60;

const GREETING = toNotice(
  'I read your mail and meetings and tell you what needs you.',
  'Only you see my answers. I cannot send, change or delete anything. Type "help" for all I can do.',
);

/** Greets a person who opens the assistant pane, and suggests what can be asked. */
export function listenToAssistant(app: App, tools: ListenerTools): void {
  app.event('assistant_thread_started', async ({ event, context }) => {
    const { user_id, channel_id, thread_ts } = event.assistant_thread;
    const asker = await toAsker(tools, context, user_id);
    const { client } = asker;
    const place = { client, channel: channel_id, threadTs: thread_ts };
    tools.answering.tell(asker, GREETING, createDirectOutlet(place, tools.sending));
    const prompts = suggestedPrompts(tools.skills);
    const title = 'For example';
    await client.assistant.threads.setSuggestedPrompts({ channel_id, thread_ts, title, prompts });
  });
}

/**
 * Answers in a thread of the direct message: in the assistant pane the status stands under the input
 * field; in an ordinary thread, where Slack refuses that, it is a message.
 */
export function createThreadOutlet(place: ThreadPlace, sending: Sending): Outlet {
  const direct = createDirectOutlet(place, sending);
  const { client, channel: channel_id, threadTs: thread_ts } = place;
  let inPane = true;

  const showInPane = async (line: string): Promise<boolean> => {
    const status = shorten(toVisible(line), LIMITS.assistantStatus);
    try {
      await client.assistant.threads.setStatus({ channel_id, thread_ts, status });
      return true;
    } catch (error) {
      // Slack answered and refused: not a thread of the assistant pane. Anything else is a fault.
      if (error instanceof WebAPIPlatformError) return false;
      throw toDaybriefError(error, { name: 'show the status', sends: false });
    }
  };

  return {
    ...direct,
    async status(line, callId, signal) {
      if (inPane) inPane = await showInPane(line);
      if (!inPane) await direct.status(line, callId, signal);
    },
  };
}

/** Names an assistant thread after its first request; an ordinary thread has no title. */
export async function nameThread(
  { client, channel: channel_id, threadTs: thread_ts }: ThreadPlace,
  words: string,
): Promise<void> {
  const title = shorten(toVisible(words).replace(/\s+/g, ' ').trim(), THREAD_TITLE) || 'Daybrief';
  await client.assistant.threads.setTitle({ channel_id, thread_ts, title });
}
