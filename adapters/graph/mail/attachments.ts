import type { Attachment } from '../../../skills/core/call.js';
import { NotFoundError } from '../../../skills/core/errors.js';
import type { MailAttachment, MailItem } from '../../../skills/core/ports/mail.js';
import { toLine } from '../../../skills/reading/line.js';
import type { GraphClient } from '../client.js';
import { readPages } from '../pages.js';
import { attachmentSchema } from '../schemas.js';

/** Messages of one thread whose attachments are asked for: each is a request of its own. */
const MOST_MESSAGES = 10;
const FIELDS = 'id,name,contentType,size,isInline';
const OPERATION = 'read what is attached to that mail';

/** What a list of messages holds. */
export interface GraphItem {
  readonly item: MailItem;
  readonly hasAttachments: boolean;
}

interface Found extends MailAttachment {
  readonly id: string;
}

/** The files that the newest messages of a thread carry, by the id of the message; pictures inside a text are none. */
export async function withAttachments(
  items: readonly GraphItem[],
  client: GraphClient,
  root: string,
  signal: AbortSignal,
): Promise<readonly MailItem[]> {
  const asked = new Set(items.filter(({ hasAttachments }) => hasAttachments).slice(-MOST_MESSAGES));
  return Promise.all(
    items.map(async (each): Promise<MailItem> => {
      const { item } = each;
      if (item.kind !== 'message' || !asked.has(each)) return item;
      const found = await listAttachments(client, root, item.message.id, signal);
      const attachments = found.map(({ id: _id, ...file }) => file);
      return { kind: 'message', message: { ...item.message, attachments } };
    }),
  );
}

/** A file that a message carries; what is attached as an item or a link to OneDrive has no bytes of its own. */
export function toGraphFile(
  client: GraphClient,
  root: string,
  messageId: string,
  name: string,
): Attachment {
  return {
    name,
    size: undefined,
    async read(maxBytes, signal) {
      const found = await listAttachments(client, root, messageId, signal);
      const file = found.find((each) => each.name === name);
      if (file === undefined) {
        throw new NotFoundError({
          what: `That mail carries no file “${toLine(name, 200)}”.`,
          remedy: 'Summarize the thread to see what is attached to it.',
        });
      }
      const path = `${pathOf(root, messageId)}/${encodeURIComponent(file.id)}/$value`;
      return client.getBytes({ path, operation: OPERATION, accept: '*/*', maxBytes, signal });
    },
  };
}

async function listAttachments(
  client: GraphClient,
  root: string,
  messageId: string,
  signal: AbortSignal,
): Promise<readonly Found[]> {
  const first = {
    path: pathOf(root, messageId),
    query: { $select: FIELDS },
    operation: OPERATION,
    signal,
  } as const;
  const files: Found[] = [];
  for await (const raw of readPages(client, first)) {
    const { data } = attachmentSchema.safeParse(raw);
    if (data === undefined || data.isInline) continue;
    files.push({
      id: data.id,
      name: toLine(data.name ?? '', 255) || 'unnamed',
      mediaType: toLine(data.contentType ?? '', 100),
      ...(data.size == null ? {} : { size: data.size }),
    });
  }
  return files;
}

function pathOf(root: string, messageId: string): string {
  return `${root}/messages/${encodeURIComponent(messageId)}/attachments`;
}
