import type { App } from '@slack/bolt';
import { z } from 'zod';
import { quoteWord } from '../../../skills/conversation/follow-up.js';
import type {
  ConversationState,
  Conversations,
  Feedback,
} from '../../../skills/core/ports/conversations.js';
import { expired, type Outlet, toNotice } from '../out/outlet.js';
import { type PostingOptions, postWaiting } from '../out/posting.js';
import { createResponder } from '../out/response-outlet.js';
import { ACTION_PREFIX, type Click, readActionId } from '../render/buttons.js';
import { renderFeedbackForm } from './feedback-form.js';
import { type Asker, type Listening, toAsker, toDirectOutlet, toPlace } from './listener.js';
import { readThreadRoot } from './thread-state.js';

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

/** The ids of all buttons that an answer can have. */
export const REPLY_ACTION = new RegExp(
  `^${ACTION_PREFIX}\\.(?:open|command|done|snooze|feedback|menu|cancel|post)\\.`,
);

/** What the listener for buttons needs besides the common things. */
export interface ClickOptions extends PostingOptions {
  readonly conversations: Conversations;
  readonly feedback: Feedback | undefined;
}

/**
 * Listens to the buttons of answers.
 *
 * A button says nothing but an opaque id; whose it is and what it stands for is looked up anew for
 * whoever clicked, so that a copied or changed value is worth nothing.
 */
export function listenToClicks(app: App, listening: Listening, options: ClickOptions): void {
  const { conversations, feedback, clock } = options;
  app.action(REPLY_ACTION, async ({ ack, body, context }) => {
    await ack();
    const clicked = Clicked.parse(body);
    const [action] = clicked.actions;
    const [id = '', value = ''] = (
      action.selected_option?.value ?? `${action.action_id} ${action.value ?? ''}`
    ).split(' ');
    const click = readActionId(id);
    if (click === undefined || click.kind === 'open') return;
    const asker = await toAsker(listening, context, clicked.user.id);
    const { answering } = listening;
    const { principal } = asker;
    if (click.kind === 'post') {
      const { response_url: url = '' } = clicked;
      return postWaiting(value, asker, createResponder(url, listening.origins), options);
    }
    const { place, outlet } = await placeOf(clicked, asker, listening);

    if (click.kind === 'cancel') {
      if (!answering.cancel(principal, value)) answering.tell(principal, tooLate(), outlet);
      return;
    }
    const state = await conversations.recall(principal, value, clock.now());
    if (state === undefined) return answering.tell(principal, expired(), outlet);
    if (click.kind === 'feedback') {
      const { verdict } = click;
      await feedback?.record({ owner: principal, conversationId: value, verdict, at: clock.now() });
      if (verdict === 'good') return answering.tell(principal, thanks(), outlet);
      await asker.client.views.open({
        trigger_id: clicked.trigger_id,
        view: renderFeedbackForm(value),
      });
      return;
    }
    const words = wordsOf(click, state);
    if (words === undefined) return answering.tell(principal, expired(), outlet);
    const attachments = await attachmentsOf(clicked, asker, listening);
    answering.take({ ...asker, place, words, attachments }, outlet);
  });
}

function wordsOf(
  click: Extract<Click, { kind: 'command' | 'done' | 'snooze' }>,
  state: ConversationState,
): string | undefined {
  if (click.kind === 'command') return state.commands?.[click.position];
  const reference = state.references[click.number];
  return reference === undefined ? undefined : `${click.kind} ${quoteWord(reference)}`;
}

type ClickedBody = z.infer<typeof Clicked>;

async function placeOf(
  { channel, message, response_url: responseUrl }: ClickedBody,
  asker: Asker,
  listening: Listening,
): Promise<{ readonly place: 'personal' | 'group' | 'channel'; readonly outlet: Outlet }> {
  if (channel === undefined || responseUrl === undefined) {
    return { place: 'personal', outlet: await toDirectOutlet(listening, asker) };
  }
  const threadTs = message?.thread_ts ?? message?.ts;
  return toPlace(listening, asker, { channel: channel.id, responseUrl }, threadTs);
}

/** A button under a shared file works on that file: it stands in the file's thread. */
async function attachmentsOf(
  { channel, message }: ClickedBody,
  asker: Asker,
  listening: Listening,
) {
  const threadTs = message?.thread_ts;
  if (channel === undefined || threadTs === undefined || !channel.id.startsWith('D')) return [];
  const place = { channel: channel.id, threadTs };
  return (await readThreadRoot(asker.client, place, listening.origins)).attachments;
}

function tooLate() {
  return toNotice('There is nothing to cancel any more.', 'The answer is on its way, or was sent.');
}

function thanks() {
  return toNotice('Noted, thank you.', 'Your opinion is kept without the content of the answer.');
}
