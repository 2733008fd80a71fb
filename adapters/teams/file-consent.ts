import { randomUUID } from 'node:crypto';
import type { Application, TurnState } from '@microsoft/teams-ai';
import { z } from 'zod';
import { type Principal, principalKey } from '../../skills/call.js';
import type { Clock, Log } from '../../skills/ports.js';
import type { ReplyFile } from '../../skills/reply.js';
import type { TeamsConversation } from './address.js';
import type { Connector } from './connector.js';
import type { FileUrlPolicy } from './file-hosts.js';
import { toAsked } from './interactions.js';
import { type OutgoingActivity, toTextMessage } from './outgoing.js';
import type { Workload } from './workload.js';

// A bot cannot send a file: it asks for consent, and Teams answers with a place in the person's OneDrive
// to put the file at. Only in personal chats.

/** Files that wait for the consent of the person they were made for. In memory, for an hour. */
export interface PendingFiles {
  keep(owner: Principal, file: ReplyFile): string;
  /** Gives the file once; undefined for anyone else's, and after the hour. */
  take(owner: Principal, id: string): ReplyFile | undefined;
}

const KEPT_MS = 60 * 60_000;
/** A deck has a few hundred kilobytes: this many wait at most, the oldest is dropped first. */
const MOST_FILES = 200;

/** Creates an empty store of pending files. */
export function createPendingFiles(clock: Clock): PendingFiles {
  const kept = new Map<string, { owner: string; file: ReplyFile; until: number }>();
  return {
    keep(owner, file) {
      const id = randomUUID();
      kept.set(id, { owner: principalKey(owner), file, until: clock.now() + KEPT_MS });
      const [oldest] = kept.keys();
      if (kept.size > MOST_FILES && oldest !== undefined) kept.delete(oldest);
      return id;
    },
    take(owner, id) {
      const entry = kept.get(id);
      if (entry === undefined || entry.owner !== principalKey(owner)) return undefined;
      kept.delete(id);
      return entry.until > clock.now() ? entry.file : undefined;
    },
  };
}

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
  readonly pendingFiles: PendingFiles;
  readonly connector: Connector;
  readonly mayFetch: FileUrlPolicy;
  readonly workload: Workload;
  readonly log: Log;
}

const GONE = 'That file is no longer here. Ask for it again.';
const DECLINED = 'The file was not saved.';
const FAILED = 'The file could not be put into your OneDrive. Ask for it again.';

/** Lets the app answer to consent, given or refused. */
export function registerFileConsent(app: Application<TurnState>, tools: ConsentTools): void {
  app.fileConsentAccept(async (context, _state, response) => {
    const { conversation } = toAsked(context);
    // Read now: the SDK takes the context away when the turn ends, and the work goes on.
    const messageId = context.activity.replyToId;
    const consent = consentSchema.safeParse(response).data;
    const file = consent && tools.pendingFiles.take(ownerOf(conversation), consent.context.file);
    tools.workload.start(async (signal) => {
      const message =
        consent === undefined || file === undefined
          ? toTextMessage(GONE)
          : await upload(file, consent.uploadInfo, tools, signal);
      await show(message, conversation, messageId, tools, signal);
    });
  });
  app.fileConsentDecline(async (context, _state, response) => {
    const { conversation } = toAsked(context);
    const messageId = context.activity.replyToId;
    const id = contextSchema.safeParse(response.context).data?.file;
    if (id !== undefined) tools.pendingFiles.take(ownerOf(conversation), id);
    tools.workload.start((signal) =>
      show(toTextMessage(DECLINED), conversation, messageId, tools, signal),
    );
  });
}

function ownerOf({ tenant, user }: TeamsConversation): Principal {
  return { surface: 'teams', tenant, user };
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
