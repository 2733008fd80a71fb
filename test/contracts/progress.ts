import { describe, expect, it } from 'vitest';
import type { Progress } from '../../skills/core/ports/log.js';

/** What every `Progress` must do. */
export function progressContract(name: string, create: () => Progress): void {
  describe(`${name} as progress`, () => {
    it('can be told of every single item of a long job', () => {
      const progress = create();
      const report = () => {
        for (let done = 0; done < 10_000; done += 1) {
          progress.report({ doing: 'Reading', done, total: 10_000, unit: 'messages' });
        }
      };
      expect(report).not.toThrow();
    });

    it('takes steps whose total is not yet known', () => {
      expect(() => create().report({ doing: 'Reading', done: 1, unit: 'messages' })).not.toThrow();
    });
  });
}
