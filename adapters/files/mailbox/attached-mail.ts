import type { Attachment } from '../../../skills/core/call.js';
import { InputError } from '../../../skills/core/errors.js';
import { fileKindOf } from '../../../skills/core/file-names.js';
import type { Mailbox, MailItem } from '../../../skills/core/ports/mail.js';
import { messageIdOf } from '../../mime/envelope.js';
import { toMailFile, type WantedFile } from '../../mime/kept-file.js';
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
  const files = { access: NO_FILES, attachments };
  return {
    owner: (signal) => mailbox.owner(signal),
    messages: (window, signal) => mailbox.messages(window, signal),

    async thread(reference, signal) {
      if (!isAttachmentReference(reference)) return mailbox.thread(reference, signal);
      const file = await readSourceFile(files, reference, MAIL, signal);
      const items: MailItem[] = [];
      for await (const raw of splitFile(file)) {
        signal.throwIfAborted();
        items.push(await parseMessage(raw));
      }
      if (!items.some(({ kind }) => kind === 'message')) throw noMail(file.name);
      return items.sort((a, b) => timeOf(a) - timeOf(b));
    },

    file: (messageId, name) =>
      toMailFile(name, async (wanted, signal) => {
        for (const { name: brought } of attachments.filter((each) => isMail(each.name))) {
          const file = await readSourceFile(files, `attachment:${brought}`, MAIL, signal);
          for await (const raw of splitFile(file, wanted)) {
            if (messageIdOf(raw) === messageId) return raw.file;
          }
        }
        return mailbox.file(messageId, name).read(wanted.maxBytes, signal);
      }),
  };
}

function isMail(name: string): boolean {
  return fileKindOf(name) === 'mail';
}

async function* splitFile(
  { name, bytes }: SourceFile,
  wanted?: WantedFile,
): AsyncGenerator<RawMessage> {
  const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = kindOfHead(chunk);
  if (kind === 'mbox') yield* splitMbox([chunk], undefined, wanted);
  else if (kind === 'outlook-message') yield await readOutlookBytes(chunk, name, undefined);
  else yield await collectMessage([chunk], name, undefined, wanted);
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
