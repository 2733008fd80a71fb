import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createImapMailbox } from '../../../adapters/imap/mailbox.js';
import { hasDovecot, NO_DOVECOT, startDovecot, type TestDovecot } from '../../servers/dovecot.js';
import { accountOn } from './account.js';
import { mailOf } from './mails.js';

const COUNT = 5_000;
const HOUR_MS = 3_600_000;
const NEWEST = Date.parse('2026-11-23T12:00:00Z');
const MIB = 1024 ** 2;

let dovecot: TestDovecot;

describe.skipIf(!hasDovecot)('a folder of 5,000 messages on a server of IMAP', () => {
  beforeAll(async () => {
    dovecot = await startDovecot();
  });
  afterAll(() => dovecot.stop());

  it('hands over a window of it, and all of it, in bounded memory', async () => {
    const text = 'Please look at the figures of this week.\r\n'.repeat(250);
    const user = dovecot.createAccount(
      [...Array(COUNT).keys()].map((n) => ({
        source: mailOf(`m${n}`, { text }),
        receivedAt: new Date(NEWEST - n * HOUR_MS).toISOString(),
      })),
    );
    const mailbox = createImapMailbox(accountOn(dovecot, user));
    async function count(from: number): Promise<{ messages: number; growth: number }> {
      const before = process.memoryUsage().rss;
      let [messages, most] = [0, before];
      const window = { from, to: NEWEST + 1 };
      for await (const _item of mailbox.messages(window, new AbortController().signal)) {
        messages += 1;
        most = Math.max(most, process.memoryUsage().rss);
      }
      return { messages, growth: most - before };
    }
    // The last day, both ends in: 25 hours have begun.
    expect((await count(NEWEST - 24 * HOUR_MS)).messages).toBe(25);
    const all = await count(Number.NEGATIVE_INFINITY);
    expect(all.messages).toBe(COUNT);
    // 50 MiB of mail went by.
    expect(all.growth).toBeLessThan(200 * MIB);
  }, 120_000);
});

it.skipIf(hasDovecot)(NO_DOVECOT, () => undefined);
