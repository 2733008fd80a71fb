import { NotFoundError } from '../../../skills/core/errors.js';
import type {
  Mailbox,
  MailboxOwner,
  MailItem,
  TimeWindow,
} from '../../../skills/core/ports/mail.js';
import { takingPart } from '../../../skills/reading/threads/admission.js';
import { bareId } from '../../../skills/reading/threads/thread-starters.js';
import type { GraphClient } from '../client.js';
import { accountSwitchedOff, hasGraphCode } from '../errors.js';
import { readPages } from '../pages.js';
import { messageSchema, userSchema } from '../schemas.js';
import { rootOf } from '../user-root.js';
import { type GraphItem, toGraphFile, withAttachments } from './attachments.js';
import { MESSAGE_FIELDS, toMailItem } from './message.js';
import { findSetAside } from './set-aside.js';

const TEXT_BODIES = 'outlook.body-content-type="text"';
const PAGE_SIZE = '50';
/** Graph's word for a user who is not in the directory. */
const NOBODY = 'Request_ResourceNotFound';
const READING = 'read your mailbox';

/**
 * Creates the mailbox of one person in Exchange.
 *
 * `user` is `me` for a delegated token, or an object id or address for an application's. Bodies come
 * as text, and `uniqueBody` without the quoted reply.
 */
export function createGraphMailbox(client: GraphClient, user = 'me'): Mailbox {
  const root = rootOf(user);

  async function* items(
    path: string,
    query: Readonly<Record<string, string>>,
    signal: AbortSignal,
    aside: ReadonlySet<string> = new Set(),
  ): AsyncGenerator<GraphItem> {
    const pages = readPages(client, {
      path,
      query: { $select: MESSAGE_FIELDS, $top: PAGE_SIZE, ...query },
      prefer: [TEXT_BODIES],
      operation: READING,
      signal,
    });
    for await (const raw of pages) {
      const folder = messageSchema.safeParse(raw).data?.parentFolderId;
      if (folder && aside.has(folder)) continue;
      const item = toMailItem(raw);
      if (item) yield { item, hasAttachments: hasAttachments(raw) };
    }
  }

  /** Asked for at every thread, and the same while a request lasts. */
  let known: MailboxOwner | undefined;
  const owner = async (signal: AbortSignal) => {
    known ??= await readOwner(signal);
    return known;
  };

  async function readOwner(signal: AbortSignal): Promise<MailboxOwner> {
    const query = { $select: 'displayName,mail,userPrincipalName,proxyAddresses,accountEnabled' };
    const answer = await client
      .get({ path: root, query, operation: READING, signal })
      .catch((error: unknown) => {
        const isDeleted = error instanceof NotFoundError && hasGraphCode(error, NOBODY);
        throw isDeleted ? accountSwitchedOff(error) : error;
      });
    const found = userSchema.parse(answer);
    if (found.accountEnabled === false) throw accountSwitchedOff();
    const aliases = (found.proxyAddresses ?? []).map((address) => address.replace(/^smtp:/i, ''));
    const addresses = [found.mail, found.userPrincipalName, ...aliases]
      .flatMap((address) => address?.toLowerCase() ?? [])
      .filter((address, index, all) => all.indexOf(address) === index);
    return { addresses, ...(found.displayName ? { name: found.displayName } : {}) };
  }

  return {
    owner,

    // All folders: what came in, wherever a rule filed it, and what the owner sent tell who waits for whom.
    async *messages(window: TimeWindow, signal) {
      const seen = new Set<string>();
      const aside = await findSetAside(client, root, READING, signal);
      const $filter = `receivedDateTime ge ${toIso(window.from)} and receivedDateTime lt ${toIso(window.to)}`;
      for await (const { item } of items(`${root}/messages`, { $filter }, signal, aside)) {
        // A message that moves while pages are read comes twice.
        const id = item.kind === 'message' ? item.message.id : item.item.id;
        if (seen.has(id)) continue;
        seen.add(id);
        yield item;
      }
    },

    async thread(reference, signal) {
      const conversation = await findConversation(client, root, reference, signal);
      const $filter = `conversationId eq '${conversation.replaceAll("'", "''")}'`;
      const found: GraphItem[] = [];
      for await (const each of items(`${root}/messages`, { $filter }, signal)) found.push(each);
      found.sort((a, b) => receivedAt(a.item) - receivedAt(b.item));
      const { addresses } = await owner(signal);
      const thread = new Set(
        withoutStrangers(
          found.map(({ item }) => item),
          reference,
          addresses,
        ),
      );
      const own = found.filter(({ item }) => thread.has(item));
      return withAttachments(own, client, root, signal);
    },

    file: (messageId, name) => toGraphFile(client, root, messageId, name),
  };
}

/** Exchange joins whatever names the conversation in its headers, whoever wrote it. */
function withoutStrangers(
  items: readonly MailItem[],
  reference: string,
  own: readonly string[],
): readonly MailItem[] {
  const messages = items.flatMap((item) => (item.kind === 'message' ? [item.message] : []));
  const wanted = bareId(reference);
  const members = takingPart(
    messages,
    ({ id, internetMessageId }) => id === reference || bareId(internetMessageId ?? '') === wanted,
    own,
  );
  // A conversation that is named as a whole begins with its first message.
  const kept = new Set(members.length > 0 ? members : takingPart(messages, () => true, own));
  return items.filter((item) => item.kind !== 'message' || kept.has(item.message));
}

async function findConversation(
  client: GraphClient,
  root: string,
  reference: string,
  signal: AbortSignal,
): Promise<string> {
  const common = { operation: 'find that thread', signal };
  const $select = 'id,conversationId,receivedDateTime';
  if (reference.includes('@')) {
    const id = `<${reference.replace(/^<|>$/g, '')}>`.replaceAll("'", "''");
    const query = { $select, $filter: `internetMessageId eq '${id}'`, $top: '1' };
    for await (const raw of readPages(client, { path: `${root}/messages`, query, ...common })) {
      const conversation = messageSchema.safeParse(raw).data?.conversationId;
      if (conversation) return conversation;
    }
    throw new NotFoundError({
      what: "I couldn't find that thread.",
      why: 'No message in the mailbox has this id.',
      remedy: 'Take the reference from a digest.',
    });
  }
  const path = `${root}/messages/${encodeURIComponent(reference)}`;
  const message = messageSchema.parse(await client.get({ path, query: { $select }, ...common }));
  return message.conversationId ?? reference;
}

function hasAttachments(raw: unknown): boolean {
  return messageSchema.safeParse(raw).data?.hasAttachments ?? false;
}

function toIso(instant: number): string {
  return new Date(instant).toISOString();
}

function receivedAt(item: MailItem): number {
  return item.kind === 'message' ? item.message.receivedAt : (item.item.receivedAt ?? 0);
}
