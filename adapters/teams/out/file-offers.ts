import type { Principal } from '../../../skills/core/caller.js';
import { toDaybriefError } from '../../../skills/core/errors.js';
import type { Clock } from '../../../skills/core/ports/clock.js';
import type { Log } from '../../../skills/core/ports/log.js';
import type { WaitingFile, WaitingFiles } from '../../../skills/core/ports/waiting.js';
import type { Reply, ReplyFile } from '../../../skills/core/reply.js';
import type { OpenPorts } from '../../../skills/core/run.js';
import { type TeamsConversation, toAddress } from '../address.js';
import { toCall } from '../in/caller.js';
import { toConsentMessage } from '../in/file-consent.js';
import type { Connector } from './connector.js';
import { renderLinkOffer } from './link-post.js';
import { toAttachmentMessage, toTextMessage } from './outgoing.js';

/** How long a file waits for a press of Accept, or of Post. */
export const FILE_WAITS_MS = 60 * 60_000;

/** What files are offered with. */
export interface FileOfferTools {
  readonly connector: Connector;
  readonly openPorts: OpenPorts;
  readonly waitingFiles: WaitingFiles;
  /** Whether the client knows Teams' cards for files. */
  readonly fileCards: boolean;
  readonly clock: Clock;
  readonly log: Log;
}

/** Where files are offered, and where they were asked for when that is another place. */
export interface FileOfferPlaces {
  readonly personal: TeamsConversation;
  readonly askedIn: TeamsConversation | undefined;
}

/** What became of an answer's files: there are none, they can be taken, or a link can be posted too. */
export type FilesOffered = 'none' | 'to-take' | 'to-post';

/**
 * Offers the files of an answer in the personal chat: each to take, by Teams' consent card, and, when
 * somewhere else was asked and there is a OneDrive to link to, a link to post there.
 */
export async function offerFiles(
  { files = [], hasPrivateFiles }: Reply,
  { personal, askedIn }: FileOfferPlaces,
  tools: FileOfferTools,
  signal: AbortSignal,
): Promise<FilesOffered> {
  if (files.length === 0) return 'none';
  const { connector, fileCards } = tools;
  const keep = (waiting: WaitingFile) =>
    tools.waitingFiles.keep(ownerOf(personal), waiting, tools.clock.now() + FILE_WAITS_MS);
  for (const file of files) {
    const message = fileCards
      ? toConsentMessage(file, await keep({ file, address: toAddress(personal) }))
      : toTextMessage(onTheTerminal(file));
    await connector.send(personal, message, signal);
  }
  if (askedIn === undefined || hasPrivateFiles === true) return 'to-take';
  if (!(await canPost(personal, tools, signal))) return 'to-take';
  for (const file of files) {
    const waiting = { file, address: toAddress(askedIn) };
    const card = renderLinkOffer(waiting, await keep(waiting));
    await connector.send(personal, toAttachmentMessage(card), signal);
  }
  return 'to-post';
}

/** False only where no press could ever help: who is not connected is told how when they press. */
async function canPost(
  conversation: TeamsConversation,
  { openPorts, log }: FileOfferTools,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    await openPorts(['files'], toCall({ conversation, timeZone: 'UTC', locale: 'en-US' }, signal));
    return true;
  } catch (thrown) {
    const { code } = toDaybriefError(thrown);
    if (code === 'authentication_failed') return true;
    if (code !== 'not_supported') log.error('teams.files-unavailable', thrown);
    return false;
  }
}

function ownerOf({ tenant, user }: TeamsConversation): Principal {
  return { surface: 'teams', tenant, user };
}

function onTheTerminal({ name }: ReplyFile): string {
  return `The Agents Playground takes no files. For ${name}, ask for the same with "npx daybrief" on the terminal.`;
}
