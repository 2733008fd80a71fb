import { describe, expect, it } from 'vitest';
import { withMailAttachments } from '../../../../adapters/files/mailbox/attached-mail.js';
import type { Attachment } from '../../../../skills/core/call.js';
import { InputError, NotFoundError } from '../../../../skills/core/errors.js';
import { createFakeMailbox } from '../../../fakes/mailbox.js';
import { eml, live, mailWithFile, messagesOf } from '../folders.js';

const empty = createFakeMailbox({ owner: { addresses: ['alex@example.com'] }, items: [] });

function mailboxWith(name: string, content: string) {
  const attachment: Attachment = {
    name,
    size: content.length,
    read: () => Promise.resolve(Buffer.from(content)),
  };
  return withMailAttachments(empty, [attachment]);
}

describe('a mailbox with attached mail', () => {
  it('gives an attached message as a thread', async () => {
    const mailbox = mailboxWith('Budget.eml', eml({ Subject: 'Budget' }));
    const [message] = messagesOf(await mailbox.thread('attachment:budget.eml', live()));
    expect(message?.subject).toBe('Budget');
  });

  it('gives all messages of an attached mbox as one thread, oldest first', async () => {
    const at = (hour: number) => `Mon Nov 23 0${hour}:00:00 2026`;
    const entries = [3, 1, 2].map(
      (hour) =>
        `From slack ${at(hour)}\n${eml({ Subject: `${hour}`, Date: `${at(hour)} +0000` })}\n`,
    );
    const mailbox = mailboxWith('slack-thread.mbox', entries.join(''));
    const messages = messagesOf(await mailbox.thread('attachment:slack-thread.mbox', live()));
    expect(messages.map(({ subject }) => subject)).toEqual(['1', '2', '3']);
  });

  it('refuses a file that is no mail', async () => {
    const mailbox = mailboxWith('a.eml', 'no mail at all');
    await expect(mailbox.thread('attachment:a.eml', live())).rejects.toThrow(InputError);
  });

  it('leaves everything else to the mailbox', async () => {
    const mailbox = mailboxWith('a.eml', eml());
    await expect(mailbox.thread('a.eml', live())).rejects.toThrow(NotFoundError);
    await expect(mailbox.thread('attachment:b.eml', live())).rejects.toThrow(NotFoundError);
    expect(await mailbox.owner(live())).toEqual({ addresses: ['alex@example.com'] });
  });

  it('gives a file that the attached mail carries, and one of the mailbox behind it', async () => {
    const mailbox = mailboxWith('a.eml', mailWithFile('brought', 'plan.pdf', 'from the mail'));
    const [item] = await mailbox.thread('attachment:a.eml', live());
    const id = item?.kind === 'message' ? item.message.id : '';
    const file = mailbox.file(id, 'plan.pdf');
    expect(Buffer.from(await file.read(1_000, live())).toString()).toBe('from the mail');
    await expect(mailbox.file('other@example.com', 'plan.pdf').read(10, live())).rejects.toThrow(
      NotFoundError,
    );
  });
});
