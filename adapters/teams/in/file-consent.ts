import type { Application, TurnState } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import * as z from 'zod';
import type { ReplyFile } from '../../../skills/core/reply.js';
import { type OutgoingActivity, toFileMessage, toTextMessage } from '../out/outgoing.js';
import type { TeamsTools } from '../tools.js';
import { toAsker } from './asker.js';

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

type ConsentTools = Pick<
  TeamsTools,
  'answering' | 'waitingFiles' | 'connector' | 'mayFetch' | 'clock' | 'log'
>;

const GONE = 'That file is no longer here. Ask for it again.';
const DECLINED = 'The file was not saved.';
const FAILED = 'The file could not be put into your OneDrive. Ask for it again.';

/** Lets the app answer to consent, given or refused: Teams names a place in the person's OneDrive. */
export function registerFileConsent(app: Application<TurnState>, tools: ConsentTools): void {
  const { answering, waitingFiles, connector, clock } = tools;

  /** Takes the file, once, and puts what became of it in the place of the card that asked. */
  const answer = (
    context: TurnContext,
    id: string | undefined,
    outcome: (file: ReplyFile | undefined, signal: AbortSignal) => Promise<OutgoingActivity>,
  ): void => {
    const asker = toAsker(context);
    // Read now: the SDK takes the context away when the turn ends, and the work goes on.
    const { replyToId: messageId } = context.activity;
    answering.work(asker, async (_call, signal) => {
      const waiting = id && (await waitingFiles.take(asker.principal, id, clock.now()));
      const message = await outcome(waiting ? waiting.file : undefined, signal);
      await connector.replace(asker.conversation, messageId, message, signal);
    });
  };

  app.fileConsentAccept(async (context, _state, response) => {
    const consent = consentSchema.safeParse(response).data;
    answer(context, consent?.context.file, async (file, signal) =>
      consent === undefined || file === undefined
        ? toTextMessage(GONE)
        : upload(file, consent.uploadInfo, tools, signal),
    );
  });
  app.fileConsentDecline(async (context, _state, response) => {
    const id = contextSchema.safeParse(response.context).data?.file;
    answer(context, id, async () => toTextMessage(DECLINED));
  });
}

async function upload(
  file: ReplyFile,
  info: z.infer<typeof consentSchema>['uploadInfo'],
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
    headers: { 'content-type': file.mediaType, 'content-range': `bytes 0-${length - 1}/${length}` },
    body: Buffer.from(file.bytes),
  }).catch((error: unknown) => {
    log.error('teams.upload-failed', error);
    return undefined;
  });
  if (response === undefined || !response.ok) {
    log.warn('teams.upload-failed', { status: response?.status });
    return toTextMessage(FAILED);
  }
  const { contentUrl, name, uniqueId, fileType } = info;
  return toFileMessage('info', { name, contentUrl }, { uniqueId, fileType });
}
