import type { Application, TurnState } from '@microsoft/teams-ai';
import { CardFactory, type TaskModuleTaskInfo } from 'botbuilder';
import { z } from 'zod';
import type { ChatMessage } from '../../../skills/core/ports/channel-threads.js';
import type { Timers } from '../../../skills/core/ports/clock.js';
import type { Reply } from '../../../skills/core/reply.js';
import { htmlToText } from '../../../skills/reading/html/html-to-text.js';
import { toMailboxFile } from '../../chat/thread-file.js';
import { TEAMS_LIMITS } from '../limits.js';
import { SUMMARIZE_COMMAND } from '../manifest.js';
import { type Answer, type AnswerTools, findAnswer, sendToPersonalChat } from '../out/answer.js';
import { renderCard } from '../render/card.js';
import { toInert } from '../render/text.js';
import { type Asker, toAsker, toCall } from './caller.js';
import { type ChosenPlace, type ChosenThread, readThread } from './chosen-thread.js';
import { inTime } from './deadline.js';
import { type RequestTools, startRequest } from './request.js';

/** What the message action is answered with. */
export interface MessageExtensionTools extends AnswerTools, RequestTools {
  readonly timers: Pick<Timers, 'deadline'>;
}

/** The message that the action was chosen on, as Teams hands it over. */
const chosenSchema = z.object({
  messagePayload: z.object({
    id: z.string().max(200),
    replyToId: z.string().max(200).nullish(),
    createdDateTime: z.string().max(100).optional(),
    subject: z.string().max(1_000).nullish(),
    from: z
      .object({
        user: z
          .object({ id: z.string().max(200), displayName: z.string().max(500).nullish() })
          .nullish(),
      })
      .nullish(),
    body: z.object({
      contentType: z.enum(['html', 'text']).catch('html'),
      content: z.string().max(200_000),
    }),
  }),
});

const FILE = { name: 'teams-thread', domain: 'teams.invalid' };
const UNREADABLE = 'Teams did not hand over this message. Share its text with me instead.';
const BUSY = 'There is a lot to do just now. Try again in a moment.';
const LATER = 'This takes a little longer. The summary comes to our personal chat.';
const FAILED = 'That did not work just now. Try again in a moment.';

/** Lets the app answer to "Summarize this" on a message: in a dialog that only the person sees. */
export function registerMessageExtension(
  app: Application<TurnState>,
  tools: MessageExtensionTools,
): void {
  app.messageExtensions.fetchTask(SUMMARIZE_COMMAND, async (context) => {
    const chosen = chosenSchema.safeParse(context.activity.value).data;
    if (chosen === undefined) return UNREADABLE;
    if (!tools.workload.hasRoom()) return BUSY;
    const { messagePayload } = chosen;
    const asker = toAsker(context);
    const place = {
      conversation: asker.conversation,
      channelData: context.activity.channelData,
      replyToId: messagePayload.replyToId ?? undefined,
    };
    const message = toChatMessage(messagePayload, tools.clock.now());
    const deadline = tools.timers.deadline(TEAMS_LIMITS.turn.invokeMs);
    return inTime<TaskModuleTaskInfo | string>(deadline, LATER, (reply) =>
      startRequest(asker.conversation, tools, async (signal, id) => {
        try {
          const answer = await summarize(message, { ...asker, id }, place, tools, signal);
          if (deadline.aborted) {
            await sendToPersonalChat(answer, asker.conversation, tools, signal);
          } else reply(toDialog(answer.reply));
        } catch (error) {
          reply(FAILED);
          throw error;
        }
      }),
    );
  });
}

async function summarize(
  message: ChatMessage,
  asker: Asker & { readonly id: string },
  place: ChosenPlace,
  tools: MessageExtensionTools,
  signal: AbortSignal,
): Promise<Answer> {
  const { messages, note } = await readThread(message, place, tools, toCall(asker, signal));
  const words = `summarize attachment:${FILE.name}.mbox`;
  const attachments = [toMailboxFile(messages, FILE)];
  const found = await findAnswer({ ...asker, words, attachments }, tools, signal);
  return { ...found, reply: withNote(found.reply, note) };
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

function toChatMessage(
  { id, createdDateTime, subject, from, body }: Chosen,
  now: number,
): ChatMessage {
  const sentAt = Date.parse(createdDateTime ?? '');
  const text = body.contentType === 'html' ? htmlToText(body.content) : body.content;
  const author = from?.user;
  return {
    id,
    sentAt: Number.isNaN(sentAt) ? now : sentAt,
    author: {
      id: author?.id ?? 'unknown',
      name: toInert(author?.displayName ?? '', AUTHOR_LENGTH) || 'Somebody',
    },
    text: subject ? `${subject}\n\n${text}` : text,
  };
}

const AUTHOR_LENGTH = 100;
