import { describe, expect, it } from 'vitest';
import type { Mark, Marks } from '../../skills/core/ports/marks.js';
import { dana, others } from './owners.js';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-24T08:00:00Z');
const done: Mark = { kind: 'done', seenUpTo: NOW - 5_000 };
const snoozed: Mark = { kind: 'snoozed', seenUpTo: NOW - 9_000, until: NOW + DAY };

/** What every `Marks` must do. */
export function marksContract(name: string, create: () => Promise<Marks>): void {
  describe(`${name} keeps marks and`, () => {
    it('has none until something was marked', async () => {
      expect(await (await create()).list(dana, NOW)).toEqual(new Map());
    });

    it('gives back each thread’s mark to its owner alone', async () => {
      const marks = await create();
      await marks.mark(dana, 'one@example.com', done, NOW);
      await marks.mark(dana, 'two@example.com', snoozed, NOW);
      expect(await marks.list(dana, NOW)).toEqual(
        new Map([
          ['one@example.com', done],
          ['two@example.com', snoozed],
        ]),
      );
      for (const other of others) expect(await marks.list(other, NOW)).toEqual(new Map());
    });

    it('replaces a thread’s former mark, for its owner alone', async () => {
      const marks = await create();
      await marks.mark(dana, 'one@example.com', snoozed, NOW);
      for (const other of others) await marks.mark(other, 'one@example.com', snoozed, NOW);
      await marks.mark(dana, 'one@example.com', done, NOW + 1);
      expect(await marks.list(dana, NOW + 1)).toEqual(new Map([['one@example.com', done]]));
      for (const other of others) {
        expect(await marks.list(other, NOW + 1)).toEqual(new Map([['one@example.com', snoozed]]));
      }
    });

    it('takes a mark away again, from its owner’s thread alone', async () => {
      const marks = await create();
      for (const owner of [dana, ...others]) await marks.mark(owner, 'one@example.com', done, NOW);
      await marks.mark(dana, 'two@example.com', snoozed, NOW);
      await marks.unmark(dana, 'one@example.com');
      await marks.unmark(dana, 'never-marked@example.com');
      expect([...(await marks.list(dana, NOW)).keys()]).toEqual(['two@example.com']);
      for (const other of others) {
        expect(await marks.list(other, NOW)).toEqual(new Map([['one@example.com', done]]));
      }
    });

    it('lists a snooze that is over, and forgets each mark 30 days after it served', async () => {
      const marks = await create();
      await marks.mark(dana, 'one@example.com', done, NOW);
      await marks.mark(dana, 'two@example.com', snoozed, NOW);
      const threadsAt = async (at: number) => [...(await marks.list(dana, at)).keys()].sort();
      const both = ['one@example.com', 'two@example.com'];
      expect(await threadsAt(NOW + 2 * DAY)).toEqual(both);
      expect(await threadsAt(NOW + 30 * DAY - 1)).toEqual(both);
      expect(await threadsAt(NOW + 30 * DAY)).toEqual(['two@example.com']);
      expect(await threadsAt(NOW + 31 * DAY)).toEqual([]);
    });

    it('takes a thread’s key as it is', async () => {
      const marks = await create();
      const key = `'; drop table mark; -- ${'é'.repeat(400)}`;
      await marks.mark(dana, key, done, NOW);
      expect([...(await marks.list(dana, NOW)).keys()]).toEqual([key]);
    });
  });
}
