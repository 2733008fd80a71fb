import { randomUUID } from 'node:crypto';
import type { Attachment, Call } from '../../skills/call.js';
import {
  CONVERSATION_MS,
  isReferable,
  toConversationState,
} from '../../skills/conversation-state.js';
import { type DaybriefError, toDaybriefError } from '../../skills/errors.js';
import { readFollowUp } from '../../skills/follow-up.js';
import type { Conversations } from '../../skills/memory.js';
import { parse } from '../../skills/parse.js';
import type { Clock, Log } from '../../skills/ports.js';
import type { Reply } from '../../skills/reply.js';
import { type OpenPorts, type Outcome, runSkill, withProgress } from '../../skills/run.js';
import type { AnySkill } from '../../skills/skill.js';
import { type TeamsConversation, toAddress } from './address.js';
import type { Connector } from './connector.js';
import { toCardMessage, toTextMessage } from './outgoing.js';
import { createStatus, type Status } from './status.js';

/** What an answer is made with. */
export interface AnswerTools {
  readonly connector: Connector;
  readonly skills: readonly AnySkill[];
  readonly openPorts: OpenPorts;
  readonly conversations: Conversations;
  readonly clock: Clock;
  readonly log: Log;
}

/** A request as a person wrote it, or as a button stands for it. */
export interface Asked {
  readonly conversation: TeamsConversation;
  readonly words: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly attachments: readonly Attachment[];
}

/** An answer and, when later words or clicks can refer to it, the id it was kept under. */
export interface Answer {
  readonly reply: Reply;
  readonly state: string | undefined;
  readonly error: DaybriefError | undefined;
}

/** Runs a request and sends the answer to where it may be seen. */
export async function answerAndSend(
  asked: Asked,
  tools: AnswerTools,
  signal: AbortSignal,
): Promise<void> {
  const { conversation } = asked;
  const status = createStatus(conversation, tools, signal);
  const answer = await findAnswer(asked, tools, signal, status);
  const message = toCardMessage(answer.reply, answer);
  await status.settled();
  if (conversation.place === 'personal') {
    await status.replaceWith(message);
  } else if (answer.reply.audience === 'place') {
    await tools.connector.send(conversation, message, signal);
  } else {
    await answerInPrivate(conversation, message, tools, signal);
  }
}

/** Runs a request: the same grammar and the same runner as everywhere. Never throws. */
export async function findAnswer(
  asked: Asked,
  tools: AnswerTools,
  signal: AbortSignal,
  status?: Status,
): Promise<Answer> {
  const { conversation, words } = asked;
  const { skills, conversations, clock, log } = tools;
  const principal = {
    surface: 'teams',
    tenant: conversation.tenant,
    user: conversation.user,
  } as const;
  const call: Call = {
    id: randomUUID(),
    principal,
    place: conversation.place,
    address: toAddress(conversation),
    timeZone: asked.timeZone,
    locale: asked.locale,
    attachments: asked.attachments,
    signal,
  };
  const latest = await conversations.latest(principal, clock.now());
  let command = words;
  const request = () => {
    command = (latest && readFollowUp(words, latest, skills)) ?? words;
    return parse(command, skills);
  };
  const open = status === undefined ? tools.openPorts : withProgress(tools.openPorts, status);
  const { reply, error }: Outcome = await runSkill(request, call, open, log);
  if (error !== undefined || !isReferable(reply)) return { reply, state: undefined, error };
  const [skill = '', ...rest] = command.trim().split(/\s+/u);
  const state = toConversationState(skill.toLowerCase(), rest.join(' '), reply);
  const expiresAt = clock.now() + CONVERSATION_MS;
  return { reply, state: await conversations.keep(principal, state, expiresAt), error };
}

/** Sends a private answer to the asker's personal chat, and a note without any of it to where they asked. */
async function answerInPrivate(
  conversation: TeamsConversation,
  message: ReturnType<typeof toCardMessage>,
  { connector, log }: AnswerTools,
  signal: AbortSignal,
): Promise<void> {
  const note = await connector
    .openPersonalChat(conversation, signal)
    .then((conversationId) => connector.send({ ...conversation, conversationId }, message, signal))
    .then(
      () => 'I answered you in our personal chat.',
      (thrown: unknown) => {
        const { code } = toDaybriefError(thrown);
        log.warn('teams.personal-chat-failed', { code });
        return code === 'permission_denied' || code === 'not_found'
          ? 'The answer is private and I cannot reach you in a personal chat. Add Daybrief for yourself in Teams, then ask again.'
          : 'The answer is private and I could not send it to our personal chat just now. Ask again in a moment.';
      },
    );
  await connector.send(conversation, toTextMessage(note), signal);
}
