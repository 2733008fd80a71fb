import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImapAccount } from '../../../adapters/imap/account.js';
import { createImapMailbox } from '../../../adapters/imap/mailbox.js';
import { NotFoundError, TooLargeError } from '../../../skills/core/errors.js';
import type { Mailbox, MailItem, Message } from '../../../skills/core/ports/mail.js';
import {
  hasDovecot,
  NO_DOVECOT,
  type StoredMail,
  startDovecot,
  type TestDovecot,
} from '../../servers/dovecot.js';
import { mailWithFile } from '../files/folders.js';
import { accountOn } from './account.js';
import { mailOf } from './mails.js';

const NOON = '2026-11-23T12:00:00Z';
const DAY = { from: Date.parse('2026-11-23T00:00:00Z'), to: Date.parse('2026-11-24T00:00:00Z') };
const live = () => new AbortController().signal;

let dovecot: TestDovecot;

function mailboxOf(mails: readonly StoredMail[], changes: Partial<ImapAccount> = {}): Mailbox {
  return createImapMailbox(accountOn(dovecot, dovecot.createAccount(mails), changes));
}

async function read(mailbox: Mailbox, window = DAY): Promise<readonly MailItem[]> {
  const items: MailItem[] = [];
  for await (const item of mailbox.messages(window, live())) items.push(item);
  return items;
}

async function messagesOf(mailbox: Mailbox, window = DAY): Promise<readonly Message[]> {
  return (await read(mailbox, window)).flatMap((item) =>
    item.kind === 'message' ? [item.message] : [],
  );
}

const subjects = async (mailbox: Mailbox) =>
  (await messagesOf(mailbox)).map(({ subject }) => subject).sort();

