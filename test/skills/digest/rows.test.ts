import { describe, expect, it } from 'vitest';
import { createQuotingWriter } from '../../../adapters/quoting/writer.js';
import type { Message, Person } from '../../../skills/core/ports/mail.js';
import type { Writer } from '../../../skills/core/ports/writer.js';
import { type Item, toPlain } from '../../../skills/core/reply.js';
import { inboxDigest } from '../../../skills/digest/index.js';
import { withGrounding } from '../../../skills/writing/grounding/with-grounding.js';
import { createFakeCall } from '../../fakes/call.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeLog } from '../../fakes/log.js';
import { createFakeMailbox } from '../../fakes/mailbox.js';
import { createFakeMarks } from '../../fakes/marks.js';
import { createFakePreferences } from '../../fakes/preferences.js';
import { createFakeProgress } from '../../fakes/progress.js';
import { createFakeWriter } from '../../fakes/writer.js';

/** Tuesday 24 November 2026, 9:00 in Berlin. */
const NOW = Date.parse('2026-11-24T08:00:00Z');
const DAY = 86_400_000;
const alex: Person = { name: 'Alex Kim', address: 'alex@example.com' };
const dana: Person = { name: 'Dana Ortiz', address: 'dana@example.com' };
const jonas: Person = { name: 'Jonas Weber', address: 'jonas@example.com' };

type Draft = Partial<Message> & { readonly text: string };

function mail({ text, ...changes }: Draft, at: number): Message {
  return {
    id: `m${at}`,
    internetMessageId: `m${at}@example.com`,
    references: [],
    from: dana,
    to: [alex],
    cc: [],
    subject: 'Stairs',
    receivedAt: NOW - 3_600_000 + at * 1000,
    body: { format: 'text', content: text },
    attachments: [],
    important: false,
    ...changes,
  };
}

interface Seen {
  readonly section: string | undefined;
  readonly line: string;
  readonly note: string | undefined;
  readonly quote: string | undefined;
  readonly reasons: readonly string[];
}

/** The rows of the digest of some mails, as they are shown. */
async function see(drafts: readonly Draft[], writer: Writer = createQuotingWriter()) {
  const items = drafts.map((draft, at) => ({
    kind: 'message' as const,
    message: mail(draft, at + 1),
  }));
  const reply = await inboxDigest.run(
    { since: 'week', only: 'all', from: 1 },
    {
      mailbox: createFakeMailbox({ owner: { addresses: [alex.address] }, items }),
      writer: withGrounding(writer, createFakeLog()),
      preferences: createFakePreferences(),
      marks: createFakeMarks(),
      clock: createFakeClock(NOW),
      progress: createFakeProgress(),
    },
    createFakeCall(),
  );
  const toSeen =
    (section: string | undefined) =>
    (item: Item): Seen => ({
      section,
      line: toPlain(item.text),
      note: item.note,
      quote: item.quote,
      reasons: item.reasons ?? [],
    });
  return reply.sections.flatMap(({ heading, items: rows }) => rows.map(toSeen(heading)));
}

async function seeOne(...drafts: readonly Draft[]): Promise<Seen> {
  const [row] = await see(drafts);
  if (row === undefined) throw new Error('The digest shows nothing.');
  return row;
}

