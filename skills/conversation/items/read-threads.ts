import { NotFoundError } from '../../core/errors.js';
import { inParallel } from '../../core/in-parallel.js';
import type { Mailbox, MailboxOwner, MessageHeader, TimeWindow } from '../../core/ports/mail.js';
import { toThreads } from '../../reading/threads/threads.js';
import type { HeaderThread } from './match-threads.js';

const DAY_MS = 86_400_000;

/** How far back mail is looked through for what somebody describes. */
export const SEARCHED_DAYS = 30;
/** Most of what a person sees is of these days: the rest is read only where it is needed. */
const RECENT_DAYS = 7;
/** Threads that are older still are asked for by themselves, and no more of them. */
const MOST_OLDER = 5;
const AT_ONCE = 3;
/** More messages than a person gets in that time. */
const MOST_MESSAGES = 20_000;

/** What was read, and how much of it could not be. */
export interface Searched {
  readonly messages: number;
  readonly unreadable: number;
  /** Set where `MOST_MESSAGES` was reached. */
  readonly isCut: boolean;
}

/** Reads the headers of a mailbox from the newest days back, each day once, as far as it is asked to. */
export interface ThreadReader {
  /** The threads that are shown, in their order; those that are no longer there are left out. */
  shown(rows: readonly ShownRow[]): Promise<readonly ShownThread[]>;
  /** All threads of the last `SEARCHED_DAYS`, newest first, each by its newest message. */
  recent(): Promise<readonly ShownThread[]>;
  searched(): Searched;
}

/** A row by which a person sees a thread: a message of it, and the one that its words are of, if known. */
export interface ShownRow {
  readonly reference: string;
  readonly cited?: string | undefined;
}

/** A thread that a person sees, with the message that it is named by. */
export interface ShownThread extends HeaderThread {
  readonly reference: string;
}

/** Creates a reader of one mailbox. Throws what `Mailbox` throws, and when `signal` aborts. */
export function createThreadReader(
  mailbox: Mailbox,
  owner: MailboxOwner,
  now: number,
  signal: AbortSignal,
): ThreadReader {
  // What has no date comes in every window.
  const headers = new Map<string, MessageHeader>();
  const unreadable = new Set<string>();
  const left: TimeWindow[] = [
    // What comes while we read counts as well.
    { from: now - RECENT_DAYS * DAY_MS, to: now + DAY_MS },
    { from: now - SEARCHED_DAYS * DAY_MS, to: now - RECENT_DAYS * DAY_MS },
  ];
  let threads: readonly HeaderThread[] = [];

  async function readNext(): Promise<void> {
    const window = left.shift();
    if (window === undefined) return;
    for await (const item of mailbox.messages(window, signal)) {
      signal.throwIfAborted();
      if (headers.size >= MOST_MESSAGES) break;
      if (item.kind === 'unreadable') unreadable.add(item.item.id);
      else {
        const { body: _body, uniqueBody: _uniqueBody, ...header } = item.message;
        headers.set(header.id, header);
      }
    }
    threads = toThreads([...headers.values()], owner.addresses);
  }

  const threadOf = (reference: string) => threads.find(({ messages }) => has(messages, reference));

  async function older(reference: string): Promise<HeaderThread | undefined> {
    try {
      const items = await mailbox.thread(reference, signal);
      const messages = items.flatMap((item) => (item.kind === 'message' ? [item.message] : []));
      return messages.length === 0 ? undefined : { messages };
    } catch (error) {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    }
  }

  return {
    async shown(rows) {
      const missing = () => rows.filter(({ reference }) => threadOf(reference) === undefined);
      while (left.length > 0 && missing().length > 0) await readNext();
      const sought = missing().slice(0, MOST_OLDER);
      const found = await inParallel(sought, AT_ONCE, ({ reference }) => older(reference));
      const all = new Map(sought.map((row, at) => [row, found[at]]));
      const seen = new Set<HeaderThread>();
      return rows.flatMap((row) => {
        const { reference, cited } = row;
        const thread = threadOf(reference) ?? all.get(row);
        if (thread === undefined || seen.has(thread)) return [];
        seen.add(thread);
        const { messages } = thread;
        const head = cited === undefined ? undefined : messages.find(({ id }) => id === cited);
        return [{ reference, messages, ...(head === undefined ? {} : { head }) }];
      });
    },
    async recent() {
      while (left.length > 0) await readNext();
      return threads.flatMap(({ messages }) => {
        const head = messages.at(-1);
        return head === undefined ? [] : [{ reference: head.id, messages, head }];
      });
    },
    searched: () => ({
      messages: headers.size,
      unreadable: unreadable.size,
      isCut: headers.size >= MOST_MESSAGES,
    }),
  };
}

function has(messages: readonly MessageHeader[], reference: string): boolean {
  return messages.some(
    ({ id, internetMessageId }) => id === reference || internetMessageId === reference,
  );
}
