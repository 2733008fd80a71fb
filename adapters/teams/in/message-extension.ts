import type { Application, TurnState } from '@microsoft/teams-ai';
import { CardFactory, type TaskModuleTaskInfo } from 'botbuilder';
import * as z from 'zod';
import type { Reply } from '../../../skills/core/reply.js';
import { htmlToText } from '../../../skills/reading/html/html-to-text.js';
import type { IncomingRequest } from '../../chat/answering.js';
import type { Outlet } from '../../chat/outlet.js';
import { toMailboxFile } from '../../chat/thread-file.js';
import { SUMMARIZE_COMMAND } from '../manifest.js';
import { type OutletTools, sendToPersonalChat } from '../out/outlet.js';
import { renderCard } from '../render/card.js';
import { toInert } from '../render/text.js';
import type { TeamsTools } from '../tools.js';
import { toAsker } from './asker.js';
import { type ChosenMessage, type ChosenThread, readThread } from './chosen-thread.js';
import { answerInvoke, BUSY, FAILED } from './invoke.js';

type MessageExtensionTools = OutletTools & Pick<TeamsTools, 'answering' | 'timers'>;

const author = z.object({ id: z.string().max(200), displayName: z.string().max(500).nullish() });

/** The message that the action was chosen on, as Teams hands it over. */
const chosenSchema = z.object({
  messagePayload: z.object({
    id: z.string().max(200),
    replyToId: z.string().max(200).nullish(),
    createdDateTime: z.string().max(100).optional(),
    subject: z.string().max(1_000).nullish(),
    from: z.object({ user: author.nullish() }).nullish(),
    body: z.object({
      contentType: z.enum(['html', 'text']).catch('html'),
      content: z.string().max(200_000),
    }),
  }),
});

const FILE = { name: 'teams-thread', domain: 'teams.invalid' };
const UNREADABLE = 'Teams did not hand over this message. Share its text with me instead.';
const LATER = 'This takes a little longer. The summary comes to our personal chat.';

/** Lets the app answer to "Summarize this" on a message: in a dialog that only the person sees. */
export function registerMessageExtension(
  app: Application<TurnState>,
  tools: MessageExtensionTools,
): void {
  const { answering, clock, timers } = tools;
  app.messageExtensions.fetchTask(SUMMARIZE_COMMAND, async ({ activity }) => {
    const payload = chosenSchema.safeParse(activity.value).data?.messagePayload;
    if (payload === undefined) return UNREADABLE;
    if (!answering.hasRoom()) return BUSY;
    const asker = toAsker({ activity });
    const { channelData } = activity;
    const chosen = toMessage(payload, clock.now());
    let note: ChosenThread['note'];
    const request: IncomingRequest = {
      words: `summarize attachment:${FILE.name}.mbox`,
      async files(call) {
        const thread = await readThread(chosen, asker.conversation, channelData, tools, call);
        note = thread.note;
        return [toMailboxFile(thread.messages, FILE)];
      },
    };
    return answerInvoke<TaskModuleTaskInfo | string>(timers, LATER, (reply, deadline) => {
      const outlet: Outlet = {
        async answer(found, signal) {
          const answer = { ...found, reply: withNote(found.reply, note) };
          if (!deadline.aborted) return reply(toDialog(answer.reply));
          await sendToPersonalChat(answer, asker, tools, signal);
        },
        fail: () => reply(FAILED),
      };
      answering.take(asker, request, outlet);
    });
  });
}

function toDialog(reply: Reply): TaskModuleTaskInfo {
  return {
    title: 'Summary',
    width: 'medium',
    height: 'medium',
    // Without a state the card has no buttons that call back: dialogs take none.
    card: CardFactory.adaptiveCard(renderCard(reply)),
  };
}

function withNote(reply: Reply, note: ChosenThread['note']): Reply {
  if (note === undefined) return reply;
  return {
    ...reply,
    lead: [...(note.lead ?? []), ...(reply.lead ?? [])],
    actions: [...(note.actions ?? []), ...(reply.actions ?? [])],
  };
}

type Chosen = z.infer<typeof chosenSchema>['messagePayload'];

function toMessage(payload: Chosen, now: number): ChosenMessage {
  const { id, replyToId, createdDateTime, subject, from, body } = payload;
  const text = body.contentType === 'html' ? htmlToText(body.content) : body.content;
  const name = toInert(from?.user?.displayName ?? '', AUTHOR_LENGTH) || 'Somebody';
  return {
    id,
    replyToId: replyToId ?? undefined,
    sentAt: Date.parse(createdDateTime ?? '') || now,
    author: { id: from?.user?.id ?? 'unknown', name },
    text: subject ? `${subject}\n\n${text}` : text,
  };
}

const AUTHOR_LENGTH = 100;
