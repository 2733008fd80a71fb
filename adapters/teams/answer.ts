import { randomBytes } from 'node:crypto';
import type { Attachment, Call, Principal } from '../../skills/call.js';
import {
  CONVERSATION_MS,
  isReferable,
  toConversationState,
} from '../../skills/conversation-state.js';
import { toDaybriefError } from '../../skills/errors.js';
import { readFollowUp } from '../../skills/follow-up.js';
import type { ConversationState, Conversations } from '../../skills/memory.js';
import { parse } from '../../skills/parse.js';
import type { Clock, Log } from '../../skills/ports.js';
import type { Reply, ReplyFile } from '../../skills/reply.js';
import { type OpenPorts, runSkill, withProgress } from '../../skills/run.js';
import type { AnySkill } from '../../skills/skill.js';
import { type TeamsConversation, toAddress } from './address.js';
import type { Connector } from './connector.js';
import { type PendingFiles, toConsentMessage } from './file-consent.js';
import { toCardMessage, toTextMessage } from './outgoing.js';
import { createStatus, type Status } from './status.js';

/** What an answer is made with. */
export interface AnswerTools {
  readonly connector: Connector;
  readonly skills: readonly AnySkill[];
  readonly openPorts: OpenPorts;
  readonly conversations: Conversations;
  readonly pendingFiles: PendingFiles;
  /** Whether the client knows Teams' cards for files. */
  readonly fileCards: boolean;
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
}

/** Runs a request and sends the answer to where it may be seen. */
export async function answerAndSend(
  asked: Asked,
  tools: AnswerTools,
  signal: AbortSignal,
): Promise<void> {
  const status = createStatus(asked.conversation, tools, signal);
  const answer = await findAnswer(asked, tools, signal, status);
  const lineId = await status.lineId();
  await sendAnswer(answer, asked.conversation, tools, signal, lineId);
}

/** Runs a request: the same grammar and the same runner as everywhere. A failure is an answer too. */
export async function findAnswer(
  asked: Asked,
  tools: AnswerTools,
  signal: AbortSignal,
  status?: Status,
): Promise<Answer> {
  const { conversation, words, timeZone, locale, attachments } = asked;
  const { skills, conversations, clock, log } = tools;
  const { tenant, user } = conversation;
  const principal = { surface: 'teams', tenant, user } as const;
  const call: Call = {
    id: randomBytes(4).toString('hex'),
    principal,
    place: conversation.place,
    address: toAddress(conversation),
    timeZone,
    locale,
    attachments,
    signal,
  };
  const latest = await conversations.latest(principal, clock.now());
  let command = words;
  const request = () => {
    command = (latest && readFollowUp(words, latest, skills)) ?? words;
    return parse(command, skills);
  };
  const open = status === undefined ? tools.openPorts : withProgress(tools.openPorts, status);
  const { reply, error } = await runSkill(request, call, open, log);
  if (error !== undefined) return { reply, state: undefined };
  const [skill = '', ...rest] = command.trim().split(/\s+/u);
  return keepAnswer(reply, skill.toLowerCase(), rest.join(' '), principal, tools, latest);
}

/** Keeps what later words and clicks can refer to, if there is any. */
export async function keepAnswer(
  reply: Reply,
  skill: string,
  words: string,
  owner: Principal,
  { conversations, clock }: AnswerTools,
  earlier?: ConversationState,
): Promise<Answer> {
  if (!isReferable(reply)) return { reply, state: undefined };
  const kept = toConversationState(skill, words, reply, earlier);
  return { reply, state: await conversations.keep(owner, kept, clock.now() + CONVERSATION_MS) };
}

/**
 * Sends an answer to where it may be seen: a private one that was asked for in a channel or group goes
 * to the asker's personal chat. `lineId` is a message of the same chat that it takes the place of.
 */
export async function sendAnswer(
  answer: Answer,
  conversation: TeamsConversation,
  tools: AnswerTools,
  signal: AbortSignal,
  lineId?: string,
): Promise<void> {
  const { connector, skills } = tools;
  if (conversation.place !== 'personal' && answer.reply.audience !== 'place') {
    return answerInPrivate(answer, conversation, tools, signal);
  }
  const message = toCardMessage(answer.reply, {
    state: answer.state,
    skills: skills.map(({ name }) => name),
  });
  if (lineId === undefined) await connector.send(conversation, message, signal);
  else await connector.update(conversation, lineId, message, signal);
  if (conversation.place === 'personal') await offerFiles(answer, conversation, tools, signal);
}

/** Offers the files of an answer, one consent card each. */
async function offerFiles(
  { reply }: Answer,
  conversation: TeamsConversation,
  { connector, pendingFiles, fileCards }: AnswerTools,
  signal: AbortSignal,
): Promise<void> {
  const { tenant, user } = conversation;
  for (const file of reply.files ?? []) {
    if (!fileCards) {
      await connector.send(conversation, toTextMessage(onTheTerminal(file)), signal);
      continue;
    }
    const id = pendingFiles.keep({ surface: 'teams', tenant, user }, file);
    await connector.send(conversation, toConsentMessage(file, id), signal);
  }
}

function onTheTerminal({ name }: ReplyFile): string {
  return `The Agents Playground takes no files. For ${name}, ask for the same with "npx daybrief" on the terminal.`;
}

/** Sends to the asker's personal chat, wherever they asked. */
export async function sendToPersonalChat(
  answer: Answer,
  conversation: TeamsConversation,
  tools: AnswerTools,
  signal: AbortSignal,
): Promise<void> {
  const conversationId = await tools.connector.openPersonalChat(conversation, signal);
  const personal: TeamsConversation = { ...conversation, conversationId, place: 'personal' };
  await sendAnswer(answer, personal, tools, signal);
}

/** Sends to the asker's personal chat, and a note without any of it to where they asked. */
async function answerInPrivate(
  answer: Answer,
  conversation: TeamsConversation,
  tools: AnswerTools,
  signal: AbortSignal,
): Promise<void> {
  const note = await sendToPersonalChat(answer, conversation, tools, signal).then(
    () => 'I answered you in our personal chat.',
    (thrown: unknown) => {
      const { code } = toDaybriefError(thrown);
      tools.log.warn('teams.personal-chat-failed', { code });
      return code === 'permission_denied' || code === 'not_found' ? UNREACHABLE : NOT_NOW;
    },
  );
  await tools.connector.send(conversation, toTextMessage(note), signal);
}

const UNREACHABLE =
  'The answer is private and I cannot reach you in a personal chat. Add Daybrief for yourself in Teams, then ask again.';
const NOT_NOW =
  'The answer is private and I could not send it to our personal chat just now. Ask again in a moment.';
