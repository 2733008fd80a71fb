import type { App } from '@slack/bolt';
import * as z from 'zod';
import type { StatePorts } from '../../../skills/conversation/keep-state.js';
import { findCommand } from '../../../skills/conversation/press.js';
import { EXPIRED, toNotice } from '../../chat/notices.js';
import type { SlackBotOptions } from '../options.js';
import { type PostPorts, postAnswer } from '../out/posting.js';
import { createRespond } from '../out/response-outlet.js';
import { ACTION_PREFIX, readActionId } from '../render/buttons.js';
import { renderFeedbackForm } from './feedback-form.js';
import { readThreadRoot } from './files.js';
import { type ListenerTools, type SlackAsker, toAsker, toPlace } from './listener.js';

const Clicked = z.object({
  user: z.object({ id: z.string() }),
  trigger_id: z.string(),
  channel: z.object({ id: z.string() }).optional(),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional() }).optional(),
  response_url: z.string().optional(),
  actions: z.tuple([
    z.object({
      action_id: z.string(),
      value: z.string().optional(),
      selected_option: z.object({ value: z.string() }).nullish(),
    }),
  ]),
});

/** The ids of all buttons but those of the App Home, also of such as only an older version had. */
const REPLY_ACTION = new RegExp(`^(?!${ACTION_PREFIX}\\.home\\.)`);

type ClickPorts = StatePorts & PostPorts & Pick<SlackBotOptions, 'feedback'>;

/**
 * Listens to the buttons of answers.
 *
 * A button says nothing but an opaque id; whose it is and what it stands for is looked up anew for
 * whoever clicked, so that a copied or changed value is worth nothing.
 */
export function listenToClicks(app: App, tools: ListenerTools, ports: ClickPorts): void {
  const { answering, origins } = tools;
  const { conversations, feedback, clock } = ports;
  app.action(REPLY_ACTION, async ({ ack, body, context }) => {
    // Without it Slack shows a warning sign beside the button.
    await ack();
    const clicked = Clicked.safeParse(body).data;
    if (clicked === undefined) return;
    const [action] = clicked.actions;
    const [id = '', stateId = ''] = (
      action.selected_option?.value ?? `${action.action_id} ${action.value ?? ''}`
    ).split(' ');
    const click = readActionId(id);
    if (click?.kind === 'open') return;
    const person = await toAsker(tools, context, clicked.user.id);
    const { principal, client } = person;
    if (click?.kind === 'post') {
      await person.profile();
      const respond = createRespond(clicked.response_url ?? '', origins);
      return postAnswer(principal, stateId, respond, ports);
    }
    const { channel, message, response_url: responseUrl } = clicked;
    const from = { channel: channel?.id, responseUrl };
    const threadTs = message?.thread_ts ?? message?.ts;
    const { asker, outlet } = await toPlace(tools, person, from, threadTs);
    const tell = (what: string, remedy: string) =>
      answering.tell(asker, toNotice(what, remedy), outlet);

    if (click === undefined) return answering.tell(asker, EXPIRED, outlet);
    if (click.kind === 'cancel') {
      if (answering.cancel(principal, stateId)) return;
      return tell('There is nothing to cancel any more.', 'The answer is on its way, or was sent.');
    }
    if (click.kind === 'press') {
      const found = await findCommand(principal, { ...click, stateId }, ports);
      if (found === undefined) return answering.tell(asker, EXPIRED, outlet);
      const files = () => filesOf(clicked, asker, origins);
      return answering.take(asker, { words: found.command, about: () => stateId, files }, outlet);
    }
    const at = clock.now();
    if ((await conversations.recall(principal, stateId, at)) === undefined) {
      return answering.tell(asker, EXPIRED, outlet);
    }
    const { verdict } = click;
    await feedback?.record({ owner: principal, conversationId: stateId, verdict, at });
    if (verdict === 'good') {
      return tell('Noted, thank you.', 'Your opinion is kept without the content of the answer.');
    }
    const view = renderFeedbackForm(stateId);
    await client.views.open({ trigger_id: clicked.trigger_id, view });
  });
}

type ClickedBody = z.infer<typeof Clicked>;

/** A button under a shared file works on that file: it stands in the file's thread. */
async function filesOf(
  { channel, message }: ClickedBody,
  { client }: SlackAsker,
  origins: readonly string[],
) {
  const threadTs = message?.thread_ts;
  if (threadTs === undefined || !channel?.id.startsWith('D')) return [];
  return (await readThreadRoot({ client, channel: channel.id, threadTs }, origins)).attachments;
}
