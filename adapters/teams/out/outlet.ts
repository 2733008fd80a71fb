import { toDaybriefError } from '../../../skills/core/errors.js';
import type { Answer, Outlet } from '../../chat/outlet.js';
import type { TeamsConversation } from '../address.js';
import type { TeamsAsker } from '../in/asker.js';
import { renderAnswerOffer } from '../render/post-offer.js';
import { type FileOfferTools, type FilesOffered, offerFiles } from './file-offers.js';
import { toAttachmentMessage, toCardMessage, toTextMessage } from './outgoing.js';

/** What answers are sent with. */
export type OutletTools = FileOfferTools;

/**
 * Answers where a person asked: in the personal chat the status line becomes the answer, and elsewhere
 * an answer that is private goes to their personal chat.
 */
export function createOutlet(asker: TeamsAsker, tools: OutletTools): Outlet {
  const { conversation } = asker;
  const { connector } = tools;
  if (asker.place !== 'personal') {
    return {
      async answer(answer, signal) {
        const isPublic = answer.reply.audience === 'place';
        const message = isPublic
          ? toCardMessage(answer.reply, answer.stateId)
          : toTextMessage(await answerInPrivate(answer, asker, tools, signal));
        await connector.send(conversation, message, signal);
      },
    };
  }
  let lineId: string | undefined;
  let answerId: string | undefined;
  return {
    async begin(signal) {
      await connector.send(conversation, { type: 'typing' }, signal);
    },
    async status(line, _call, signal) {
      lineId = await connector.replace(conversation, lineId, toTextMessage(line), signal);
    },
    async answer({ reply, stateId }, signal) {
      const card = toCardMessage(reply, stateId);
      answerId = await connector.replace(conversation, lineId, card, signal);
      lineId = undefined;
      await offerFiles(reply, conversation, asker, tools, signal);
    },
    async improve({ reply, stateId }, signal) {
      // Without its id the card can't be changed, and another one would say the same again.
      if (!answerId) return;
      await connector.replace(conversation, answerId, toCardMessage(reply, stateId), signal);
    },
  };
}

/** Sends to the asker's personal chat, wherever they asked; says what became of the files. */
export async function sendToPersonalChat(
  { reply, stateId, waitForPost }: Answer,
  asker: TeamsAsker,
  tools: OutletTools,
  signal: AbortSignal,
): Promise<FilesOffered> {
  const { connector } = tools;
  const conversationId = await connector.openPersonalChat(asker.conversation, signal);
  const personal: TeamsConversation = { ...asker.conversation, conversationId, place: 'personal' };
  await connector.send(personal, toCardMessage(reply, stateId), signal);
  if (waitForPost !== undefined) {
    const offer = toAttachmentMessage(renderAnswerOffer(await waitForPost()));
    await connector.send(personal, offer, signal);
  }
  return offerFiles(reply, personal, asker, tools, signal);
}

/** Sends to the asker's personal chat; returns a note without any of it for where they asked. */
async function answerInPrivate(
  answer: Answer,
  asker: TeamsAsker,
  tools: OutletTools,
  signal: AbortSignal,
): Promise<string> {
  try {
    return ANSWERED[await sendToPersonalChat(answer, asker, tools, signal)];
  } catch (thrown) {
    const { code } = toDaybriefError(thrown);
    tools.log.warn('teams.personal-chat-failed', { code });
    const isClosed = code === 'permission_denied' || code === 'not_found' || code === 'gone';
    return isClosed ? UNREACHABLE : NOT_NOW;
  }
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
