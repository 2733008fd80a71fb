import type { Application, TurnState } from '@microsoft/teams-ai';
import { z } from 'zod';
import type { Clock } from '../../../skills/core/ports/clock.js';
import type { Log } from '../../../skills/core/ports/log.js';
import type { WaitingFile, WaitingFiles } from '../../../skills/core/ports/waiting.js';
import type { ReplyFile } from '../../../skills/core/reply.js';
import type { TeamsConversation } from '../address.js';
import type { Connector } from '../out/connector.js';
import type { FileUrlPolicy } from '../out/file-hosts.js';
import { type OutgoingActivity, toTextMessage } from '../out/outgoing.js';
import { toAsker } from './caller.js';
import type { Workload } from './workload.js';

// A bot cannot send a file: it asks for consent, and Teams answers with a place in the person's OneDrive
// to put the file at. Only in personal chats.

/** Asks for consent to put a file into the person's OneDrive. */
export function toConsentMessage(file: ReplyFile, id: string): OutgoingActivity {
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.teams.card.file.consent',
        name: file.name,
        content: {
          description: 'Accept to get it in your OneDrive.',
          sizeInBytes: file.bytes.length,
          acceptContext: { file: id },
          declineContext: { file: id },
        },
      },
    ],
  };
}

const contextSchema = z.object({ file: z.string().max(100) });
const consentSchema = z.object({
  context: contextSchema,
  uploadInfo: z.object({
    uploadUrl: z.url().max(4_000),
    contentUrl: z.string().max(4_000),
    name: z.string().max(400),
    uniqueId: z.string().max(200),
    fileType: z.string().max(50),
  }),
});

/** What consent is answered with. */
export interface ConsentTools {
  readonly waitingFiles: WaitingFiles;
  readonly connector: Connector;
  readonly mayFetch: FileUrlPolicy;
  readonly workload: Workload;
  readonly clock: Clock;
  readonly log: Log;
}

const GONE = 'That file is no longer here. Ask for it again.';
const DECLINED = 'The file was not saved.';
const FAILED = 'The file could not be put into your OneDrive. Ask for it again.';

/** Lets the app answer to consent, given or refused. */
export function registerFileConsent(app: Application<TurnState>, tools: ConsentTools): void {
  app.fileConsentAccept(async (context, _state, response) => {
    const { conversation } = toAsker(context);
    // Read now: the SDK takes the context away when the turn ends, and the work goes on.
    const messageId = context.activity.replyToId;
    const consent = consentSchema.safeParse(response).data;
    tools.workload.start(async (signal) => {
      const waiting = consent && (await take(conversation, consent.context.file, tools));
      const message =
        consent === undefined || waiting === undefined
          ? toTextMessage(GONE)
          : await upload(waiting.file, consent.uploadInfo, tools, signal);
      await show(message, conversation, messageId, tools, signal);
    });
  });
  app.fileConsentDecline(async (context, _state, response) => {
    const { conversation } = toAsker(context);
    const messageId = context.activity.replyToId;
    const id = contextSchema.safeParse(response.context).data?.file;
    tools.workload.start(async (signal) => {
      if (id !== undefined) await take(conversation, id, tools);
      await show(toTextMessage(DECLINED), conversation, messageId, tools, signal);
    });
  });
}

/** The file, once, for the person it was made for. */
function take(
  { tenant, user }: TeamsConversation,
  id: string,
  { waitingFiles, clock }: ConsentTools,
): Promise<WaitingFile | undefined> {
  return waitingFiles.take({ surface: 'teams', tenant, user }, id, clock.now());
}

/** Puts the outcome in the place of the card that asked. */
async function show(
  message: OutgoingActivity,
  conversation: TeamsConversation,
  messageId: string | undefined,
  { connector }: ConsentTools,
  signal: AbortSignal,
): Promise<void> {
  if (messageId === undefined) await connector.send(conversation, message, signal);
  else await connector.update(conversation, messageId, message, signal);
}

type UploadInfo = z.infer<typeof consentSchema>['uploadInfo'];

async function upload(
  file: ReplyFile,
  info: UploadInfo,
  { mayFetch, log }: ConsentTools,
  signal: AbortSignal,
): Promise<OutgoingActivity> {
  if (!mayFetch(info.uploadUrl)) {
    log.warn('teams.upload-refused', { reason: 'host' });
    return toTextMessage(FAILED);
  }
  const { length } = file.bytes;
  const response = await fetch(info.uploadUrl, {
    method: 'PUT',
    redirect: 'manual',
    signal,
    headers: {
      'content-type': file.mediaType,
      'content-range': `bytes 0-${length - 1}/${length}`,
    },
    body: Buffer.from(file.bytes),
  }).catch((error: unknown) => {
    log.error('teams.upload-failed', error);
    return undefined;
  });
  if (response === undefined || !response.ok) {
    log.warn('teams.upload-failed', { status: response?.status });
    return toTextMessage(FAILED);
  }
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.teams.card.file.info',
        contentUrl: info.contentUrl,
        name: info.name,
        content: { uniqueId: info.uniqueId, fileType: info.fileType },
      },
    ],
  };
}
