import { describe, expect, it } from 'vitest';
import { NotFoundError } from '../../skills/core/errors.js';
import type { Mailbox, MailboxOwner, MailItem, Message } from '../../skills/core/ports/mail.js';

/** A message as a test wants it in the mailbox, whatever stores it. */
export interface SeedMessage {
  /** Internet message id, without angle brackets. */
  readonly messageId: string;
  readonly inReplyTo?: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** ISO instant, whole seconds. */
  readonly receivedAt: string;
  /** The mailbox holds it, and it cannot be read. */
  readonly isBroken?: boolean;
}

/** What the mailbox under test must hold. */
export interface MailboxSeed {
  readonly owner: MailboxOwner;
  readonly messages: readonly SeedMessage[];
}

const alex = 'alex@example.com';
const dana = 'dana@example.com';

const seed: MailboxSeed = {
  owner: { addresses: [alex] },
  messages: [
    mail('one@example.com', '2026-11-23T08:00:00Z', { subject: 'Budget' }),
    mail('two@example.com', '2026-11-23T09:00:00Z', {
      subject: 'Re: Budget',
      from: alex,
      to: [dana],
      inReplyTo: 'one@example.com',
    }),
    mail('broken@example.com', '2026-11-23T09:30:00Z', { isBroken: true }),
    mail('other@example.com', '2026-11-23T10:00:00Z', { subject: 'Lunch' }),
    mail('late@example.com', '2026-11-24T08:00:00Z', { subject: 'Tuesday' }),
  ],
};

const monday = { from: Date.parse('2026-11-23T08:00:00Z'), to: Date.parse('2026-11-24T08:00:00Z') };
const live = () => new AbortController().signal;

/** What holds for every mailbox. `create` stores the seed the adapter's own way. */
export function mailboxContract(
  name: string,
  create: (seed: MailboxSeed) => Promise<Mailbox>,
): void {
  describe(`${name} as a mailbox`, () => {
    it('names its owner, addresses in lower case', async () => {
      const { addresses } = await (await create(seed)).owner(live());
      expect(addresses[0]).toBe(alex);
    });

    it('yields what came and what the owner sent in the window, each once', async () => {
      const items = await all(await create(seed), monday);
      expect(
        messagesOf(items)
          .map(({ subject }) => subject)
          .sort(),
      ).toEqual(['Budget', 'Lunch', 'Re: Budget']);
    });

    it('takes the start of the window in and leaves its end out', async () => {
      const times = (await all(await create(seed), monday)).map(timeOf);
      expect(times).toContain(monday.from);
      expect(times).not.toContain(monday.to);
    });

    it('has no file of a message that is not there', async () => {
      const file = (await create(seed)).file('nothing@example.com', 'plan.pdf');
      expect(file.name).toBe('plan.pdf');
      await expect(file.read(100, live())).rejects.toThrow(NotFoundError);
    });

    it('yields a broken message as unreadable, with a reason', async () => {
      const items = await all(await create(seed), monday);
      const unreadable = items.filter((item) => item.kind === 'unreadable');
      expect(unreadable).toHaveLength(1);
      expect(unreadable[0]?.item.reason).not.toBe('');
    });

    it('gives people, ids, time and text of a message', async () => {
      const items = messagesOf(await all(await create(seed), monday));
      const reply = items.find(({ subject }) => subject === 'Re: Budget');
      expect(reply).toMatchObject({
        internetMessageId: 'two@example.com',
        inReplyTo: 'one@example.com',
        from: { address: alex },
        to: [{ address: dana }],
        receivedAt: Date.parse('2026-11-23T09:00:00Z'),
      });
      expect(reply?.body.content).toContain('Text of two@example.com.');
    });

    it('gives each message an id of its own, the same at every reading', async () => {
      const mailbox = await create(seed);
      const [first, second] = [await all(mailbox, monday), await all(mailbox, monday)];
      const ids = messagesOf(first).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(
        messagesOf(second)
          .map(({ id }) => id)
          .sort(),
      ).toEqual([...ids].sort());
    });

    it('finds a thread by the id of any of its messages, oldest first', async () => {
      const mailbox = await create(seed);
      const reply = messagesOf(await all(mailbox, monday)).find((m) => m.inReplyTo !== undefined);
      const references = [reply?.id ?? '', 'one@example.com', '<two@example.com>'];
      for (const reference of references) {
        const thread = messagesOf(await mailbox.thread(reference, live()));
        expect(thread.map(({ subject }) => subject)).toEqual(['Budget', 'Re: Budget']);
      }
    });

    it('says that a thread is not there', async () => {
      const mailbox = await create(seed);
      await expect(mailbox.thread('nobody@example.com', live())).rejects.toThrow(NotFoundError);
    });

    it('is empty without complaint', async () => {
      const mailbox = await create({ ...seed, messages: [] });
      expect(await all(mailbox, monday)).toEqual([]);
    });

    it('stops when the work was cancelled', async () => {
      const mailbox = await create(seed);
      const reading = collect(mailbox.messages(monday, AbortSignal.abort()));
      await expect(reading).rejects.toThrow();
    });
  });
}

function mail(messageId: string, receivedAt: string, changes: Partial<SeedMessage>): SeedMessage {
  const text = `Text of ${messageId}.`;
  return { messageId, receivedAt, from: dana, to: [alex], subject: 'Hello', text, ...changes };
}

function all(mailbox: Mailbox, window: typeof monday): Promise<MailItem[]> {
  return collect(mailbox.messages(window, live()));
}

async function collect(items: AsyncIterable<MailItem>): Promise<MailItem[]> {
  const collected: MailItem[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

function messagesOf(items: readonly MailItem[]): Message[] {
  return items.flatMap((item) => (item.kind === 'message' ? [item.message] : []));
}

function timeOf(item: MailItem): number | undefined {
  return item.kind === 'message' ? item.message.receivedAt : item.item.receivedAt;
}
