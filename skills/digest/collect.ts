import type { Progress } from '../core/ports/log.js';
import type {
  Mailbox,
  MailboxOwner,
  MailItem,
  TimeWindow,
  Unreadable,
} from '../core/ports/mail.js';
import type { SpokenWindow } from '../core/time/time-window.js';
import { cleanMessage } from '../reading/clean-message.js';
import { isBy } from '../reading/senders/is-by.js';
import type { CollectedMessage } from './mail-thread.js';

/** How far before the window earlier messages of its threads, and unanswered ones, are looked for. */
const LOOK_BACK_MS = 14 * 86_400_000;

/** More messages than a person could get: beyond it a mailbox is misread or under attack. */
const MOST_MESSAGES = 20_000;

/** What was read of a mailbox. */
export interface Collected {
  readonly messages: readonly CollectedMessage[];
  /** Items inside the window that could not be read. */
  readonly unreadable: readonly Unreadable[];
  /** True when `MOST_MESSAGES` was reached; the receipt says so. */
  readonly cut: boolean;
}

/**
 * Reads the window and the two weeks before it. `reach` asks for more: epoch milliseconds. Only what
 * was received inside the window is told of as unreadable.
 */
export async function collect(
  mailbox: Mailbox,
  window: SpokenWindow,
  progress: Progress,
  signal: AbortSignal,
  reach = window.from,
): Promise<Collected> {
  const wider = { from: Math.min(window.from - LOOK_BACK_MS, reach), to: window.to };
  const collected = await readMail(mailbox, wider, progress, signal);
  const unreadable = collected.unreadable.filter(
    ({ receivedAt = window.from }) => receivedAt >= window.from,
  );
  return { ...collected, unreadable };
}

/**
 * Reads all messages of a span, cleaning each as it comes: bodies are let go at once, so memory holds
 * only what people wrote new.
 */
export async function readMail(
  mailbox: Mailbox,
  span: TimeWindow,
  progress: Progress,
  signal: AbortSignal,
): Promise<Collected> {
  const messages: CollectedMessage[] = [];
  const unreadable: Unreadable[] = [];
  let cut = false;
  for await (const item of mailbox.messages(span, signal)) {
    signal.throwIfAborted();
    if (messages.length >= MOST_MESSAGES) {
      cut = true;
      break;
    }
    if (item.kind === 'message') messages.push(toCollected(item));
    else unreadable.push(item.item);
    progress.report({ doing: 'Reading', done: messages.length, unit: 'messages' });
  }
  return { messages, unreadable, cut };
}

/** Messages before the window that are looked at to say how old they are. */
const MOST_LOOKED_AT = 500;

/** When the newest message before an instant came, of the first few hundred; undefined without any. */
export async function newestBefore(
  mailbox: Mailbox,
  to: number,
  signal: AbortSignal,
): Promise<number | undefined> {
  let newest: number | undefined;
  let looked = 0;
  for await (const item of mailbox.messages({ from: 0, to }, signal)) {
    signal.throwIfAborted();
    looked += 1;
    if (item.kind === 'message') newest = Math.max(newest ?? 0, item.message.receivedAt);
    if (looked >= MOST_LOOKED_AT) break;
  }
  return newest;
}

function toCollected(item: Extract<MailItem, { kind: 'message' }>): CollectedMessage {
  const { body: _body, uniqueBody: _uniqueBody, ...header } = item.message;
  return { message: header, clean: cleanMessage(item.message) };
}

/** Whether a message came to the owner inside the window, rather than from the owner or before it. */
export function isNewFor(
  owner: MailboxOwner,
  window: SpokenWindow,
): (message: CollectedMessage) => boolean {
  return ({ message }) =>
    message.receivedAt >= window.from &&
    message.receivedAt < window.to &&
    !isBy(message.from, owner.addresses);
}
