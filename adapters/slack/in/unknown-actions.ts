import type { App } from '@slack/bolt';
import { z } from 'zod';
import { expired } from '../../chat/notices.js';
import { REPLY_ACTION } from './clicks.js';
import { HOME_ACTION } from './home.js';
import { type ListenerTools, toAsker, toPlace } from './listener.js';
import { SHORTCUTS } from './shortcuts.js';

const ANYTHING = /^/;
const FORM = /^daybrief\./;

const Answerable = z.object({
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }),
  response_url: z.string(),
});

/**
 * Acknowledges what no other listener knows, e.g. a button that an older version sent.
 *
 * Without an ack Slack shows a warning sign beside the button, and Bolt holds the request for three
 * seconds before it gives up.
 */
export function acknowledgeUnknown(app: App, tools: ListenerTools): void {
  app.action(ANYTHING, async ({ ack, body, action, context }) => {
    const id = 'action_id' in action ? action.action_id : '';
    if (REPLY_ACTION.test(id) || HOME_ACTION.test(id)) return;
    await ack();
    const { data } = Answerable.safeParse(body);
    if (data === undefined) return;
    const person = await toAsker(tools, context, data.user.id);
    const from = { channel: data.channel.id, responseUrl: data.response_url };
    const { asker, outlet } = await toPlace(tools, person, from);
    tools.answering.tell(asker, expired(), outlet);
  });
  app.shortcut(ANYTHING, async ({ ack, shortcut }) => {
    if (!SHORTCUTS.some(({ callbackId }) => callbackId === shortcut.callback_id)) await ack();
  });
  app.view({ callback_id: ANYTHING, type: 'view_submission' }, async ({ ack, view }) => {
    if (!FORM.test(view.callback_id)) await ack();
  });
  app.view({ callback_id: ANYTHING, type: 'view_closed' }, async ({ ack }) => ack());
}
