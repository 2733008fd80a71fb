import { NotFoundError } from '../../../skills/core/errors.js';
import type {
  Mailbox,
  MailboxOwner,
  MailItem,
  Message,
  TimeWindow,
} from '../../../skills/core/ports/mail.js';
import { toThreads } from '../../../skills/reading/threads/threads.js';
import { messageIdOf, toEnvelope } from '../../mime/envelope.js';
import { toMailFile } from '../../mime/kept-file.js';
import { deliveredAtOf, receivedAtOf } from '../../mime/mail-date.js';
import { stateOf } from '../../mime/mail-state.js';
import { parseMessage } from '../../mime/message.js';
import type { RawMessage } from '../../mime/raw-message.js';
import { guessOwner } from './owner.js';
import { readRawMessages } from './raw-messages.js';

/** Where the mail is and whose it is. */
export interface FileMailboxOptions {
  /** An mbox file, a Maildir, a folder of .eml and .msg files, or one of them. */
  readonly path: string;
  /** Guessed from the mail when left out. */
  readonly owner?: MailboxOwner;
}

/**
 * Creates a mailbox over files. Reads the file anew at each call and holds one message at a time.
 *
 * A message stored twice is yielded once. Items without any date are yielded in
 * every window.
 *
 * @example
 * const mailbox = createFileMailbox({ path: 'mail.mbox', owner: { addresses: ['a@example.com'] } });
 * for await (const item of mailbox.messages({ from, to }, signal)) { … }
 */
export function createFileMailbox({ path, owner }: FileMailboxOptions): Mailbox {
  let guessed: MailboxOwner | undefined;

  return {
    async owner(signal) {
      guessed ??= owner ?? (await guessOwner(path, signal));
      return guessed ?? { addresses: [] };
    },

    async *messages(window, signal) {
      const addresses = owner?.addresses ?? guessed?.addresses ?? [];
      for await (const raw of once(readRawMessages(path, signal))) {
        const at = receivedWithin(window, raw);
        if (at !== undefined && (at < window.from || at >= window.to)) continue;
        yield await parseMessage(raw, {
          owner: addresses,
          ...(at !== undefined && { receivedAt: at }),
        });
      }
    },

    async thread(reference, signal) {
      const { addresses } = await this.owner(signal);
      const wanted = await threadOf(path, reference, addresses, signal);
      const items: MailItem[] = [];
      for await (const raw of once(readRawMessages(path, signal))) {
        if (wanted.has(messageIdOf(raw))) items.push(await parseMessage(raw));
      }
      return items.sort((a, b) => timeOf(a) - timeOf(b));
    },

    file: (messageId, name) =>
      toMailFile(name, async (wanted, signal) => {
        for await (const raw of once(readRawMessages(path, signal, wanted))) {
          if (messageIdOf(raw) === messageId) return raw.file;
        }
        return undefined;
      }),
  };
}

/** The ids in the thread of a reference. Reads headers only, so that a large mailbox fits in memory. */
async function threadOf(
  path: string,
  reference: string,
  own: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const wanted = reference.trim().replace(/^<|>$/g, '');
  const envelopes: Message[] = [];
  for await (const raw of once(readRawMessages(path, signal))) {
    envelopes.push(toEnvelope(raw, receivedAtOf(raw.fields, raw.storedAt) ?? 0));
  }
  const thread = toThreads(envelopes, own).find(({ messages }) =>
    messages.some(({ id, internetMessageId }) => id === wanted || internetMessageId === wanted),
  );
  if (!thread) throw threadNotFound();
  return new Set(thread.messages.map(({ id }) => id));
}

/**
 * When a message was received. A sender's date ahead of the window is wrong where no server confirms it and
 * the message was stored before: it counts from then on.
 */
function receivedWithin({ to }: TimeWindow, { fields, storedAt }: RawMessage): number | undefined {
  const at = receivedAtOf(fields, storedAt);
  if (at === undefined || storedAt === undefined || at < to) return at;
  return deliveredAtOf(fields) === undefined ? Math.min(at, storedAt) : at;
}

/** What is in a mailbox once: without copies, and without what its owner threw away or did not send. */
async function* once(all: AsyncIterable<RawMessage>): AsyncGenerator<RawMessage> {
  const seen = new Set<string>();
  for await (const raw of all) {
    const id = raw.fields.length > 0 ? messageIdOf(raw) : raw.name;
    if (seen.has(id) || isPutAway(raw)) continue;
    seen.add(id);
    yield raw;
  }
}

function isPutAway({ fields }: RawMessage): boolean {
  const state = stateOf(fields);
  return state === 'deleted' || state === 'draft';
}

function timeOf(item: MailItem): number {
  return item.kind === 'message' ? item.message.receivedAt : (item.item.receivedAt ?? 0);
}

function threadNotFound(): NotFoundError {
  return new NotFoundError({
    what: "I couldn't find that thread.",
    why: 'No message in the mailbox has this id.',
    remedy: 'Name a number of your last digest, or the Message-ID of a mail.',
  });
}
