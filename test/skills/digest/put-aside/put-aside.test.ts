import { beforeEach, describe, expect, it } from 'vitest';
import type { MailItem, Message } from '../../../../skills/core/ports/mail.js';
import { type Reply, toPlain } from '../../../../skills/core/reply.js';
import { inboxDigest } from '../../../../skills/digest/index.js';
import { done } from '../../../../skills/done/index.js';
import { restore } from '../../../../skills/restore/index.js';
import { snooze } from '../../../../skills/snooze/index.js';
import { createFakeCall } from '../../../fakes/call.js';
import { createFakeChanges } from '../../../fakes/changes.js';
import { createFakeClock } from '../../../fakes/clock.js';
import { createFakeConversations } from '../../../fakes/conversations.js';
import { createFakeMailbox } from '../../../fakes/mailbox.js';
import { createFakeMarks } from '../../../fakes/marks.js';
import { createFakePreferences } from '../../../fakes/preferences.js';
import { createFakeProgress } from '../../../fakes/progress.js';
import { createFakeWriter } from '../../../fakes/writer.js';

// A Tuesday, 9:00 in Berlin.
const NOW = Date.parse('2026-11-24T08:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const dana = { name: 'Dana Ortiz', address: 'dana@example.com' };
const alex = { name: 'Alex Kim', address: 'alex.kim@example.com' };

function mail(id: string, changes: Partial<Message> = {}): MailItem {
  return {
    kind: 'message',
    message: {
      id,
      internetMessageId: `${id}@example.com`,
      references: [],
      from: dana,
      to: [alex],
      cc: [],
      subject: 'Budget review',
      receivedAt: NOW - HOUR,
      body: { format: 'text', content: 'Can you confirm the figures?' },
      attachments: [],
      important: false,
      ...changes,
    },
  };
}

const reply = (id: string, changes: Partial<Message> = {}): MailItem =>
  mail(id, { references: ['m1@example.com'], subject: 'Re: Budget review', ...changes });

function createScene() {
  const items: MailItem[] = [mail('m1')];
  const clock = createFakeClock(NOW);
  const call = createFakeCall();
  const ports = {
    mailbox: createFakeMailbox({ owner: { addresses: [alex.address], name: alex.name }, items }),
    writer: createFakeWriter(),
    preferences: createFakePreferences(),
    conversations: createFakeConversations(),
    marks: createFakeMarks(),
    changes: createFakeChanges(),
    clock,
    progress: createFakeProgress(),
  };
  return {
    items,
    clock,
    ports,
    call,
    digest: () => inboxDigest.run({ since: undefined, only: 'all', from: 1 }, ports, call),
    only: (only: 'put-aside' | 'needs-you', from = 1) =>
      inboxDigest.run({ since: undefined, only, from }, ports, call),
    restore: (item: string) => restore.run({ item }, ports, call),
    done: (item: string) => done.run({ item }, ports, call),
    snooze: (item: string, until?: string) => snooze.run({ item, until }, ports, call),
  };
}

const referencesOf = ({ sections }: Reply) =>
  sections.flatMap(({ items }) => items.map(({ reference }) => reference));
const leadOf = ({ lead = [] }: Reply) => lead.map(toPlain);

describe('marking threads', () => {
  let scene: ReturnType<typeof createScene>;
  beforeEach(() => {
    scene = createScene();
  });

  it('keeps what is done out of the digest, which still counts it and says so', async () => {
    scene.items.push(mail('n1', { subject: 'Lease' }));
    const said = await scene.done('m1');
    expect(toPlain(said.title)).toBe('Done: Budget review');
    const digest = await scene.digest();
    expect(referencesOf(digest)).toEqual(['n1']);
    expect(leadOf(digest)).toEqual([
      '1 needs you · 1 put aside',
      'What you put aside: digest --only put-aside',
    ]);
    expect(toPlain(digest.title)).toContain('2 messages in 2 threads');
    expect(digest.coverage).toMatchObject({ found: 2, read: 2 });
  });

  it('shows a thread again once somebody else writes in it', async () => {
    await scene.done('m1');
    scene.items.push(reply('m2', { receivedAt: NOW + HOUR }));
    scene.clock.set(NOW + 2 * HOUR);
    expect(referencesOf(await scene.digest())).toEqual(['m2']);
  });

  it('shows what is put aside, how, and however old it is; and brings it back', async () => {
    scene.items.push(
      mail('n1', { subject: 'Lease', receivedAt: NOW - 20 * DAY }),
      mail('o1', { subject: 'Parking' }),
    );
    await scene.done('n1');
    await scene.snooze('m1', 'friday');
    const aside = await scene.only('put-aside');
    expect(toPlain(aside.title)).toBe('2 threads put aside');
    const [section] = aside.sections;
    expect(section?.heading).toBe('Put aside');
    expect(section?.items.map(({ reference, reasons = [] }) => [reference, reasons[0]])).toEqual([
      ['m1', 'snoozed until Friday 27 November'],
      ['n1', 'done'],
    ]);
    expect(section?.items[0]?.actions).toContainEqual({
      kind: 'command',
      label: 'Bring back',
      command: 'restore "m1"',
    });

    const said = await scene.restore('m1');
    expect(toPlain(said.title)).toBe('Brought back: Budget review');
    expect(referencesOf(await scene.digest())).toEqual(['m1', 'o1']);
    expect(referencesOf(await scene.only('put-aside'))).toEqual(['n1']);
    const reply = await scene.restore('m1');
    expect(toPlain(reply.title)).toBe('Not put aside: Budget review');
  });

  it('shows a mail and its reminder under another subject once: one mark is on both', async () => {
    const subject = 'Second reminder: budget';
    scene.items.push(reply('m2', { subject, receivedAt: NOW - 1 }));
    await scene.done('m2');
    const aside = await scene.only('put-aside');
    expect(referencesOf(aside)).toEqual(['m2']);
    expect(toPlain(aside.title)).toBe('1 thread put aside');
  });

  it('says so when nothing is put aside', async () => {
    expect(toPlain((await scene.only('put-aside')).title)).toBe('Nothing is put aside.');
  });

  it('can be read to its end, page by page, with a number for each row', async () => {
    scene.items.splice(0);
    for (let at = 1; at <= 500; at += 1) {
      scene.items.push(mail(`m${at}`, { subject: `Budget ${at}`, receivedAt: NOW - at * 1_000 }));
    }
    const numbers: number[] = [];
    const references = new Set<string>();
    const words: string[] = [];
    let page = 1;
    for (let pages = 0; pages < 30; pages += 1) {
      const [section] = (await scene.only('needs-you', page)).sections;
      numbers.push(...(section?.items ?? []).map(({ number = 0 }) => number));
      for (const { reference = '' } of section?.items ?? []) references.add(reference);
      const { command = '', count = 0 } = section?.more ?? {};
      if (command === '') break;
      expect(count).toBe(500 - numbers.length);
      words.push(command);
      page = Number(/--from (\d+)$/.exec(command)?.[1]);
    }
    expect(numbers).toEqual(Array.from({ length: 500 }, (_, index) => index + 1));
    expect(references.size).toBe(500);
    expect(words[0]).toBe('digest --only needs-you --from 21');
    expect(words.length).toBe(24);
  });

  it('leaves a thread aside that only its owner wrote in', async () => {
    await scene.done('m1');
    const content = 'Confirmed.';
    const body = { format: 'text', content } as const;
    scene.items.push(reply('m2', { from: alex, to: [dana], receivedAt: NOW + HOUR, body }));
    scene.clock.set(NOW + 2 * HOUR);
    expect(referencesOf(await scene.digest())).toEqual([]);
  });

  it('hides nothing that came between the digest and the click, and says so', async () => {
    scene.items.push(reply('m2', { receivedAt: NOW - 1 }));
    const said = await scene.done('m1');
    expect(leadOf(said)[0]).toContain('Somebody has written in it since');
    expect(referencesOf(await scene.digest())).toEqual(['m2']);
  });

  it('knows a long thread whose beginning the digest no longer reads', async () => {
    scene.items.splice(0, 1, mail('m1', { receivedAt: NOW - 30 * DAY }));
    scene.items.push(reply('m2'));
    await scene.done('m2');
    expect(referencesOf(await scene.digest())).toEqual([]);
  });

  it('keeps one person’s marks from the digest of another', async () => {
    await scene.done('m1');
    const other = createFakeCall({ principal: { ...scene.call.principal, user: 'priya' } });
    const digest = await inboxDigest.run(
      { since: undefined, only: 'all', from: 1 },
      scene.ports,
      other,
    );
    expect(referencesOf(digest)).toEqual(['m1']);
  });

  it('takes a number of the last digest', async () => {
    const { call, ports } = scene;
    const state = { skill: 'digest', words: '', references: { 2: 'm1' } };
    await ports.conversations.keep(call.principal, state, NOW + HOUR);
    expect(toPlain((await scene.done('2')).title)).toBe('Done: Budget review');
    await expect(scene.done('3')).rejects.toMatchObject({ code: 'input_invalid' });
  });

  it('marks nothing that is not there', async () => {
    await expect(scene.done('<unknown@x>')).rejects.toMatchObject({ code: 'not_found' });
    await expect(scene.done('one')).rejects.toMatchObject({
      code: 'input_invalid',
      what: 'I found nothing like “one” in your last answers.',
    });
    expect((await scene.ports.marks.list(scene.call.principal, NOW)).size).toBe(0);
  });

  describe('by a description', () => {
    beforeEach(async () => {
      const { items, call, ports } = scene;
      items.push(mail('m2', { subject: 'Lease for Harbour Street' }));
      items.push(mail('m3', { subject: 'Unseen' }));
      const state = { skill: 'digest', words: '', references: { 1: 'm1', 2: 'm2' } };
      await ports.conversations.keep(call.principal, state, NOW + HOUR);
    });

    it('marks the one thread shown that it fits', async () => {
      expect(toPlain((await scene.done('the lease')).title)).toBe('Done: Lease for Harbour Street');
      await expect(scene.done('unseen')).rejects.toMatchObject({ code: 'input_invalid' });
    });

    it('marks nothing where it fits several, and asks which', async () => {
      const which = await scene.snooze('Dana', 'tomorrow');
      expect(which).toMatchObject({ isChoice: true, title: [{ bold: 'Which one?' }] });
      expect(which.sections[0]?.items.flatMap(({ actions }) => actions)).toEqual([
        { kind: 'command', label: 'Snooze', command: 'snooze m1 tomorrow' },
        { kind: 'command', label: 'Snooze', command: 'snooze m2 tomorrow' },
      ]);
      expect((await scene.ports.marks.list(scene.call.principal, NOW)).size).toBe(0);
    });

    it('means what is not put aside yet, and brings back what is', async () => {
      await scene.done('m1');
      expect(toPlain((await scene.done('Dana')).title)).toContain('Lease');
      await scene.restore('m1');
      expect(toPlain((await scene.restore('Dana')).title)).toContain('Lease');
    });

    it.each([
      ['the', 'lease tomorrow', 'Wednesday 25 November, 8:00'],
      ['the', 'lease until friday 9:00', 'Friday 27 November, 9:00'],
      ['Harbour', 'Street next week', 'Monday 30 November, 8:00'],
      ['the', 'lease', 'Wednesday 25 November, 8:00'],
    ])('goes on in “snooze %s %s” until words say when', async (item, until, end) => {
      const said = toPlain((await scene.snooze(item, until)).title);
      expect(said).toBe(`Snoozed until ${end}: Lease for Harbour Street`);
    });
  });

  it('brings a snoozed thread back in the digest after its snooze, though nothing is new', async () => {
    const said = await scene.snooze('m1', '2026-12-21');
    expect(toPlain(said.title)).toBe('Snoozed until Monday 21 December, 8:00: Budget review');
    scene.clock.set(Date.parse('2026-12-18T07:00:00Z'));
    expect(referencesOf(await scene.digest())).toEqual([]);
    scene.clock.set(Date.parse('2026-12-21T07:00:00Z'));
    const back = await scene.digest();
    expect(referencesOf(back)).toEqual(['m1']);
    expect(back.sections[0]?.items[0]?.reasons).toContain('back from a snooze');
    scene.clock.set(Date.parse('2026-12-23T07:00:00Z'));
    expect(referencesOf(await scene.digest())).toEqual([]);
  });

  it.each([
    [undefined, 'Wednesday 25 November'],
    ['tomorrow', 'Wednesday 25 November'],
    ['monday', 'Monday 30 November'],
    ['tuesday', 'Tuesday 1 December'],
    ['2026-11-30', 'Monday 30 November'],
    ['until Monday', 'Monday 30 November'],
  ])('snoozes until "%s" at 8:00 where the person is', async (until, day) => {
    expect(toPlain((await scene.snooze('m1', until)).title)).toContain(`until ${day}, 8:00`);
    const [mark] = (await scene.ports.marks.list(scene.call.principal, NOW)).values();
    const end = mark?.kind === 'snoozed' ? mark.until : 0;
    expect(new Date(end).toLocaleTimeString('en-GB', { timeZone: 'Europe/Berlin' })).toBe(
      '08:00:00',
    );
  });

  it.each([
    ['friday 9:00', 'Friday 27 November, 9:00'],
    ['Mondays at 9', 'Monday 30 November, 9:00'],
    ['until tomorrow at 4 pm', 'Wednesday 25 November, 16:00'],
    ['noon', 'Tuesday 24 November, 12:00'],
    ['7:30', 'Wednesday 25 November, 7:30'],
    ['weekdays at 8', 'Wednesday 25 November, 8:00'],
    ['every day 7:30', 'Wednesday 25 November, 7:30'],
    ['next week', 'Monday 30 November, 8:00'],
    ['in 3 days', 'Friday 27 November, 8:00'],
    ['for a week', 'Tuesday 1 December, 8:00'],
    ['2026-12-01 14:00', 'Tuesday 1 December, 14:00'],
  ])('understands what schedule understands: "%s"', async (until, shown) => {
    expect(toPlain((await scene.snooze('m1', until)).title)).toContain(`until ${shown}`);
  });

  it('advises only what it takes', async () => {
    const refused = await scene.snooze('m1', 'soon').catch((error: unknown) => error);
    const { remedy = '' } = refused as { remedy?: string };
    const words = remedy.replace(/^Say |\.$/g, '').split(/, | or a date like /);
    expect(words).toHaveLength(5);
    for (const each of words) {
      expect(toPlain((await scene.snooze('m1', each)).title)).toContain('Snoozed until');
    }
  });

  it('skips the weekend when nothing is said', async () => {
    scene.clock.set(Date.parse('2026-11-27T08:00:00Z'));
    expect(toPlain((await scene.snooze('m1')).title)).toContain('until Monday 30 November');
  });

  it.each(['today', 'yesterday', '2026-11-23', '2026-02-31', '2027-06-01', 'soon'])(
    'snoozes nothing until "%s"',
    async (until) => {
      await expect(scene.snooze('m1', until)).rejects.toMatchObject({ code: 'input_invalid' });
      expect((await scene.ports.marks.list(scene.call.principal, NOW)).size).toBe(0);
    },
  );
});
