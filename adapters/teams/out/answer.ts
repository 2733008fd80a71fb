import {
  CONVERSATION_MS,
  isReferable,
  toConversationState,
} from '../../../skills/conversation/conversation-state.js';
import { readFollowUp } from '../../../skills/conversation/follow-up.js';
import { understand } from '../../../skills/conversation/understand.js';
import type { Principal } from '../../../skills/core/caller.js';
import { toDaybriefError } from '../../../skills/core/errors.js';
import type { ConversationState, Conversations } from '../../../skills/core/ports/conversations.js';
import type { Log } from '../../../skills/core/ports/log.js';
import type { WaitingReplies } from '../../../skills/core/ports/waiting.js';
import type { Reply } from '../../../skills/core/reply.js';
import { runSkill, withProgress } from '../../../skills/core/run.js';
import type { AnySkill } from '../../../skills/core/skill.js';
import { mayBePosted, POST_MS } from '../../../skills/delivery/posting.js';
import { type TeamsConversation, toAddress } from '../address.js';
import { type Asked, toCall } from '../in/caller.js';
import { renderAnswerOffer } from './answer-post.js';
import { type FileOfferTools, type FilesOffered, offerFiles } from './file-offers.js';
import { toAttachmentMessage, toCardMessage, toTextMessage } from './outgoing.js';
import { createStatus, type Status } from './status.js';

/** What an answer is made with. */
export interface AnswerTools extends FileOfferTools {
  readonly skills: readonly AnySkill[];
  readonly conversations: Conversations;
  readonly waitingReplies: WaitingReplies;
  readonly log: Log;
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
  const { words } = asked;
  const { skills, conversations, clock, log } = tools;
  const call = toCall(asked, signal);
  const { principal } = call;
  const latest = await conversations.latest(principal, clock.now());
  let command = words;
  const request = () => {
    command = readFollowUp(words, latest, skills) ?? words;
    return understand(command, skills);
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
  if (conversation.place !== 'personal' && answer.reply.audience !== 'place') {
    return answerInPrivate(answer, conversation, tools, signal);
  }
  await sendCard(answer, conversation, tools, signal, lineId);
  if (conversation.place !== 'personal') return;
  await offerFiles(answer.reply, { personal: conversation, askedIn: undefined }, tools, signal);
}

async function sendCard(
  { reply, state }: Answer,
  conversation: TeamsConversation,
  { connector, skills }: AnswerTools,
  signal: AbortSignal,
  lineId?: string,
): Promise<void> {
  const message = toCardMessage(reply, { state, skills: skills.map(({ name }) => name) });
  if (lineId === undefined) await connector.send(conversation, message, signal);
  else await connector.update(conversation, lineId, message, signal);
}

/** Sends to the asker's personal chat, wherever they asked; says what became of the files. */
export async function sendToPersonalChat(
  answer: Answer,
  conversation: TeamsConversation,
  tools: AnswerTools,
  signal: AbortSignal,
): Promise<FilesOffered> {
  const conversationId = await tools.connector.openPersonalChat(conversation, signal);
  const personal: TeamsConversation = { ...conversation, conversationId, place: 'personal' };
  await sendCard(answer, personal, tools, signal);
  await offerPost(answer.reply, { personal, askedIn: conversation }, tools, signal);
  return offerFiles(answer.reply, { personal, askedIn: conversation }, tools, signal);
}

/** Offers to post an answer that its owner may post; a digest of mail is none. */
async function offerPost(
  reply: Reply,
  {
    personal,
    askedIn,
  }: { readonly personal: TeamsConversation; readonly askedIn: TeamsConversation },
  { connector, waitingReplies, clock }: AnswerTools,
  signal: AbortSignal,
): Promise<void> {
  if (askedIn.place === 'personal' || !mayBePosted(reply)) return;
  const { tenant, user } = personal;
  const waiting = { reply, address: toAddress(askedIn) };
  const owner = { surface: 'teams', tenant, user } as const;
  const id = await waitingReplies.keep(owner, waiting, clock.now() + POST_MS);
  const card = renderAnswerOffer(waiting, id);
  await connector.send(personal, toAttachmentMessage(card), signal);
}

/** Sends to the asker's personal chat, and a note without any of it to where they asked. */
async function answerInPrivate(
  answer: Answer,
  conversation: TeamsConversation,
  tools: AnswerTools,
  signal: AbortSignal,
): Promise<void> {
  const note = await sendToPersonalChat(answer, conversation, tools, signal).then(
    (offered) => ANSWERED[offered],
    (thrown: unknown) => {
      const { code } = toDaybriefError(thrown);
      tools.log.warn('teams.personal-chat-failed', { code });
      return code === 'permission_denied' || code === 'not_found' ? UNREACHABLE : NOT_NOW;
    },
  );
  await tools.connector.send(conversation, toTextMessage(note), signal);
}

const ANSWERED: Readonly<Record<FilesOffered, string>> = {
  none: 'I answered you in our personal chat.',
  'to-take':
    'I answered you in our personal chat, and the file is there too: Teams lets me hand files over nowhere else, and links to OneDrive are not set up here.',
  'to-post':
    'I answered you in our personal chat, and the file is there too. From there you can post a link to it here.',
};
const UNREACHABLE =
  'The answer is private and I cannot reach you in a personal chat. Add Daybrief for yourself in Teams, then ask again.';
const NOT_NOW =
  'The answer is private and I could not send it to our personal chat just now. Ask again in a moment.';