describe('who a row names', () => {
  it('is the author of the words, not of the newest mail', async () => {
    const seen = await seeOne(
      { text: 'Alex, which paint do we take for the stairs?', to: [alex, jonas] },
      {
        text: 'The painter is ill this week.',
        from: jonas,
        to: [dana, alex],
        subject: 'Re: Stairs',
        inReplyTo: 'm1@example.com',
      },
    );
    expect(seen).toMatchObject({
      line: 'Dana Ortiz',
      quote: 'Alex, which paint do we take for the stairs?',
    });
  });

  it('is the owner, with whom they asked, where they wait', async () => {
    const asked = { text: 'Could you send me the plan of the roof?', from: alex, to: [jonas] };
    expect(await seeOne({ ...asked, receivedAt: NOW - 5 * DAY })).toMatchObject({
      section: 'Waiting on others',
      line: 'You to Jonas Weber · Stairs',
      quote: 'Could you send me the plan of the roof?',
      reasons: ['asked Thursday 19 November', 'no answer in 3 working days'],
    });
  });

  it.each(['As discussed.', '', 'FYI'])(
    'is who passed words on and whose they are: %s',
    async (note) => {
      const text = `${note}\n\n-----Original Message-----\nFrom: Ines Costa\nSent: Monday, November 23, 2026 16:40\nTo: Ortiz, Dana\nSubject: Boiler\n\nThe inspector closes the boiler room unless the valve is replaced. Somebody has to sign for the valve.\n\nInes`;
      expect(await seeOne({ text, subject: 'FW: Boiler' })).toMatchObject({
        line: 'Dana Ortiz forwards Ines Costa',
        quote:
          'The inspector closes the boiler room unless the valve is replaced. Somebody has to sign for the valve.',
      });
    },
  );

  it('says what is asked about words that are passed on', async () => {
    const text =
      'Can you do this?\n\n---------- Forwarded message ---------\nFrom: Ines Costa <ines@rocha.example>\nDate: Mon, 23 Nov 2026 at 16:40\nSubject: Crates\nTo: Dana Ortiz <dana@example.com>\n\nThe crates have to leave the yard before the fair.';
    expect(await seeOne({ text, subject: 'Fwd: Pallets' })).toMatchObject({
      section: 'Needs you',
      line: 'Dana Ortiz forwards Ines Costa · Pallets: “Can you do this?”',
      quote: 'The crates have to leave the yard before the fair.',
    });
  });

  it('tells the own words of whoever passes something on with more than a few', async () => {
    const text =
      'The landlord wants the annex back in spring; we should look for another hall near the harbour now.\n\n-----Original Message-----\nFrom: Ines Costa\nSent: Monday, November 23, 2026 16:40\nTo: Ortiz, Dana\nSubject: Annex\n\nThe lease ends in May.';
    const seen = await seeOne({ text, subject: 'FW: Annex of the harbour' });
    expect(seen.line).toBe('Dana Ortiz · Annex of the harbour');
    expect(seen.quote).toContain('The landlord wants the annex back in spring');
  });
});

describe('the words of a row', () => {
  it('are more than one sentence where there is room', async () => {
    const text = 'The stock count is done. We found 212 pallets more than the books show.';
    expect((await seeOne({ text })).quote).toBe(text);
  });

  it('begin with what the mail begins with, not with a detail', async () => {
    const text =
      'Hello Alex,\n\nThe harbour master moves our berth to the north quay in January and pays for the new cables himself, as agreed in the contract of last year.\n\nWe had coffee with him at the pilots’ house. Berth 12 has the better cables for cranes, cables for light and cables for the pump. The cables are new.';
    expect((await seeOne({ text, subject: 'News' })).quote).toMatch(/^The harbour master moves/);
  });

  it.each([
    [
      'a card without a mark',
      'Greta Olsen\nHead of Purchasing\nExample Company\n12 Harbour Street\nPhone: 555-0142',
    ],
    ['a card below a rule', '_____________\nGreta Olsen\nHead of Purchasing\n12 Harbour Street'],
    ['nothing', ''],
  ])('are none where a mail has only %s', async (_, text) => {
    const from = { name: 'Greta Olsen', address: 'greta@example.com' };
    const seen = await seeOne({ text, from, subject: 'Price list 2027' });
    expect(seen).toMatchObject({ line: 'Greta Olsen · Price list 2027', quote: undefined });
  });

  it('are never a card that stands below a formula', async () => {
    const text =
      'Please find attached the new list of talks. Should you have any questions, please do not hesitate to ring me.\n\nSiobhan K. OBrien\nAssistant\nOffice of Marta Weiss\nChair of the Board';
    const from = { address: 's.obrien@example.com' };
    expect((await seeOne({ text, from })).quote).toBe(
      'Please find attached the new list of talks.',
    );
  });

  it('are cut at a clause where they are too long, and say so', async () => {
    const text = `Could you send me the list of all crates in the north hall, ${'with their weights and colours, '.repeat(12)}and the keys?`;
    const { quote = '' } = await seeOne({ text });
    expect(quote).toMatch(/^Could you send me the list .* …$/);
    expect(quote.length).toBeLessThan(250);
  });

  it('keep what they would mean something else without', async () => {
    const text = `You can take the crates of the north hall, the pallets of the south hall, the ladders of the yard, the lamps of the annex and the tables of the canteen, the old chairs, the two benches by the door and the shelves, unless the inspector says no.`;
    expect((await seeOne({ text })).quote).toBe(text);
  });

  it('are a note of the model’s over the quote, under the same frame', async () => {
    const fake = createFakeWriter();
    const writer: Writer = {
      ...fake,
      async summarizeThread(thread, reader, signal) {
        const summary = await fake.summarizeThread(thread, reader, signal);
        const quote = 'Can you confirm the figures by Friday?';
        const text = 'Confirm the figures';
        return { ...summary, headline: { text, quote, sourceIds: ['m1'] } };
      },
    };
    const [row] = await see([{ text: 'Hi,\ncan you confirm the figures by Friday?' }], writer);
    expect(row).toMatchObject({ line: 'Dana Ortiz · Stairs', section: 'Needs you' });
    expect(row?.reasons).toContain('due Friday 27 November, in 3 days');
  });
});

