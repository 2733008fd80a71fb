import { NotFoundError } from '../../skills/core/errors.js';
import type { Mailbox, MailItem } from '../../skills/core/ports/mail.js';
import { messageIdOf } from '../mime/envelope.js';
import { parseMessage } from '../mime/message.js';
import type { ImapAccount } from './account.js';
import { toImapFile } from './attached-file.js';
import { type FetchedMessage, fetchMessages, fetchStored } from './fetch-messages.js';
import { foldersToRead } from './folders.js';
import { toMessageId } from './reference.js';
import { searchWindow } from './search.js';
import { openSession, type Session } from './session.js';
import { findThread } from './thread.js';

/**
 * Creates a mailbox over one account on a server of IMAP. Each call has a connection of its own, reads only, and
 * holds one batch of messages at a time.
 *
 * When a mail was received is what the server says (INTERNALDATE). A copy in another folder is yielded once.
 */
export function createImapMailbox(account: ImapAccount): Mailbox {
  return {
    owner: async () => ({ addresses: account.owner }),

    async *messages(window, signal) {
      const session = openSession(account, signal);
      try {
        const seen = new Set<string>();
        for (const folder of await foldersToRead(session, account)) {
          const uids = await searchWindow(session, folder, window, account.host);
          for await (const stored of fetchStored(session, folder, uids)) {
            const within = stored.filter(
              ({ storedAt: at }) => at === undefined || (at >= window.from && at < window.to),
            );
            yield* once(fetchMessages(session, within), seen, account);
          }
        }
      } finally {
        await session.close();
      }
    },

    async thread(reference, signal) {
      const session = openSession(account, signal);
      try {
        const folders = await foldersToRead(session, account);
        const found = await findThread(session, folders, reference, account);
        if (found.length === 0) throw threadNotFound();
        const items = await readAll(session, folders, found, account);
        return items.sort((a, b) => timeOf(a) - timeOf(b));
      } finally {
        await session.close();
      }
    },

    file: (messageId, name) => toImapFile(account, messageId, name),
  };
}

async function readAll(
  session: Session,
  folders: readonly string[],
  found: Parameters<typeof fetchMessages>[1],
  account: ImapAccount,
): Promise<MailItem[]> {
  const items: MailItem[] = [];
  const seen = new Set<string>();
  for (const folder of folders) {
    const here = found.filter((each) => each.folder === folder);
    for await (const item of once(fetchMessages(session, here), seen, account)) items.push(item);
  }
  return items;
}

/** Each message once: Gmail shows one under every label, and people copy mail into folders. */
async function* once(
  messages: AsyncIterable<FetchedMessage>,
  seen: Set<string>,
  { owner }: ImapAccount,
): AsyncGenerator<MailItem> {
  for await (const { stored, raw } of messages) {
    const content = messageIdOf(raw);
    if (seen.has(content)) continue;
    seen.add(content);
    const { storedAt } = stored;
    const item = await parseMessage(raw, {
      owner,
      ...(storedAt !== undefined && { receivedAt: storedAt }),
    });
    yield item.kind === 'message'
      ? { kind: 'message', message: { ...item.message, id: toMessageId(stored) } }
      : item;
  }
}

function timeOf(item: MailItem): number {
  return item.kind === 'message' ? item.message.receivedAt : (item.item.receivedAt ?? 0);
}

function threadNotFound(): NotFoundError {
  return new NotFoundError({
    what: "I couldn't find that thread.",
    why: 'No message in the folders that are read has this id.',
    remedy: 'Name a number of your last digest, or the Message-ID of a mail.',
  });
}
