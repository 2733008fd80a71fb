import type { Attachment } from '../../../skills/core/call.js';
import { InputError } from '../../../skills/core/errors.js';
import type { Mailbox, MailItem } from '../../../skills/core/ports/mail.js';
import { limits } from '../../mime/limits.js';
import { parseMessage } from '../../mime/message.js';
import type { RawMessage } from '../../mime/raw-message.js';
import { isAttachmentReference, readSourceFile, type SourceFile } from '../source-file.js';
import { kindOfHead } from './file-kind.js';
import { splitMbox } from './mbox.js';
import { collectMessage } from './message-file.js';
import { readOutlookBytes } from './outlook-file.js';

const MAIL = { subject: 'the attached mail', maxBytes: limits.attachedMail };
const NO_FILES = { kind: 'roots', roots: [] } as const;

/**
 * Adds the mail that came with a request to a mailbox.
 *
 * `thread('attachment:NAME')` gives all messages of an attached .eml, .msg or .mbox file as one thread,
 * oldest first; everything else goes to `mailbox`. Throws `NotFoundError`, `TooLargeError`, and
 * `InputError` when the file is no mail.
 */
export function withMailAttachments(mailbox: Mailbox, attachments: readonly Attachment[]): Mailbox {
  return {
    owner: (signal) => mailbox.owner(signal),
    messages: (window, signal) => mailbox.messages(window, signal),

    async thread(reference, signal) {
      if (!isAttachmentReference(reference)) return mailbox.thread(reference, signal);
      const files = { access: NO_FILES, attachments };
      const file = await readSourceFile(files, reference, MAIL, signal);
      const items: MailItem[] = [];
      for await (const raw of splitFile(file)) {
        signal.throwIfAborted();
        items.push(await parseMessage(raw));
      }
      if (!items.some(({ kind }) => kind === 'message')) throw noMail(file.name);
      return items.sort((a, b) => timeOf(a) - timeOf(b));
    },
  };
}

async function* splitFile({ name, bytes }: SourceFile): AsyncGenerator<RawMessage> {
  const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = kindOfHead(chunk);
  if (kind === 'mbox') yield* splitMbox([chunk], undefined);
  else if (kind === 'outlook-message') yield await readOutlookBytes(chunk, name, undefined);
  else yield await collectMessage([chunk], name, undefined);
}

function timeOf(item: MailItem): number {
  return item.kind === 'message' ? item.message.receivedAt : (item.item.receivedAt ?? 0);
}

function noMail(name: string): InputError {
  return new InputError({
    what: `“${name}” is not a mail I can read.`,
    remedy: 'Attach the message as .eml or .msg, or several as .mbox.',
  });
}
