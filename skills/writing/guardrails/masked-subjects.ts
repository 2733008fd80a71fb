import type { Body, Mailbox, MailItem } from '../../core/ports/mail.js';
import { createMasker, type Masker } from './masker.js';

/**
 * Masks the secrets that stand in the subject of a message: a subject is shown as the label of its
 * thread ("482913 is your code"), and what it gave away is masked in the body too.
 */
export function withMaskedSubjects(mailbox: Mailbox): Mailbox {
  return {
    owner: (signal) => mailbox.owner(signal),
    async *messages(window, signal) {
      for await (const item of mailbox.messages(window, signal)) yield maskItem(item);
    },
    thread: async (reference, signal) => (await mailbox.thread(reference, signal)).map(maskItem),
  };
}

function maskItem(item: MailItem): MailItem {
  if (item.kind !== 'message') return item;
  const { message } = item;
  const masker = createMasker('secrets', [message.subject]);
  const masked = masker.mask(message.subject);
  if (masked === message.subject) return item;
  // A square bracket at the front of a subject is taken for the tag of a mailing list, and dropped.
  const subject = masked.replace(/^\[([^\]]*)\]/u, '($1)');
  return {
    kind: 'message',
    message: {
      ...message,
      subject,
      body: maskBody(message.body, masker),
      ...(message.uniqueBody ? { uniqueBody: maskBody(message.uniqueBody, masker) } : {}),
    },
  };
}

function maskBody(body: Body, { mask }: Masker): Body {
  return { ...body, content: mask(body.content) };
}
