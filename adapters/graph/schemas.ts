import * as z from 'zod';

const emailAddress = z.object({
  emailAddress: z.object({ name: z.string().nullish(), address: z.string().nullish() }),
});

const dateTime = z.object({ dateTime: z.string(), timeZone: z.string().nullish() });

/** A time as Graph writes it, with its zone beside it. */
export type GraphDateTime = z.infer<typeof dateTime>;

const itemBody = z.object({ contentType: z.string(), content: z.string().nullish() });

/** A message, with the properties that `MESSAGE_FIELDS` selects. */
export const messageSchema = z.object({
  id: z.string(),
  internetMessageId: z.string().nullish(),
  conversationId: z.string().nullish(),
  subject: z.string().nullish(),
  from: emailAddress.nullish(),
  sender: emailAddress.nullish(),
  replyTo: z.array(emailAddress).nullish(),
  toRecipients: z.array(emailAddress).nullish(),
  ccRecipients: z.array(emailAddress).nullish(),
  receivedDateTime: z.string(),
  body: itemBody.nullish(),
  uniqueBody: itemBody.nullish(),
  importance: z.string().nullish(),
  categories: z.array(z.string()).nullish(),
  webLink: z.string().nullish(),
  parentFolderId: z.string().nullish(),
  isDraft: z.boolean().nullish(),
  hasAttachments: z.boolean().nullish(),
  internetMessageHeaders: z.array(z.object({ name: z.string(), value: z.string() })).nullish(),
  // Derived types only.
  meetingMessageType: z.string().nullish(),
  startDateTime: dateTime.nullish(),
  endDateTime: dateTime.nullish(),
});

/** A message as Graph gives it. */
export type GraphMessage = z.infer<typeof messageSchema>;

/** A file that a message carries, without its bytes. */
export const attachmentSchema = z.object({
  id: z.string(),
  name: z.string().nullish(),
  contentType: z.string().nullish(),
  size: z.number().nullish(),
  isInline: z.boolean().nullish(),
});

/** A folder of a mailbox. */
export const mailFolderSchema = z.object({
  id: z.string(),
  childFolderCount: z.number().nullish(),
});

/** One page of a list. Items are checked one by one: a broken one must not take the page with it. */
export const pageSchema = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().optional(),
});

/** `GET /me`, or a user. */
export const userSchema = z.object({
  displayName: z.string().nullish(),
  mail: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  proxyAddresses: z.array(z.string()).nullish(),
  accountEnabled: z.boolean().nullish(),
});

/** An event of a `calendarView`. */
export const eventSchema = z.object({
  id: z.string(),
  subject: z.string().nullish(),
  start: dateTime.nullish(),
  end: dateTime.nullish(),
  attendees: z.array(emailAddress).nullish(),
  isCancelled: z.boolean().nullish(),
  isAllDay: z.boolean().nullish(),
  onlineMeeting: z.object({ joinUrl: z.string().nullish() }).nullish(),
});

/** An event as Graph gives it. */
export type GraphEvent = z.infer<typeof eventSchema>;

const identity = z.object({ displayName: z.string().nullish() });
const participant = z.object({
  upn: z.string().nullish(),
  identity: z.object({ user: identity.nullish() }).nullish(),
});

/** An online meeting, as far as a transcript needs it. */
export const onlineMeetingSchema = z.object({
  id: z.string(),
  subject: z.string().nullish(),
  joinWebUrl: z.string().nullish(),
  startDateTime: z.string().nullish(),
  endDateTime: z.string().nullish(),
  participants: z
    .object({ organizer: participant.nullish(), attendees: z.array(participant).nullish() })
    .nullish(),
});

/** An online meeting as Graph gives it. */
export type GraphOnlineMeeting = z.infer<typeof onlineMeetingSchema>;

/** A refusal, or what is inside of one; Graph writes the inner name in both ways. */
export const errorSchema = z.object({
  code: z.string().nullish(),
  innerError: z.unknown().optional(),
  innererror: z.unknown().optional(),
});

/** The body of a refusal; what exactly was refused may stand in an inner error. */
export const errorBodySchema = z.object({ error: errorSchema });

/** One of a meeting's transcripts: a meeting that was resumed has several. */
export const callTranscriptSchema = z.object({
  id: z.string(),
  createdDateTime: z.string(),
  callId: z.string().nullish(),
});

/** Where a file is put, piece by piece. */
export const uploadSessionSchema = z.object({ uploadUrl: z.string() });

/** Where an upload stands: `["3276800-"]`, the bytes that are still missing. */
export const uploadStateSchema = z.object({ nextExpectedRanges: z.array(z.string()).min(1) });

/** A file in OneDrive. */
export const driveItemSchema = z.object({ id: z.string() });

/** A permission that is a link. */
export const sharingLinkSchema = z.object({ link: z.object({ webUrl: z.string() }) });

/** A message of a channel. */
export const chatMessageSchema = z.object({
  id: z.string(),
  createdDateTime: z.string(),
  messageType: z.string().nullish(),
  deletedDateTime: z.string().nullish(),
  subject: z.string().nullish(),
  from: z
    .object({
      user: identity.extend({ id: z.string().nullish() }).nullish(),
      application: identity.nullish(),
    })
    .nullish(),
  body: itemBody,
});
