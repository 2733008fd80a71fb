import { describe, expect, it } from 'vitest';
import type { Address } from '../../skills/core/call.js';
import type { Waiting, WaitingFile, WaitingReply } from '../../skills/core/ports/waiting.js';
import { dana, jonas } from './owners.js';

const address = 'slack:somewhere' as Address;

/** A file whose name and bytes are easily spoilt on the way. */
export const exampleFile: WaitingFile = {
  file: { name: 'plan ü 😀.pptx', mediaType: 'x/pptx', bytes: Buffer.of(0, 255, 80, 75) },
  address,
};

/** An answer with emphasis, quotation marks and an empty section. */
export const exampleReply: WaitingReply = {
  reply: {
    kind: 'meeting',
    audience: 'asker',
    title: [{ bold: 'Ü “weekly” 😀' }, ' · 4 min'],
    sections: [{ heading: 'Decided', items: [] }],
  },
  address,
};

/** What every kind of `Waiting` must do; `content` is an example of it. */
export function waitingContract<T>(
  name: string,
  content: T,
  create: () => Promise<Waiting<T>>,
): void {
  describe(`${name} keeps what waits for its owner's word and`, () => {
    it('gives it back as it was, once', async () => {
      const waiting = await create();
      const id = await waiting.keep(dana, content, 2_000);
      expect(await waiting.take(dana, id, 1_999)).toEqual(content);
      expect(await waiting.take(dana, id, 1_999)).toBeUndefined();
    });

    it('gives it to one of parallel callers', async () => {
      const waiting = await create();
      const id = await waiting.keep(dana, content, 2_000);
      const taken = await Promise.all([1, 2, 3, 4].map(() => waiting.take(dana, id, 1_000)));
      expect(taken.filter((each) => each !== undefined)).toHaveLength(1);
    });

    it('gives none to anybody else, and the asking spoils nothing', async () => {
      const waiting = await create();
      const id = await waiting.keep(dana, content, 2_000);
      expect(await waiting.take(jonas, id, 1_000)).toBeUndefined();
      expect(await waiting.take(dana, id, 1_000)).toBeDefined();
    });

    it('gives none that expired or never was', async () => {
      const waiting = await create();
      const id = await waiting.keep(dana, content, 2_000);
      expect(await waiting.take(dana, id, 2_000)).toBeUndefined();
      expect(await waiting.take(dana, id, 1_000)).toBeUndefined();
      expect(await waiting.take(dana, 'other', 1_000)).toBeUndefined();
    });
  });
}
