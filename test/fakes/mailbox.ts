import { NotFoundError } from '../../skills/core/errors.js';
import type { Mailbox, MailboxOwner, MailItem } from '../../skills/core/ports/mail.js';
import { toThreads } from '../../skills/reading/threads/threads.js';

/** What a fake mailbox holds. */
export interface FakeMailboxContent {
  readonly owner: MailboxOwner;
  readonly items: readonly MailItem[];
  /** Bytes of what messages carry, by the id of the message and the name: `m1/plan.pdf`. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

/** Creates a mailbox in memory. */
export function createFakeMailbox({ owner, items, files = {} }: FakeMailboxContent): Mailbox {
  return {
    owner: () => Promise.resolve(owner),

    async *messages(window, signal) {
      for (const item of items) {
        signal.throwIfAborted();
        const at = item.kind === 'message' ? item.message.receivedAt : item.item.receivedAt;
        if (at === undefined || (at >= window.from && at < window.to)) yield item;
      }
    },

    async thread(reference) {
      const wanted = reference.replace(/^<|>$/g, '');
      const messages = items.flatMap((item) => (item.kind === 'message' ? [item.message] : []));
      const found = toThreads(messages).find((thread) =>
        thread.messages.some(
          ({ id, internetMessageId }) => id === wanted || internetMessageId === wanted,
        ),
      );
      if (!found) throw new NotFoundError({ what: 'No such thread.', remedy: 'Name another.' });
      return found.messages.map((message) => ({ kind: 'message', message }));
    },

    file: (messageId, name) => ({
      name,
      size: undefined,
      async read() {
        const bytes = files[`${messageId}/${name}`];
        if (bytes) return bytes;
        throw new NotFoundError({ what: 'No such file.', remedy: 'Name another.' });
      },
    }),
  };
}
