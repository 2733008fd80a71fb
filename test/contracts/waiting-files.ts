import { describe, expect, it } from 'vitest';
import type { Address } from '../../skills/call.js';
import type { WaitingFile, WaitingFiles } from '../../skills/memory.js';
import { dana, jonas } from './owners.js';

const waiting: WaitingFile = {
  file: { name: 'plan ü 😀.pptx', mediaType: 'x/pptx', bytes: Uint8Array.of(0, 255, 80, 75) },
  address: 'slack:somewhere' as Address,
};

/** What all `WaitingFiles` must do. */
export function waitingFilesContract(name: string, create: () => Promise<WaitingFiles>): void {
  describe(`${name} keeps files that wait and`, () => {
    it('gives one back as it was, once', async () => {
      const files = await create();
      const id = await files.keep(dana, waiting, 2_000);
      const taken = await files.take(dana, id, 1_999);
      expect(taken?.file.name).toBe(waiting.file.name);
      expect(taken?.file.mediaType).toBe('x/pptx');
      expect([...(taken?.file.bytes ?? [])]).toEqual([0, 255, 80, 75]);
      expect(taken?.address).toBe(waiting.address);
      expect(await files.take(dana, id, 1_999)).toBeUndefined();
    });

    it('gives it to one of parallel callers', async () => {
      const files = await create();
      const id = await files.keep(dana, waiting, 2_000);
      const taken = await Promise.all([1, 2, 3, 4].map(() => files.take(dana, id, 1_000)));
      expect(taken.filter((each) => each !== undefined)).toHaveLength(1);
    });

    it('gives none to anybody else, and the asking spoils nothing', async () => {
      const files = await create();
      const id = await files.keep(dana, waiting, 2_000);
      expect(await files.take(jonas, id, 1_000)).toBeUndefined();
      expect(await files.take(dana, id, 1_000)).toBeDefined();
    });

    it('gives none that expired or never was', async () => {
      const files = await create();
      const id = await files.keep(dana, waiting, 2_000);
      expect(await files.take(dana, id, 2_000)).toBeUndefined();
      expect(await files.take(dana, id, 1_000)).toBeUndefined();
      expect(await files.take(dana, 'other', 1_000)).toBeUndefined();
    });
  });
}
