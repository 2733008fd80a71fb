import { describe, expect, it } from 'vitest';
import { CHANGE_KEPT_MS, type Changes, type Former } from '../../skills/core/ports/changes.js';
import { dana, others } from './owners.js';
import { draft } from './subscriptions.js';

const NOW = Date.parse('2026-11-24T08:00:00Z');

const done: Former = { kind: 'thread', by: 'done', thread: 'one@example.com', reference: 'AAMk=' };
const choices: Former = {
  kind: 'choices',
  by: 'schedule',
  preference: { timeZone: 'Asia/Kathmandu', importantSenders: ['@board.example'] },
  subscriptions: [{ ...draft, id: 's1', words: '3d “ü” 😀', stopped: 'gone' }],
};

/** What every `Changes` must do. */
export function changesContract(name: string, create: () => Promise<Changes>): void {
  describe(`${name} keeps the last change and`, () => {
    it('has none until something was changed', async () => {
      expect(await (await create()).last(dana, NOW)).toBeUndefined();
    });

    it.each([done, choices])('gives what was before it to its owner alone', async (former) => {
      const changes = await create();
      const id = await changes.keep(dana, former, NOW);
      expect(await changes.last(dana, NOW + 1)).toEqual({ id, former, at: NOW });
      for (const other of others) {
        expect(await changes.last(other, NOW + 1)).toBeUndefined();
        expect(await changes.take(other, id)).toBe(false);
      }
      expect(await changes.last(dana, NOW + 1)).toBeDefined();
    });

    it('knows one for each person, the last', async () => {
      const changes = await create();
      const first = await changes.keep(dana, done, NOW);
      for (const other of others) await changes.keep(other, done, NOW);
      const second = await changes.keep(dana, choices, NOW + 1);
      expect(second).not.toBe(first);
      expect(await changes.take(dana, first)).toBe(false);
      expect(await changes.last(dana, NOW + 1)).toMatchObject({ id: second, former: choices });
      for (const other of others) {
        expect(await changes.last(other, NOW)).toMatchObject({ former: done });
      }
    });

    it('lets it be taken once, by one of parallel callers', async () => {
      const changes = await create();
      const id = await changes.keep(dana, done, NOW);
      const taken = await Promise.all([1, 2, 3, 4].map(() => changes.take(dana, id)));
      expect(taken.filter(Boolean)).toHaveLength(1);
      expect(await changes.last(dana, NOW)).toBeUndefined();
      expect(await changes.take(dana, 'never-was')).toBe(false);
    });

    it('knows of it for a day', async () => {
      const changes = await create();
      await changes.keep(dana, done, NOW);
      expect(await changes.last(dana, NOW + CHANGE_KEPT_MS - 1)).toBeDefined();
      expect(await changes.last(dana, NOW + CHANGE_KEPT_MS)).toBeUndefined();
    });
  });
}
