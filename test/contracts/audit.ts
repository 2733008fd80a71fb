import { describe, expect, it } from 'vitest';
import type { Audit, AuditEntry } from '../../skills/core/ports/audit.js';
import { dana, jonas } from './owners.js';

/** What every `Audit` must do; `read` gives one person's lines back. */
export function auditContract(
  name: string,
  create: () => Promise<{
    readonly audit: Audit;
    readonly read: (actor: AuditEntry['actor']) => Promise<readonly AuditEntry[]>;
  }>,
): void {
  describe(`${name} keeps an audit and`, () => {
    it('appends each line, in order, to the person it is about', async () => {
      const { audit, read } = await create();
      const line: AuditEntry = {
        actor: dana,
        action: 'digest',
        resource: 'mailbox-1',
        decision: 'allowed',
        at: 1,
      };
      await audit.append(line);
      await audit.append({ ...line, actor: jonas });
      await audit.append({ ...line, decision: 'denied', at: 2 });
      expect(await read(dana)).toEqual([line, { ...line, decision: 'denied', at: 2 }]);
      expect(await read(jonas)).toEqual([{ ...line, actor: jonas }]);
    });

    it('takes lines that come at the same moment', async () => {
      const { audit, read } = await create();
      const at = Array.from({ length: 12 }, (_, index) => index);
      await Promise.all(
        at.map((each) =>
          audit.append({
            actor: dana,
            action: 'digest',
            resource: 'm',
            decision: 'allowed',
            at: each,
          }),
        ),
      );
      expect((await read(dana)).map((line) => line.at).sort((a, b) => a - b)).toEqual(at);
    });
  });
}
