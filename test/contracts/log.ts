import { describe, expect, it } from 'vitest';
import { NotFoundError } from '../../skills/core/errors.js';
import type { Log } from '../../skills/core/ports/log.js';

/**
 * What every `Log` must do; `written` gives what was written so far, in whatever form.
 */
export function logContract(
  name: string,
  create: () => { readonly log: Log; readonly written: () => readonly unknown[] },
): void {
  describe(`${name} as a log`, () => {
    it('writes one entry for each event, in order', () => {
      const { log, written } = create();
      log.info('first', { call: '1' });
      log.warn('second');
      log.error('third', new NotFoundError({ what: 'Gone.', remedy: 'None.' }), { call: '3' });
      const entries = written().map((entry) => JSON.stringify(entry));
      expect(entries).toHaveLength(3);
      for (const [index, event] of ['first', 'second', 'third'].entries()) {
        expect(entries[index]).toContain(event);
      }
    });

    it('takes whatever was thrown as an error', () => {
      const { log, written } = create();
      for (const thrown of ['text', undefined, null, 7, { circular: undefined }]) {
        log.error('failed', thrown);
      }
      expect(written()).toHaveLength(5);
    });

    it('leaves out a field that is not there', () => {
      const { log, written } = create();
      log.info('event', { call: undefined });
      expect(JSON.stringify(written())).not.toContain('undefined');
    });
  });
}
