import { z } from 'zod';

const emailAddress = z.object({
  emailAddress: z.object({ name: z.string().nullish(), address: z.string().nullish() }),
});

const itemBody = z.object({ contentType: z.string(), content: z.string().nullish() });

/** A message, with the properties that `MESSAGE_FIELDS` selects. */
export const messageSchema = z.object({
  id: z.string(),
  internetMessageId: z.string().nullish(),
  conversationId: z.string().nullish(),
  subject: z.string().nullish(),
  from: emailAddress.nullish(),
  toRecipients: z.array(emailAddress).nullish(),
  ccRecipients: z.array(emailAddress).nullish(),
  receivedDateTime: z.string(),
  body: itemBody.nullish(),
  uniqueBody: itemBody.nullish(),
  importance: z.string().nullish(),
  webLink: z.string().nullish(),
  isDraft: z.boolean().nullish(),
  hasAttachments: z.boolean().nullish(),
  internetMessageHeaders: z.array(z.object({ name: z.string(), value: z.string() })).nullish(),
  // Derived types only.
  meetingMessageType: z.string().nullish(),
  startDateTime: z.object({ dateTime: z.string(), timeZone: z.string().nullish() }).nullish(),
  endDateTime: z.object({ dateTime: z.string(), timeZone: z.string().nullish() }).nullish(),
});

/** A message as Graph gives it. */
export type GraphMessage = z.infer<typeof messageSchema>;

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
});