describe.skipIf(!hasDovecot)('a mailbox on a server of IMAP', () => {
  beforeAll(async () => {
    dovecot = await startDovecot();
  });
  afterAll(() => dovecot.stop());

  it('goes by when the server received a mail, not by what its sender wrote', async () => {
    const mailbox = mailboxOf([
      {
        source: mailOf('late', { headers: ['Date: Mon, 3 Feb 2020 10:00:00 +0000'] }),
        receivedAt: NOON,
      },
      {
        source: mailOf('early', { headers: ['Date: Mon, 23 Nov 2026 12:00:00 +0000'] }),
        receivedAt: '2026-11-22T23:59:59Z',
      },
    ]);
    expect(await messagesOf(mailbox)).toMatchObject([
      { subject: 'About late', receivedAt: Date.parse(NOON) },
    ]);
  });

  it('gives a file that a mail carries, large or small, and fetches nothing else of it', async () => {
    const large = 'x'.repeat(900_000);
    const mailbox = mailboxOf([
      { source: mailWithFile('one', 'plan.pdf', 'the plan'), receivedAt: NOON },
      { source: mailWithFile('two', 'Größe.pdf', large), receivedAt: NOON },
    ]);
    const sent = await messagesOf(mailbox);
    const read = async (name: string, most = 1_000_000) => {
      const message = sent.find(({ attachments }) =>
        attachments.some((each) => each.name === name),
      );
      return Buffer.from(await mailbox.file(message?.id ?? '', name).read(most, live())).toString();
    };
    expect(await read('plan.pdf')).toBe('the plan');
    expect(await read('Größe.pdf')).toBe(large);
    await expect(read('Größe.pdf', 1_000)).rejects.toThrow(TooLargeError);
    await expect(read('other.pdf')).rejects.toThrow(NotFoundError);
  });

  it('marks nothing as read', async () => {
    const user = dovecot.createAccount([{ source: mailOf('new'), receivedAt: NOON }]);
    const mailbox = createImapMailbox(accountOn(dovecot, user));
    const [message] = await messagesOf(mailbox);
    await mailbox.thread(message?.id ?? '', live());
    expect(dovecot.filesOf(user)).toEqual([expect.stringMatching(/:2,$/)]);
  });

  it('leaves out what was thrown away or not sent', async () => {
    const mailbox = mailboxOf([
      { source: mailOf('kept'), receivedAt: NOON, flags: 'S' },
      { source: mailOf('deleted'), receivedAt: NOON, flags: 'T' },
      { source: mailOf('draft'), receivedAt: NOON, flags: 'D' },
    ]);
    expect(await subjects(mailbox)).toEqual(['About kept']);
  });

  it('reads other folders where they are named, with / between levels', async () => {
    const mails = [
      { source: mailOf('inbox'), receivedAt: NOON },
      { source: mailOf('lease'), receivedAt: NOON, folder: 'Work/Lease' },
      { source: mailOf('other'), receivedAt: NOON, folder: 'Work/Other' },
    ];
    expect(await subjects(mailboxOf(mails))).toEqual(['About inbox']);
    const both = mailboxOf(mails, { folders: ['inbox', 'Work/Lease'] });
    expect(await subjects(both)).toEqual(['About inbox', 'About lease']);
  });

  it('says which folder is not there', async () => {
    const mailbox = mailboxOf([], { folders: ['INBOX', 'Leases'] });
    const failure = await read(mailbox).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(NotFoundError);
    expect(failure).toMatchObject({
      what: "I couldn't find the folder “Leases” on 127.0.0.1.",
      remedy: expect.stringContaining('IMAP_FOLDERS'),
    });
  });

  it('yields a copy in another folder once', async () => {
    const source = mailOf('copied');
    const mailbox = mailboxOf(
      [
        { source, receivedAt: NOON },
        { source, receivedAt: NOON, folder: 'Kept' },
      ],
      { folders: ['INBOX', 'Kept'] },
    );
    expect(await subjects(mailbox)).toEqual(['About copied']);
  });

  it('finds a thread across folders, whichever of its messages is named', async () => {
    const answer = (id: string, to: string) =>
      mailOf(id, { subject: 'Re: The lift', headers: [`In-Reply-To: <${to}@example.com>`] });
    const mailbox = mailboxOf([
      { source: mailOf('first', { subject: 'The lift' }), receivedAt: '2026-11-01T08:00:00Z' },
      { source: answer('second', 'first'), receivedAt: '2026-11-02T08:00:00Z', folder: 'Sent' },
      { source: answer('third', 'second'), receivedAt: '2026-11-03T08:00:00Z' },
      // Its id ends like another one: a server finds it when it looks for that.
      {
        source: mailOf('notfirst', { subject: 'The lift' }),
        receivedAt: '2026-11-02T09:00:00Z',
      },
    ]);
    const [newest] = await messagesOf(mailbox, { from: Date.parse('2026-11-03'), to: DAY.from });
    for (const reference of ['third@example.com', '<first@example.com>', newest?.id ?? '']) {
      const thread = await mailbox.thread(reference, live());
      expect(
        thread.map((item) => item.kind === 'message' && item.message.internetMessageId),
      ).toEqual(['first@example.com', 'second@example.com', 'third@example.com']);
    }
  });

  it('knows no mail by its id after the server numbered the folder anew', async () => {
    const user = dovecot.createAccount([
      { source: mailOf('one'), receivedAt: NOON },
      { source: mailOf('two'), receivedAt: NOON },
    ]);
    const mailbox = createImapMailbox(accountOn(dovecot, user));
    const before = await messagesOf(mailbox);
    dovecot.renumber(user);
    const failure = await mailbox.thread(before[0]?.id ?? '', live()).catch((e: unknown) => e);
    expect(failure).toBeInstanceOf(NotFoundError);
    expect(failure).toMatchObject({ why: 'The server has numbered its folder anew since.' });
    const ids = (await messagesOf(mailbox)).map(({ id }) => id);
    expect(ids.some((id) => before.some((message) => message.id === id))).toBe(false);
  });

  it('finds no thread for what cannot be an id', async () => {
    const mailbox = mailboxOf([{ source: mailOf('one'), receivedAt: NOON }]);
    const references = ['a "quoted"\r\nLOGOUT', 'imap-00000000-1-1', 'ü@example.com', '', ')'];
    for (const reference of references) {
      await expect(mailbox.thread(reference, live())).rejects.toBeInstanceOf(NotFoundError);
    }
  });

  it('stops in the middle when the work is cancelled', async () => {
    const mails = [...Array(300).keys()].map((n) => ({
      source: mailOf(`m${n}`),
      receivedAt: NOON,
    }));
    const controller = new AbortController();
    const reading = (async () => {
      for await (const _item of mailboxOf(mails).messages(DAY, controller.signal)) {
        controller.abort();
      }
    })();
    await expect(reading).rejects.toThrow('aborted');
  });
});

it.skipIf(hasDovecot)(NO_DOVECOT, () => undefined);
