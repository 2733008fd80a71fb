import type { Progress } from '../core/ports/log.js';
import type {
  Mailbox,
  MailboxOwner,
  Message,
  MessageHeader,
  Unreadable,
} from '../core/ports/mail.js';
import type { Passage, Reader } from '../core/ports/writer.js';
import { formatInterfaceDay } from '../core/time/interface-day.js';
import { toLocalTime } from '../core/time/local-time.js';
import type { SpokenWindow } from '../core/time/time-window.js';
import { readMail } from '../digest/collect.js';
import {
  type MailThread,
  type ThreadMessage,
  toCleanThread,
  toMailThread,
} from '../digest/mail-thread.js';
import { cleanMessage } from '../reading/clean-message.js';
import { baseSubject } from '../reading/threads/subjects.js';
import { toThreads } from '../reading/threads/threads.js';
import type { AskedSource, Origin } from './source.js';

/** Reads the mail of a window as something to ask: one group for each thread. */
export async function readMailbox(
  mailbox: Mailbox,
  window: SpokenWindow,
  asker: Reader,
  progress: Progress,
  signal: AbortSignal,
): Promise<AskedSource> {
  const owner = await mailbox.owner(signal);
  const reader = toReader(asker, owner);
  const { messages, unreadable, cut } = await readMail(mailbox, window, progress, signal);
  const byId = new Map(messages.map((read) => [read.message.id, read]));
  const threads = toThreads(
    messages.map(({ message }) => message),
    owner.addresses,
  ).map((thread) =>
    toMailThread(
      thread.id,
      thread.subject,
      thread.messages.flatMap(({ id }) => byId.get(id) ?? []),
      reader,
    ),
  );
  return {
    ...toSource(threads, unreadable, reader),
    kind: 'mail',
    name: `your mail ${window.words}`,
    reference: undefined,
    skipped: [
      ...reasonsOf(unreadable),
      ...(cut ? [{ reason: 'or more beyond the limit, not read', count: 1 }] : []),
    ],
    isExample: owner.isExample ?? false,
  };
}

/** Reads one thread as something to ask, and gives its messages. Throws what `Mailbox.thread` throws. */
export async function readThread(
  mailbox: Mailbox,
  reference: string,
  asker: Reader,
  signal: AbortSignal,
): Promise<{ readonly source: AskedSource; readonly messages: readonly Message[] }> {
  const reader = toReader(asker, await mailbox.owner(signal));
  const items = await mailbox.thread(reference, signal);
  const messages = items.flatMap((item) => (item.kind === 'message' ? [item.message] : []));
  const unreadable = items.flatMap((item) => (item.kind === 'unreadable' ? [item.item] : []));
  const collected = messages.map((message) => ({ message, clean: cleanMessage(message) }));
  const thread = toMailThread(reference, '', collected, reader);
  const source: AskedSource = {
    ...toSource([thread], unreadable, reader),
    kind: 'thread',
    name: `“${baseSubject(messages[0]?.subject ?? '') || 'No subject'}”`,
    reference,
    whole: { kind: 'thread', thread: toCleanThread(thread, undefined) },
    isExample: false,
  };
  return { source, messages };
}

function toReader(asker: Reader, { addresses, name }: MailboxOwner): Reader {
  return { ...asker, addresses, ...(name === undefined ? {} : { name }) };
}

function toSource(
  threads: readonly MailThread[],
  unreadable: readonly Unreadable[],
  reader: Reader,
) {
  const read = threads.flatMap(({ messages }) => messages);
  return {
    groups: threads.map(({ messages }) => ({
      passages: messages.flatMap((message) => toPassages(message, reader)),
      isBulk: messages.every(({ message }) => message.bulk !== undefined),
    })),
    origins: new Map(
      read.flatMap((each) => {
        const origin = toOrigin(each.message, reader);
        return toPassages(each, reader).map(({ id }) => [id, origin] as const);
      }),
    ),
    unit: 'messages' as const,
    read: read.length,
    skipped: reasonsOf(unreadable),
  };
}

/** Forwarded text is a passage of its own, by nobody: its sender did not write it. */
function toPassages({ message, clean }: ThreadMessage, { addresses }: Reader): readonly Passage[] {
  const about = baseSubject(message.subject);
  const by = clean.from.name ?? clean.from.address;
  return [
    {
      id: message.id,
      text: clean.text,
      about,
      partOf: clean,
      ...(by === '' ? {} : { by }),
      ...(addresses.includes(clean.from.address.toLowerCase()) && { isOwn: true }),
      // Only what may hold the answer is read.
      get reading() {
        return clean.reading;
      },
    },
    ...(clean.forwarded === undefined
      ? []
      : [{ id: `forwarded:${message.id}`, text: clean.forwarded, about, partOf: clean }]),
  ];
}

function toOrigin(message: MessageHeader, { timeZone, now, locale }: Reader): Origin {
  const { date } = toLocalTime(message.receivedAt, timeZone);
  return {
    id: message.id,
    label: baseSubject(message.subject) || 'No subject',
    day: formatInterfaceDay(date, { timeZone, now, locale }).absolute,
    reference: message.id,
    ...(message.link ? { link: message.link } : {}),
  };
}

function reasonsOf(unreadable: readonly Unreadable[]) {
  const reasons = new Map<string, number>();
  for (const { reason } of unreadable) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  return [...reasons].map(([reason, count]) => ({ reason, count }));
}
