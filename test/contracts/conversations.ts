import { describe, expect, it } from 'vitest';
import type { Conversations } from '../../skills/core/ports/conversations.js';
import { dana, others } from './owners.js';

const state = {
  skill: 'digest',
  words: 'since monday',
  references: { 1: 'message-1', 2: 'message-2' },
  commands: ['summarize message-1'],
};

/** What every `Conversations` must do. */
export function conversationsContract(name: string, create: () => Promise<Conversations>): void {
  describe(`${name} keeps conversations and`, () => {
    it('recalls a state by its id until it expires', async () => {
      const conversations = await create();
      const id = await conversations.keep(dana, state, 2_000);
      expect(await conversations.recall(dana, id, 1_999)).toEqual(state);
      expect(await conversations.recall(dana, id, 2_000)).toBeUndefined();
    });

    it('gives ids that cannot be guessed', async () => {
      const conversations = await create();
      const ids = await Promise.all(
        Array.from({ length: 20 }, () => conversations.keep(dana, state, 2_000)),
      );
      expect(new Set(ids).size).toBe(20);
      for (const id of ids) expect(id).toMatch(/^[\w-]{22,}$/);
    });

    it('does not tell somebody else that the id exists', async () => {
      const conversations = await create();
      const id = await conversations.keep(dana, state, 2_000);
      for (const other of others) {
        expect(await conversations.recall(other, id, 1_000)).toBeUndefined();
        expect(await conversations.latest(other, 1_000)).toBeUndefined();
      }
    });

    it('knows the newest state that has not expired', async () => {
      const conversations = await create();
      expect(await conversations.latest(dana, 0)).toBeUndefined();
      await conversations.keep(dana, { ...state, words: 'older' }, 9_000);
      await conversations.keep(dana, { ...state, words: 'newer' }, 8_000);
      expect(await conversations.latest(dana, 1_000)).toMatchObject({ words: 'newer' });
      expect(await conversations.latest(dana, 8_500)).toMatchObject({ words: 'older' });
      expect(await conversations.latest(dana, 9_500)).toBeUndefined();
    });
  });
}
