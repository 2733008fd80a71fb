import { toDaybriefError } from '../../../skills/core/errors.js';
import type { WaitingFile } from '../../../skills/core/ports/waiting.js';
import type { Reply, ReplyFile } from '../../../skills/core/reply.js';
import { POST_MS } from '../../../skills/delivery/posting.js';
import { toCall } from '../../chat/answering.js';
import { type TeamsConversation, toAddress } from '../address.js';
import type { TeamsAsker } from '../in/asker.js';
import { renderLinkOffer } from '../render/post-offer.js';
import type { TeamsTools } from '../tools.js';
import {
  type OutgoingActivity,
  toAttachmentMessage,
  toFileMessage,
  toTextMessage,
} from './outgoing.js';

/** What files are offered with. */
export type FileOfferTools = Pick<
  TeamsTools,
  'connector' | 'openPorts' | 'waitingFiles' | 'fileCards' | 'clock' | 'log'
>;

/** What became of an answer's files: there are none, they can be taken, or a link can be posted too. */
export type FilesOffered = 'none' | 'to-take' | 'to-post';

/**
 * Offers the files of an answer in the personal chat: each to take, by Teams' consent card, and, when
 * somewhere else was asked and there is a OneDrive to link to, a link to post there.
 */
export async function offerFiles(
  { files = [], hasPrivateFiles }: Reply,
  personal: TeamsConversation,
  asker: TeamsAsker,
  tools: FileOfferTools,
  signal: AbortSignal,
): Promise<FilesOffered> {
  if (files.length === 0) return 'none';
  const { connector, fileCards, waitingFiles, clock } = tools;
  const keep = (waiting: WaitingFile) =>
    waitingFiles.keep(asker.principal, waiting, clock.now() + POST_MS);
  for (const file of files) {
    const message = fileCards
      ? toConsentMessage(file, await keep({ file, address: toAddress(personal) }))
      : toTextMessage(onTheTerminal(file));
    await connector.send(personal, message, signal);
  }
  if (asker.place === 'personal' || hasPrivateFiles === true) return 'to-take';
  if (!(await canPost(asker, tools, signal))) return 'to-take';
  for (const file of files) {
    const card = renderLinkOffer(file.name, await keep({ file, address: asker.address }));
    await connector.send(personal, toAttachmentMessage(card), signal);
  }
  return 'to-post';
}

/** False only where no press could ever help: who is not connected is told how when they press. */
async function canPost(
  asker: TeamsAsker,
  { openPorts, log }: FileOfferTools,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    await openPorts(['drive'], await toCall(asker, '', signal));
    return true;
  } catch (thrown) {
    const { code } = toDaybriefError(thrown);
    if (code === 'authentication_failed') return true;
    if (code !== 'not_supported') log.error('teams.files-unavailable', thrown);
    return false;
  }
}

/** A bot cannot send a file: it asks for consent to put it into the person's OneDrive. */
function toConsentMessage({ name, bytes }: ReplyFile, id: string): OutgoingActivity {
  const context = { file: id };
  return toFileMessage(
    'consent',
    { name },
    {
      description: 'Accept to get it in your OneDrive.',
      sizeInBytes: bytes.length,
      acceptContext: context,
      declineContext: context,
    },
  );
}

function onTheTerminal({ name }: ReplyFile): string {
  return `The Agents Playground takes no files. For ${name}, ask for the same with Daybrief on the terminal.`;
}
