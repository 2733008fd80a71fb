import type { Attachment, Call } from '../../core/call.js';
import { NotFoundError } from '../../core/errors.js';
import { isDocumentName } from '../../core/file-names.js';
import type { Material } from '../../core/ports/decks.js';
import type { Mailbox, Message } from '../../core/ports/mail.js';
import type { Ports } from '../../core/ports/ports.js';
import { toLine } from '../../reading/line.js';
import { readItemReference } from './item-reference.js';

/** "budget.xlsx in 3", "budget.xlsx in <id of a message>". */
const IN_MAIL = /^(?<name>.+) in (?<thread>\S+)$/i;

/** How a document that a message carries is referred to. */
export function attachedReference(name: string, messageId: string): string {
  return `${name} in ${messageId}`;
}

/** Whether words refer to a document: its name or path, alone or with the mail that carries it. */
export function isDocumentReference(words: string): boolean {
  return isDocumentName(IN_MAIL.exec(words)?.groups?.['name'] ?? words) || isDocumentName(words);
}

/**
 * Reads the document that words refer to: a file, one that came with the request, or one that a mail carries
 * ("budget.xlsx in 3"), which is private. Throws what `Documents.material` and `Mailbox.thread` throw.
 */
export async function readReferredDocument(
  words: string,
  ports: Pick<Ports, 'documents' | 'mailbox' | 'conversations' | 'clock'>,
  call: Call,
): Promise<{ readonly material: Material; readonly reference: string }> {
  const { name, thread } = IN_MAIL.exec(words)?.groups ?? {};
  if (name === undefined || thread === undefined || !isDocumentName(name)) {
    return { material: await ports.documents.material(words, call.signal), reference: words };
  }
  const id = await readItemReference(thread, call.principal, ports);
  const found = await findAttached(ports.mailbox, id, name, call.signal);
  const material = await ports.documents.material(found.file, call.signal);
  return {
    material: { ...material, isPrivate: true },
    reference: attachedReference(found.file.name, found.message.id),
  };
}

/** The newest message of a thread that carries a file of this name. */
async function findAttached(
  mailbox: Mailbox,
  thread: string,
  name: string,
  signal: AbortSignal,
): Promise<{ readonly message: Message; readonly file: Attachment }> {
  const wanted = name.trim().toLowerCase();
  const items = await mailbox.thread(thread, signal);
  for (const item of items.toReversed()) {
    if (item.kind !== 'message') continue;
    const { message } = item;
    const found = message.attachments.find((each) => each.name.toLowerCase() === wanted);
    if (found) return { message, file: mailbox.file(message.id, found.name) };
  }
  throw new NotFoundError({
    what: `No mail of that thread carries a file “${toLine(name, 200)}”.`,
    remedy: 'Summarize the thread to see what is attached to it.',
  });
}
