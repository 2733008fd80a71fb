import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExampleMailbox } from '../../../../adapters/files/example/example-mailbox.js';
import { shiftDate, shiftDatesInText } from '../../../../adapters/files/example/shift-dates.js';
import {
  toLocalTime,
  weekdayOf,
  workingDaysBetween,
} from '../../../../skills/core/time/local-time.js';
import { createFakeClock } from '../../../fakes/clock.js';
import { always, live, messagesOf } from '../folders.js';

const path = new URL('../../../../examples/mailbox.mbox', import.meta.url).pathname;

async function readAt(now: string, timeZone = 'Europe/Berlin') {
  const mailbox = createExampleMailbox({ path, clock: createFakeClock(now), timeZone });
  const items = [];
  for await (const item of mailbox.messages(always, live())) items.push(item);
  return items;
}

describe('the example mailbox', () => {
  it('is a week of about sixty messages, one of them encrypted', async () => {
    const items = await readAt('2026-11-24T09:00:00Z');
    expect(items.length).toBeGreaterThanOrEqual(55);
    expect(items.filter(({ kind }) => kind === 'unreadable')).toHaveLength(1);
  });

  it('names only people and places that do not exist', async () => {
    const addresses = messagesOf(await readAt('2026-11-24T09:00:00Z')).flatMap((message) =>
      [message.from, ...message.to, ...message.cc].map((person) => person?.address ?? ''),
    );
    expect(addresses.filter((address) => !/[@.]example(?:\.com)?$/.test(address))).toEqual([]);
  });

  it('says whose it is, and that it is an example', async () => {
    const mailbox = createExampleMailbox({ path, clock: createFakeClock(0), timeZone: 'UTC' });
    expect(await mailbox.owner(live())).toEqual({
      addresses: ['alex.kim@example.com'],
      name: 'Alex Kim',
      isExample: true,
    });
  });

  it.each([
    ['a Tuesday', '2026-11-24T15:00:00Z', 'Europe/Berlin'],
    ['a Monday', '2027-03-01T15:00:00Z', 'Europe/Berlin'],
    ['a Sunday', '2027-02-28T15:00:00Z', 'America/New_York'],
    ['before breakfast', '2027-03-04T05:10:00Z', 'Europe/Berlin'],
    ['just after midnight', '2027-03-04T00:00:30Z', 'UTC'],
    ['across the Pacific', '2027-03-04T20:00:00Z', 'Pacific/Auckland'],
  ])('ends today, and nothing lies ahead: %s', async (_name, now, zone) => {
    const times = messagesOf(await readAt(now, zone)).map(({ receivedAt }) => receivedAt);
    const newest = Math.max(...times);
    const today = toLocalTime(Date.parse(now), zone).date;
    expect(newest).toBeLessThanOrEqual(Date.parse(now));
    expect(toLocalTime(newest, zone).date).toBe(today);
    const earlier = times.map((at) => toLocalTime(at, zone)).filter(({ date }) => date !== today);
    expect(earlier.every(({ weekday }) => weekday <= 5)).toBe(true);
    expect(earlier.every(({ minutes }) => minutes >= 8 * 60 && minutes < 20 * 60)).toBe(true);
  });

  it('moves the dates in words, subjects and invitations along', async () => {
    const messages = messagesOf(await readAt('2027-03-04T15:00:00Z'));
    const find = (subject: string) =>
      messages.find((message) => message.subject.startsWith(subject));
    expect(find('Release 4.2')?.subject).toBe('Release 4.2 moves from 11 March to 18 March');
    expect(find('AW: Liefer')?.body.content).toContain('bis Dienstag, den 9. März');
    expect(find('Supplier audit')?.invitation?.startsAt).toBe(Date.parse('2027-03-08T09:00:00Z'));
  });

  it('gives the same ids and threads whenever it is read', async () => {
    const ids = async (now: string) => messagesOf(await readAt(now)).map(({ id }) => id);
    expect(await ids('2027-03-04T15:00:00Z')).toEqual(await ids('2026-11-24T15:00:00Z'));
    const mailbox = createExampleMailbox({
      path,
      clock: createFakeClock('2027-03-04T15:00:00Z'),
      timeZone: 'UTC',
    });
    const [first] = messagesOf(await mailbox.thread('budget1.202611191012@example.com', live()));
    expect(first && toLocalTime(first.receivedAt, 'UTC').date).toBe('2027-03-01');
  });

  it('keeps answers after what they answer', async () => {
    for (const now of ['2026-11-29T10:00:00Z', '2027-03-04T00:20:00Z']) {
      const messages = messagesOf(await readAt(now));
      const sentAt = new Map(
        messages.map((message) => [message.internetMessageId, message.receivedAt]),
      );
      for (const { inReplyTo, receivedAt } of messages) {
        expect(receivedAt).toBeGreaterThanOrEqual(sentAt.get(inReplyTo) ?? 0);
      }
    }
  });
});

describe('shifting dates', () => {
  const shift = { from: '2026-11-24', to: '2027-03-04' };

  it.each([
    ['by Friday 27 November.', 'by Tuesday 9 March.'],
    ['by Friday, 27 November 2026', 'by Tuesday, 9 March 2027'],
    ['bis Freitag, den 27. November', 'bis Dienstag, den 9. März'],
    ['avant le jeudi 26 novembre', 'avant le lundi 8 mars'],
    ['le 1er décembre', 'le 11 mars'],
    ['27 Novembers, 31 June, version 4.2', '27 Novembers, 31 June, version 4.2'],
  ])('turns %j into %j', (text, moved) => {
    expect(shiftDatesInText(text, '2026-11-24', shift)).toBe(moved);
  });

  it('changes nothing when today is the day it was written for', () => {
    const text =
      'Friday 27 November, Freitag, den 27. November, le jeudi 26 novembre, 1er décembre';
    const same = { from: '2026-11-24', to: '2026-11-24' };
    expect(shiftDatesInText(text, '2026-11-24', same)).toBe(text);
  });

  it('keeps the number of working days between two dates', () => {
    const day = fc
      .integer({ min: 0, max: 60 })
      .map((n) => new Date(Date.UTC(2026, 9, 20 + n)).toISOString().slice(0, 10));
    const today = fc
      .integer({ min: 0, max: 400 })
      .map((n) => new Date(Date.UTC(2027, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, today, (date, to) => {
        fc.pre(weekdayOf(date) <= 5 && weekdayOf(to) <= 5);
        const moved = shiftDate(date, { from: '2026-11-24', to });
        const [a, b] = date < '2026-11-24' ? [date, '2026-11-24'] : ['2026-11-24', date];
        const [c, d] = moved < to ? [moved, to] : [to, moved];
        expect(workingDaysBetween(c, d)).toBe(workingDaysBetween(a, b));
      }),
    );
  });
});