describe('the dates below a row', () => {
  it('are those of the words that name a day only for who read them then', async () => {
    const text = 'Kranich signed last night.';
    const seen = await seeOne({ text, receivedAt: NOW - 2 * DAY });
    expect(seen.reasons).toContain('Saturday 21 November, 3 days ago');
    expect((await seeOne({ text })).reasons).toEqual([]);
  });

  it('say of a day ahead that it is over', async () => {
    const text = 'Let me remind you of the staff day tomorrow at 10. Please take a seat in front.';
    const seen = await seeOne({ text, receivedAt: NOW - 5 * DAY, subject: 'Staff day' });
    expect(seen.reasons[0]).toBe('was on Friday 20 November, 4 days ago');
  });

  it('say so of a day with an hour in any sentence, and then not how long it has been open', async () => {
    const text = 'We eat together on Friday at noon. Please come hungry.';
    const { reasons } = await seeOne({ text, receivedAt: NOW - 6 * DAY, subject: 'Lunch' });
    expect(reasons[0]).toBe('was on Friday 20 November, 4 days ago');
    expect(reasons.join()).not.toContain('open for');
  });

  it('do not say so of a question that names none', async () => {
    const text = 'The talk is tomorrow at 10. Could you send me your slides of last year?';
    const { reasons } = await seeOne({ text, receivedAt: NOW - 5 * DAY, subject: 'Slides' });
    expect(reasons.join()).not.toContain('was on');
  });
});

describe('the order of the rows', () => {
  it('is by day first: today, tomorrow, and only then by anything else', async () => {
    const rows = await see([
      { text: 'Reminder: please send it by Friday.', subject: 'Anchor', important: true },
      { text: 'Please send it by tomorrow.', subject: 'Berth', important: true },
      { text: 'Are you coming to lunch today?', subject: 'Crates', to: [alex, jonas] },
      { text: 'Please send it today.', subject: 'Deck', to: [alex, jonas] },
    ]);
    expect(rows.map(({ line }) => line.split(' · ')[1])).toEqual([
      'Deck',
      'Crates',
      'Berth',
      'Anchor',
    ]);
  });

  it('puts what is over last', async () => {
    const rows = await see([
      {
        text: 'The staff day is tomorrow at 10. Please take a seat in front.',
        subject: 'Anchor',
        receivedAt: NOW - 5 * DAY,
      },
      { text: 'Which room is it?', subject: 'Berth' },
    ]);
    expect(rows.map(({ line }) => line.split(' · ')[1])).toEqual(['Berth', 'Anchor']);
  });
});

describe('the same notice', () => {
  const notice = (unit: string): Draft => ({
    text: 'The payment list of your unit is attached. Please check it and pass it on.',
    subject: `payment-run-20261124-${unit}.xlsx`,
  });

  it('is one row with a count, and leaves room for the others', async () => {
    const question = { text: 'Which room is it?', from: jonas, subject: 'Room' };
    const rows = await see([
      ...['NORTH', 'SOUTH', 'EAST', 'WEST', 'HQ', 'SHOP'].map(notice),
      question,
    ]);
    expect(rows.map(({ line }) => line).sort()).toEqual([
      'Dana Ortiz · 6 × payment-run-20261124-…',
      'Jonas Weber',
    ]);
  });

  it('is told apart by its words and its sender, not by its numbers', async () => {
    const alert = (words: string, from = dana): Draft => ({ text: words, from, subject: 'Alert' });
    const rows = await see([
      alert('Disk 4 of the server in the north hall is 91 % full since 8:10.'),
      alert('Disk 7 of the server in the north hall is 93 % full since 9:20.'),
      alert('Disk 7 of the server in the south hall is 93 % full since 9:20.'),
      alert('Disk 4 of the server in the north hall is 91 % full since 8:10.', jonas),
    ]);
    expect(rows.map(({ line }) => line).sort()).toEqual([
      'Dana Ortiz · 2 × Alert',
      'Dana Ortiz · Alert',
      'Jonas Weber · Alert',
    ]);
  });
});
